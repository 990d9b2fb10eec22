/** People of the roster who may be one person twice: found as an import finds them between its rows. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PossibleDouble } from '../../../shared/domain/roster.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { RosterIndex } from '../../import/draft/people.ts';
import { identityOf, relate } from '../../import/relation.ts';
import { existingPerson } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';

/** The surest first, then in the order of the roster; pairs told apart and namesakes surely two are left out. */
export function possibleDoubles({ state }: Session): PossibleDouble[] {
  const people = [...state.people.values()];
  const roster = new RosterIndex(people);
  const found: PossibleDouble[] = [];
  for (const person of people) {
    const identity = identityOf(person);
    for (const other of roster.near(identity)) {
      // Each pair once.
      if (other.person.id <= person.id || state.toldApart(person.id, other.person.id)) continue;
      const relation = relate(identity, other.identity, 'file');
      if (relation === null || (relation.sure && relation.suggested === 'different')) continue;
      found.push({ a: person.id, b: other.person.id, ...relation });
    }
  }
  const rank = ({ sure, suggested }: PossibleDouble) => (sure ? 0 : suggested === 'same' ? 1 : 2);
  return found.sort((x, y) => rank(x) - rank(y));
}

/** One undoable step. Throws `person-not-found`, `person-merge-itself` for a person and themselves. */
export function tellApart(session: Session, a: PersonId, b: PersonId): ChangeResult {
  if (a === b) throw new AppError('person-merge-itself');
  const [first, second] = [a, b].map((id) => existingPerson(session.state, id));
  const [low = a, high = b] = [a, b].sort();
  return session.change('person.apart', (tx) => {
    tx.put('people_apart', { a: low, b: high });
    return { person: first?.fullName ?? '', other: second?.fullName ?? '' };
  });
}
