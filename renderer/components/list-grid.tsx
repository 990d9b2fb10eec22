/** A read-only list as a grid: choose a row with a click or Enter. */
import type { ColDef, GetRowIdParams, GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback } from 'react';
import { DataGrid } from '../grid/data-grid.tsx';

interface Props<Row> {
  /** What the list is, for screen readers. */
  label: string;
  rows: readonly Row[];
  columns: ColDef<Row>[];
  rowId: (row: Row) => string;
  onChoose?: (row: Row) => void;
  onReady?: (api: GridApi<Row>) => void;
  /** Class of a row whose meaning is also said in words. */
  rowClass?: (row: Row) => string;
}

export function ListGrid<Row>({
  label,
  rows,
  columns,
  rowId,
  onChoose,
  onReady,
  rowClass,
}: Props<Row>): ReactNode {
  const getRowId = useCallback(({ data }: GetRowIdParams<Row>) => rowId(data), [rowId]);
  const getRowClass = useCallback(
    ({ data }: { data: Row | undefined }) => (data === undefined ? '' : (rowClass?.(data) ?? '')),
    [rowClass],
  );
  return (
    <DataGrid<Row>
      label={label}
      rowData={rows as Row[]}
      columnDefs={columns}
      getRowId={getRowId}
      getRowClass={getRowClass}
      onGridReady={({ api }) => onReady?.(api)}
      onRowClicked={({ data }) => {
        if (data !== undefined) onChoose?.(data);
      }}
      onCellKeyDown={({ data, event }) => {
        if (data !== undefined && event instanceof KeyboardEvent && event.key === 'Enter') onChoose?.(data);
      }}
    />
  );
}
