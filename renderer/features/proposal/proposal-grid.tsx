/** The lines of a proposal: chosen with the space bar or a tick, another person named with Enter or a click. */
import type { CellKeyDownEvent, GridApi, RowSelectionOptions } from 'ag-grid-community';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './proposal.module.css';
import { type CellContext, proposalColumns } from './proposal-columns.tsx';
import type { Line, ProposalState } from './use-proposal.ts';

const SELECTION: RowSelectionOptions<Line> = {
  mode: 'multiRow',
  checkboxes: true,
  headerCheckbox: true,
  enableClickSelection: false,
};

export function ProposalGrid({ state }: { state: ProposalState }): ReactNode {
  const t = useT();
  const { lines, chosen, choose, replace } = state;
  const index = usePlanStore((plan) => plan.index);
  const grid = useRef<GridApi<Line> | null>(null);
  const [asked, setAsked] = useState<PostId | null>(null);
  const columns = useMemo(() => proposalColumns(t, index), [t, index]);
  const seatOf = useMemo(() => new Map(lines.map(({ postId, personId }) => [personId, postId])), [lines]);
  const context: CellContext = { asked, ask: setAsked, replace, seatOf };

  const mark = (api: GridApi<Line>) => {
    api.forEachNode((node) => node.setSelected(node.data !== undefined && chosen.has(node.data.postId)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: ticks follow what is chosen, whatever chose it
  useEffect(() => {
    if (grid.current) mark(grid.current);
  }, [chosen, lines]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: cells read the menu that is open from the context
  useEffect(() => {
    grid.current?.refreshCells({ columns: ['person'], force: true });
  }, [asked, seatOf]);

  const onCellKeyDown = ({ event, data }: CellKeyDownEvent<Line>) => {
    if (data !== undefined && event instanceof KeyboardEvent && event.key === 'Enter') setAsked(data.postId);
  };
  return (
    <div className={styles.grid}>
      <DataGrid<Line>
        label={t('proposal.title')}
        rowData={lines as Line[]}
        columnDefs={columns}
        context={context}
        getRowId={({ data }) => data.postId}
        rowSelection={SELECTION}
        onGridReady={({ api }) => {
          grid.current = api;
        }}
        onFirstDataRendered={({ api }) => mark(api)}
        onSelectionChanged={({ api, source }) => {
          // What was set from here is known here already.
          if (source !== 'api') choose(api.getSelectedRows().map(({ postId }) => postId));
        }}
        onCellKeyDown={onCellKeyDown}
      />
    </div>
  );
}
