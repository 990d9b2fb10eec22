/** Makes one person of two: facts, seats, dispositions, waivers and kinship follow; the other leaves the roster. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { MergeSide, MergeView } from '../../../shared/domain/roster.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { ChangeRecorder, Row } from '../../db/changes.ts';
import { personToRow } from '../../db/queries/person-rows.ts';
import { type RowsNaming, removalToRow, rowsNaming } from '../../db/queries/roster-rows.ts';
import { identityOf, relate } from '../../import/relation.ts';
import { mergeLines, unitePeople } from '../../import/unite-people.ts';
import { existingPerson } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';

export interface Merging {
  kept: PersonId;
  other: PersonId;
  /** Facts taken from the other, by the keys of `MergeView.lines`. */
  take: readonly string[];
  /** Whose seats stay in the plans in which both have some; null where that is not the case. */
  seats: MergeSide | null;
}

/** Both side by side. Throws `person-not-found`, `person-merge-itself`. */
export function mergeView(session: Session, keptId: PersonId, otherId: PersonId): MergeView {
  const [kept, other] = twoPeople(session, keptId, otherId);
  const { state, db } = session;
  return {
    lines: mergeLines(kept, other),
    seats: { kept: [...state.postsOfPerson(keptId)], other: [...state.postsOfPerson(otherId)] },
    bothPlaced: plansOfBoth(rowsNaming(db, keptId), rowsNaming(db, otherId)).size > 0,
    reason: relate(identityOf(kept), identityOf(other), 'file')?.reason ?? null,
  };
}

/**
 * One undoable step. The other person stays in the file as taken out, with whom they became. Throws what `mergeView`
 * throws, and `person-merge-both-placed` where both sit in one plan and nobody said whose seats stay.
 */
export function mergePeople(
  session: Session,
  { kept: keptId, other: otherId, take, seats }: Merging,
): ChangeResult {
  const [kept, other] = twoPeople(session, keptId, otherId);
  const named = { kept: rowsNaming(session.db, keptId), other: rowsNaming(session.db, otherId) };
  const both = plansOfBoth(named.kept, named.other);
  if (both.size > 0 && seats === null) {
    throw new AppError('person-merge-both-placed', { person: kept.fullName, other: other.fullName });
  }
  const removal = { at: session.now, by: session.actor, reason: '', mergedInto: keptId };
  const relatives = [...session.state.people.values()].filter(
    (person) => person.id !== keptId && person.id !== otherId && namesRelative(person, otherId),
  );
  return session.change('person.merge', (tx) => {
    tx.put('person', personToRow(unitePeople(kept, other, new Set(take))));
    for (const person of relatives) tx.put('person', personToRow(withRelative(person, otherId, keptId)));
    moveSeats(tx, named, both, seats, keptId);
    moveDispositions(tx, named, keptId);
    moveChoices(tx, named, keptId);
    for (const row of named.other.waivers) moveWaiver(tx, row, otherId, keptId);
    tx.put('person', removalToRow(otherId, removal));
    return { person: kept.fullName, other: other.fullName };
  });
}

function twoPeople({ state }: Session, keptId: PersonId, otherId: PersonId): [Person, Person] {
  if (keptId === otherId) throw new AppError('person-merge-itself');
  return [existingPerson(state, keptId), existingPerson(state, otherId)];
}

/** Plans in which both have a seat. */
function plansOfBoth(a: RowsNaming, b: RowsNaming): ReadonlySet<Row[string]> {
  const ofA = new Set(a.placements.map((row) => row.plan_id ?? null));
  return new Set(b.placements.map((row) => row.plan_id ?? null).filter((plan) => ofA.has(plan)));
}

type Named = Readonly<Record<MergeSide, RowsNaming>>;

function moveSeats(
  tx: ChangeRecorder,
  { kept, other }: Named,
  both: ReturnType<typeof plansOfBoth>,
  seats: MergeSide | null,
  keptId: PersonId,
): void {
  const isGivenUp = (row: Row, side: MergeSide) => both.has(row.plan_id ?? null) && seats !== side;
  for (const row of kept.placements) if (isGivenUp(row, 'kept')) tx.remove('placement', row);
  for (const row of other.placements) {
    if (isGivenUp(row, 'other')) tx.remove('placement', row);
    else tx.put('placement', { ...row, person_id: keptId });
  }
}

/** In each plan the one of the person kept stays. */
function moveDispositions(tx: ChangeRecorder, { kept, other }: Named, keptId: PersonId): void {
  const known = new Set(kept.dispositions.map((row) => row.plan_id));
  for (const row of other.dispositions) {
    tx.remove('disposition', row);
    if (!known.has(row.plan_id ?? null)) tx.put('disposition', { ...row, person_id: keptId });
  }
}

/** What was entered for decisions on a seat, or on what becomes of somebody, goes with it. */
function moveChoices(tx: ChangeRecorder, { kept, other }: Named, keptId: PersonId): void {
  const known = new Set(kept.choices.map((row) => `${row.plan_id} ${row.post_id}`));
  for (const row of other.choices) {
    tx.remove('decision_choice', row);
    if (!known.has(`${row.plan_id} ${row.post_id}`)) tx.put('decision_choice', { ...row, person_id: keptId });
  }
}

/** A waiver goes by the id of its finding, which names the person; one that the person kept has already stays. */
function moveWaiver(tx: ChangeRecorder, row: Row, otherId: PersonId, keptId: PersonId): void {
  const renamed = (text: Row[string] | undefined) =>
    typeof text === 'string' ? text.replace(new RegExp(`${otherId}(?!\\d)`, 'g'), keptId) : (text ?? null);
  const moved: Row = {
    ...row,
    finding_id: renamed(row.finding_id),
    subject: renamed(row.subject),
    wanted: renamed(row.wanted),
    found: renamed(row.found),
  };
  tx.remove('waiver', row);
  if (tx.get('waiver', moved) === null) tx.put('waiver', moved);
}

function namesRelative({ relatives }: Person, personId: PersonId): boolean {
  return relatives?.some((one) => one.personId === personId) === true;
}

function withRelative(person: Person, from: PersonId, to: PersonId): Person {
  const relatives =
    person.relatives?.map((one) => (one.personId === from ? { ...one, personId: to } : one)) ?? null;
  return { ...person, relatives };
}
