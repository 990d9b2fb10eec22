import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { Icon } from '../../components/icons.tsx';
import { personName, seatWords } from '../../components/plan-words.ts';
import { attempt } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './assign-question.module.css';
import type { Choice } from './assignment.ts';
import { usePlanView } from './plan-view.ts';
import { runChoice, seatName } from './seat-commands.ts';

/** A choice in words: "Thay Lò Văn A, rời Phó Chủ tịch UBND". */
export function choiceWords(t: Translate, index: PlanIndex, choice: Choice): string {
  const occupied = choice.occupant === null ? 'vacant' : 'filled';
  return t(`plan.choice.${occupied}.${choice.kind}`, {
    occupant: personName(index, choice.occupant),
    from: choice.from ? placeFrom(t, index, choice.from, choice.postId) : '',
  });
}

/** A seat, with its unit where that is another one than `seen`'s. */
function placeFrom(t: Translate, index: PlanIndex, postId: PostId, seen: PostId): string {
  const sameUnit = index.rows.get(postId)?.post.unitCode === index.rows.get(seen)?.post.unitCode;
  return sameUnit ? seatName(index, postId) : seatWords(t, index, postId);
}

/** Asks, in a line above the grid, which way of seating is meant. Esc leaves everything as it is. */
export function AssignQuestion(): ReactNode {
  const t = useT();
  const question = usePlanView((view) => view.question);
  const ask = usePlanView((view) => view.ask);
  const index = usePlanStore((state) => state.index);
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);

  useEffect(() => {
    if (!question) return;
    before.current = document.activeElement;
    box.current?.querySelector('button')?.focus();
  }, [question]);

  if (!question) return null;
  const close = () => {
    ask(null);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  const { assignment, personId, postId } = question;
  const occupant = index.rows.get(postId)?.personId ?? null;
  const names = {
    person: personName(index, personId),
    post: seatName(index, postId),
    occupant: personName(index, occupant),
  };
  return (
    <div
      ref={box}
      className={styles.question}
      role="alertdialog"
      aria-label={t('plan.question.label')}
      aria-describedby="plan-question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <Icon name="person" />
      <span id="plan-question" className={styles.text}>
        {t(occupant ? 'plan.question.filled' : 'plan.question.holds', names)}
      </span>
      <span className={styles.choices}>
        {assignment.choices.map((choice, at) => (
          <Button
            key={`${choice.kind}-${choice.from ?? ''}`}
            size="compact-xs"
            variant={at === 0 ? 'filled' : 'default'}
            onClick={() => {
              close();
              attempt(() => runChoice(choice));
            }}
          >
            {choiceWords(t, index, choice)}
          </Button>
        ))}
        <CloseButton size="sm" aria-label={t('common.cancel')} title={t('common.cancel')} onClick={close} />
      </span>
    </div>
  );
}
