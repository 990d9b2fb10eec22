/** Vacant posts for the person selected on the board, best first: Enter, a double click or a drop seats somebody there. */
import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { shapeOf } from '../../app/api.ts';
import { composes } from '../../app/keys.ts';
import { errorSentence } from '../../components/error-words.ts';
import { FittingPostLine } from '../../components/fitting/fitting-post-line.tsx';
import { useFittingPosts } from '../../components/fitting/use-fitting-posts.ts';
import { draggedPerson } from '../../components/person-drag.ts';
import { SkeletonRows } from '../../components/states.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { seat } from './seat-person.ts';
import styles from './settle-pane.module.css';

const MOST = 8;

export function FittingSeats({ personId }: { personId: PersonId }): ReactNode {
  const t = useT();
  const id = useId();
  const revision = usePlanStore((state) => state.revision);
  const index = usePlanStore((state) => state.index);
  const { status, list, failure } = useFittingPosts(personId, '', MOST, revision);
  const [active, setActive] = useState(0);
  const [over, setOver] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person begins with the best post
  useEffect(() => setActive(0), [personId]);
  const chosen = list[Math.min(active, list.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -MOST, End: MOST }[event.key];
    if (step !== undefined) setActive(Math.max(0, Math.min(list.length - 1, active + step)));
    else if (event.key === 'Enter' && chosen) seat(personId, chosen.postId);
    else return;
    event.preventDefault();
  };
  return (
    <section className={styles.fitting}>
      <h3>{t('candidates.posts')}</h3>
      {status === 'loading' ? <SkeletonRows rows={4} columns={1} /> : null}
      {status === 'failed' ? <p role="alert">{errorSentence(t, shapeOf(failure))}</p> : null}
      {status === 'ready' && list.length === 0 ? (
        <p className={styles.hint}>{t('candidates.noPost')}</p>
      ) : null}
      {list.length === 0 ? null : (
        <div
          ref={box}
          role="listbox"
          aria-label={t('candidates.posts')}
          aria-activedescendant={`${id}-${active.toString()}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          {list.map((post, at) => (
            <div
              key={post.postId}
              id={`${id}-${at.toString()}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              data-drop={over === at}
              onClick={() => setActive(at)}
              onKeyDown={onKeyDown}
              onDoubleClick={() => seat(personId, post.postId)}
              onDragOver={(event) => {
                if (!draggedPerson(event)) return;
                event.preventDefault();
                setOver(at);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => {
                const dragged = draggedPerson(event);
                setOver(null);
                if (!dragged) return;
                event.preventDefault();
                seat(dragged.personId, post.postId);
              }}
            >
              <FittingPostLine post={post} />
            </div>
          ))}
        </div>
      )}
      {chosen ? (
        <Button variant="default" onClick={() => seat(personId, chosen.postId)}>
          {t('outlook.surplus.place', { post: index.rows.get(chosen.postId)?.post.title ?? '' })}
        </Button>
      ) : null}
    </section>
  );
}
