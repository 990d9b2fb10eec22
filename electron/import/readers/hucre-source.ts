/** .xlsx, .xls (Excel 97–2003) and .ods through hucre. */
import type { Cell, CellValue, Sheet, Workbook } from 'hucre';
import { readOds, readXls, readXlsx } from 'hucre';
import type { DatePrecision } from '../../../shared/domain/dates.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import type {
  CellContent,
  SheetRow,
  SpreadsheetFormat,
  SpreadsheetSheet,
  SpreadsheetSource,
} from './spreadsheet-source.ts';
import { columnLetters } from './spreadsheet-source.ts';

/** Error values come as their text, from Excel and from formulas alike. */
const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|ERR!)$/u;

/** What a date format shows. Without one (.xls, .ods) a stored day is taken as shown. */
function precisionOf(numberFormat: string | undefined): DatePrecision {
  if (numberFormat === undefined) return 'day';
  const letters = numberFormat.replace(/\[[^\]]*\]|"[^"]*"|\\./gu, '').toLowerCase();
  if (letters.includes('d') || !letters.includes('y')) return 'day';
  return letters.includes('m') ? 'month' : 'year';
}

function contentOf(value: CellValue, cell: Cell | undefined): CellContent | null {
  if (value === null) return null;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { kind: 'error', text: String(value) };
    const isoDate = value.toISOString().slice(0, 10);
    return { kind: 'date', isoDate, shows: precisionOf(cell?.style?.numFmt) };
  }
  if (cell?.type === 'error' || ERROR_VALUE.test(value)) return { kind: 'error', text: value };
  return value.trim() === '' ? null : { kind: 'text', text: value };
}

function toSheet(sheet: Sheet): SpreadsheetSheet {
  const rows: SheetRow[] = [];
  // Some readers leave holes where a row is missing.
  sheet.rows.forEach((values, index) => {
    const cells = values
      .slice(0, MAX_COLUMNS)
      .map((value, column) => contentOf(value, sheet.cells?.get(`${index},${column}`)));
    if (cells.every((cell) => cell === null)) return;
    rows.push({ row: index + 1, hidden: sheet.rowDefs?.get(index)?.hidden === true, cells });
  });
  if ((rows.at(-1)?.row ?? 0) > MAX_ROWS) throw new AppError('file-too-large', {}, `sheet ${sheet.name}`);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).map((merge) => ({
      firstRow: merge.startRow + 1,
      lastRow: merge.endRow + 1,
      firstColumn: merge.startCol,
      lastColumn: merge.endCol,
    })),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden === true ? [index] : [])),
  };
}

/** hucre refuses a workbook for each sheet that is a chart; those are left out one by one, by name. */
const CHART_SHEET = /missing worksheet file for sheet "(?<name>.*)"/su;

async function readSheets(bytes: Uint8Array, skipped: ReadonlySet<string>): Promise<Workbook> {
  // The range keeps one formatted cell in the last row of a sheet from making a million empty rows; one row
  // more than the limit is let through, to tell a sheet that is too long.
  const range = `A1:${columnLetters(MAX_COLUMNS - 1)}${MAX_ROWS + 1}`;
  try {
    return await readXlsx(bytes, { readStyles: true, range, sheets: (info) => !skipped.has(info.name) });
  } catch (error) {
    const name = error instanceof Error ? CHART_SHEET.exec(error.message)?.groups?.name : undefined;
    if (name === undefined || skipped.has(name)) throw error;
    return readSheets(bytes, new Set([...skipped, name]));
  }
}

async function readWorkbook(bytes: Uint8Array, format: SpreadsheetFormat): Promise<Workbook> {
  if (format === 'xls') return readXls(bytes);
  if (format === 'ods') return readOds(bytes);
  return readSheets(bytes, new Set());
}

/** Reads a workbook whose format is known. Throws what hucre throws; `openSpreadsheet` turns that into refusals. */
export async function readWithHucre(
  bytes: Uint8Array,
  format: SpreadsheetFormat,
): Promise<SpreadsheetSource> {
  const workbook = await readWorkbook(bytes, format);
  return { format, dateSystem: workbook.dateSystem ?? '1900', sheets: workbook.sheets.map(toSheet) };
}
