/** Findings with the waivers that cover them, and waivers with where they stand, on the day the plan is looked at. */
import type { Finding, FindingWaiver } from '../domain/finding.ts';
import {
  byDeadline,
  countOwed,
  holdsOn,
  type OwedCounts,
  type Waiver,
  type WaiverRow,
  waiverState,
} from '../domain/waiver.ts';
import type { PlanState } from './plan-state.ts';
import type { PlanView } from './plan-view.ts';

type Waivers = Pick<PlanState, 'waivers' | 'today'>;
/** Knows which findings that are there now a waiver covers, or did until its deadline. */
interface Covered {
  isCovered(findingId: string): boolean;
}

/** The finding as its waiver leaves it: waived while that holds, lapsed once its deadline has passed. */
export function withWaiver(view: PlanView, finding: Finding): Finding {
  const waiver = view.waiverOf(finding.id);
  if (waiver === undefined) return finding;
  return holdsOn(waiver, view.today)
    ? { ...finding, waived: inShort(waiver) }
    : { ...finding, lapsed: inShort(waiver) };
}

/** Every waiver of the plan with where it stands, earliest deadline first. */
export function waiverRows(state: Waivers, index: Covered): WaiverRow[] {
  return [...state.waivers.values()].sort(byDeadline).map((waiver) => ({
    ...waiver,
    state: waiverState(waiver, index.isCovered(waiver.findingId), state.today),
  }));
}

/** How many standards are still owed, and how many of them have lapsed; asked after every change, so no list is made. */
export function owedCounts(state: Waivers, index: Covered): OwedCounts {
  return countOwed(standing(state, index));
}

function* standing(
  { waivers, today }: Waivers,
  index: Covered,
): Generator<Pick<WaiverRow, 'kind' | 'state'>> {
  for (const waiver of waivers.values()) {
    yield { kind: waiver.kind, state: waiverState(waiver, index.isCovered(waiver.findingId), today) };
  }
}

function inShort({ kind, document, deadline }: Waiver): FindingWaiver {
  return { kind, document, deadline };
}
