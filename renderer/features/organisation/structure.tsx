/** The bodies and titles of one unit, and what can be changed about them. */
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { UnitCode } from '../../../shared/domain/index.ts';
import { ShownListMenu } from '../../components/shown-list-menu.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { AddRow } from './add-row.tsx';
import styles from './structure.module.css';
import { BodyRow, structureColumns } from './structure-columns.tsx';
import { setFrozen, stepNorm } from './structure-commands.ts';
import { type StructureLine, structureLines } from './structure-lines.ts';

/** Counts as numbers: the cells show them as words, or with buttons beside them. */
const COUNTS: Readonly<Record<string, (line: StructureLine) => number>> = {
  norm: (line) => (line.kind === 'title' ? line.norm : 0),
  seats: (line) => line.seats,
  filled: (line) => line.filled,
  vacant: (line) => (line.kind === 'title' ? line.vacant.length : 0),
  frozen: (line) => (line.kind === 'title' ? line.frozen.length : 0),
};

export function Structure({ unitCode }: { unitCode: UnitCode }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const revision = usePlanStore((state) => state.revision);
  // The index is one object that changes inside; its revision says when.
  const lines = useMemo(
    () => (revision >= 0 ? structureLines(index, unitCode) : []),
    [index, revision, unitCode],
  );
  const columns = useMemo(() => structureColumns(t), [t]);
  const [grid, setGrid] = useState<GridApi<StructureLine> | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    // The plan, and with it the line, may come after the answer of the command.
    const node = lines.some(({ id }) => id === added) ? grid?.getRowNode(added ?? '') : undefined;
    if (grid === null || node == null || node.rowIndex === null) return;
    grid.ensureIndexVisible(node.rowIndex, 'middle');
    grid.setFocusedCell(node.rowIndex, 'title');
    setAdded(null);
  }, [added, lines, grid]);
  const unit = index.units.get(unitCode)?.unit.fullName ?? '';
  return (
    <div className={styles.structure}>
      <AddRow unitCode={unitCode} lines={lines} onAdded={setAdded}>
        <ShownListMenu<StructureLine>
          api={grid}
          compact
          title={t('organisation.structure')}
          filters={[unit]}
          disabled={lines.length === 0}
          groupOf={(line) => (line.kind === 'body' ? line.name : null)}
          words={COUNTS}
        />
      </AddRow>
      <div className={styles.grid}>
        <DataGrid<StructureLine>
          label={t('organisation.structure')}
          isEdited
          rowData={lines as StructureLine[]}
          columnDefs={columns}
          getRowId={({ data }) => data.id}
          onGridReady={({ api }) => setGrid(api)}
          onGridPreDestroyed={() => setGrid(null)}
          isFullWidthRow={({ rowNode }) => rowNode.data?.kind === 'body'}
          fullWidthCellRenderer={BodyRow}
          singleClickEdit={false}
          onCellKeyDown={({ data, event, api }) => {
            if (!(event instanceof KeyboardEvent) || data?.kind !== 'title') return;
            if (api.getEditingCells().length > 0) return;
            if (event.key === '+') stepNorm(data, 1);
            else if (event.key === '-') stepNorm(data, -1);
            else if (event.key === ' ') setFrozen(data, data.frozen.length === 0);
            else return;
            event.preventDefault();
          }}
        />
      </div>
    </div>
  );
}
