import type { GridApi } from 'ag-grid-community';

/** Draws the cells of lines anew, by their ids. Lines out of sight are read when they come into it. */
export function redrawLines<Line>(api: GridApi<Line>, ids: Iterable<string>): void {
  const changed = new Set(ids);
  const rowNodes = api.getRenderedNodes().filter(({ id }) => id !== undefined && changed.has(id));
  if (rowNodes.length > 0) api.refreshCells({ rowNodes, force: true });
}
