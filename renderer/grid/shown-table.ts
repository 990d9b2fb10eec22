/** What a grid shows, read as it stands: columns that are seen in their order, lines filtered and sorted. */
import type { Column, GridApi, IRowNode } from 'ag-grid-community';
import type { ShownCell, ShownLine, ShownTable } from '../../shared/documents/shown-list.ts';
import { shownNodes } from './shown-nodes.ts';

export interface ShownWays<Line> {
  /** Heading of the lines below it where a line is one, else null. */
  groupOf?: (line: Line) => string | null;
  /** Words of cells that show marks or buttons instead of what they hold, by column. */
  words?: Readonly<Record<string, (line: Line) => ShownCell>>;
  /** Columns that only lead somewhere. */
  without?: readonly string[];
}

/** Columns of the grid itself, as that of its checkboxes. */
const OF_THE_GRID = 'ag-Grid-';

export function shownTable<Line>(
  api: GridApi<Line>,
  { groupOf = () => null, words = {}, without = [] }: ShownWays<Line>,
): Pick<ShownTable, 'columns' | 'lines'> {
  const columns = api
    .getAllDisplayedColumns()
    .filter((column) => !column.getColId().startsWith(OF_THE_GRID) && !without.includes(column.getColId()));
  const lines: ShownLine[] = [];
  for (const node of shownNodes(api)) {
    const { data } = node;
    if (data === undefined) continue;
    const group = groupOf(data);
    if (group !== null) lines.push({ group });
    else lines.push(columns.map((column) => words[column.getColId()]?.(data) ?? cellOf(api, node, column)));
  }
  return {
    columns: columns.map((column) => ({
      header: api.getDisplayNameForColumn(column, null),
      width: column.getActualWidth(),
      align: column.getColDef().type === 'rightAligned' ? 'right' : 'left',
    })),
    lines,
  };
}

function cellOf<Line>(api: GridApi<Line>, rowNode: IRowNode<Line>, colKey: Column): ShownCell {
  const held: unknown = api.getCellValue({ rowNode, colKey });
  if (typeof held === 'number') return held;
  return String(api.getCellValue({ rowNode, colKey, useFormatter: true }) ?? '');
}
