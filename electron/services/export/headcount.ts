/** Seats assigned and people present of every unit of a scope, as the biểu R4 counts them. */
import type { CountedPerson, UnitHeadcount } from '../../../shared/documents/headcount-list.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import { groupBy } from '../../../shared/outlook/group-by.ts';
import { referenceDay } from '../../../shared/outlook/leaving.ts';
import type { Session } from '../workspace/session.ts';
import { type PaperScope, postsInScope } from './paper-inputs.ts';

/** Units of the scope with their seats; of chosen seats only those are counted. */
export function unitHeadcounts(session: Session, scope: PaperScope): UnitHeadcount[] {
  const { state } = session;
  const reference = referenceDay(state);
  return [...groupBy(postsInScope(session, scope), ({ unitCode }) => unitCode)].flatMap(([code, posts]) => {
    const unit: Unit | undefined = state.units.get(code);
    if (unit === undefined) return [];
    const people = new Map<PersonId, CountedPerson>();
    for (const { id, titleCode, bodyId, inHeadcount } of posts) {
      const person = state.personOn(id);
      const body = state.bodies.get(bodyId);
      if (person === null || body === undefined) continue;
      // Of several posts of one person the first in headcount is the one that is counted.
      const known = people.get(person.id);
      if (known !== undefined && (known.inHeadcount || !inHeadcount)) continue;
      people.set(person.id, { person, titleCode, bodyKind: body.kind, bloc: body.bloc, inHeadcount });
    }
    const assigned = posts.filter(({ slot, norm, inHeadcount }) => inHeadcount && slot <= norm).length;
    return [{ unit, assigned, people: [...people.values()], reference }];
  });
}
