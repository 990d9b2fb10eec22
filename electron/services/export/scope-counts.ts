/** Seats, findings, owed standards and people of the units and blocs of a scope, counted as the whole plan is. */
import type { UnitReport } from '../../../shared/documents/input.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { isVacancy, mattersWhenVacant } from '../../../shared/domain/post.ts';
import { countOwed } from '../../../shared/domain/waiver.ts';
import { countFindings, type PlanCounts, type UnitSummary } from '../../../shared/domain/workspace.ts';
import { planCounts, unitSummary } from '../plan/rows.ts';
import type { Session } from '../workspace/session.ts';
import { findingsInScope, waiversInScope } from './finding-lists.ts';
import {
  blocOfSeats,
  filterOf,
  inUnits,
  isWantedBloc,
  isWhole,
  type PaperScope,
  postsInScope,
  unitsInScope,
} from './paper-inputs.ts';

/** Everybody of a scope: by the unit and bloc of their seats, without one by those they work in now. */
export function peopleInScope(session: Session, scope: PaperScope): Person[] {
  const { state } = session;
  const people = [...state.people.values()];
  if (isWhole(scope) && filterOf(scope).blocs.length === 0) return people;
  const wanted = new Set(postsInScope(session, scope).map(({ id }) => id));
  const isIn = inUnits(scope);
  return people.filter((person) => {
    const seats = state.postsOfPerson(person.id);
    if (seats.length > 0) return seats.some((id) => wanted.has(id));
    if (scope.postIds.length > 0 || !isIn(person.currentUnitCode)) return false;
    return isWantedBloc(scope, blocOfSeats(session, person, []));
  });
}

/** The counts at the foot of the window, of a scope. */
export function countsInScope(session: Session, scope: PaperScope): PlanCounts {
  const { state, findings } = session;
  if (isWhole(scope) && filterOf(scope).blocs.length === 0) return planCounts(state, findings);
  const posts = postsInScope(session, scope);
  const filled = posts.filter(({ id }) => state.placementOn(id) !== undefined);
  const vacant = posts.filter((post) => isVacancy(post) && state.placementOn(post.id) === undefined);
  const people = peopleInScope(session, scope);
  return {
    seats: posts.length,
    filled: filled.length,
    vacant: vacant.length,
    vacantRequired: vacant.filter(mattersWhenVacant).length,
    people: people.length,
    unplaced: people.filter(
      ({ id, inScope }) => inScope && state.postsOfPerson(id).length === 0 && !state.dispositions.has(id),
    ).length,
    findings: countFindings(findingsInScope(session, scope)),
    ...countOwed(waiversInScope(session, scope)),
  };
}

/** Each unit of a scope as the list at the left of the plan tells it, of its wanted blocs alone. */
export function summariesInScope(session: Session, scope: PaperScope): UnitSummary[] {
  const { state, findings } = session;
  const isAll = filterOf(scope).blocs.length === 0;
  return unitsInScope(session, scope).map(({ code }) => {
    if (isAll) return unitSummary(state, findings, code);
    const ofUnit = { ...scope, postIds: [], unitCode: code };
    const { seats, filled, vacantRequired, findings: counts } = countsInScope(session, ofUnit);
    return { unitCode: code, seats, filled, vacantRequired, findings: counts };
  });
}

export function unitReports(session: Session, scope: PaperScope): UnitReport[] {
  const { state } = session;
  const waivers = waiversInScope(session, { ...scope, postIds: [] });
  const { blocs } = filterOf(scope);
  return summariesInScope(session, scope).flatMap(({ unitCode, ...counts }) => {
    const unit = state.units.get(unitCode);
    // Of a unit without a seat of the blocs there is nothing to tell.
    if (unit === undefined || (blocs.length > 0 && counts.seats === 0)) return [];
    const people = new Map<PersonId, Person>();
    for (const { id } of postsInScope(session, { ...scope, postIds: [], unitCode })) {
      const person = state.personOn(id);
      if (person !== null) people.set(person.id, person);
    }
    const owed = countOwed(waivers.filter(({ subject }) => subject.unitCode === unitCode));
    return [{ unit, ...counts, owed, people: [...people.values()] }];
  });
}
