/** What each column of a table holds: by its header, its place in a known form and its contents. */

import { SHARED_FIELDS } from '../../../shared/domain/import.ts';
import type { DraftColumn } from '../../../shared/domain/import-draft.ts';
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import { type ColumnDraft, without } from './column-draft.ts';
import { type ProfileCache, profileOf } from './column-profile.ts';
import { contentFields } from './content-columns.ts';
import { fitOf } from './content-fit.ts';
import { joinDateParts } from './date-columns.ts';
import { type HeaderWindow, LEVEL_SEPARATOR } from './header-levels.ts';
import { positionFields } from './position-columns.ts';
import type { ColumnChoice, StructuredColumn } from './sheet-structure.ts';
import { weighContent } from './weigh-content.ts';

export type ColumnSearch = {
  readonly header: HeaderWindow | null;
  /** 0-based columns of the table, ends included. */
  readonly first: number;
  readonly last: number;
  /** Rows of people, or most likely so. */
  readonly sample: readonly SheetRow[];
  readonly choices: ReadonlyMap<number, ColumnChoice>;
  readonly cache: ProfileCache;
};

/** Nothing but a header gives more than this. */
const MOST_BY_POSITION = 0.7;

/** Columns as their headers alone have them. */
function headedColumns(search: ColumnSearch): ColumnDraft[] {
  const columns: ColumnDraft[] = [];
  for (let index = search.first; index <= search.last; index++) {
    const head = search.header?.columns.find((column) => column.index === index);
    const meaning = head?.meaning ?? null;
    const known = meaning?.is === 'field' ? meaning : null;
    columns.push({
      index,
      levels: head?.levels ?? [],
      profile: profileOf(search.sample, index, search.cache),
      field: known?.field ?? null,
      option: known?.option ?? null,
      confidence: known?.confidence ?? 0,
      by: known === null ? 'none' : 'header',
      isOther: meaning?.is === 'other',
      partOf: null,
    });
  }
  return columns;
}

/** Without a header: the form the table is most like, and for the rest what stands in the columns. */
function unheaded(columns: readonly ColumnDraft[]): ColumnDraft[] {
  const first = columns.findIndex(({ profile }) => profile.filled > 0);
  const last = columns.findLastIndex(({ profile }) => profile.filled > 0);
  const filled = columns.slice(first, last + 1);
  const byPosition = positionFields(filled.map(({ profile }) => profile));
  const byContent = contentFields(columns.map(({ profile }) => profile));
  return columns.map((column, at) => {
    const placed = at >= first && at <= last ? (byPosition[at - first] ?? null) : null;
    if (placed !== null)
      return { ...column, field: placed, confidence: MOST_BY_POSITION, by: 'position' as const };
    const guess = byPosition.length > 0 ? undefined : byContent.get(at);
    return guess === undefined ? column : { ...column, ...guess, by: 'content' as const };
  });
}

/** Columns without a header inside a table that is otherwise like a known form. */
function placed(columns: readonly ColumnDraft[]): ColumnDraft[] {
  const gaps = columns.filter(
    ({ levels, profile, field }) => levels.length === 0 && field === null && profile.filled > 0,
  );
  if (gaps.length === 0) return [...columns];
  const fields = positionFields(columns.map(({ profile }) => profile));
  const same = columns.filter(({ field }, at) => field !== null && field === fields[at]).length;
  if (same < columns.length / 2) return [...columns];
  return columns.map((column, at) => {
    const field = gaps.includes(column) ? (fields[at] ?? null) : null;
    const isFree = field !== null && !columns.some((other) => other.field === field);
    if (!isFree || fitOf(field, column.profile) === 'contradicts') return column;
    return { ...column, field, confidence: MOST_BY_POSITION, by: 'position' as const };
  });
}

/** Parts of a name stand side by side; a name column apart from them is another person's. */
function isOneName(columns: readonly ColumnDraft[], best: ColumnDraft, column: ColumnDraft): boolean {
  const names = columns.filter(({ field }) => field === 'fullName').map(({ index }) => index);
  const [from, to] = [Math.min(best.index, column.index), Math.max(best.index, column.index)];
  for (let index = from; index <= to; index++) if (!names.includes(index)) return false;
  // Two whole names side by side: the name and another one.
  return column.profile.words <= 1.6 || best.profile.words <= 1.6 || column.profile.filled === 0;
}

/** One column per field: the surest, of equals the first; parts and ticked columns are kept. */
function keepBest(columns: readonly ColumnDraft[]): ColumnDraft[] {
  return columns.map((column) => {
    const { field, option } = column;
    if (field === null) return column;
    const rivals = columns.filter((other) => other.field === field && other.option === option);
    const best = rivals.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    if (best === column) return column;
    if (field === 'fullName') return isOneName(columns, best, column) ? column : without(column);
    if (SHARED_FIELDS.has(field) && option === null) return column;
    if (field === 'homePlace' && column.levels.length > 1 && column.levels[0] === best.levels[0])
      return column;
    return without(column);
  });
}

function isFilled(column: number, rows: readonly SheetRow[]): boolean {
  return rows.some((row) => {
    const cell = row.cells[column];
    return cell !== null && cell !== undefined;
  });
}

function chosen(column: ColumnDraft, choice: ColumnChoice): ColumnDraft & { use: DraftColumn['use'] } {
  const field = choice.use === 'field' ? choice.field : null;
  return {
    ...column,
    use: choice.use,
    field,
    option: field === null ? null : choice.option,
    confidence: 1,
    by: choice.by,
  };
}

/** Meanings of the columns, before anything is said about rows. */
export function understandColumns(search: ColumnSearch): ColumnDraft[] {
  const columns = headedColumns(search);
  const understood =
    search.header === null ? unheaded(columns) : placed(weighContent(joinDateParts(columns)));
  const asChosen = (column: ColumnDraft): ColumnDraft => {
    const choice = search.choices.get(column.index);
    if (choice === undefined) return column;
    // More than sure, so that no header wins against it.
    return {
      ...column,
      field: choice.use === 'field' ? choice.field : null,
      option: choice.option,
      confidence: 2,
    };
  };
  return keepBest(understood.map(asChosen)).map(asChosen);
}

/** Columns as they are given out; `people` are the rows whose texts must not be lost. */
export function finishColumns(
  columns: readonly ColumnDraft[],
  people: readonly SheetRow[],
  hidden: ReadonlySet<number>,
  choices: ReadonlyMap<number, ColumnChoice>,
): StructuredColumn[] {
  const finished: StructuredColumn[] = [];
  for (const column of columns) {
    const choice = choices.get(column.index);
    const header = column.levels.join(LEVEL_SEPARATOR);
    const has = column.field !== null || isFilled(column.index, people);
    if (choice === undefined && header === '' && !has) continue;
    const isPart = column.partOf !== null;
    const use = column.field !== null ? 'field' : has && !isPart ? 'extra' : 'ignore';
    const { index, field, option, confidence, by } = choice === undefined ? column : chosen(column, choice);
    finished.push({
      index,
      header,
      use: choice?.use ?? use,
      field,
      option,
      confidence: Math.min(1, confidence),
      by,
      hidden: hidden.has(index),
    });
  }
  return finished;
}
