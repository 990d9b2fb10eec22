/** What day it is. */
import type { IsoDate } from '../../../shared/domain/dates.ts';

/** The day by the clock of this machine: deadlines are days of the office, not of Greenwich. */
export function dayOf(now: Date): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
