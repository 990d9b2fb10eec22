/** Who works on the file, a setting, and who sits at the keyboard, which the journal has no entry for. */
import { z } from 'zod';
import { type Desk, StaffMember, sameMember } from '../../../shared/domain/review.ts';
import type { Row } from '../../db/changes.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { readMeta, readSetting, STAFF_KEY, writeMeta } from '../../db/queries/meta.ts';

export function readDesk(db: ReadableDb): Desk {
  const staff = readSetting(db, STAFF_KEY, z.array(StaffMember), []);
  const present = StaffMember.nullable()
    .catch(null)
    .parse(JSON.parse(readMeta(db).present ?? 'null'));
  // Whoever was taken off the list no longer sits there.
  const known = present !== null && staff.some((one) => sameMember(one, present));
  return { staff, present: known ? present : null };
}

export function staffToRow(staff: readonly StaffMember[]): Row {
  return { key: STAFF_KEY, value: JSON.stringify(staff) };
}

export function writePresent(db: WritableDb, present: StaffMember | null): void {
  writeMeta(db, { present: JSON.stringify(present) });
}
