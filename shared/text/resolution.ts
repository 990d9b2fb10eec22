/** Resolutions that formed a unit, as the statistics office prints them: `Số: 1670/NQ-UBTVQH15; Ngày: 16/06/2025`. */

export interface Resolution {
  number: string;
  /** ISO day. */
  date: string;
}

const PRINTED = /^Số:\s*(\S+?)\s*;\s*Ngày:\s*(\d{2})\/(\d{2})\/(\d{4})$/;

/** Number and day of a resolution, or null where the text is in another form. */
export function readResolution(text: string): Resolution | null {
  const [, number, day, month, year] = PRINTED.exec(text.trim()) ?? [];
  return number === undefined ? null : { number, date: `${year}-${month}-${day}` };
}
