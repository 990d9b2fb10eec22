/** Statistics of the corps: lines, facts and sides chosen, each number leading to its people, written and printed. */
import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { StatisticsTable } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { Icon } from '../../components/icons.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { printStatistics, writeStatistics } from './report-actions.ts';
import { FigureRows } from './report-rows.tsx';
import styles from './reports.module.css';
import { ReportsFrame } from './reports-frame.tsx';
import { StatisticsChoices } from './statistics-choices.tsx';
import { cellShown, type SideLine, sideLines, statisticsColumns, totalLines } from './statistics-lines.ts';
import { useStatistics } from './statistics-view.ts';

export function StatisticsView(): ReactNode {
  const t = useT();
  const hasPeople = usePlanStore((state) => state.counts.people > 0);
  const scope = useStatistics((view) => view.scope);
  const shown = useStatistics((view) => view.shown);
  if (!hasPeople) {
    return (
      <ReportsFrame text={t('statistics.about')} actions={null}>
        <EmptyState
          icon="people"
          title={t('statistics.nobody')}
          text={t('statistics.nobodyText')}
          actions={<Button onClick={() => navigate('import')}>{t('shell.file.import')}</Button>}
        />
      </ReportsFrame>
    );
  }
  // Other statistics are another question.
  const table = <Statistics key={JSON.stringify(scope)} />;
  return (
    <ReportsFrame text={t('statistics.about')} actions={<StatisticsButtons />}>
      <StatisticsChoices />
      <div className={styles.work}>
        {shown === null ? (
          table
        ) : (
          <Splitter
            name="reports.people"
            label={t('reports.rows.title')}
            side="right"
            initial={380}
            min={300}
            max={640}
            pane={<CellPeople key={shown.words} />}
          >
            {table}
          </Splitter>
        )}
      </div>
    </ReportsFrame>
  );
}

function StatisticsButtons(): ReactNode {
  const t = useT();
  const scope = useStatistics((view) => view.scope);
  return (
    <>
      {(['docx', 'xlsx', 'pdf'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          onClick={() => writeStatistics(scope, [format])}
        >
          {t(`reports.format.${format}`)}
        </Button>
      ))}
      <Button
        variant="default"
        leftSection={<Icon name="print" size={14} />}
        onClick={() => printStatistics(scope)}
      >
        {t('reports.print')}
      </Button>
    </>
  );
}

function Statistics(): ReactNode {
  const scope = useStatistics((view) => view.scope);
  const ask = useCallback(() => call('statistics.make', scope), [scope]);
  return <Answered state={useAnswer(ask)}>{(table) => <StatisticsGrid table={table} />}</Answered>;
}

function StatisticsGrid({ table }: { table: StatisticsTable }): ReactNode {
  const t = useT();
  const start = usePlanStore((state) => state.info?.plan.startDate ?? '');
  const lines = useMemo(() => sideLines(t, table), [t, table]);
  const totals = useMemo(() => totalLines(t, table), [t, table]);
  const columns = useMemo(() => statisticsColumns(t, table), [t, table]);
  const open = (line: SideLine | undefined, colId: string): void => {
    const cell = line === undefined ? null : cellShown(t, table, line, colId);
    if (cell !== null) useStatistics.setState({ shown: cell });
  };
  return (
    <div className={styles.statistics}>
      <div className={styles.numbers}>
        <DataGrid<SideLine>
          label={t('statistics.table')}
          rowData={lines}
          columnDefs={columns}
          getRowId={({ data }) => data.id}
          pinnedBottomRowData={totals}
          tooltipShowMode="whenTruncated"
          onCellClicked={({ data, column }) => open(data, column.getColId())}
          onCellKeyDown={(cell) => {
            const isEnter = cell.event instanceof KeyboardEvent && cell.event.key === 'Enter';
            if (isEnter && 'column' in cell) open(cell.data, cell.column.getColId());
          }}
        />
      </div>
      <p className={styles.basis}>{t('statistics.basis', { day: formatDate(start) })}</p>
    </div>
  );
}

function CellPeople(): ReactNode {
  const scope = useStatistics((view) => view.scope);
  const shown = useStatistics((view) => view.shown);
  const cell = shown?.cell;
  const ask = useCallback(
    () => (cell === undefined ? Promise.resolve([]) : call('statistics.rows', { scope, cell })),
    [scope, cell],
  );
  return (
    <FigureRows
      words={shown?.words ?? ''}
      ask={ask}
      onClose={() => useStatistics.setState({ shown: null })}
    />
  );
}
