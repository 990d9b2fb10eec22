/** A person against posts: each post held, the one that is looked at, and any other somebody looks for. */
import { Select, UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { PersonId, PostId } from '../../../shared/domain/index.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { Icon } from '../icons.tsx';
import { seatWords } from '../plan-words.ts';
import styles from './explain.module.css';
import { RuleTable } from './rule-table.tsx';

/** Posts offered while one types. */
const OFFERED = 30;

interface Props {
  personId: PersonId;
  /** Posts the person holds. */
  held: readonly PostId[];
  /** The post somebody looks at, for which the person may be a candidate. */
  looked?: PostId | null;
}

export function PlacementCheck({ personId, held, looked = null }: Props): ReactNode {
  const t = useT();
  const [chosen, setChosen] = useState<PostId | null>(null);
  const posts = [
    ...new Set([...held, ...(looked === null ? [] : [looked]), ...(chosen === null ? [] : [chosen])]),
  ];
  return (
    <section className={styles.check}>
      <h3>{t('explain.placement.title')}</h3>
      {posts.map((postId) => (
        <OnePost
          key={`${personId} ${postId}`}
          postId={postId}
          personId={personId}
          open={postId === chosen || (postId === looked && !held.includes(postId))}
        />
      ))}
      <PostFinder chosen={chosen} onChoose={setChosen} />
    </section>
  );
}

function OnePost({
  postId,
  personId,
  open: shown,
}: {
  postId: PostId;
  personId: PersonId;
  open: boolean;
}): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [open, setOpen] = useState(shown);
  return (
    <div>
      <UnstyledButton className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} size={14} />
        <span>{seatWords(t, index, postId)}</span>
      </UnstyledButton>
      {open ? <RuleTable postId={postId} personId={personId} /> : null}
    </div>
  );
}

interface FinderProps {
  chosen: PostId | null;
  onChoose: (postId: PostId | null) => void;
}

/** Finds a post by title and unit as one types; diacritics are optional. */
function PostFinder({ chosen, onChoose }: FinderProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [query, setQuery] = useState('');
  const offered = useMemo(() => {
    const found: { value: PostId; label: string }[] = [];
    if (chosen !== null) found.push({ value: chosen, label: seatWords(t, index, chosen) });
    for (const value of query.trim() === '' ? [] : index.rows.keys()) {
      if (found.length >= OFFERED) break;
      const label = seatWords(t, index, value);
      if (value !== chosen && matches(query, fold(label))) found.push({ value, label });
    }
    return found;
  }, [t, index, query, chosen]);
  return (
    <Select
      aria-label={t('explain.placement.choose')}
      placeholder={t('explain.placement.choose')}
      data={offered}
      value={chosen}
      searchable
      clearable
      searchValue={query}
      onSearchChange={setQuery}
      // What is offered has been found already.
      filter={({ options }) => options}
      nothingFoundMessage={query.trim() === '' ? undefined : t('explain.placement.none')}
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      onChange={(value) => onChoose(offered.find((one) => one.value === value)?.value ?? null)}
    />
  );
}
