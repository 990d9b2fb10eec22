/** The forecast of vacancies: month by month, by title, bloc or unit, and the posts behind every number. */
import { SegmentedControl } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useMemo, useState } from 'react';
import { VACANCY_GROUPS, type VacancyForecast, type VacancyGroup } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import {
  FORECAST_AXES,
  type ForecastAxis,
  type ForecastLine,
  firstEvents,
  forecastLines,
  forecastMonths,
  SURE_GROUPS,
  yearsOf,
} from '../../../shared/outlook/forecast-months.ts';
import { byTitle } from '../../../shared/outlook/planned.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { textWidth } from '../../grid/text-width.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { ExportButton } from './export-button.tsx';
import styles from './forecast.module.css';
import { ForecastChart } from './forecast-chart.tsx';
import { ForecastPosts } from './forecast-posts.tsx';
import { type ForecastPart, forecastPosts, lineName, type NamedLine } from './forecast-rows.ts';
import outlook from './outlook.module.css';

/** Of a wide window this much is the list's: beside it the table of numbers would only grow apart. */
const LIST_SHARE = 0.45;

/** Left and right of a count and its heading (`.narrow`), and a pixel for rounding. */
const COUNT_PADDING = 9;

const askForecast = () => call('vacancy.forecast', {});

export function ForecastTab(): ReactNode {
  return <Answered state={useAnswer(askForecast)}>{(forecast) => <Forecast forecast={forecast} />}</Answered>;
}

