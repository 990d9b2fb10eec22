/** Dates as official papers write them: a zero before days below 10 and before months 1 and 2 only. */

interface DayParts {
  day: string;
  month: string;
  year: string;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function officialParts(isoDate: string): DayParts {
  const match = ISO_DAY.exec(isoDate);
  if (!match) throw new RangeError(`Not a calendar day: ${isoDate}`);
  const [, year = '', month = '', day = ''] = match;
  return { day, month: Number(month) <= 2 ? month : String(Number(month)), year };
}

/**
 * `2026-01-05` as `ngày 05 tháng 01 năm 2026`, `2026-06-29` as `ngày 29 tháng 6 năm 2026`
 * (NĐ 30/2020, Phụ lục I; HD 05-HD/VPTW).
 * @throws RangeError where the text is not `YYYY-MM-DD`.
 */
export function officialDate(isoDate: string): string {
  const { day, month, year } = officialParts(isoDate);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/**
 * `2026-07-01` as `01/7/2026`: the short form of running text (tables use `dd/mm/yyyy`).
 * @throws RangeError where the text is not `YYYY-MM-DD`.
 */
export function shortOfficialDate(isoDate: string): string {
  const { day, month, year } = officialParts(isoDate);
  return `${day}/${month}/${year}`;
}

/** The date line of a paper not yet dated, with room to write day, month and the end of the year. */
export const BLANK_OFFICIAL_DATE = 'ngày        tháng        năm 20…';
