/** The calendar of retirements: twelve months of a year with their people, and a list beside it. */
import { Button, SegmentedControl, Select, Switch } from '@mantine/core';
import type { ColDef, GridApi } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { type ReactNode, useMemo, useState } from 'react';
import { ageWords } from '../../../shared/documents/retirement-words.ts';
import {
  type RetirementCalendar,
  type RetirementEntry,
  type RetirementPlace,
  UnitCode,
} from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { dateWords } from '../../../shared/text/date-words.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { ListGrid } from '../../components/list-grid.tsx';
import { ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { personName, seatWords, unitName } from '../../components/plan-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { ShownListMenu } from '../../components/shown-list-menu.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { ExportButton } from './export-button.tsx';
import styles from './outlook.module.css';
import { RequirementWords } from './requirement.tsx';
import {
  type CalendarPart,
  calendarYears,
  entriesByMonth,
  type RetirementFilter,
  type RetirementLine,
  retirementLines,
  retirementsFor,
} from './retirement-rows.ts';
import months from './retirements.module.css';

/** Of a wide window this much is the list's: names and posts are read there, and months hold a few of them. */
const LIST_SHARE = 0.45;

const askCalendar = () => call('retirement.calendar', {});

export function RetirementsTab(): ReactNode {
  return <Answered state={useAnswer(askCalendar)}>{(calendar) => <Calendar calendar={calendar} />}</Answered>;
}

function Calendar({ calendar }: { calendar: RetirementCalendar }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const navigate = useAppStore((state) => state.navigate);
  const [filter, setFilter] = useState<RetirementFilter>({ unitCode: null, mattersOnly: false });
  const [grid, setGrid] = useState<GridApi<RetirementLine> | null>(null);
  const [year, setYear] = useState(() => firstYear(calendar));
  const [part, setPart] = useState<CalendarPart>({ kind: 'year', year });
  const entries = useMemo(() => retirementsFor(calendar.entries, filter), [calendar, filter]);
  const unknown = useMemo(() => retirementsFor(calendar.unknown, filter), [calendar, filter]);
  const lines = useMemo(() => retirementLines(entries, unknown, part), [entries, unknown, part]);
  const columns = useMemo(() => retirementColumns(t, index), [t, index]);
  const years = calendarYears(calendar, entries);
  const past = entries.filter((entry) => entry.past).length;
  const ahead = entries.filter((entry) => !entry.past);
  const press = (kind: 'ahead' | 'past' | 'unknown') =>
    setPart(part.kind === kind ? { kind: 'year', year } : { kind });
  return (
    <Splitter
      name="outlook.retirements"
      label={t('outlook.retirements.list')}
      side="right"
      initial={Math.max(600, Math.round(window.innerWidth * LIST_SHARE))}
      min={320}
      max={1100}
      pane={
        <section className={styles.pane} aria-label={t('outlook.retirements.list')}>
          <header className={styles.head}>
            <h2>{partWords(t, part)}</h2>
            <p role="status">{t('outlook.people', { count: formatNumber(lines.length) })}</p>
            <ShownListMenu<RetirementLine>
              api={grid}
              compact
              title={t('outlook.retirements.list')}
              filters={[
                partWords(t, part),
                ...(filter.unitCode === null ? [] : [unitName(index, filter.unitCode)]),
                ...(filter.mattersOnly ? [t('outlook.retirements.mattersOnly')] : []),
              ]}
              disabled={lines.length === 0}
            />
          </header>
          <div className={styles.fill}>
            <ListGrid<RetirementLine>
              label={t('outlook.retirements.list')}
              rows={lines}
              columns={columns}
              rowId={({ id }) => id}
              onReady={setGrid}
              onChoose={({ id }) => navigate('people', { personId: id })}
            />
          </div>
        </section>
      }
    >
      <section className={styles.pane} aria-label={t('outlook.tab.retirements')}>
        <header className={styles.head}>
          <h2>
            <button
              type="button"
              className="bt-link"
              aria-pressed={part.kind === 'ahead'}
              onClick={() => press('ahead')}
            >
              {t('outlook.retirements.total', {
                count: formatNumber(ahead.length),
                seats: formatNumber(ahead.reduce((sum, { postIds }) => sum + postIds.length, 0)),
              })}
            </button>
          </h2>
          {calendar.military > 0 ? (
            <p>{t('outlook.retirements.military', { count: formatNumber(calendar.military) })}</p>
          ) : null}
          <div className={styles.actions}>
            <p>{t('outlook.reference', { date: formatDate(calendar.reference) })}</p>
            <ExportButton
              start={{ kind: 'retirements', unitCodes: filter.unitCode === null ? [] : [filter.unitCode] }}
            />
          </div>
        </header>
        <div className={styles.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
          <SegmentedControl
            aria-label={t('outlook.retirements.year')}
            value={year}
            data={years.map((one) => ({
              value: one.year,
              label: `${one.year} (${formatNumber(one.count)})`,
            }))}
            onChange={(value) => {
              setYear(value);
              setPart({ kind: 'year', year: value });
            }}
          />
          <UnitSelect value={filter.unitCode} onChange={(unitCode) => setFilter({ ...filter, unitCode })} />
          <Switch
            label={t('outlook.retirements.mattersOnly')}
            checked={filter.mattersOnly}
            onChange={(event) => setFilter({ ...filter, mattersOnly: event.currentTarget.checked })}
          />
          <ChipRow label={t('plan.toolbar.filter')}>
            <FilterChip
              words={t('outlook.retirements.past')}
              count={past}
              pressed={part.kind === 'past'}
              onPress={() => press('past')}
            />
            <FilterChip
              words={t('outlook.retirements.unknown')}
              count={unknown.length}
              pressed={part.kind === 'unknown'}
              onPress={() => press('unknown')}
            />
          </ChipRow>
        </div>
        <Months year={year} entries={entries} part={part} onChoose={setPart} />
      </section>
    </Splitter>
  );
}

function UnitSelect({
  value,
  onChange,
}: {
  value: UnitCode | null;
  onChange: (code: UnitCode | null) => void;
}): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  return (
    <Select
      aria-label={t('outlook.unit')}
      placeholder={t('outlook.allUnits')}
      w={200}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      data={index.unitList().map(({ unit }) => ({ value: unit.code, label: unit.fullName }))}
      value={value}
      onChange={(code) => onChange(code === null ? null : UnitCode.parse(code))}
    />
  );
}

/** So many names fit a month; the rest is in the list beside it. */
const NAMES = 6;

interface MonthsProps {
  year: string;
  entries: readonly RetirementEntry[];
  part: CalendarPart;
  onChoose: (part: CalendarPart) => void;
}

function Months({ year, entries, part, onChoose }: MonthsProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const byMonth = useMemo(() => entriesByMonth(entries), [entries]);
  return (
    <ol className={months.months}>
      {Array.from({ length: 12 }, (_, at) => {
        const month = `${year}-${String(at + 1).padStart(2, '0')}`;
        const own = byMonth.get(month) ?? [];
        return (
          <li key={month} data-none={own.length === 0}>
            <Button
              variant="subtle"
              size="compact-xs"
              justify="space-between"
              fullWidth
              aria-pressed={part.kind === 'month' && part.month === month}
              rightSection={formatNumber(own.length)}
              onClick={() => onChoose({ kind: 'month', month })}
            >
              {t('outlook.retirements.month', { month: String(at + 1) })}
            </Button>
            <ul>
              {own.slice(0, NAMES).map((entry) => (
                <li key={entry.personId} data-past={entry.past}>
                  <span>{personName(index, entry.personId)}</span>
                  <small>
                    {entry.postIds[0] ? (index.rows.get(entry.postIds[0])?.post.title ?? '') : ''}
                  </small>
                  {entry.requirement === 'key' ? (
                    <SeverityMark mark="block" word={t('domain.requirement.key')} compact />
                  ) : null}
                  {entry.past ? (
                    <SeverityMark mark="owed" word={t('outlook.retirements.past')} compact />
                  ) : null}
                </li>
              ))}
            </ul>
            {own.length > NAMES ? (
              <p>{t('outlook.retirements.more', { count: formatNumber(own.length - NAMES) })}</p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function partWords(t: Translate, part: CalendarPart): string {
  switch (part.kind) {
    case 'year':
      return t('outlook.retirements.wholeYear', { year: part.year });
    case 'month':
      return t('outlook.retirements.monthOf', {
        month: String(Number(part.month.slice(5))),
        year: part.month.slice(0, 4),
      });
    default:
      return t(`outlook.retirements.${part.kind}`);
  }
}

function retirementColumns(t: Translate, index: PlanIndex): ColDef<RetirementLine>[] {
  const column = (
    colId: string,
    value: (line: RetirementLine) => string,
    more: ColDef<RetirementLine> = {},
  ): ColDef<RetirementLine> => ({
    colId,
    headerName: t(`outlook.retirements.column.${colId}`),
    valueGetter: ({ data }) => (data ? value(data) : ''),
    tooltipValueGetter: ({ value: shown }) => shown,
    sortable: false,
    ...more,
  });
  return [
    column('name', ({ id }) => personName(index, id), { minWidth: 130, flex: 3 }),
    column('pensionFrom', ({ entry }) => formatDate(entry?.pensionFrom ?? null), { width: 96 }),
    column('how', ({ id, entry }) => howWords(t, index, id, entry), { minWidth: 110, flex: 4 }),
    column('seat', ({ place }) => seatsWords(t, index, place), { minWidth: 130, flex: 6 }),
    column(
      'requirement',
      ({ place: { requirement } }) => (requirement ? t(`domain.requirement.${requirement}`) : ''),
      {
        width: 120,
        cellRenderer: RequirementCell,
      },
    ),
  ];
}

function howWords(
  t: Translate,
  index: PlanIndex,
  id: RetirementLine['id'],
  entry: RetirementEntry | null,
): string {
  const row = index.people.get(id);
  if (row === undefined) return '';
  if (entry?.cause === 'retire') return t('outlook.retirements.byDecision');
  const birth = dateWords(row.person.birth);
  return row.retirement === null
    ? birth
    : t('outlook.retirements.byAge', { age: ageWords(t, row.retirement.age), birth });
}

function seatsWords(t: Translate, index: PlanIndex, { unitCode, postIds }: RetirementPlace): string {
  if (postIds.length === 0) {
    const unit = unitCode ? `, ${unitName(index, unitCode)}` : '';
    return `${t('outlook.retirements.noSeat')}${unit}`;
  }
  return postIds.map((id) => seatWords(t, index, id)).join('; ');
}

function RequirementCell({ data }: CustomCellRendererProps<RetirementLine>): ReactNode {
  return data?.place.requirement ? <RequirementWords requirement={data.place.requirement} /> : null;
}

/** The first year from the day of reference on in which somebody retires. */
function firstYear({ reference, entries }: RetirementCalendar): string {
  return (entries.find((entry) => !entry.past)?.month ?? reference).slice(0, 4);
}
