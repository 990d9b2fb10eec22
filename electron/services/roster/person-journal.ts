/** What was done about one person, as the journal tells. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { JournalEntry } from '../../../shared/domain/workspace.ts';
import { entriesAbout, removedPerson } from '../../db/queries/roster-rows.ts';
import type { Session } from '../workspace/session.ts';

/**
 * Newest first. Of imports, which write whole rosters at once, only the one the person's facts are from.
 * Throws `person-not-found` for somebody neither in the roster nor taken out of it.
 */
export function personJournal({ db, state }: Session, personId: PersonId, limit: number): JournalEntry[] {
  const person = state.people.get(personId) ?? removedPerson(db, personId)?.person;
  if (person === undefined) throw new AppError('person-not-found', { person: personId });
  return entriesAbout(db, personId, person.source?.batch ?? null, limit);
}
