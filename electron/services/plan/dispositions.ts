/** Commands on dispositions: what becomes of a person without a post. */

import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Disposition } from '../../../shared/domain/plan.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
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
