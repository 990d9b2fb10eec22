/** Commands on dispositions: what becomes of people without a post. */

import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Disposition } from '../../../shared/domain/plan.ts';
import type { ChangeResult, CheckedArgsOf } from '../../../shared/ipc/contract.ts';
import { suggestedDate } from '../../../shared/outlook/surplus.ts';
import { dispositionToRow } from '../../db/queries/plan-rows.ts';
import type { Session } from '../workspace/session.ts';
import { existingPerson } from './placements.ts';

export function setDisposition(session: Session, disposition: Disposition): ChangeResult {
  const person = existingPerson(session.state, disposition.personId);
  return session.change('disposition.set', (tx) => {
    tx.put('disposition', dispositionToRow(session.state.plan.id, disposition));
    return { person: person.fullName, kind: disposition.kind };
  });
}

export function clearDisposition(session: Session, personId: PersonId): ChangeResult {
  const person = existingPerson(session.state, personId);
  return session.change('disposition.clear', (tx) => {
    tx.remove('disposition', { plan_id: session.state.plan.id, person_id: personId });
    return { person: person.fullName };
  });
}

/**
 * The same for everybody named, as one step; people named twice count once. Where no date can be suggested for somebody,
 * theirs stays open. Throws `person-not-found` before anything is written.
 */
export function setDispositions(
  session: Session,
  { personIds, kind, date, note }: CheckedArgsOf<'disposition.setMany'>,
): ChangeResult {
  const { state } = session;
  const people = [...new Set(personIds)].map((id) => existingPerson(state, id));
  return session.change('disposition.setMany', (tx) => {
    for (const person of people) {
      if (kind === null) {
        tx.remove('disposition', { plan_id: state.plan.id, person_id: person.id });
        continue;
      }
      const disposition: Disposition = {
        personId: person.id,
        kind,
        date: date === 'suggested' ? suggestedDate(state, kind, person) : date,
        note: note ?? state.dispositions.get(person.id)?.note ?? '',
      };
      tx.put('disposition', dispositionToRow(state.plan.id, disposition));
    }
    return { count: people.length, person: people[0]?.fullName ?? '', kind: kind ?? '' };
  });
}
