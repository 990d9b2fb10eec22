/** Enters somebody no list has. */
import { personIdOf } from '../../../shared/domain/ids.ts';
import { Person, type PersonFields } from '../../../shared/domain/person.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { lastPersonNumber, personToRow } from '../../db/queries/person-rows.ts';
import type { Session } from '../workspace/session.ts';

/** One undoable step; the program gives the number, and the person is in scope of the plan. */
export function addPerson(session: Session, fields: PersonFields): ChangeResult {
  const person = Person.parse({
    ...fields,
    id: personIdOf(lastPersonNumber(session.db) + 1),
    inScope: true,
    source: null,
    edited: {},
  });
  return session.change('person.add', (tx) => {
    tx.insertNew('person', personToRow(person));
    return { person: person.fullName };
  });
}
