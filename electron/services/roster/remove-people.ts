/** Takes people out of the roster and brings them back. They stay in the file, with why they left. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RemovedPerson } from '../../../shared/domain/roster.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { removalToRow, removedPeople, removedPerson, rowsNaming } from '../../db/queries/roster-rows.ts';
import { existingPerson } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';

export interface Removing {
  personIds: readonly PersonId[];
  reason: string;
  /** Empty the seats they hold in any plan at the same time. */
  clearSeats: boolean;
}

/**
 * One undoable step. Dispositions and waivers about them go with them. Throws `person-not-found`,
 * `person-reason-missing`, and `person-placed` (`person`, `count` of those with a seat) where somebody has a seat in a
 * plan and seats are not to be cleared.
 */
export function removePeople(session: Session, { personIds, reason, clearSeats }: Removing): ChangeResult {
  if (reason.trim() === '') throw new AppError('person-reason-missing');
  const people = [...new Set(personIds)].map((id) => existingPerson(session.state, id));
  const leaving = people.map((person) => ({ person, rows: rowsNaming(session.db, person.id) }));
  const placed = leaving.filter(({ rows }) => rows.placements.length > 0);
  const [first] = placed;
  if (first !== undefined && !clearSeats) {
    throw new AppError('person-placed', { person: first.person.fullName, count: placed.length });
  }
  const removal = { at: session.now, by: session.actor, reason: reason.trim(), mergedInto: null };
  return session.change('person.remove', (tx) => {
    for (const { person, rows } of leaving) {
      for (const row of rows.placements) tx.remove('placement', row);
      for (const row of rows.dispositions) tx.remove('disposition', row);
      for (const row of rows.waivers) tx.remove('waiver', row);
      tx.put('person', removalToRow(person.id, removal));
    }
    return { person: namesOf(people), count: people.length, reason: removal.reason };
  });
}

/** One undoable step. Throws `person-not-removed` where somebody was not taken out. */
export function restorePeople(session: Session, personIds: readonly PersonId[]): ChangeResult {
  const people = [...new Set(personIds)].map((id) => {
    const removed = removedPerson(session.db, id);
    if (removed === undefined) throw new AppError('person-not-removed', { person: id });
    return removed.person;
  });
  return session.change('person.restore', (tx) => {
    for (const { id } of people) tx.put('person', removalToRow(id, null));
    return { person: namesOf(people), count: people.length };
  });
}

/** Everybody taken out, the last one first; those of one step by given name. */
export function peopleRemoved({ db }: Session): RemovedPerson[] {
  return removedPeople(db);
}

/** The one person by name, of several the first; the sentence counts them. */
function namesOf(people: readonly { fullName: string }[]): string {
  return people[0]?.fullName ?? '';
}
