/** Commands on waivers: what lets a finding stand, recorded with its document, changed and taken away. */
import { AppError } from '../../../shared/domain/errors.ts';
import { type Finding, peopleOfFinding, postsOfFinding } from '../../../shared/domain/finding.ts';
import {
  type Waiver,
  type WaiverFields,
  type WaiverRow,
  waiverProblems,
} from '../../../shared/domain/waiver.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { waiverKindsOf } from '../../../shared/rules/waiver-kinds.ts';
import { waiverRows } from '../../../shared/rules/waivers.ts';
import { waiverToRow } from '../../db/queries/waiver-rows.ts';
import type { Session } from '../workspace/session.ts';
import { unitNameOf } from './placements.ts';

/** Every waiver of the plan with where it stands, earliest deadline first. */
export function waiverList({ state, findings }: Session): WaiverRow[] {
  return waiverRows(state, findings);
}

/** The waiver recorded for a finding. Throws AppError `waiver-not-found` where there is none. */
export function existingWaiver(state: PlanState, findingId: string): Waiver {
  const waiver = state.waivers.get(findingId);
  if (waiver === undefined) throw new AppError('waiver-not-found', { finding: findingId });
  return waiver;
}

/**
 * Records what lets a finding stand, or changes what was recorded; a record stays open to changes after its finding
 * is gone, so that a standard met meanwhile can be entered as met. No entry where it is so already.
 * Throws AppError `waiver-finding-gone`, `waiver-not-allowed` where the rule knows no such exception, or the code of
 * the first of `waiverProblems`.
 */
export function setWaiver(session: Session, findingId: string, fields: WaiverFields): ChangeResult {
  const { state } = session;
  const given = tidied(fields);
  const recorded = state.waivers.get(findingId);
  const about = session.findings.find(findingId) ?? recorded;
  if (about === undefined) throw new AppError('waiver-finding-gone', { finding: findingId });
  if (!waiverKindsOf(about.rule).includes(given.kind)) {
    throw new AppError('waiver-not-allowed', { rule: about.rule, kind: given.kind });
  }
  const [problem] = waiverProblems(given);
  if (problem !== undefined) throw new AppError(problem.code, { field: problem.field });
  const waiver: Waiver = {
    ...given,
    ...covered(findingId, about),
    recordedAt: recorded?.recordedAt ?? session.now,
  };
  return session.change('waiver.set', (tx) => {
    tx.put('waiver', waiverToRow(state.plan.id, waiver));
    return summaryOf(state, waiver);
  });
}

/** Takes a record away: its finding counts again. Throws AppError `waiver-not-found`. */
export function removeWaiver(session: Session, findingId: string): ChangeResult {
  const { state } = session;
  const waiver = existingWaiver(state, findingId);
  return session.change('waiver.remove', (tx) => {
    tx.remove('waiver', { plan_id: state.plan.id, finding_id: findingId });
    return summaryOf(state, waiver);
  });
}

function tidied(fields: WaiverFields): WaiverFields {
  const { document, approver, course, reason } = fields;
  return {
    ...fields,
    document: document.trim(),
    approver: approver.trim(),
    course: course.trim(),
    reason: reason.trim(),
  };
}

/** What a record keeps of the finding it covers. */
function covered(findingId: string, { rule, scope, subject, wanted, found }: Finding | Waiver) {
  return { findingId, rule, scope, subject, wanted, found };
}

function summaryOf(state: PlanState, waiver: Waiver): SummaryParams {
  const { rule, kind, document } = waiver;
  // The catalogs have no name for a rule of the office's own.
  const own = state.ruleset.own.find(({ id }) => id === rule)?.name;
  return { rule: own ?? rule, kind, document, subject: namesOf(state, waiver) };
}

/** People, posts and unit by name, as far as they are known; the journal keeps names, not ids. */
function namesOf(state: PlanState, waiver: Waiver): string {
  const { bodyId, unitCode } = waiver.subject;
  const posts = postsOfFinding(waiver);
  const names = [
    ...peopleOfFinding(waiver).map((id) => state.people.get(id)?.fullName),
    ...posts.map((id) => state.posts.get(id)?.title),
    posts.length > 0 || bodyId === undefined ? undefined : state.bodies.get(bodyId)?.name,
    unitCode === undefined ? undefined : unitNameOf(state, unitCode),
  ];
  return names.filter((name) => name !== undefined).join(', ') || state.plan.name;
}
