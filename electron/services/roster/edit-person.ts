/** Corrects facts of a person by hand. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { Person, type PersonFields } from '../../../shared/domain/person.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { personToRow } from '../../db/queries/person-rows.ts';
import { editPerson as edited } from '../../import/merge-person.ts';
import type { Session } from '../workspace/session.ts';

/** Fields to set; a field that is absent or undefined stays. */
type Changes = { [K in keyof PersonFields]?: PersonFields[K] | undefined };

/** One undoable step. What it changes is kept when a newer list is imported. Throws `person-not-found`. */
export function editPerson(session: Session, personId: PersonId, changes: Changes): ChangeResult {
  const person = session.state.people.get(personId);
  if (person === undefined) throw new AppError('person-not-found', { person: personId });
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const after = Person.parse(edited(person, given));
  return session.change('person.edit', (tx) => {
    tx.put('person', personToRow(after));
    return { person: after.fullName };
  });
}
