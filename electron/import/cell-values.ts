/** Cells as the fields of a person: texts as typed, dates understood. */
import { cleanText } from '../../shared/text/clean.ts';
import { formatPartialDate, type ParsedDate } from '../../shared/text/parse-date.ts';
import type { CellContent, SpreadsheetSource } from './readers/spreadsheet-source.ts';

export type DateSystem = SpreadsheetSource['dateSystem'];

/** What a date cell is read by: the file's day numbers, and how a text is read (see `parsePartialDate`). */
export type DateContext = { readonly dateSystem: DateSystem; readonly dateIn: (text: string) => ParsedDate };

const MS_PER_DAY = 86_400_000;
/** Day 1 of the 1900 system, moved back by the 29/02/1900 that Excel believes in; right from 01/03/1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Whole numbers in this range are years, those between the two below are days since the epoch. */
const YEARS = { from: 1900, to: 2100 };
const SERIAL_YEARS = { from: 1920, to: 2069 };

/** ISO day of an Excel day number, or null where it is no day of 1920–2069. */
export function serialToIso(serial: number, system: DateSystem): string | null {
  if (!Number.isInteger(serial) || serial < 0 || serial > 100_000) return null;
  const epoch = system === '1904' ? EPOCH_1904 : EPOCH_1900;
  const date = new Date(epoch + serial * MS_PER_DAY);
  const year = date.getUTCFullYear();
  return year < SERIAL_YEARS.from || year > SERIAL_YEARS.to ? null : date.toISOString().slice(0, 10);
}

/** The part of an ISO day that the cell's number format shows. */
function shownPart(cell: Extract<CellContent, { kind: 'date' }>): string {
  const digits = { day: 10, month: 7, year: 4 }[cell.shows];
  return cell.isoDate.slice(0, digits);
}

/** Numbers as a Vietnamese sheet shows them: a decimal comma, and the zeros its format pads with. */
function numberText({ value, shown }: Extract<CellContent, { kind: 'number' }>): string {
  if (shown !== undefined) return shown;
  if (Number.isInteger(value)) return value.toFixed(0);
  const written = String(value);
  // 2.34 stored in binary may come back as 2.3399999999999999.
  const short = written.length > 15 ? String(Number(value.toPrecision(15))) : written;
  return short.replace('.', ',');
}

/**
 * What stood in a cell: in NFC, without invisible characters and stray spaces (see `cleanText`), otherwise untouched.
 * Numbers are written in full, dates as `dd/mm/yyyy` (or the part that is shown); errors and empty cells are ''.
 */
export function textOfCell(cell: CellContent | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cleanText(cell.text);
    case 'number':
      return numberText(cell);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date':
      return formatPartialDate(shownPart(cell));
    case 'error':
      return '';
  }
}

/**
 * A cell of a date column: a true date, a year, an Excel day number without a date format, or text
 * (see `parsePartialDate`). The text kept is what stood in the cell.
 */
export function dateOfCell(
  cell: CellContent | null | undefined,
  { dateSystem, dateIn }: DateContext,
): ParsedDate {
  const text = textOfCell(cell);
  if (cell?.kind === 'date') {
    return { date: { text, value: shownPart(cell), precision: cell.shows }, issue: null };
  }
  if (cell?.kind === 'number' && !(cell.value >= YEARS.from && cell.value <= YEARS.to)) {
    const iso = serialToIso(cell.value, dateSystem);
    if (iso !== null) return { date: { text, value: iso, precision: 'day' }, issue: null };
  }
  return dateIn(text);
}
