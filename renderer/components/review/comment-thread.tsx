/** What was said of a seat or of a unit, oldest first, with room to say more. */
import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { MOST_WORDS, type PostId, type SeatComment, type UnitCode } from '../../../shared/domain/index.ts';
import { composes } from '../../app/keys.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useDraft } from '../../state/comment-drafts.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { reviewCalls, unitThread, useReviewStore } from '../../state/review-store.ts';
import { unitName } from '../plan-words.ts';
import { attempt, notifyError } from '../toasts.tsx';
import styles from './review.module.css';

const NONE: readonly SeatComment[] = [];

interface Props {
  unitCode: UnitCode;
  /** Null for the unit as a whole. */
  postId: PostId | null;
}

/** The comments of a seat with those of its unit below, or those of a unit. */
export function CommentThread({ unitCode, postId }: Props): ReactNode {
  const t = useT();
  const unit = usePlanStore((state) => unitName(state.index, unitCode));
  const ofSeat = useReviewStore((state) => (postId === null ? NONE : (state.threads.get(postId) ?? NONE)));
  const ofUnit = useReviewStore((state) => state.threads.get(unitThread(unitCode)) ?? NONE);
  const about = postId === null ? t('review.comments.ofUnit', { unit }) : t('review.comments.ofSeat');
  const own = postId === null ? ofUnit : ofSeat;
  return (
    <div className={styles.thread}>
      <h3>{about}</h3>
      {own.length === 0 ? <p className={styles.none}>{t('review.comments.none')}</p> : null}
      {own.map((comment) => (
        <CommentCard key={comment.id} comment={comment} />
      ))}
      <WriteComment key={postId ?? unitCode} unitCode={unitCode} postId={postId} label={about} />
      {postId === null || ofUnit.length === 0 ? null : (
        <>
          <h3>{t('review.comments.ofUnit', { unit })}</h3>
          {ofUnit.map((comment) => (
            <CommentCard key={comment.id} comment={comment} />
          ))}
        </>
      )}
    </div>
  );
}

function CommentCard({ comment }: { comment: SeatComment }): ReactNode {
  const t = useT();
  const { id, kind, text, by, at, settled } = comment;
  return (
    <article className={styles.comment} data-kind={kind} data-settled={settled !== null}>
      <header>
        <strong>{by}</strong>
        <span>{formatDateTime(at)}</span>
        {kind === 'return' ? <span>{t('review.comments.isReturn')}</span> : null}
      </header>
      <p>{text}</p>
      <footer>
        <span>
          {settled === null
            ? null
            : t('review.comments.settledBy', { by: settled.by, at: formatDateTime(settled.at) })}
        </span>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() =>
            attempt(async () => {
              const { delta } = await reviewCalls.settle(id, settled === null);
              usePlanStore.getState().applyDelta(delta);
            })
          }
        >
          {t(settled === null ? 'review.comments.settle' : 'review.comments.unsettle')}
        </Button>
      </footer>
    </article>
  );
}

function WriteComment({ unitCode, postId, label }: Props & { label: string }): ReactNode {
  const t = useT();
  const [text, setText] = useDraft(postId ?? unitCode);
  const [isSaving, setSaving] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBlank = text.trim() === '';
  const add = async (): Promise<void> => {
    if (isBlank || isSaving) return;
    setSaving(true);
    try {
      const { delta } = await reviewCalls.say(unitCode, postId, text);
      usePlanStore.getState().applyDelta(delta);
      setText('');
      field.current?.focus();
    } catch (error) {
      // What was written stays where it is.
      notifyError(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <form
      className={styles.write}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Textarea
        ref={field}
        data-write-comment
        aria-label={`${t('review.comments.write')}. ${label}`}
        placeholder={t('review.comments.write')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MOST_WORDS}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (composes(event.nativeEvent) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey))
            return;
          event.preventDefault();
          void add();
        }}
      />
      <div>
        <span>{t('review.comments.hint')}</span>
        <Button type="submit" size="compact-sm" disabled={isBlank || isSaving}>
          {t('review.comments.add')}
        </Button>
      </div>
    </form>
  );
}

/** Puts the cursor where a comment is written, once it stands. */
export function goToComment(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('textarea[data-write-comment]')?.focus();
  });
}
