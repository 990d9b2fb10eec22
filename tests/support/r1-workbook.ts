/**
 * Writes rosters in layout R1 (DOCUMENTS.md §4.4): title block, two-row merged header, number row 1…18, group
 * rows, signature block. Cells are what the caller gives, so that a test can write any of them wrong.
 */
import { writeFile } from 'node:fs/promises';
import type { Cell, CellValue, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre';

/** A value, or a true date shown by a number format, or a formula with its cached value. */
export type R1Cell =
  | CellValue
  | { readonly date: string; readonly format?: string }
  | { readonly formula: string; readonly result: string | number };

/** The fields of columns B…R; the ordinal is counted per group. Absent cells are empty. */
export type R1Row = {
  readonly fullName?: R1Cell;
  readonly birthMale?: R1Cell;
  readonly birthFemale?: R1Cell;
  readonly ethnicity?: R1Cell;
  readonly homePlace?: R1Cell;
  readonly current?: R1Cell;
  readonly generalEducation?: R1Cell;
  readonly degree?: R1Cell;
  readonly theory?: R1Cell;
  readonly stateManagement?: R1Cell;
  readonly foreignLanguage?: R1Cell;
  readonly informatics?: R1Cell;
  readonly partyProbation?: R1Cell;
  readonly partyOfficial?: R1Cell;
  readonly planning?: R1Cell;
  readonly proposedTitle?: R1Cell;
  readonly note?: R1Cell;
};

/** `null` in `rows` is a blank row; an empty `heading` writes no group row. */
export type R1Group = { readonly heading: string; readonly rows: readonly (R1Row | null)[] };

export type R1Options = {
  readonly title?: string;
  readonly sheetName?: string;
  readonly groups: readonly R1Group[];
  /** Empty rows above the title block; 0 by default. The header then begins at row `blankRows + 6`. */
  readonly blankRows?: number;
  /** The row 1…18 under the header; true by default. */
  readonly numberRow?: boolean;
  /** Counting line, place and date, signer; true by default. */
  readonly signature?: boolean;
  /** Header and group ranges merged, as Excel users do; true by default. */
  readonly merged?: boolean;
  readonly dateSystem?: '1900' | '1904';
};

const FIELDS: readonly (keyof R1Row)[] = [
  'fullName',
  'birthMale',
  'birthFemale',
  'ethnicity',
  'homePlace',
  'current',
  'generalEducation',
  'degree',
  'theory',
  'stateManagement',
  'foreignLanguage',
  'informatics',
  'partyProbation',
  'partyOfficial',
  'planning',
  'proposedTitle',
  'note',
];
const WIDTH = FIELDS.length + 1;
const TOP = [
  'TT',
  'Họ và tên',
  'Ngày, tháng, năm sinh',
  '',
  'Dân tộc',
  'Quê quán',
  'Chức vụ, đơn vị công tác hiện nay',
  'Trình độ',
  '',
  '',
  '',
  '',
  '',
  'Ngày vào Đảng',
  '',
  'Quy hoạch',
  'Chức vụ dự kiến',
  'Ghi chú',
];
const SUB: Readonly<Record<number, string>> = {
  2: 'Nam',
  3: 'Nữ',
  7: 'GDPT',
  8: 'Chuyên môn',
  9: 'LLCT',
  10: 'QLNN',
  11: 'Ngoại ngữ',
  12: 'Tin học',
  13: 'Dự bị',
  14: 'Chính thức',
};
/** Columns under a group heading of the header. */
const SPANS: readonly (readonly [number, number])[] = [
  [2, 3],
  [7, 12],
  [13, 14],
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

type Table = {
  rows: CellValue[][];
  cells: Map<string, Partial<Cell>>;
  merges: NonNullable<WriteSheet['merges']>;
};

function merge(table: Table, row: number, column: number, lastRow: number, lastColumn: number): void {
  table.merges.push({ startRow: row, startCol: column, endRow: lastRow, endCol: lastColumn });
}

function titleBlock(table: Table, title: string): void {
  table.rows.push(
    ['TỈNH UỶ', ...Array(11).fill(null), 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['BAN TỔ CHỨC'],
    [title],
    ['(Kèm theo Tờ trình)'],
    [],
  );
  const first = table.rows.length - 5;
  merge(table, first, 0, first, 5);
  merge(table, first + 2, 0, first + 2, WIDTH - 1);
  merge(table, first + 3, 0, first + 3, WIDTH - 1);
}

function header(table: Table, numberRow: boolean, merged: boolean): void {
  const at = table.rows.length;
  table.rows.push(
    TOP.map((text) => (text === '' ? null : text)),
    TOP.map((_, column) => SUB[column] ?? null),
  );
  if (merged) {
    for (const [first, last] of SPANS) merge(table, at, first, at, last);
    for (let column = 0; column < WIDTH; column++) {
      if (SUB[column] === undefined) merge(table, at, column, at + 1, column);
    }
  }
  if (numberRow) table.rows.push(TOP.map((_, column) => column + 1));
}

function put(table: Table, column: number, cell: R1Cell): CellValue {
  if (cell === null || typeof cell !== 'object' || cell instanceof Date) return cell;
  const key = `${table.rows.length},${column}`;
  if ('date' in cell) {
    const value = new Date(`${cell.date}T00:00:00Z`);
    table.cells.set(key, { value, style: { numFmt: cell.format ?? 'dd/mm/yyyy' } });
    return value;
  }
  table.cells.set(key, { formula: cell.formula, formulaResult: cell.result });
  return cell.result;
}

function groupRows(table: Table, group: R1Group, number: number, merged: boolean): void {
  if (group.heading !== '') {
    if (merged) merge(table, table.rows.length, 1, table.rows.length, WIDTH - 1);
    table.rows.push([ROMAN[number] ?? String(number + 1), group.heading]);
  }
  let ordinal = 0;
  for (const row of group.rows) {
    table.rows.push(
      row === null ? [] : [++ordinal, ...FIELDS.map((field, i) => put(table, i + 1, row[field] ?? null))],
    );
  }
}

function signature(table: Table, people: number): void {
  const right = (text: string): CellValue[] => [...Array(12).fill(null), text];
  table.rows.push(
    [`(Danh sách có ${people} đồng chí)`],
    right('Lai Châu, ngày 05 tháng 01 năm 2026'),
    right('T/M BAN THƯỜNG VỤ'),
    right('PHÓ BÍ THƯ'),
    [],
    right('Nguyễn Văn Ký'),
  );
}

/** The bytes of an R1 workbook. */
export async function r1Bytes(options: R1Options): Promise<Uint8Array> {
  const merged = options.merged ?? true;
  const table: Table = { rows: [], cells: new Map(), merges: [] };
  for (let i = 0; i < (options.blankRows ?? 0); i++) table.rows.push([]);
  titleBlock(table, options.title ?? 'DANH SÁCH TRÍCH NGANG NHÂN SỰ');
  header(table, options.numberRow ?? true, merged);
  for (const [number, group] of options.groups.entries()) groupRows(table, group, number, merged);
  const people = options.groups.flatMap((group) => group.rows).filter((row) => row !== null).length;
  if (options.signature ?? true) signature(table, people);
  return writeXlsx({
    sheets: [{ name: options.sheetName ?? 'Danh sách', ...table }],
    dateSystem: options.dateSystem ?? '1900',
  });
}

/** Writes an R1 workbook to `path`. */
export async function writeR1Workbook(path: string, options: R1Options): Promise<void> {
  await writeFile(path, await r1Bytes(options));
}
