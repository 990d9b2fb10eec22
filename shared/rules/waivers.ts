/** Findings with the waivers that cover them, and waivers with where they stand, on the day the plan is looked at. */
import type { Finding, FindingWaiver } from '../domain/finding.ts';
import { byDeadline, holdsOn, type Waiver, type WaiverRow, waiverState } from '../domain/waiver.ts';
import type { PlanState } from './plan-state.ts';
import type { PlanView } from './plan-view.ts';

/** The finding as its waiver leaves it: waived while that holds, lapsed once its deadline has passed. */
export function withWaiver(view: PlanView, finding: Finding): Finding {
  const waiver = view.waiverOf(finding.id);
  if (waiver === undefined) return finding;
  return holdsOn(waiver, view.today)
    ? { ...finding, waived: inShort(waiver) }
    : { ...finding, lapsed: inShort(waiver) };
}

/** Every waiver of the plan with where it stands, earliest deadline first. */
export function waiverRows(
  state: Pick<PlanState, 'waivers' | 'today'>,
  index: { isCovered(findingId: string): boolean },
): WaiverRow[] {
  return [...state.waivers.values()].sort(byDeadline).map((waiver) => ({
    ...waiver,
    state: waiverState(waiver, index.isCovered(waiver.findingId), state.today),
  }));
}

function inShort({ kind, document, deadline }: Waiver): FindingWaiver {
  return { kind, document, deadline };
}
