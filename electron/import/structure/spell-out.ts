/**
 * What lists write shorter, written out for each person: marks for "as above", a unit named once for the rows of its
 * block, dates over three columns.
 */
import type { RosterField } from '../../../shared/domain/import.ts';
import { splitPosition } from '../../../shared/text/workplace.ts';
import type { CellContent, SheetRow } from '../readers/spreadsheet-source.ts';
import { plainText } from './sheet-grid.ts';
import type { DateColumns, SheetStructure, StructuredRow } from './sheet-structure.ts';

/** `nt`, `-nt-`, `như trên`, `"`, `//`: the cell above says it. A single stroke or dash says "nothing". */
const AS_ABOVE =
  /^[\s"'“”.(–—-]*(?:nt|n\/t|n\.t|như trên|nhu tren)[\s"'“”.)–—-]*$|^\s*[-–—]*\s*(?:["“”″〃]|''|’’|\/\/)\s*[-–—]*\s*$/iu;
/** `Phó Chủ tịch, nt`: another post in the unit of the person above. */
const UNIT_AS_ABOVE = /^(.*\p{L})[\s,;–-]+\(?(?:nt|như trên)\)?[\s.–-]*$/isu;
/** A quick look for that. */
const ENDS_AS_ABOVE = /(?:nt|trên)[\s.)–-]*$/iu;
const LONGEST_MARK = 12;
/** By character code: what a mark can begin with; most cells do not. */
const BEGINS_MARK = new Uint8Array(0x10000);
for (const sign of 'nN"\'“”’″〃/-–—(. \t') BEGINS_MARK[sign.charCodeAt(0)] = 1;
/** Facts no two people have in common, or not by being neighbours. */
const OWN: ReadonlySet<RosterField> = new Set([
  'ordinal',
  'fullName',
  'birth',
  'birthMale',
  'birthFemale',
  'sex',
  'citizenId',
]);
/** Of the rows of a column of blocks at least this share is blank, unless numbers begin anew with each block. */
const BLANK_SHARE = 1 / 3;

type Cells = readonly (CellContent | null)[];

/** Whether a text stands for what the cell above says. */
export function isAsAbove(text: string): boolean {
  return text.length <= LONGEST_MARK && BEGINS_MARK[text.charCodeAt(0)] === 1 && AS_ABOVE.test(text);
}

function isBlank(cell: CellContent | null | undefined): boolean {
  return cell === null || cell === undefined || (cell.kind === 'text' && cell.text.trim() === '');
}

function isMark(cell: CellContent | null | undefined): boolean {
  return cell?.kind === 'text' && isAsAbove(cell.text);
}

/** A position whose unit is that of the position above, written out; null for all others. */
function withUnitAbove(cell: CellContent | null | undefined, above: CellContent | null): CellContent | null {
  const title = cell?.kind === 'text' ? UNIT_AS_ABOVE.exec(cell.text)?.[1] : undefined;
  const { unit } = title === undefined ? { unit: '' } : splitPosition(plainText(above));
  return unit === '' ? null : { kind: 'text', text: `${title}, ${unit}` };
}

function withCell(row: SheetRow, column: number, content: CellContent): SheetRow {
  const cells = [...row.cells];
  while (cells.length < column) cells.push(null);
  cells[column] = content;
  return { ...row, cells };
}

/** Rows whose marks of the columns are replaced by what the person above has there. */
function withoutMarks(
  rows: readonly StructuredRow[],
  columns: readonly number[],
  positions: ReadonlySet<number>,
): StructuredRow[] {
  let above: Cells = [];
  return rows.map((each) => {
    if (each.kind !== 'person') return each;
    let { row } = each;
    for (const column of columns) {
      const cell = row.cells[column];
      const before = above[column] ?? null;
      const content = isMark(cell) ? before : positions.has(column) ? withUnitAbove(cell, before) : null;
      if (content !== null && !isMark(content)) row = withCell(row, column, content);
    }
    above = row.cells;
    return row === each.row ? each : { ...each, row };
  });
}

