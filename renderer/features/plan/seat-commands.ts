/** What hands do to seats: each runs a command of the plan, says what was done and offers the way back. */
import type { PersonId, PlacementForm, PostId } from '../../../shared/domain/index.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { personName } from '../../components/plan-words.ts';
import { attempt, notify, notifyError } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { type PlacementChange, usePlanStore } from '../../state/plan-store.ts';
import { type Assignment, type Choice, planAssignment } from './assignment.ts';
import { askPapersOn } from './held-by-paper.ts';
import { type Question, usePlanView } from './plan-view.ts';
import { paperRefusal, seatRefusal } from './seat-refusal.ts';

const plan = () => usePlanStore.getState();

export function seatName(index: PlanIndex, postId: PostId): string {
  return index.rows.get(postId)?.post.title ?? '';
}

/** Carries a choice out, in one command. */
export async function runChoice(choice: Choice): Promise<void> {
  const { index, assign, swap } = plan();
  const names = {
    person: personName(index, choice.personId),
    post: seatName(index, choice.postId),
    occupant: personName(index, choice.occupant),
  };
  if (choice.kind === 'swap' && choice.from) {
    const result = await swap(choice.from, choice.postId);
    notify({ message: t('plan.done.swap', names), undo: undoOf(result) });
    return;
  }
  const displace = choice.occupant !== null;
  const leaves = choice.kind === 'both' || choice.from === null ? {} : { from: choice.from };
  const result = await assign(choice.postId, choice.personId, { displace, ...leaves });
  // Seating somebody on an empty seat is seen where it happens; who lost a seat is worth a word.
  if (displace) notify({ message: t('plan.done.displace', names), undo: undoOf(result) });
}

/** Seats a person, asking above the grid where more than one thing can be meant. */
export function seatPerson(postId: PostId, personId: PersonId, from: PostId | null = null): void {
  const { index } = plan();
  const assignment = planAssignment(index, postId, personId, from);
  if (refuse(assignment, postId, personId)) return;
  const refusal = seatRefusal(postId, from);
  if (refusal !== null) {
    notifyError(refusal);
    return;
  }
  const [choice] = assignment.choices;
  if (assignment.ask) attempt(() => askUnlessHeld({ postId, personId, assignment }, from));
  else if (choice) attempt(() => runChoice(choice));
}

/** Asks, unless whoever sits there or the seat that is left is held by a signed paper, whatever is answered. */
async function askUnlessHeld(question: Question, from: PostId | null): Promise<void> {
  const refusal = paperRefusal(await askPapersOn(), question.postId, from);
  if (refusal === null) usePlanView.getState().ask(question);
  else notifyError(refusal);
}

/** Says why, where nothing can be done. */
export function refuse(assignment: Assignment, postId: PostId, personId: PersonId): boolean {
  if (assignment.refusal === null) return false;
  const { index } = plan();
  notify({
    message: t(`plan.refused.${assignment.refusal}`, {
      person: personName(index, personId),
      post: seatName(index, postId),
    }),
    tone: 'error',
  });
  return true;
}

/** Empties seats; those that are empty already stay out of it. */
export function clearSeats(postIds: readonly PostId[]): void {
  const { index, clear } = plan();
  const filled = postIds.filter((id) => index.rows.get(id)?.personId);
  const [first] = filled;
  if (first === undefined) return;
  const message =
    filled.length === 1
      ? t('plan.done.clear', {
          post: seatName(index, first),
          person: personName(index, index.rows.get(first)?.personId ?? null),
        })
      : t('plan.done.clearMany', { count: formatNumber(filled.length) });
  attempt(async () => {
    const result = await clear(filled);
    notify({ message, undo: undoOf(result) });
  });
}

/** Changes form, date or note of the filled ones of `postIds`. */
export function editSeats(postIds: readonly PostId[], change: PlacementChange): void {
  const { index, edit } = plan();
  const filled = postIds.filter((id) => index.rows.get(id)?.personId);
  if (filled.length === 0) return;
  attempt(async () => {
    const result = await edit(filled, change);
    if (filled.length > 1 && result.entry === null) notify({ message: t('plan.done.unchanged') });
    else if (filled.length > 1)
      notify({
        message: t('plan.done.editMany', { count: formatNumber(filled.length) }),
        undo: undoOf(result),
      });
  });
}

/** Gives `postIds` the form of `source`. */
export function copyForm(source: PostId | null, postIds: readonly PostId[]): void {
  const form: PlacementForm | null | undefined = source && plan().index.rows.get(source)?.form;
  if (form) editSeats(postIds, { form });
}

/** Holds vacant seats back, or releases them. */
export function holdBack(postIds: readonly PostId[], frozen: boolean): void {
  attempt(async () => {
    const result = await plan().freeze(postIds, frozen);
    const count = formatNumber(postIds.length);
    notify({ message: t(frozen ? 'selection.held' : 'selection.released', { count }), undo: undoOf(result) });
  });
}

export function addSeatLike(postId: PostId): void {
  const { index, addSeat } = plan();
  const post = index.rows.get(postId)?.post;
  if (!post) return;
  attempt(async () => {
    const result = await addSeat(post.bodyId, post.titleCode);
    notify({ message: t('plan.done.addSeat', { post: post.title }), undo: undoOf(result) });
    const added = result.delta.rows.find(
      (row) => row.post.titleCode === post.titleCode && row.personId === null,
    );
    if (added) usePlanView.getState().revealPost(added.post.id);
  });
}

export function removeSeat(postId: PostId): void {
  const { index } = plan();
  const post = seatName(index, postId);
  attempt(async () => {
    const result = await plan().removeSeat(postId);
    notify({ message: t('plan.done.removeSeat', { post }), undo: undoOf(result) });
  });
}
