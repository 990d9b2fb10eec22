import type { IsoDate } from '../../../shared/domain/index.ts';

/** The day at the machine, as an ISO date. */
export function today(): IsoDate {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
