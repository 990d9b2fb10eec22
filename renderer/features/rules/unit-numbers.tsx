/** Numbers for single units in a small grid; cells go to and come from a spreadsheet. */
import { Button } from '@mantine/core';
import type { ColDef, GridApi } from 'ag-grid-community';
import { type ClipboardEvent, type ReactNode, useMemo, useRef } from 'react';
import type { ParameterKind } from '../../../shared/domain/parameter-kind.ts';
import { isTyping } from '../../app/keys.ts';
import { notify } from '../../components/toasts.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { fromTsv, toTsv } from '../../grid/tsv.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './rule-editor.module.css';
import { numberTyped, pasteNumbers, type TableUnit, type UnitTable, withNumber } from './unit-table.ts';

interface Props {
  kind: Extract<ParameterKind, { type: 'numbers-by-unit' }>;
  name: string;
  value: unknown;
  onChange: (table: UnitTable) => void;
}

type Line = TableUnit & { numbers: Readonly<Record<string, number>> };

export function UnitNumbers({ kind, name, value, onChange }: Props): ReactNode {
  const t = useT();
  const units = usePlanStore((state) => state.index.unitList());
  const api = useRef<GridApi<Line> | null>(null);
  const table = Object(value) as UnitTable;
  const named = useMemo<TableUnit[]>(
    () => units.map(({ unit }) => ({ code: unit.code, name: unit.fullName })),
    [units],
  );
  const lines = useMemo<Line[]>(
    () => named.map((unit) => ({ ...unit, numbers: table[unit.code] ?? {} })),
    [named, table],
  );
  const { columns, words } = kind;
  const latest = useRef({ table, onChange });
  latest.current = { table, onChange };
  const definitions = useMemo<ColDef<Line>[]>(
    () => [
      { colId: 'unit', headerName: t('ruleEdit.units.unit'), field: 'name', flex: 2, minWidth: 160 },
      ...columns.map(
        (column): ColDef<Line> => ({
          colId: column,
          headerName: t(`${words}.${column}`),
          flex: 1,
          minWidth: 100,
          editable: true,
          type: 'rightAligned',
          valueGetter: ({ data }) => data?.numbers[column] ?? null,
          valueFormatter: ({ value: shown }) => (typeof shown === 'number' ? formatNumber(shown) : ''),
          valueParser: ({ newValue }) => numberTyped(String(newValue ?? '')) ?? null,
          valueSetter: ({ data, newValue }) => {
            const { table: now, onChange: change } = latest.current;
            change(withNumber(now, data.code, column, newValue as number | null));
            // The new table comes back as the lines of the grid.
            return false;
          },
        }),
      ),
    ],
    [columns, words, t],
  );

  const copy = (event: ClipboardEvent): void => {
    const cell = api.current?.getFocusedCell();
    if (cell == null || isTyping(event.target)) return;
    event.preventDefault();
    const line = lines[cell.rowIndex];
    const own = line?.numbers[cell.column.getColId()];
    event.clipboardData.setData(
      'text/plain',
      toTsv([[own === undefined ? (line?.name ?? '') : String(own)]]),
    );
  };
  const paste = (event: ClipboardEvent): void => {
    const cell = api.current?.getFocusedCell();
    if (cell == null || isTyping(event.target)) return;
    event.preventDefault();
    const at = { line: cell.rowIndex, column: Math.max(0, columns.indexOf(cell.column.getColId())) };
    const text = event.clipboardData.getData('text/plain');
    const { table: after, refused } = pasteNumbers(table, named, columns, at, fromTsv(text));
    if (refused > 0) notify({ message: t('ruleEdit.units.notNumbers', { count: refused }), tone: 'error' });
    onChange(after);
  };

  const count = formatNumber(Object.keys(table).length);
  return (
    <div className={styles.units}>
      <p className={styles.note}>{t('ruleEdit.units.text')}</p>
      <div className={styles.unitGrid} onCopy={copy} onPaste={paste}>
        <DataGrid<Line>
          label={t('ruleEdit.units.label', { name })}
          rowData={lines}
          columnDefs={definitions}
          getRowId={({ data }) => data.code}
          suppressScrollOnNewData
          stopEditingWhenCellsLoseFocus
          onGridReady={({ api: ready }) => {
            api.current = ready;
          }}
          onCellKeyDown={({ event, data, api: grid }) => {
            const column = grid.getFocusedCell()?.column.getColId();
            const clears = event instanceof KeyboardEvent && event.key === 'Delete';
            if (!clears || data === undefined || column === undefined || grid.getEditingCells().length > 0)
              return;
            onChange(withNumber(table, data.code, column, null));
          }}
        />
      </div>
      <p className={styles.note}>
        {t('ruleEdit.units.set', { count, total: formatNumber(named.length) })}{' '}
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={Object.keys(table).length === 0}
          onClick={() => onChange({})}
        >
          {t('ruleEdit.units.clear')}
        </Button>
      </p>
    </div>
  );
}