function isFirst(row: SheetRow, ordinal: number | null): boolean {
  return ordinal !== null && /^\(?0?1[.)]*$/u.test(plainText(row.cells[ordinal]));
}

/**
 * A column names each unit once, in the first row of its block: no text comes twice, and blanks are common or stand
 * only where numbers go on. A unit missing here and there looks otherwise.
 */
function isOfBlocks(rows: readonly StructuredRow[], column: number, ordinal: number | null): boolean {
  const seen = new Set<string>();
  let blanks = 0;
  let atFirst = true;
  let above: readonly string[] | null = null;
  for (const { kind, row, headings } of rows) {
    if (kind !== 'person') continue;
    const text = plainText(row.cells[column]).trim();
    if ((text === '' && headings !== above) || seen.has(text)) return false;
    above = headings;
    if (text === '') blanks++;
    else seen.add(text);
    if ((text !== '') !== isFirst(row, ordinal)) atFirst = false;
  }
  if (blanks === 0 || seen.size < 2) return false;
  return atFirst || blanks >= (blanks + seen.size) * BLANK_SHARE;
}

/** Rows with the unit of their block; a heading between ends the block. */
function withUnits(rows: readonly StructuredRow[], column: number): StructuredRow[] {
  let unit: CellContent | null = null;
  let headings: readonly string[] | null = null;
  return rows.map((each) => {
    if (each.kind !== 'person') return each;
    if (each.headings !== headings) {
      unit = null;
      headings = each.headings;
    }
    const cell = each.row.cells[column] ?? null;
    if (!isBlank(cell)) {
      unit = cell;
      return each;
    }
    return unit === null ? each : { ...each, row: withCell(each.row, column, unit) };
  });
}

/** A whole date where day or month are given; a year alone, or a date in its column, stays as it is. */
function wholeDate(row: SheetRow, { year, month, day }: DateColumns): SheetRow {
  const [y, m, d] = [year, month, day].map((at) => (at === null ? '' : plainText(row.cells[at]).trim()));
  if ((m === '' && d === '') || !/^\d{0,4}$/u.test(y ?? '')) return row;
  const text = [...(d === '' ? [] : [d]), m === '' ? '…' : m, y === '' ? '…' : y].join('/');
  return withCell(row, year, { kind: 'text', text });
}

/** Whether any cell holds a mark, or any position ends with one. */
function hasMarks(
  rows: readonly StructuredRow[],
  columns: readonly number[],
  positions: ReadonlySet<number>,
): boolean {
  for (const { kind, row } of rows) {
    if (kind !== 'person') continue;
    for (const column of columns) {
      const cell = row.cells[column];
      if (isMark(cell)) return true;
      if (positions.has(column) && cell?.kind === 'text' && ENDS_AS_ABOVE.test(cell.text)) return true;
    }
  }
  return false;
}

/** The structure with the rows of people written out. */
export function spelledOut(structure: SheetStructure): SheetStructure {
  const { columns, dates } = structure;
  const read = columns.filter(({ use, field }) => use === 'field' && field !== null);
  const shared = read.flatMap(({ index, field }) => (field === null || OWN.has(field) ? [] : [index]));
  let { rows } = structure;
  const positions = new Set(read.filter(({ field }) => field === 'current').map(({ index }) => index));
  if (hasMarks(rows, shared, positions)) rows = withoutMarks(rows, shared, positions);
  const ordinal = read.find(({ field }) => field === 'ordinal')?.index ?? null;
  for (const { index, field } of read) {
    if (field === 'currentUnit' && isOfBlocks(rows, index, ordinal)) rows = withUnits(rows, index);
  }
  if (dates.length > 0)
    rows = rows.map((each) =>
      each.kind === 'person' ? { ...each, row: dates.reduce(wholeDate, each.row) } : each,
    );
  const more = structure.more.map(spelledOut);
  return rows === structure.rows && more.length === 0 ? structure : { ...structure, rows, more };
}
