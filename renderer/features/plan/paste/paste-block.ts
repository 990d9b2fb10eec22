/** Where a block of pasted texts goes in the grid. */
import { fold } from '../../../../shared/text/fold.ts';
import type { PlanColumn } from '../columns/column-list.ts';
import { EDITABLE_COLUMNS } from '../columns/column-list.ts';
import type { ItemLine } from '../plan-rows.ts';
import type { PasteCell } from './plan-paste.ts';

export interface PasteTarget {
  /** Lines from the first one that is pasted on downwards, as many as there are. */
  lines: readonly ItemLine[];
  /** Columns from the first one that is pasted on to the right. */
  columns: readonly PlanColumn[];
  /** How many lines are in hand: a single pasted line fills them. */
  height: number;
}

export interface PasteBlock {
  cells: PasteCell[];
  /** Pasted lines for which the grid has no line any more. */
  beyond: string[][];
}

/** Folded, as lists head the column of names. */
const HEADINGS = /^(?:ho,? (?:va )?ten\b.*|can bo|ten)$/u;

/** Whether a text is no name but says that names stand below. */
export function isHeading(text: string, isName: (text: string) => boolean): boolean {
  return HEADINGS.test(fold(text)) && !isName(text);
}

interface Reads {
  seatOf: (line: ItemLine, column: PlanColumn) => PasteCell['postId'];
  textOf: (line: ItemLine, column: PlanColumn) => string;
  /** Whether a text is the name of somebody of the roster. */
  isName: (text: string) => boolean;
}

/**
 * Pasted lines go on lines of seats, over the lines of units and bodies; a single pasted line fills a rectangle as high
 * as it is in hand, as it does in Excel. Where no column that takes anything would be met, the column of names is
 * taken and goes where people stand: a list of two columns is pasted on a title just as well; but not what stands there
 * already, copied and pasted on itself. A line of headings that comes along with the names takes no seat.
 */
export function placeBlock(block: readonly string[][], target: PasteTarget, reads: Reads): PasteBlock {
  const width = Math.max(0, ...block.map((texts) => texts.length));
  const columns = target.columns.slice(0, width);
  const takes = columns.some((column) => (EDITABLE_COLUMNS as readonly string[]).includes(column));
  const isItself = block.every((texts, at) =>
    columns.every((column, i) => isAt(target.lines[at], column, texts[i] ?? '', reads)),
  );
  const names = takes || isItself ? null : nameColumn(block, width, reads.isName);
  const people = names ?? columns.indexOf('person');
  const rows = repeated(
    block.length > 1 && isHeading(block[0]?.[people] ?? '', reads.isName) ? block.slice(1) : block,
    target.height,
  );
  const cells: PasteCell[] = [];
  for (const [at, texts] of rows.slice(0, target.lines.length).entries()) {
    const line = target.lines[at];
    if (!line) continue;
    const put = (column: PlanColumn, text: string) =>
      cells.push({ postId: reads.seatOf(line, column), column, text, present: reads.textOf(line, column) });
    if (names !== null) put('person', texts[names] ?? '');
    else for (const [i, column] of columns.entries()) put(column, texts[i] ?? '');
  }
  const beyond = rows.slice(target.lines.length).filter((texts) => texts.some((text) => text.trim() !== ''));
  return { cells, beyond };
}

function isAt(line: ItemLine | undefined, column: PlanColumn, text: string, { textOf }: Reads): boolean {
  return line !== undefined && textOf(line, column).trim() === text.trim();
}

function repeated(block: readonly string[][], height: number): readonly string[][] {
  const [only] = block;
  return block.length === 1 && only ? Array.from({ length: Math.max(1, height) }, () => only) : block;
}

/** Of several columns the one that holds most names of the roster. */
function nameColumn(block: readonly string[][], width: number, isName: Reads['isName']): number {
  const hits = Array.from(
    { length: width },
    (_, column) => block.filter((texts) => isName(texts[column] ?? '')).length,
  );
  return Math.max(0, hits.indexOf(Math.max(...hits)));
}
