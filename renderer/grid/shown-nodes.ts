import type { GridApi, IRowNode } from 'ag-grid-community';

/** The nodes of all lines a grid shows, in their order. */
export function shownNodes<Line>(api: GridApi<Line>): IRowNode<Line>[] {
  return Array.from({ length: api.getDisplayedRowCount() }, (_, row) =>
    api.getDisplayedRowAtIndex(row),
  ).filter((node) => node !== undefined);
}
