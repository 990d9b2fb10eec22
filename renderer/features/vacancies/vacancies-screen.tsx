/** Seats without a person, those that must be filled first; each leads to its place in the plan. */
import { SegmentedControl, Switch } from '@mantine/core';
import type { ColDef, GridApi } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { AppliedChip, ChipRow } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { PlanReady } from '../../components/plan-ready.tsx';
import { unitName } from '../../components/plan-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { ShownListMenu } from '../../components/shown-list-menu.tsx';
import { EmptyState } from '../../components/states.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { FULL_WIDTH_CELL } from '../../grid/full-width-cell.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';
import styles from './vacancies-screen.module.css';
import {
  ALL_VACANCIES,
  isRequired,
  type VacancyFilter,
  type VacancyLine,
  vacanciesIn,
  vacancyLines,
} from './vacancy-rows.ts';

export function VacanciesScreen(): ReactNode {
  return (
    <PlanReady>
      <VacancyList />
    </PlanReady>
  );
}

function VacancyList(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const revision = useSettledRevision();
  const report = useMemo(() => vacanciesIn(index, revision), [index, revision]);
  const navigate = useAppStore((state) => state.navigate);
  const [filter, setFilter] = useState<VacancyFilter>(ALL_VACANCIES);
  useVisit(setFilter);
  const lines = useMemo(() => vacancyLines(index, report, filter), [index, report, filter]);
  const held = useMemo(() => ({ lines }), [lines]);
  const [api, setApi] = useState<GridApi<VacancyLine> | null>(null);
  const columns = useMemo(() => vacancyColumns(t, filter.by), [t, filter.by]);
  const change = (part: Partial<VacancyFilter>) => setFilter({ ...filter, ...part });
  const goTo = (line: VacancyLine | undefined) => {
    if (line?.kind === 'seat') navigate('plan', { postId: line.id });
  };

  if (report.total === 0) {
    return <EmptyState icon="ok" title={t('vacancies.empty.title')} text={t('vacancies.empty.text')} />;
  }
  const shown = lines.filter((line) => line.kind === 'seat').length;
  const title = filter.titleCode ? index.titles.get(filter.titleCode)?.name : undefined;
  return (
    <section className={styles.screen} aria-label={t('vacancies.title')}>
      <header className={styles.head}>
        <h1>{t('vacancies.title')}</h1>
        <p>
          {t('vacancies.total', { count: formatNumber(report.total) })}
          <strong data-none={report.required === 0}>
            {t('vacancies.required', { count: formatNumber(report.required) })}
          </strong>
          {shown === report.total ? null : (
            <span role="status">{t('vacancies.shown', { count: formatNumber(shown) })}</span>
          )}
        </p>
        <div className={styles.end}>
          <ShownListMenu<VacancyLine>
            api={api}
            title={t('vacancies.title')}
            filters={[
              ...(filter.unitCode ? [unitName(index, filter.unitCode)] : []),
              ...(title === undefined ? [] : [title]),
              ...(filter.requiredOnly ? [t('vacancies.requiredOnly')] : []),
              ...(filter.text === '' ? [] : [t('shownList.find', { text: filter.text })]),
            ]}
            disabled={shown === 0}
            groupOf={(line) => (line.kind === 'group' ? line.name : null)}
            without={['open']}
          />
        </div>
      </header>
      <div className={styles.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
        <SegmentedControl
          aria-label={t('vacancies.by')}
          value={filter.by}
          data={[
            { value: 'unit', label: t('vacancies.byUnit') },
            { value: 'title', label: t('vacancies.byTitle') },
          ]}
          onChange={(value) => change({ by: value === 'title' ? 'title' : 'unit' })}
        />
        <FindBox label={t('vacancies.find')} value={filter.text} onChange={(text) => change({ text })} />
        <Switch
          label={t('vacancies.requiredOnly')}
          checked={filter.requiredOnly}
          onChange={(event) => change({ requiredOnly: event.currentTarget.checked })}
        />
        <ChipRow label={t('plan.toolbar.filter')}>
          {filter.unitCode ? (
            <AppliedChip
              words={unitName(index, filter.unitCode)}
              onRemove={() => change({ unitCode: null })}
            />
          ) : null}
          {title === undefined ? null : (
            <AppliedChip words={title} onRemove={() => change({ titleCode: null })} />
          )}
        </ChipRow>
      </div>
      <div className={styles.grid}>
        <DataGrid<VacancyLine>
          label={t('vacancies.title')}
          held={held}
          columnDefs={columns}
          getRowId={({ data }) => data.id}
          onGridReady={(event) => setApi(event.api)}
          onGridPreDestroyed={() => setApi(null)}
          isFullWidthRow={({ rowNode }) => rowNode.data?.kind === 'group'}
          fullWidthCellRenderer={GroupLine}
          rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
          onCellFocused={({ api, rowIndex }) => {
            const node = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex);
            if (node?.data?.kind === 'seat') node.setSelected(true, true);
          }}
          onCellKeyDown={({ data, event }) => {
            if (event instanceof KeyboardEvent && event.key === 'Enter') goTo(data);
          }}
          onCellDoubleClicked={({ data }) => goTo(data)}
        />
      </div>
    </section>
  );
}

