/** A long list fetched in stretches as one scrolls: a hundred thousand lines cost no more than a screenful. */
import type { ColDef, GridApi, IDatasource, RowClassParams } from 'ag-grid-community';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { notifyError } from '../../components/toasts.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';

/** Lines asked for at once. */
const STRETCH = 200;

export interface Stretch<Row> {
  total: number;
  rows: Row[];
}

interface Props<Row> {
  /** What the list is, for screen readers. */
  label: string;
  columns: ColDef<Row>[];
  load: (offset: number, limit: number) => Promise<Stretch<Row>>;
  /** Another value is another list: it begins at its top. */
  listKey: string;
  /** Another value is the same list told anew: place and choice stay. */
  revision: number;
  onChoose?: (row: Row | null) => void;
  rowClass?: (row: Row) => string;
  onReady?: (api: GridApi<Row>) => void;
  /** Height of a line that holds more than one line of text. */
  rowHeight?: number;
}

export function PagedGrid<Row>(props: Props<Row>): ReactNode {
  const { label, columns, load, listKey, revision, onChoose, rowClass, onReady, rowHeight } = props;
  const [api, setApi] = useState<GridApi<Row> | null>(null);
  const latest = useRef(load);
  latest.current = load;

  const source = useMemo<IDatasource>(
    () => ({
      getRows: ({ startRow, endRow, successCallback, failCallback }) => {
        latest.current(startRow, endRow - startRow).then(
          ({ total, rows }) => successCallback(rows, total),
          (error: unknown) => {
            notifyError(error);
            failCallback();
          },
        );
      },
    }),
    [],
  );
  // The same source set again begins the list at its top.
  const shown = useRef(listKey);
  useEffect(() => {
    if (api === null || api.isDestroyed()) return;
    if (shown.current === listKey) return;
    shown.current = listKey;
    api.setGridOption('datasource', { ...source });
  }, [api, listKey, source]);
  const told = useRef(revision);
  useEffect(() => {
    if (api === null || api.isDestroyed() || told.current === revision) return;
    told.current = revision;
    api.refreshInfiniteCache();
  }, [api, revision]);

  const chosen = useRef<Row | null>(null);
  const choose = (grid: GridApi<Row>) => {
    const rowIndex = grid.getFocusedCell()?.rowIndex;
    const node = rowIndex === undefined ? undefined : grid.getDisplayedRowAtIndex(rowIndex);
    if (node?.data === undefined || node.data === chosen.current) return;
    chosen.current = node.data;
    node.setSelected(true, true);
    onChoose?.(node.data);
  };
  const getRowClass = useCallback(
    ({ data }: RowClassParams<Row>) => (data === undefined ? '' : (rowClass?.(data) ?? '')),
    [rowClass],
  );
  return (
    <DataGrid<Row>
      label={label}
      rowModelType="infinite"
      datasource={source}
      cacheBlockSize={STRETCH}
      maxBlocksInCache={20}
      infiniteInitialRowCount={1}
      columnDefs={columns}
      getRowClass={getRowClass}
      {...(rowHeight === undefined ? {} : { rowHeight })}
      rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
      onGridReady={(event) => {
        setApi(event.api);
        onReady?.(event.api);
      }}
      onGridPreDestroyed={() => setApi(null)}
      onCellFocused={({ api: grid }) => choose(grid)}
      // The line under the cursor may only have come now, or have come anew.
      onModelUpdated={({ api: grid }) => choose(grid)}
    />
  );
}
