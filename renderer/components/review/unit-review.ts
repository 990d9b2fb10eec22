/** How far the review of units is, and the order in which seats are gone through. */
import {
  countReviews,
  type PostId,
  type ReviewCounts,
  type ReviewState,
  type SeatMark,
  type UnitCode,
} from '../../../shared/domain/index.ts';
import type { PlanRow } from '../../../shared/ipc/contract.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { reviewOfRow } from '../../state/review-store.ts';

type Marks = ReadonlyMap<PostId, SeatMark>;

/** How many of the seats' placements are in which state; vacant seats are in none. */
export function reviewCountsOf(marks: Marks, rows: Iterable<PlanRow>): ReviewCounts {
  const states: ReviewState[] = [];
  for (const row of rows) {
    const state = reviewOfRow(marks, row);
    if (state !== null) states.push(state);
  }
  return countReviews(states);
}

/** Filled seats of a unit in the order of the list, in the given states; none of them stands for all. */
export function seatsToReview(
  index: PlanIndex,
  marks: Marks,
  unitCode: UnitCode,
  states: readonly ReviewState[],
): PostId[] {
  return index.seatsOfUnit(unitCode).filter((id) => {
    const row = index.rows.get(id);
    const state = row === undefined ? null : reviewOfRow(marks, row);
    return state !== null && (states.length === 0 || states.includes(state));
  });
}

/** States in which a placement waits for somebody: an officer has it to propose, a head to agree. */
export const WAITING_FOR: Readonly<Record<'proposed' | 'agreed', readonly ReviewState[]>> = {
  proposed: ['open', 'returned'],
  agreed: ['open', 'proposed'],
};

/**
 * The next seat in one of `states`, from `after` on through its unit, then the units that follow, then from the
 * beginning; null where there is none. `units` is the order of the list at the left.
 */
export function nextToReview(
  index: PlanIndex,
  marks: Marks,
  units: readonly UnitCode[],
  after: { unitCode: UnitCode; postId: PostId | null },
  states: readonly ReviewState[],
): PostId | null {
  const at = Math.max(0, units.indexOf(after.unitCode));
  const here = index.seatsOfUnit(after.unitCode);
  const seat = after.postId === null ? -1 : here.indexOf(after.postId);
  const waiting = (unitCode: UnitCode) => seatsToReview(index, marks, unitCode, states);
  const later = waiting(after.unitCode).find((id) => here.indexOf(id) > seat);
  if (later !== undefined) return later;
  for (const unitCode of [...units.slice(at + 1), ...units.slice(0, at + 1)]) {
    const first = waiting(unitCode).find((id) => id !== after.postId);
    if (first !== undefined) return first;
  }
  return null;
}
