/** Who works on the file, and who sits at the keyboard. */
import { AppError } from '../../../shared/domain/errors.ts';
import { type Desk, type StaffMember, sameMember } from '../../../shared/domain/review.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { Session } from '../workspace/session.ts';
import { staffToRow } from './desk-rows.ts';

/** Replaces the list as one undoable step. Throws AppError `staff-twice` where somebody stands in it twice in one role. */
export function changeStaff(session: Session, staff: readonly StaffMember[]): ChangeResult {
  const twice = staff.find((one, at) => staff.findIndex((other) => sameMember(one, other)) < at);
  if (twice !== undefined) throw new AppError('staff-twice', { person: twice.name, role: twice.role });
  return session.change('staff.change', (tx) => {
    if (JSON.stringify(staff) !== JSON.stringify(session.desk.staff)) tx.put('setting', staffToRow(staff));
    return { count: staff.length };
  });
}

/**
 * Seats somebody of the list at the keyboard: the journal names them from now on, and their role decides what may be
 * done. Throws AppError `staff-unknown` for somebody who is not in the list.
 */
export function sit(session: Session, present: StaffMember | null): Desk {
  if (present !== null && !session.desk.staff.some((one) => sameMember(one, present))) {
    throw new AppError('staff-unknown', { person: present.name });
  }
  return session.sit(present);
}