function Forecast({ forecast }: { forecast: VacancyForecast }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [groups, setGroups] = useState<ReadonlySet<VacancyGroup>>(SURE_GROUPS);
  const [axis, setAxis] = useState<ForecastAxis>('title');
  const [part, setPart] = useState<ForecastPart>({});
  const { vacant, from, reference } = forecast;
  const events = useMemo(() => firstEvents(forecast.events, groups), [forecast, groups]);
  const months = useMemo(() => forecastMonths(events, vacant.length, forecast), [events, vacant, forecast]);
  const lines = useMemo(
    () =>
      forecastLines(vacant, events, axis, from).map(
        (line): NamedLine => ({ ...line, name: lineName(t, index, axis, line.key) }),
      ),
    [t, index, vacant, events, axis, from],
  );
  const posts = useMemo(() => forecastPosts(vacant, events, from, part), [vacant, events, from, part]);
  const planned = useMemo(() => byTitle(forecast.planned), [forecast]);
  const years = useMemo(
    () => [...(months[0]?.month === null ? [null] : []), ...yearsOf(forecast)],
    [months, forecast],
  );
  const columns = useMemo(() => lineColumns(t, axis, years), [t, axis, years]);
  const toggle = (group: VacancyGroup) => {
    const next = new Set(groups);
    if (!next.delete(group)) next.add(group);
    setGroups(next);
  };
  const choose = (line: ForecastLine | undefined, colId: string) => {
    if (line) setPart({ axis: { axis, key: line.key }, ...partOf(colId) });
  };
  return (
    <section className={outlook.pane} aria-label={t('outlook.tab.forecast')}>
      <header className={outlook.head}>
        <h2>
          <button type="button" className="bt-link" onClick={() => setPart({ now: true })}>
            {t('outlook.forecast.now', { count: formatNumber(vacant.length) })}
          </button>
        </h2>
        <p>
          <button type="button" className="bt-link" onClick={() => setPart({})}>
            {t('outlook.forecast.total', {
              count: formatNumber(events.length),
              date: formatDate(forecast.to),
            })}
          </button>
          {', '}
          <button type="button" className="bt-link" onClick={() => setPart({ keyOnly: true })}>
            {t('outlook.forecast.totalKey', {
              count: formatNumber(events.filter(({ requirement }) => requirement === 'key').length),
            })}
          </button>
        </p>
        <ChipRow label={t('outlook.forecast.groups')}>
          {VACANCY_GROUPS.map((group) => (
            <span key={group} title={t(`outlook.forecast.groupTip.${group}`)}>
              <FilterChip
                words={t(`outlook.forecast.group.${group}`)}
                count={forecast.events.filter((event) => event.group === group).length}
                pressed={groups.has(group)}
                onPress={() => toggle(group)}
              />
            </span>
          ))}
        </ChipRow>
        <div className={outlook.actions}>
          <p>{t('outlook.reference', { date: formatDate(reference) })}</p>
          <ExportButton start={{ kind: 'forecast', unitCodes: [] }} />
        </div>
      </header>
      <ForecastChart
        months={months}
        chosen={part.axis === undefined ? part.month : undefined}
        onChoose={(month) => setPart({ month })}
      />
      <p className={styles.years}>
        {VACANCY_GROUPS.map((group) => (
          <span key={group}>
            <span className={styles.swatch} data-group={group} data-drawn="key" />
            {t(`outlook.forecast.group.${group}`)}
          </span>
        ))}
        <strong>{t('outlook.forecast.cumulative')}</strong>
      </p>
      <div className={outlook.fill}>
        <Splitter
          name="outlook.forecast"
          label={t('outlook.forecast.list')}
          side="right"
          initial={Math.max(600, Math.round(window.innerWidth * LIST_SHARE))}
          min={320}
          max={1200}
          pane={
            <ForecastPosts
              title={partWords(t, index, part)}
              posts={posts}
              planned={planned}
              reference={reference}
            />
          }
        >
          <section className={outlook.pane} aria-label={t('outlook.forecast.table')}>
            <div className={outlook.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
              <SegmentedControl
                aria-label={t('outlook.forecast.by')}
                value={axis}
                data={FORECAST_AXES.map((value) => ({ value, label: t(`outlook.forecast.axis.${value}`) }))}
                onChange={(value) => setAxis(FORECAST_AXES.find((one) => one === value) ?? 'title')}
              />
              <FilterChip
                words={t('outlook.forecast.all')}
                pressed={Object.keys(part).length === 0}
                onPress={() => setPart({})}
              />
              <FilterChip
                words={t('outlook.forecast.keyOnly')}
                pressed={part.keyOnly === true && part.axis === undefined}
                onPress={() => setPart({ keyOnly: true })}
              />
              <FilterChip
                words={t('outlook.forecast.vacantNow')}
                count={vacant.length}
                pressed={part.now === true && part.axis === undefined}
                onPress={() => setPart({ now: true })}
              />
            </div>
            <div className={outlook.fill}>
              <DataGrid<NamedLine>
                label={t('outlook.forecast.table')}
                rowData={lines}
                columnDefs={columns}
                getRowId={({ data }) => data.key}
                onCellClicked={({ data, column }) => choose(data, column.getColId())}
                onCellKeyDown={(cell) => {
                  if (!('column' in cell) || !(cell.event instanceof KeyboardEvent)) return;
                  if (cell.event.key === 'Enter') choose(cell.data, cell.column.getColId());
                }}
              />
            </div>
          </section>
        </Splitter>
      </div>
    </section>
  );
}

const BEFORE = 'before';

/** The part of a line that a column stands for. */
function partOf(colId: string): ForecastPart {
  if (colId === 'vacantNow') return { now: true };
  if (colId === 'keyPosts') return { keyOnly: true };
  if (colId === BEFORE) return { year: null };
  return /^\d{4}$/.test(colId) ? { year: colId } : {};
}

function partWords(
  t: Translate,
  index: PlanIndex,
  { axis, year, month, keyOnly, now }: ForecastPart,
): string {
  const before = t('outlook.forecast.before');
  const words = [
    axis === undefined ? '' : lineName(t, index, axis.axis, axis.key),
    now ? t('outlook.forecast.vacantNow') : '',
    keyOnly ? t('outlook.forecast.keyPosts') : '',
    year === undefined ? '' : (year ?? before),
    month === undefined ? '' : month === null ? before : formatDate(month),
  ].filter((word) => word !== '');
  return words.length === 0 ? t('outlook.forecast.list') : words.join(' · ');
}

function lineColumns(
  t: Translate,
  axis: ForecastAxis,
  years: readonly (string | null)[],
): ColDef<NamedLine>[] {
  const count = (
    colId: string,
    headerName: string,
    value: (line: ForecastLine) => number,
  ): ColDef<NamedLine> => ({
    colId,
    headerName,
    headerTooltip: headerName,
    // A year that is broken over two lines is not read.
    width: Math.ceil(Math.max(...headerName.split(' ').map((word) => textWidth(word, 600)))) + COUNT_PADDING,
    headerClass: ['ag-right-aligned-header', styles.narrow ?? ''],
    cellClass: ['ag-right-aligned-cell', styles.narrow ?? ''],
    wrapHeaderText: true,
    autoHeaderHeight: true,
    valueGetter: ({ data }) => (data ? value(data) : 0),
    valueFormatter: ({ value: shown }) => (shown === 0 ? '' : formatNumber(Number(shown))),
  });
  return [
    {
      field: 'name',
      headerName: t(`outlook.forecast.axis.${axis}`),
      tooltipField: 'name',
      flex: 1,
      minWidth: 120,
    },
    count('vacantNow', t('outlook.forecast.vacantNow'), ({ vacant }) => vacant),
    ...years.map((year) =>
      count(year ?? BEFORE, year ?? t('outlook.forecast.before'), ({ byYear }) => byYear.get(year) ?? 0),
    ),
    count('sum', t('outlook.forecast.sum'), (line) => line.count),
    count('keyPosts', t('outlook.forecast.keyPosts'), (line) => line.keyPosts),
  ];
}
