/** The bodies and titles of one unit, and what can be changed about them. */
import { type ReactNode, useMemo } from 'react';
import type { UnitCode } from '../../../shared/domain/index.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { AddRow } from './add-row.tsx';
import styles from './structure.module.css';
import { BodyRow, structureColumns } from './structure-columns.tsx';
import { setFrozen, setNorm } from './structure-commands.ts';
import { type StructureLine, structureLines } from './structure-lines.ts';

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
  return (
    <div className={styles.structure}>
      <AddRow unitCode={unitCode} lines={lines} />
      <div className={styles.grid}>
        <DataGrid<StructureLine>
          label={t('organisation.structure')}
          isEdited
          rowData={lines as StructureLine[]}
          columnDefs={columns}
          getRowId={({ data }) => data.id}
          isFullWidthRow={({ rowNode }) => rowNode.data?.kind === 'body'}
          fullWidthCellRenderer={BodyRow}
          singleClickEdit={false}
          onCellKeyDown={({ data, event, api }) => {
            if (!(event instanceof KeyboardEvent) || data?.kind !== 'title') return;
            if (api.getEditingCells().length > 0) return;
            const { bodyId, titleCode, name, norm } = data;
            if (event.key === '+') setNorm(bodyId, titleCode, name, norm + 1);
            else if (event.key === '-' && norm > 0) setNorm(bodyId, titleCode, name, norm - 1);
            else if (event.key === ' ') setFrozen(data, data.frozen.length === 0);
            else return;
            event.preventDefault();
          }}
        />
      </div>
    </div>
  );
}
