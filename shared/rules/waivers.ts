/** Findings with the waivers that cover them on the day the plan is looked at. */
import type { Finding, FindingWaiver } from '../domain/finding.ts';
import { holdsOn, type Waiver } from '../domain/waiver.ts';
import type { PlanView } from './plan-view.ts';

/** The finding as its waiver leaves it: waived while that holds, lapsed once its deadline has passed. */
export function withWaiver(view: PlanView, finding: Finding): Finding {
  const waiver = view.waiverOf(finding.id);
  if (waiver === undefined) return finding;
  return holdsOn(waiver, view.today)
    ? { ...finding, waived: inShort(waiver) }
    : { ...finding, lapsed: inShort(waiver) };
}

function inShort({ kind, document, deadline }: Waiver): FindingWaiver {
  return { kind, document, deadline };
}
