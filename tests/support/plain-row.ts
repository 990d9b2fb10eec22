import { copyOf } from '../../shared/domain/person.ts';
import type { PersonRow } from '../../shared/ipc/contract.ts';

/** A person of a list as an object of its own, whatever the window holds of one: such are compared, and gone through. */
export function plainRow({ person, retirement, postIds, disposition }: PersonRow): PersonRow {
  return { person: copyOf(person), retirement, postIds, disposition };
}
