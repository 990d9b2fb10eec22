/** A paste on its way: carried out at once where all of it is understood, otherwise looked through first. */
import { create } from 'zustand';
import type { PostId } from '../../../../shared/domain/index.ts';
import type { HeldItem } from '../../../../shared/ipc/paper-channels.ts';
import type { PasteItem } from '../../../../shared/ipc/paste-channels.ts';
import { call } from '../../../app/api.ts';
import { undoOf } from '../../../components/plan-undo.ts';
import { attempt, notify, notifyError } from '../../../components/toasts.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { isLocked, useReviewStore } from '../../../state/review-store.ts';
import { cellText } from '../columns/cell-values.ts';
import type { PlanColumn } from '../columns/column-list.ts';
import { paperFinder } from '../held-by-paper.ts';
import { nameMatcher } from '../name-match.ts';
import { formOfWord } from '../plan-columns.ts';
import { planRefusal } from '../seat-refusal.ts';
import type { PasteBlock } from './paste-block.ts';
import { type Answers, type PastePlan, planPaste } from './plan-paste.ts';
import { seatCells } from './post-cells.ts';
import type { PostLine } from './post-lines.ts';
import { postMatcher } from './post-match.ts';

export interface PendingPaste extends PasteBlock {
  /** Lines that say which post people are to hold; none where seats are pasted on. */
  posts: readonly PostLine[];
  /** Seats people were cut from. */
  cut: readonly PostId[];
  /** What signed papers hold. */
  held: readonly HeldItem[];
}

interface PasteState {
  pending: PendingPaste | null;
  put: (pending: PendingPaste | null) => void;
}

export const usePaste = create<PasteState>()((set) => ({
  pending: null,
  put: (pending) => set({ pending }),
}));

/** What a paste comes to with the answers given so far. */
export function planOf({ cells, posts, cut, held }: PendingPaste, answers: Answers): PastePlan {
  const { index } = usePlanStore.getState();
  const match = nameMatcher(index.peopleList());
  const { marks } = useReviewStore.getState();
  const words = {
    match,
    formOf: (word: string) => formOfWord(t, word),
    isLocked: (postId: PostId) => isLocked(marks, postId),
    paperOn: paperFinder(held),
  };
  if (posts.length === 0) return planPaste(index, cells, words, answers, cut);
  const textOf = (id: PostId, column: PlanColumn) => cellText(t, index, { kind: 'seat', id }, column);
  const seats = seatCells(index, posts, { match, posts: postMatcher(index), textOf }, answers);
  const { items, troubles } = planPaste(index, seats.cells, words, answers, seats.left);
  return { items, troubles: [...seats.troubles, ...troubles] };
}

/** Carries `items` out in one command. */
export async function runPaste(items: readonly PasteItem[]): Promise<void> {
  const result = await usePlanStore.getState().paste(items);
  notify({ message: t('paste.done', { count: formatNumber(items.length) }), undo: undoOf(result) });
}

/** Pastes at once what raises no question; otherwise shows what would become of it. */
export function beginPaste(wanted: Omit<PendingPaste, 'held'>): void {
  const refusal = planRefusal('placement.paste');
  if (refusal !== null) {
    notifyError(refusal);
    return;
  }
  attempt(async () => {
    const pending = { ...wanted, held: await call('paper.holding', {}) };
    const { items, troubles } = planOf(pending, new Map());
    if (troubles.length > 0 || pending.beyond.length > 0) usePaste.getState().put(pending);
    else if (items.length > 0) await runPaste(items);
    else notify({ message: t('paste.nothing') });
  });
}
