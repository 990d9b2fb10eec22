/** The list of papers, held whole: typing only tells it which lines to show. */
import type { GetRowIdParams, GridApi } from 'ag-grid-community';
import { memo, type ReactNode, useMemo } from 'react';
import type { PaperId } from '../../../shared/domain/index.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { CHOOSE_ALL_COLUMN } from '../../grid/choose-all-head.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import type { HeldLines } from '../../grid/held/held-lines.ts';
import type { Ranks } from '../../grid/held/shown-order.ts';
import { useChosenShown } from '../../grid/held/use-chosen-shown.ts';
import { MouseOrKeys, useByMouse } from '../../grid/mouse-or-keys.tsx';
import { shownNodes } from '../../grid/shown-nodes.ts';
import { useKeptColumns } from '../../grid/use-kept-columns.ts';
import { useT } from '../../i18n/index.ts';
import { paperColumns } from './papers-columns.tsx';

interface Props {
  which: 'drafts' | 'numbered';
  /** In the order of the list. */
  papers: readonly ListedPaper[];
  /** Which of them are looked for; null stands for all. */
  found: ReadonlySet<ListedPaper> | null;
  api: GridApi<ListedPaper> | null;
  /** Must stay the same functions. */
  onApi: (api: GridApi<ListedPaper> | null) => void;
  onChosen: (paperIds: readonly PaperId[]) => void;
}

const rowId = ({ data }: GetRowIdParams<ListedPaper>): string => String(data.id);
const SELECTION = { mode: 'multiRow', headerCheckbox: false, enableClickSelection: true } as const;

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
  const { columns, ranks } = useMemo(() => paperColumns(t, which), [t, which]);
  const ranked = useMemo(() => keptRanks((colId) => ranks(papers, colId)), [ranks, papers]);
  const held = useMemo<HeldLines<ListedPaper>>(
    () => ({
      lines: papers,
      ...(found === null ? {} : { isShown: (paper) => found.has(paper) }),
      ranks: ranked,
    }),
    [papers, found, ranked],
  );
  useChosenShown(api, found);
  const byMouse = useByMouse();
  return (
    <MouseOrKeys byMouse={byMouse}>
      <DataGrid<ListedPaper>
        label={t(`papers.tab.${which}`)}
        held={held}
        columnDefs={columns}
        getRowId={rowId}
        rowSelection={SELECTION}
        selectionColumnDef={CHOOSE_ALL_COLUMN}
        // Where a bar came and went with what is typed, the columns would jump and everything be laid out anew.
        alwaysShowVerticalScroll
        // What is found is drawn with every letter: few lines beyond the edge are drawn with it.
        rowBuffer={4}
        onGridReady={(event) => onApi(event.api)}
        onGridPreDestroyed={() => onApi(null)}
        onSelectionChanged={(event) => onChosen(chosenIn(event.api))}
        onSortChanged={(event) => onChosen(chosenIn(event.api))}
        onCellFocused={({ api: grid, rowIndex }) => {
          // Walking through the list with the arrows shows one after the other. With the mouse a click follows, which adds
          // the line to those chosen where Ctrl is held.
          if (byMouse.current || grid.getSelectedRows().length > 1) return;
          if (rowIndex !== null) grid.getDisplayedRowAtIndex(rowIndex)?.setSelected(true, true);
        }}
        onCellKeyDown={({ event, api: grid }) => {
          if (!(event instanceof KeyboardEvent) || !event.ctrlKey || event.key.toLowerCase() !== 'a') return;
          event.preventDefault();
          grid.setNodesSelected({ nodes: shownNodes(grid), newValue: true });
        }}
      />
    </MouseOrKeys>
  );
});

/** In the order of the list: numbers are given in it. */
function chosenIn(grid: GridApi<ListedPaper>): PaperId[] {
  const rows: { row: number; id: PaperId }[] = [];
  for (const { rowIndex, data } of grid.getSelectedNodes()) {
    if (rowIndex !== null && data !== undefined) rows.push({ row: rowIndex, id: data.id });
  }
  return rows.sort((a, b) => a.row - b.row).map(({ id }) => id);
}

/** Ranks worked out once for each column: a list is arranged anew with every letter typed. */
function keptRanks(rank: (colId: string) => Ranks): (colId: string) => Ranks {
  const known = new Map<string, Ranks>();
  return (colId) => {
    const ranks = known.get(colId) ?? rank(colId);
    known.set(colId, ranks);
    return ranks;
  };
}
