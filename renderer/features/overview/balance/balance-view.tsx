/** Units against titles or blocs: filled, lacking, too much; each number leads to its seats in the plan. */
import { Button, SegmentedControl, Switch } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useMemo, useState } from 'react';
import { BLOCS } from '../../../../shared/domain/index.ts';
import { BALANCE_AXES, balanceTable } from '../../../../shared/overview/balance.ts';
import { Icon } from '../../../components/icons.tsx';
import { FindBox } from '../../../components/plan-find-box.tsx';
import { unitName } from '../../../components/plan-words.ts';
import { EmptyState } from '../../../components/states.tsx';
import { DataGrid } from '../../../grid/data-grid.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { navigate, useAppStore } from '../../../state/app-store.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useSettledRevision } from '../../../state/settled-revision.ts';
import { useOverviewView } from '../overview-view.ts';
import styles from './balance.module.css';
import { balanceColumns, WHOLE } from './balance-columns.ts';
import { type BalanceLine, balanceLines, type Tint } from './balance-lines.ts';

const TINTS: readonly Tint[] = ['required', 'lack', 'surplus'];

export function BalanceView(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const revision = useSettledRevision();
  const { axis, uneven, query } = useOverviewView();
  const openExport = useAppStore((state) => state.openExport);
  const [api, setApi] = useState<GridApi<BalanceLine> | null>(null);

  const table = useMemo(() => {
    // The index is one object that changes inside; its revision says when.
    const rows = revision >= 0 ? index.rows.values() : [];
    return balanceTable(rows, axis, (id) => index.bodies.get(id)?.bloc);
  }, [index, revision, axis]);
  const lines = useMemo(
    () => balanceLines(table, (code) => unitName(index, code), { query, uneven }),
    [table, index, query, uneven],
  );
  const columns = useMemo(
    () => balanceColumns(t, index, table, { axis, uneven }),
    [t, index, table, axis, uneven],
  );
  const whole = useMemo(
    () => [{ unitCode: null, name: t('overview.balance.whole'), all: table.all, by: table.by }],
    [t, table],
  );

  return (
    <section className={styles.view} aria-label={t('overview.tab.balance')}>
      <div className={styles.tools} role="toolbar" aria-label={t('plan.toolbar.label')}>
        <SegmentedControl
          aria-label={t('overview.balance.by')}
          value={axis}
          data={BALANCE_AXES.map((value) => ({ value, label: t(`overview.balance.axis.${value}`) }))}
          onChange={(value) =>
            useOverviewView.setState({ axis: BALANCE_AXES.find((one) => one === value) ?? axis })
          }
        />
        <FindBox
          label={t('overview.balance.find')}
          value={query}
          onChange={(text) => useOverviewView.setState({ query: text })}
          onEnter={() => api?.setFocusedCell(0, 'name')}
        />
        <Switch
          label={t('overview.balance.uneven')}
          checked={uneven}
          onChange={(event) => useOverviewView.setState({ uneven: event.currentTarget.checked })}
        />
        <p className={styles.count} role="status">
          {t('overview.balance.shown', {
            shown: formatNumber(lines.length),
            total: formatNumber(table.units.length),
          })}
        </p>
        <Button
          className={styles.export ?? ''}
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          onClick={() => openExport({ kind: axis === 'title' ? 'balance-titles' : 'balance', unitCodes: [] })}
        >
          {t('overview.export')}
        </Button>
        <ul className={styles.legend}>
          {TINTS.map((tint) => (
            <li key={tint} data-tint={tint}>
              {t(`overview.balance.legend.${tint}`)}
            </li>
          ))}
        </ul>
      </div>
      {lines.length === 0 ? (
        <EmptyState
          icon="ok"
          title={t('overview.balance.none')}
          text={t(query === '' ? 'overview.balance.noneText' : 'overview.balance.notFound')}
        />
      ) : (
        <div className={styles.grid}>
          <DataGrid<BalanceLine>
            // Titles and blocs are other columns altogether.
            key={axis}
            label={t('overview.tab.balance')}
            rowData={lines}
            columnDefs={columns}
            getRowId={({ data }) => data.unitCode ?? 'whole'}
            pinnedBottomRowData={whole}
            tooltipShowMode="standard"
            onGridReady={(event) => setApi(event.api)}
            onGridPreDestroyed={() => setApi(null)}
            onCellClicked={({ data, column }) => openSeats(data, column.getColId())}
            onCellKeyDown={(cell) => {
              const isEnter = cell.event instanceof KeyboardEvent && cell.event.key === 'Enter';
              if (isEnter && 'column' in cell) openSeats(cell.data, cell.column.getColId());
            }}
          />
        </div>
      )}
    </section>
  );
}

/** Shows in the plan the seats a cell counts; a cell without seats leads nowhere. */
function openSeats(line: BalanceLine | undefined, columnId: string): void {
  if (line === undefined) return;
  const isCounted = [...line.by.keys()].some((key) => key === columnId);
  if (!isCounted && !WHOLE.includes(columnId)) return;
  const bloc = BLOCS.find((one) => one === columnId);
  const titleCode = [...usePlanStore.getState().index.titles.keys()].find((code) => code === columnId);
  navigate('plan', {
    seats: 'all',
    ...(line.unitCode === null ? {} : { unitCode: line.unitCode }),
    ...(bloc === undefined ? {} : { bloc }),
    ...(titleCode === undefined ? {} : { titleCode }),
  });
}
