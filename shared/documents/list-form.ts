/** Forms of lists: every column once, with its header, its width and what its cells say of an entry. */
import type { ListLook } from '../domain/list-layout.ts';
import type { ColumnPlan, ListCell, ListPage, ListRow } from './list-document.ts';
import { A4, totalRow } from './list-parts.ts';

/** Header, width and value stand in one place so that they cannot drift apart. */
export interface FormColumn<E> extends ColumnPlan {
  /** `ordinal` counts from 1 where the list does. */
  cell: (entry: E, ordinal: number) => ListCell;
  /** Summed in the totals rows. */
  summed?: true;
  /** Not of the form itself, but an office may want it. */
  extra?: true;
}

/** Number and name lead every list, whatever else is chosen: totals and headings stand there. */
export const LEADING_COLUMNS = 2;

const PAGE_WIDTH = { A3: 420, A4: 297 } as const;

/** Width of the text of an upright or landscape page in millimetres. */
export function textWidthOf({ size, landscape, margins }: ListPage): number {
  const across = landscape ? PAGE_WIDTH[size] : PAGE_WIDTH[size] / Math.SQRT2;
  return Math.round(across) - margins.left - margins.right;
}

/** A form as it is printed: its columns, the page they stand on, its rows. */
export interface LaidOutForm<E> {
  columns: readonly FormColumn<E>[];
  page: ListPage;
  row: (entry: E, ordinal: number) => ListRow;
  /** Sums of `rows` from `from` on, under `label`. */
  total: (rows: readonly ListRow[], label: string, from: number) => ListRow;
}

/**
 * The form with the columns an office chose: the leading ones, then those chosen in their order, drawn out or in to
 * the width of the page. Few enough columns stand on A4. Keys nobody knows any more are left out.
 */
export function laidOut<E>(
  form: readonly FormColumn<E>[],
  page: ListPage,
  look: Pick<ListLook, 'columns'> | null,
): LaidOutForm<E> {
  const wanted = look?.columns ?? [];
  const columns =
    wanted.length === 0
      ? form.filter(({ extra }) => extra === undefined)
      : [
          ...form.slice(0, LEADING_COLUMNS),
          ...wanted.flatMap((key) => form.slice(LEADING_COLUMNS).find((column) => column.key === key) ?? []),
        ];
  const paper = wanted.length > 0 && widthOf(columns) <= textWidthOf(A4) ? A4 : page;
  const fitting = wanted.length === 0 ? columns : fitted(columns, textWidthOf(paper));
  const summed = fitting.flatMap((column, at) => (column.summed ? [at] : []));
  return {
    columns: fitting,
    page: paper,
    row: (entry, ordinal) => ({ kind: 'data', cells: fitting.map((column) => column.cell(entry, ordinal)) }),
    total: (rows, label, from) => totalRow(rows, fitting.length, label, summed, from),
  };
}

function widthOf(columns: readonly Pick<ColumnPlan, 'widthMm'>[]): number {
  return columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
}

/** Widths in proportion that fill the page. */
function fitted<C extends ColumnPlan>(columns: readonly C[], widthMm: number): C[] {
  const share = widthMm / widthOf(columns);
  return columns.map((column) => ({ ...column, widthMm: Math.round(column.widthMm * share * 10) / 10 }));
}
