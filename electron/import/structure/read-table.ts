/** The rows of one table, from its header to the next table or the end of the sheet. */
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import { enterHeading, type Heading, type HeadingStack } from './headings.ts';
import { type JudgedRow, judgeRow, ordinalOf } from './judge-row.ts';
import { isListTitle } from './row-words.ts';
import { plainText, type SheetGrid } from './sheet-grid.ts';
import type { StructuredRow } from './sheet-structure.ts';
import { filledColumns, type TableLayout } from './table-layout.ts';

const NO_HEADINGS: readonly string[] = [];
/** People looked at to learn how much is known about one. */
const TYPICAL_SAMPLE = 60;

/** Half of what is usually known about a person of the table: below a note only rows with that much are people. */
function convincing(
  rows: readonly SheetRow[],
  judged: readonly JudgedRow[],
  layout: TableLayout,
): (row: SheetRow) => boolean {
  const known = (row: SheetRow) => filledColumns(row, layout).length;
  const counts: number[] = [];
  for (const [at, row] of rows.entries()) {
    const each = judged[at];
    if (each?.is === 'person' && each.sure && counts.push(known(row)) === TYPICAL_SAMPLE) break;
  }
  const typical = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  const wanted = Math.max(3, typical / 2);
  return (row) => known(row) >= wanted;
}

/** Texts that stand alone become headings where people follow whose numbers begin again, or who look like none. */
function isHeading(
  judged: JudgedRow & { is: 'maybe-heading' },
  next: JudgedRow | undefined,
  nextRow: SheetRow | undefined,
  layout: TableLayout,
): boolean {
  if (next === undefined || nextRow === undefined) return false;
  if (next.is === 'group') return !judged.likeName;
  if (next.is !== 'person') return false;
  const ordinal = ordinalOf(nextRow, layout);
  if (ordinal === 1) return true;
  return !judged.likeName && (ordinal !== null || layout.ordinal === null || next.sure);
}

/** Decides, from below, what texts that stand alone are. */
function decide(rows: readonly SheetRow[], judged: readonly JudgedRow[], layout: TableLayout): JudgedRow[] {
  const decided = [...judged];
  for (let at = decided.length - 1; at >= 0; at--) {
    const each = decided[at];
    if (each?.is !== 'maybe-heading') continue;
    if (isHeading(each, decided[at + 1], rows[at + 1], layout)) {
      const text = each.text.replace(/\s+/gu, ' ');
      decided[at] = { is: 'group', heading: { text, kind: 'body', mark: '' } };
    } else if (layout.ordinal === null && each.likeName) {
      decided[at] = { is: 'person', sure: false };
    }
  }
  return decided;
}

/** By row: whether somebody who surely is a person stands below it, before the next note or signature. */
function peopleBelow(judged: readonly JudgedRow[], isSure: (at: number) => boolean): boolean[] {
  const below: boolean[] = new Array<boolean>(judged.length).fill(false);
  let ahead = false;
  for (let at = judged.length - 1; at >= 0; at--) {
    below[at] = ahead;
    if (isSure(at)) ahead = true;
    else if (judged[at]?.is === 'end') ahead = false;
  }
  return below;
}

function rowText(row: SheetRow): string {
  return row.cells.map(plainText).find((text) => /\p{L}{2}/u.test(text)) ?? '';
}

const NAMES_UNIT = /(^|\s)(xã|phường|thị trấn|đặc khu|xa|phuong)\s+[\p{L}\d]/iu;

/** The title over a header that is repeated for the next commune; null where the header only begins a new page. */
function titleOver(rows: readonly StructuredRow[]): number | null {
  for (let at = rows.length - 1; at >= 0; at--) {
    const each = rows[at];
    if (each === undefined || each.kind === 'person' || each.kind === 'header') return null;
    const text = rowText(each.row);
    if (each.kind !== 'total' && NAMES_UNIT.test(text) && isListTitle(text)) return at;
  }
  return null;
}

/** Reads the rows below a header. `rows` end where the next table begins. */
export function readTable(rows: readonly SheetRow[], layout: TableLayout, grid: SheetGrid): StructuredRow[] {
  const judgedRows = rows.map((row) => judgeRow(row, layout, grid));
  const decided = decide(rows, judgedRows, layout);
  const enough = convincing(rows, judgedRows, layout);
  const isSure = (at: number): boolean => {
    const judged = decided[at];
    const row = rows[at];
    return judged?.is === 'person' && judged.sure && row !== undefined && enough(row);
  };
  const hasEnd = decided.some(({ is }) => is === 'end');
  const below = hasEnd ? peopleBelow(judgedRows, isSure) : [];
  const result: StructuredRow[] = [];
  let stack: HeadingStack = [];
  let headings = NO_HEADINGS;
  let ended = false;
  const enter = (heading: Heading) => {
    stack = enterHeading(stack, heading);
    headings = stack.map(({ text }) => text);
  };
  for (const [at, row] of rows.entries()) {
    const judged = decided[at] ?? { is: 'stray' as const };
    switch (judged.is) {
      case 'person':
        if (ended && isSure(at)) ended = false;
        result.push(ended ? { row, kind: 'note', headings: NO_HEADINGS } : { row, kind: 'person', headings });
        break;
      case 'group':
        if (ended && below[at] !== true) {
          result.push({ row, kind: 'note', headings: NO_HEADINGS });
        } else {
          enter(judged.heading);
          result.push({ row, kind: 'group', headings: NO_HEADINGS });
        }
        break;
      case 'header': {
        const title = titleOver(result);
        const over = title === null ? undefined : result[title];
        if (title !== null && over !== undefined) {
          result[title] = { ...over, kind: 'group' };
          stack = [];
          enter({ text: rowText(over.row).replace(/\s+/gu, ' '), kind: 'title', mark: '' });
        }
        ended = false;
        result.push({ row, kind: 'header', headings: NO_HEADINGS });
        break;
      }
      case 'end':
        ended = true;
        result.push({ row, kind: 'note', headings: NO_HEADINGS });
        break;
      case 'number-row':
      case 'total':
      case 'note':
        result.push({ row, kind: judged.is, headings: NO_HEADINGS });
        break;
      case 'stray':
      case 'maybe-heading':
        result.push({ row, kind: ended ? 'note' : 'stray', headings: NO_HEADINGS });
        break;
    }
  }
  return result;
}
