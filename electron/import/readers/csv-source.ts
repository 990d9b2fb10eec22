/** Comma-, semicolon- or tab-separated text. Every value stays text: nothing is taken for a number or a date. */
import { parseCsv } from 'hucre';
import { AppError } from '../../../shared/domain/errors.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import type { CellContent, SheetRow, SpreadsheetSource } from './spreadsheet-source.ts';

/** UTF-8 unless a byte order mark says UTF-16 (Excel's "Unicode text"). Other code pages are refused, not guessed. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError('file-format-unknown', {}, `not ${encoding}: ${String(error)}`);
  }
}

/** Reads delimited text as a workbook of one sheet called `name`. */
export function readCsv(bytes: Uint8Array, name: string): SpreadsheetSource {
  const rows: SheetRow[] = [];
  parseCsv(decode(bytes)).forEach((values, index) => {
    if (index >= MAX_ROWS) throw new AppError('file-too-large', {}, 'rows');
    const cells = values.slice(0, MAX_COLUMNS).map((value): CellContent | null => {
      const text = value === null ? '' : String(value);
      return text.trim() === '' ? null : { kind: 'text', text };
    });
    if (cells.some((cell) => cell !== null)) rows.push({ row: index + 1, hidden: false, cells });
  });
  return {
    format: 'csv',
    dateSystem: '1900',
    sheets: [{ name, hidden: false, rows, merges: [], hiddenColumns: [] }],
  };
}
