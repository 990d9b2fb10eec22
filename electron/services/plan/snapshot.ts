/** The plan, as a window loads it once; afterwards differences keep it true. */
import type { PostId } from '../../../shared/domain/ids.ts';
import type { Body } from '../../../shared/domain/post.ts';
import type { PlanPart, PlanSnapshotDto } from '../../../shared/ipc/contract.ts';
import type { Session } from '../workspace/session.ts';
import { allCitations } from './citations.ts';
import { personRow, planCounts, planRow, unitSummary } from './rows.ts';

/** The whole plan at once. */
export function snapshotOf(session: Session): PlanSnapshotDto {
  const { state, findings } = session;
  return {
    ...headOf(session),
    rows: postsInOrder(session).flatMap((id) => planRow(state, id) ?? []),
    people: [...state.people.keys()].flatMap((id) => personRow(state, id) ?? []),
    findings: [...findings.all()],
    rest: null,
  };
}

/** All of the plan but what it has by the hundred thousand. */
export function headOf(session: Session): Omit<PlanSnapshotDto, keyof PlanPart | 'rest'> {
  const { state, findings } = session;
  return {
    info: session.info,
    units: [...state.units.values()].map((unit) => ({
      unit,
      mergedFrom: [...(session.origins.get(unit.code) ?? [])],
      summary: unitSummary(state, findings, unit.code),
    })),
    bodies: [...state.bodies.values()].sort(asInFile),
    titles: [...state.titles.values()],
    specialities: [...state.specialities],
    citations: allCitations(session.settings),
    ownRules: [...state.ruleset.own],
    counts: planCounts(state, findings),
    history: session.history,
    allFound: session.checks.isWhole,
    checkFailed: session.checks.hasFailed,
    review: session.review.snapshot,
    desk: session.desk,
  };
}

/** Seats unit by unit. */
export function postsInOrder({ state }: Session): PostId[] {
  return [...state.units.keys()].flatMap((code) => state.postsOfUnit(code));
}

/** Bodies set up later stand where the file has them. */
function asInFile(a: Body, b: Body): number {
  if (a.unitCode !== b.unitCode) return a.unitCode < b.unitCode ? -1 : 1;
  return a.ordinal - b.ordinal;
}
