/** Where a block of pasted texts goes in the grid. */
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

interface Reads {
  seatOf: (line: ItemLine, column: PlanColumn) => PasteCell['postId'];
  textOf: (line: ItemLine, column: PlanColumn) => string;
  /** Whether a text is the name of somebody of the roster. */
  isName: (text: string) => boolean;
}

/**
 * Pasted lines go on lines of seats, over the lines of units and bodies; a single pasted line fills a rectangle as high
 * as it is in hand, as it does in Excel. Where no column that takes anything would be met, the column of names is
 * taken and goes where people stand: a list of two columns is pasted on a title just as well.
 */
export function placeBlock(block: readonly string[][], target: PasteTarget, reads: Reads): PasteBlock {
  const width = Math.max(0, ...block.map((texts) => texts.length));
  const columns = target.columns.slice(0, width);
  const takes = columns.some((column) => (EDITABLE_COLUMNS as readonly string[]).includes(column));
  const names = takes ? null : nameColumn(block, width, reads.isName);
  const rows = repeated(block, target.height);
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
