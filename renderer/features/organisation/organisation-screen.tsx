/** The units of the province: what each was formed from, its bodies and posts, and its organisation chart. */
import { Tabs } from '@mantine/core';
import type { ColDef, GridApi } from 'ag-grid-community';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { UnitCode } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { readResolution } from '../../../shared/text/resolution.ts';
import { FindBox } from '../../components/plan-find-box.tsx';
import { PlanReady } from '../../components/plan-ready.tsx';
import { ShownListMenu } from '../../components/shown-list-menu.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';
import { ChartView } from './chart-view.tsx';
import { ConcurrencyView } from './concurrency-view.tsx';
import styles from './organisation-screen.module.css';
import { Origins } from './origins.tsx';
import { Structure } from './structure.tsx';
import { type UnitLine, unitLines } from './unit-lines.ts';

export function OrganisationScreen(): ReactNode {
  return (
    <PlanReady>
      <Organisation />
    </PlanReady>
  );
}

function Organisation(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const revision = useSettledRevision();
  const [query, setQuery] = useState('');
  const [unitCode, setUnitCode] = useState<UnitCode | null>(null);
  useVisit(setUnitCode);
  const [grid, setGrid] = useState<GridApi<UnitLine> | null>(null);
  // The index is one object that changes inside; its revision says when.
  const lines = useMemo(() => (revision >= 0 ? unitLines(index, query) : []), [index, revision, query]);
  const columns = useMemo(() => unitColumns(t), [t]);
  return (
    <Splitter
      name="organisation.units"
      label={t('organisation.units')}
      side="left"
      initial={440}
      min={240}
      max={900}
      pane={
        <section className={styles.pane} aria-label={t('organisation.units')}>
          <header className={styles.head}>
            <h1>{t('shell.screen.organisation')}</h1>
            <FindBox label={t('organisation.find')} value={query} onChange={setQuery} width={150} />
            <ShownListMenu<UnitLine>
              api={grid}
              compact
              title={t('organisation.units')}
              filters={query === '' ? [] : [t('shownList.find', { text: query })]}
              disabled={lines.length === 0}
            />
          </header>
          <button
            type="button"
            className={styles.whole}
            aria-pressed={unitCode === null}
            onClick={() => {
              grid?.deselectAll();
              setUnitCode(null);
            }}
          >
            {t('organisation.wholeProvince', { count: formatNumber(index.unitList().length) })}
          </button>
          <div className={styles.grid}>
            <DataGrid<UnitLine>
              label={t('organisation.units')}
              rowData={lines}
              columnDefs={columns}
              getRowId={({ data }) => data.id}
              rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
              onGridReady={({ api }) => setGrid(api)}
              onGridPreDestroyed={() => setGrid(null)}
              onCellFocused={({ api, rowIndex }) => {
                const node = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex);
                if (!node?.data) return;
                node.setSelected(true, true);
                setUnitCode(node.data.id);
              }}
            />
          </div>
        </section>
      }
    >
      {unitCode === null ? <Province /> : <UnitPane key={unitCode} unitCode={unitCode} />}
    </Splitter>
  );
}

function Province(): ReactNode {
  const t = useT();
  return (
    <section className={styles.pane} aria-label={t('organisation.province')}>
      <header className={styles.head}>
        <h2>{t('organisation.province')}</h2>
      </header>
      <Tabs className={styles.tabs} defaultValue="chart" keepMounted={false}>
        <Tabs.List aria-label={t('organisation.province')}>
          <Tabs.Tab value="chart">{t('organisation.provinceTab.chart')}</Tabs.Tab>
          <Tabs.Tab value="concurrency">{t('organisation.provinceTab.concurrency')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="chart" className={styles.grid}>
          <ChartView unitCode={null} />
        </Tabs.Panel>
        <Tabs.Panel value="concurrency" className={styles.grid}>
          <ConcurrencyView />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

const TABS = ['structure', 'origins', 'chart'] as const;

function UnitPane({ unitCode }: { unitCode: UnitCode }): ReactNode {
  const t = useT();
  const unit = usePlanStore((state) => state.index.units.get(unitCode));
  const navigate = useAppStore((state) => state.navigate);
  if (unit === undefined) return null;
  const { fullName, resolution } = unit.unit;
  const read = readResolution(resolution);
  const formedBy =
    read === null
      ? resolution
      : t('organisation.resolution', { number: read.number, date: formatDate(read.date) });
  const { seats, filled, vacantRequired } = unit.summary;
  return (
    <section className={styles.pane} aria-label={fullName}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2>{fullName}</h2>
          <p>
            {t('organisation.filledOf', { filled: formatNumber(filled), seats: formatNumber(seats) })}
            {vacantRequired === 0
              ? null
              : `; ${t('organisation.vacantRequired', { count: formatNumber(vacantRequired) })}`}
            {formedBy === '' ? null : ` — ${formedBy}`}
          </p>
        </div>
        <button type="button" className="bt-link" onClick={() => navigate('plan', { unitCode })}>
          {t('organisation.openPlan')}
        </button>
      </header>
      <Tabs className={styles.tabs} defaultValue="structure" keepMounted={false}>
        <Tabs.List aria-label={fullName}>
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`organisation.tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="structure" className={styles.grid}>
          <Structure unitCode={unitCode} />
        </Tabs.Panel>
        <Tabs.Panel value="origins" className={styles.grid}>
          <Origins mergedFrom={unit.mergedFrom} />
        </Tabs.Panel>
        <Tabs.Panel value="chart" className={styles.grid}>
          <ChartView unitCode={unitCode} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

function unitColumns(t: Translate): ColDef<UnitLine>[] {
  const name = (colId: string) => ({
    colId,
    headerName: t(`organisation.unit.${colId}`),
    headerTooltip: t(`organisation.unit.${colId}Hint`),
  });
  const count = (colId: 'seats' | 'filled' | 'vacantRequired' | 'before' | 'after'): ColDef<UnitLine> => ({
    ...name(colId),
    field: colId,
    width: 68,
    type: 'rightAligned',
    valueFormatter: ({ value }) => formatNumber(Number(value)),
  });
  return [
    { ...name('name'), field: 'name', flex: 1, minWidth: 150, tooltipField: 'name' },
    {
      ...name('from'),
      width: 68,
      type: 'rightAligned',
      valueGetter: ({ data }) => (data ? data.whole + data.parts : 0),
      tooltipValueGetter: ({ data }) =>
        data
          ? t('organisation.unit.fromTip', {
              whole: formatNumber(data.whole),
              parts: formatNumber(data.parts),
            })
          : '',
    },
    count('before'),
    count('after'),
    count('seats'),
    count('vacantRequired'),
    { ...count('filled'), width: 92 },
  ];
}

/** Opens the unit another screen asked for. */
function useVisit(setUnitCode: (code: UnitCode) => void): void {
  const visit = useAppStore((state) => state.visit);
  useEffect(() => {
    if (visit === 0) return;
    const { unitCode } = useAppStore.getState().filter;
    if (unitCode) setUnitCode(unitCode);
  }, [visit, setUnitCode]);
}