/** What a line is grouped by needs no column. */
function vacancyColumns(t: Translate, by: VacancyFilter['by']): ColDef<VacancyLine>[] {
  const column = (colId: 'unitName' | 'body' | 'title'): ColDef<VacancyLine> => ({
    colId,
    headerName: t(`vacancies.column.${colId}`),
    sortable: false,
    valueGetter: ({ data }) => (data?.kind === 'seat' ? data[colId] : ''),
    tooltipValueGetter: ({ value }) => value,
    flex: 3,
    minWidth: 140,
  });
  return [
    {
      colId: 'requirement',
      headerName: t('vacancies.column.requirement'),
      sortable: false,
      width: 150,
      valueGetter: ({ data }) => (data?.kind === 'seat' ? t(`domain.requirement.${data.requirement}`) : ''),
      cellRenderer: RequirementCell,
    },
    { ...column('title'), flex: 4 },
    column('body'),
    { ...column('unitName'), hide: by === 'unit' },
    {
      colId: 'open',
      headerName: t('vacancies.column.open'),
      sortable: false,
      width: 112,
      valueGetter: ({ data }) => (data?.kind === 'seat' ? t('vacancies.open') : ''),
      cellRenderer: OpenCell,
    },
  ];
}

function RequirementCell({ data, value }: CustomCellRendererProps<VacancyLine, string>): ReactNode {
  if (data?.kind !== 'seat') return null;
  return (
    <span className={styles.requirement}>
      {isRequired(data) ? (
        <SeverityMark mark={data.requirement === 'key' ? 'block' : 'warn'} compact />
      ) : (
        <span className={styles.noMark} />
      )}
      {value}
    </span>
  );
}

function OpenCell({ data, value }: CustomCellRendererProps<VacancyLine, string>): ReactNode {
  const navigate = useAppStore((state) => state.navigate);
  if (data?.kind !== 'seat') return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="bt-link"
      onClick={() => navigate('plan', { postId: data.id })}
    >
      {value}
    </button>
  );
}

function GroupLine({ data }: CustomCellRendererProps<VacancyLine>): ReactNode {
  const t = useT();
  if (data?.kind !== 'group') return null;
  return (
    <div className={styles.group} {...FULL_WIDTH_CELL}>
      <strong>{data.name}</strong>
      <span>{t('vacancies.total', { count: formatNumber(data.vacant) })}</span>
      {data.required > 0 ? (
        <span className={styles.required}>
          {t('vacancies.required', { count: formatNumber(data.required) })}
        </span>
      ) : null}
    </div>
  );
}

/** Applies what a click on another screen asked for. */
function useVisit(setFilter: (filter: VacancyFilter) => void): void {
  const visit = useAppStore((state) => state.visit);
  useEffect(() => {
    if (visit === 0) return;
    const { unitCode, titleCode, requiredOnly } = useAppStore.getState().filter;
    setFilter({
      ...ALL_VACANCIES,
      by: titleCode ? 'title' : 'unit',
      unitCode: unitCode ?? null,
      titleCode: titleCode ?? null,
      requiredOnly: requiredOnly ?? false,
    });
  }, [visit, setFilter]);
}
