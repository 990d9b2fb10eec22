/** Short words for tests of the readers. */
import { openSpreadsheet } from '../../../../../electron/import/readers/open-spreadsheet.ts';
import type { ReadOptions } from '../../../../../electron/import/readers/reading.ts';
import type {
  CellContent,
  SpreadsheetSheet,
  SpreadsheetSource,
} from '../../../../../electron/import/readers/spreadsheet-source.ts';

/**
 * A cell in short: text as it is (`text⟨font⟩`), numbers as numbers (`7~007` where padded), days as
 * `@1975-03-05`, `@1975-03`, `@1975` by what is shown, errors as `!#REF!`.
 */
export function short(cell: CellContent | null | undefined): string | number | boolean | null {
  if (cell === null || cell === undefined) return null;
  switch (cell.kind) {
    case 'text':
      return cell.font === undefined ? cell.text : `${cell.text}⟨${cell.font}⟩`;
    case 'number':
      return cell.shown === undefined ? cell.value : `${cell.value}~${cell.shown}`;
    case 'boolean':
      return cell.value;
    case 'date':
      return `@${cell.isoDate.slice(0, { day: 10, month: 7, year: 4 }[cell.shows])}`;
    case 'error':
      return `!${cell.text}`;
  }
}

/** The rows of a sheet in short, by their numbers. */
export function shortRows(sheet: SpreadsheetSheet | undefined): Record<number, ReturnType<typeof short>[]> {
  return Object.fromEntries((sheet?.rows ?? []).map((row) => [row.row, row.cells.map(short)]));
}

/** Rows of the first sheet of what was read. */
export async function firstSheet(bytes: Uint8Array | string, file = 'tep.dat') {
  const source = await open(bytes, file);
  return shortRows(source.sheets[0]);
}

export function open(
  bytes: Uint8Array | string,
  file = 'tep.dat',
  options: ReadOptions = {},
): Promise<SpreadsheetSource> {
  return openSpreadsheet(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, file, options);
}

/** The code a piece of work is refused with; `read` where it is not, the thrown value where it is no refusal. */
export function outcome(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}
