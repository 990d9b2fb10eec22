/** Vacant posts for a person, best first, on the card: each leads to its seat. */
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PersonId, PostId } from '../../../shared/domain/index.ts';
import { shapeOf } from '../../app/api.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { errorSentence } from '../error-words.ts';
import { Icon } from '../icons.tsx';
import { SkeletonRows } from '../states.tsx';
import styles from './fitting.module.css';
import { FittingPostLine } from './fitting-post-line.tsx';
import { useFittingPosts } from './use-fitting-posts.ts';

const FIRST = 5;
const MORE = 50;

interface Props {
  personId: PersonId;
  onOpenPost: (postId: PostId) => void;
}

export function FittingPosts({ personId, onOpenPost }: Props): ReactNode {
  const t = useT();
  const revision = usePlanStore((state) => state.revision);
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const { status, list, failure } = useFittingPosts(personId, query, limit, revision);
  return (
    <section>
      <h3>{t('candidates.posts')}</h3>
      <TextInput
        aria-label={t('candidates.findPost')}
        placeholder={t('candidates.findPost')}
        value={query}
        leftSection={<Icon name="search" size={14} />}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {status === 'loading' ? <SkeletonRows rows={3} columns={1} /> : null}
      {status === 'failed' ? <p role="alert">{errorSentence(t, shapeOf(failure))}</p> : null}
      {status === 'ready' && list.length === 0 ? <p>{t('candidates.noPost')}</p> : null}
      <ol className={styles.list} aria-label={t('candidates.posts')}>
        {list.map((post) => (
          <li key={post.postId}>
            <button type="button" className={styles.open} onClick={() => onOpenPost(post.postId)}>
              <FittingPostLine post={post} />
            </button>
          </li>
        ))}
      </ol>
      {status === 'ready' && list.length === limit && limit === FIRST ? (
        <Button variant="subtle" size="compact-xs" onClick={() => setLimit(MORE)}>
          {t('candidates.morePosts')}
        </Button>
      ) : null}
    </section>
  );
}
