/** What is kept of a cell's style: the few things that change what its value means. */
import type { DatePrecision } from '../../../../shared/domain/dates.ts';
import type { LegacyFont } from '../spreadsheet-source.ts';
import { legacyFontOf } from './legacy-font.ts';
import { datePrecision, paddingOf } from './number-format.ts';

export type CellStyle = {
  /** The number is a day, of which this much is shown. */
  readonly date: DatePrecision | null;
  /** Format that writes the number with leading zeros. */
  readonly padding: string | null;
  readonly font: LegacyFont | null;
};

export const PLAIN: CellStyle = { date: null, padding: null, font: null };

/** The style of a number format written out (or '') and a font's name (or ''). */
export function cellStyle(format: string, fontName: string): CellStyle {
  const date = datePrecision(format);
  return { date, padding: date === null ? paddingOf(format) : null, font: legacyFontOf(fontName) };
}
