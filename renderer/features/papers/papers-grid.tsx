/** The list of papers: it keeps all lines and shows those looked for, so that typing makes none anew. */
import type { GetRowIdParams, GridApi } from 'ag-grid-community';
import { memo, type ReactNode, useMemo } from 'react';
import type { PaperId } from '../../../shared/domain/index.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { type Found, useFound } from '../../grid/use-found.ts';
import { useKeptColumns } from '../../grid/use-kept-columns.ts';
import { useT } from '../../i18n/index.ts';
import { paperColumns } from './papers-columns.tsx';

interface Props {
  which: 'drafts' | 'numbered';
  /** In the order of the list. */
  papers: ListedPaper[];
  found: Found<ListedPaper>;
  api: GridApi<ListedPaper> | null;
  /** Must stay the same functions. */
  onApi: (api: GridApi<ListedPaper> | null) => void;
  onChosen: (paperIds: readonly PaperId[]) => void;
}

const rowId = ({ data }: GetRowIdParams<ListedPaper>): string => String(data.id);
const SELECTION = { mode: 'multiRow', enableClickSelection: true } as const;

export const PapersGrid = memo(function PapersGrid({
  which,
  papers,
  found,
  api,
  onApi,
  onChosen,
}: Props): ReactNode {
  const t = useT();
  useKeptColumns(`papers.${which}`, api);
  const findOptions = useFound(api, found);
  const columns = useMemo(() => paperColumns(t, which), [t, which]);
  return (
    <DataGrid<ListedPaper>
      label={t(`papers.tab.${which}`)}
      rowData={papers}
      columnDefs={columns}
      getRowId={rowId}
      rowSelection={SELECTION}
      // Where a bar came and went with what is typed, the columns would jump and everything be laid out anew.
      alwaysShowVerticalScroll
      // What is found is drawn with every letter: few lines beyond the edge are drawn with it.
      rowBuffer={4}
      {...findOptions}
      onGridReady={(event) => onApi(event.api)}
      onGridPreDestroyed={() => onApi(null)}
      onSelectionChanged={(event) => onChosen(chosenIn(event.api))}
      onSortChanged={(event) => onChosen(chosenIn(event.api))}
      onCellFocused={({ api: grid, rowIndex }) => {
        // Walking through the list with the arrows shows one after the other.
        if (grid.getSelectedRows().length > 1) return;
        if (rowIndex !== null) grid.getDisplayedRowAtIndex(rowIndex)?.setSelected(true, true);
      }}
      onCellKeyDown={({ event, api: grid }) => {
        if (!(event instanceof KeyboardEvent) || !event.ctrlKey || event.key.toLowerCase() !== 'a') return;
        event.preventDefault();
        grid.selectAll('filtered');
      }}
    />
  );
});

/** In the order of the list: numbers are given in it. */
function chosenIn(grid: GridApi<ListedPaper>): PaperId[] {
  const ids: PaperId[] = [];
  grid.forEachNodeAfterFilterAndSort((node) => {
    if (node.isSelected() === true && node.data !== undefined) ids.push(node.data.id);
  });
  return ids;
}
