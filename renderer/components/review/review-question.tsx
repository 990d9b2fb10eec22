/** What is asked before a placement or the plan goes back, and before the plan is approved. Stands once in the window. */
import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { MOST_WORDS } from '../../../shared/domain/index.ts';
import { composes } from '../../app/keys.ts';
import { formatNumber, planTitle } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useDraft } from '../../state/comment-drafts.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { openComments, type ReviewQuestion, reviewCalls, useReviewStore } from '../../state/review-store.ts';
import { seatWords, unitName } from '../plan-words.ts';
import { notifyError } from '../toasts.tsx';
import styles from './review.module.css';
import { runStep, tell } from './review-commands.ts';
import { reviewCountsOf } from './unit-review.ts';

export function ReviewQuestionDialog(): ReactNode {
  const t = useT();
  const question = useReviewStore((state) => state.question);
  const ask = useReviewStore((state) => state.ask);
  const title = useTitle(question);
  return (
    <Modal
      opened={question !== null}
      onClose={() => ask(null)}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {question === null ? null : <Answer question={question} onLeave={() => ask(null)} />}
    </Modal>
  );
}

function useTitle(question: ReviewQuestion | null): string {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  switch (question?.kind) {
    case undefined:
      return '';
    case 'step':
      return t(`review.ask.${question.step}Title`);
    case 'return-unit':
      return t('review.ask.returnUnit', { unit: unitName(index, question.unitCode) });
    case 'return-seats': {
      const [only] = question.postIds;
      return question.postIds.length === 1 && only !== undefined
        ? t('review.ask.returnSeat', { post: seatWords(t, index, only) })
        : t('review.ask.returnSeats', { count: formatNumber(question.postIds.length) });
    }
  }
}

function Answer({ question, onLeave }: { question: ReviewQuestion; onLeave: () => void }): ReactNode {
  const t = useT();
  const name = usePlanStore((state) => state.info?.plan.name ?? '');
  // Who leaves the question, by mistake or to look something up, finds the reason again.
  const [text, setText] = useDraft(JSON.stringify(question));
  const [isSaving, setSaving] = useState(false);
  const isStep = question.kind === 'step';
  const needsWords = !isStep || question.step !== 'approve';
  const isReady = !isSaving && (!needsWords || text.trim() !== '');
  const run = async (): Promise<void> => {
    if (!isReady) return;
    setSaving(true);
    try {
      await carryOut(question, text, (count) => t('review.done.returned', { count }));
      setText('');
      onLeave();
    } catch (error) {
      notifyError(error);
    } finally {
      setSaving(false);
    }
  };
  const area = isStep ? `review.ask.${question.step}` : 'review.ask.returnSeats';
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <p>{isStep ? t(`${area}Sentence`, { plan: planTitle(t, name) }) : t('review.ask.returnSeatsText')}</p>
      {isStep && question.step === 'approve' ? <LeftOpen /> : null}
      {needsWords ? (
        <Textarea
          data-autofocus
          label={t(isStep ? 'review.ask.reason' : 'review.ask.comment')}
          withAsterisk
          autosize
          minRows={3}
          maxRows={8}
          maxLength={MOST_WORDS}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (composes(event.nativeEvent) || event.key !== 'Enter' || !event.ctrlKey) return;
            event.preventDefault();
            void run();
          }}
        />
      ) : null}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={!isReady} data-autofocus={!needsWords || undefined}>
          {t(`${area}Action`)}
        </Button>
      </Group>
    </form>
  );
}

/** What an approval would pass over. */
function LeftOpen(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const marks = useReviewStore((state) => state.marks);
  const comments = useReviewStore((state) => state.comments);
  const { open, proposed } = reviewCountsOf(marks, index.rows.values());
  const unsettled = openComments([...comments.values()]);
  if (open + proposed + unsettled === 0) return null;
  return (
    <ul>
      {open + proposed > 0 ? (
        <li>{t('review.ask.approveOpen', { count: formatNumber(open + proposed) })}</li>
      ) : null}
      {unsettled > 0 ? <li>{t('review.ask.approveComments', { count: formatNumber(unsettled) })}</li> : null}
    </ul>
  );
}

function carryOut(
  question: ReviewQuestion,
  text: string,
  returned: (count: string) => string,
): Promise<void> {
  switch (question.kind) {
    case 'step':
      return runStep(question.step, text);
    case 'return-seats':
      return tell(reviewCalls.mark(question.postIds, 'returned', text), ({ entry }) =>
        returned(formatNumber(Number(entry?.summary.count ?? 0))),
      );
    case 'return-unit':
      return tell(reviewCalls.markUnit(question.unitCode, 'returned', text), ({ entry }) =>
        returned(formatNumber(Number(entry?.summary.count ?? 0))),
      );
  }
}
