/** The units of a report in words. */
import { provinceWords, unitPhrase } from '../../../shared/documents/wording.ts';
import type { UnitCode } from '../../../shared/domain/ids.ts';
import { UnitType } from '../../../shared/domain/unit.ts';
import { listHeadOf } from '../export/paper-inputs.ts';
import type { Session } from '../workspace/session.ts';

const TYPES = { commune: 'xã', ward: 'phường', 'special-zone': 'đặc khu' } as const;

/** `tỉnh Lai Châu`; `xã Mường Tè`; `5 xã, 2 phường của tỉnh Lai Châu`. */
export function scopeNameOf(session: Session, unitCodes: readonly UnitCode[]): string {
  const head = listHeadOf(session);
  const { phrase } = provinceWords(head.province, head.toneStyles.party);
  if (unitCodes.length === 0) return phrase;
  const units = unitCodes.flatMap((code) => session.state.units.get(code) ?? []);
  const [only] = units;
  if (only !== undefined && units.length === 1) return unitPhrase(only);
  const parts = UnitType.options.flatMap((type) => {
    const count = units.filter((unit) => unit.type === type).length;
    return count === 0 ? [] : [`${count} ${TYPES[type]}`];
  });
  return `${parts.join(', ')} của ${phrase}`;
}
