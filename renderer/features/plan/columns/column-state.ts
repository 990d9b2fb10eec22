/** A layout in the terms of the grid, and back. */
import type { ColumnState } from 'ag-grid-community';
import type { LayoutColumn } from '../../../../shared/domain/index.ts';
import { COLUMN_WIDTHS, isPlanColumn, PLAN_COLUMNS } from './column-list.ts';
import type { GridLayout } from './layout-store.ts';

/** All columns of the grid in order: those shown first, then the hidden ones. */
export function columnStateOf({ columns, sort }: Pick<GridLayout, 'columns' | 'sort'>): ColumnState[] {
  const known = columns.filter(({ id }) => isPlanColumn(id));
  const hidden = PLAN_COLUMNS.filter((id) => !known.some((column) => column.id === id));
  const sorted = (colId: string): Pick<ColumnState, 'sort' | 'sortIndex'> => {
    const at = sort.findIndex(({ id }) => id === colId);
    const by = sort[at];
    return by ? { sort: by.descending ? 'desc' : 'asc', sortIndex: at } : { sort: null, sortIndex: null };
  };
  return [
    ...known.map(
      ({ id, width, pinned }): ColumnState => ({
        colId: id,
        hide: false,
        pinned: pinned ? 'left' : null,
        ...widthOf(id, width),
        ...sorted(id),
      }),
    ),
    ...hidden.map((id): ColumnState => ({ colId: id, hide: true, ...sorted(id) })),
  ];
}

function widthOf(id: string, width: number | null): Pick<ColumnState, 'width' | 'flex'> {
  if (width !== null) return { width, flex: null };
  const { minWidth, flex } = COLUMN_WIDTHS[isPlanColumn(id) ? id : 'note'];
  return flex === undefined ? { width: minWidth, flex: null } : { flex };
}

/** What the grid shows now; a column keeps its own width where nobody gave it another. */
export function layoutColumnsOf(state: readonly ColumnState[]): LayoutColumn[] {
  return state
    .filter(({ hide }) => !hide)
    .map(({ colId, width, flex, pinned }) => {
      const own = flex != null || (isPlanColumn(colId) && width === COLUMN_WIDTHS[colId].minWidth);
      return { id: colId, width: own ? null : (width ?? null), pinned: pinned === 'left' };
    });
}

/** Columns the grid is sorted by, in their order. */
export function sortOf(state: readonly ColumnState[]): GridLayout['sort'] {
  return state
    .filter(({ sort }) => sort != null)
    .sort((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
    .map(({ colId, sort }) => ({ id: colId, descending: sort === 'desc' }));
}
