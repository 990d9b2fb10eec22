/** The monthly report: chosen by month and units, shown as it prints, compared, kept, written and printed. */
import { Button, Select } from '@mantine/core';
import { type ReactNode, useCallback, useMemo } from 'react';
import { type ReportAbout, type ReportSettings, USUAL_REPORTS } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { Icon } from '../../components/icons.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { KeptReports } from './kept-reports.tsx';
import { keepReport, printReport, writeReport } from './report-actions.ts';
import { ReportMaking } from './report-making.tsx';
import { ReportPage } from './report-page.tsx';
import { ReportRows } from './report-rows.tsx';
import { aboutOf, monthChoices, scopeOf, useReportView } from './report-view.ts';
import styles from './reports.module.css';
import { ReportsFrame } from './reports-frame.tsx';
import { unitChoices, WHOLE } from './unit-choices.ts';

const askSettings = () => call('settings.get', {});

export function MonthlyReport(): ReactNode {
  const t = useT();
  const { answer } = useAnswer(askSettings);
  const making = answer?.reports ?? USUAL_REPORTS;
  const view = useReportView();
  const about = useMemo(() => aboutOf(view, making.day), [view, making.day]);
  const { figure } = view;
  const pane =
    figure === null || about.kind === 'kept' ? (
      <KeptReports />
    ) : (
      <ReportRows
        figure={figure}
        scope={{ day: about.day, unitCodes: about.unitCodes }}
        onClose={() => useReportView.setState({ figure: null })}
      />
    );
  return (
    <ReportsFrame text={t('reports.about')} actions={<ReportButtons about={about} />}>
      <Choices making={making} />
      <div className={styles.work}>
        <Splitter
          name="reports.pane"
          label={t('reports.pane')}
          side="right"
          initial={380}
          min={300}
          max={640}
          pane={pane}
        >
          {/* Another way of making a report is another report. */}
          <Paper key={JSON.stringify({ about, making })} about={about} />
        </Splitter>
      </div>
    </ReportsFrame>
  );
}

function Paper({ about }: { about: ReportAbout }): ReactNode {
  const t = useT();
  const figure = useReportView((view) => view.figure);
  const ask = useCallback(() => call('report.make', { about }), [about]);
  const isKept = about.kind === 'kept';
  return (
    // A region that scrolls can be reached by keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling by the keyboard needs the focus
    <section className={styles.desk} tabIndex={0} aria-label={t('reports.page')}>
      <Answered state={useAnswer(ask)}>
        {({ paper }) => (
          <>
            {isKept ? (
              <p className={styles.keptNote} role="note">
                {t('reports.kept.shown')}
                <button
                  type="button"
                  className="bt-link"
                  onClick={() => useReportView.setState({ keptId: null })}
                >
                  {t('reports.kept.back')}
                </button>
              </p>
            ) : null}
            <ReportPage
              paper={paper}
              figure={figure?.key ?? null}
              onFigure={isKept ? null : (key, words) => useReportView.setState({ figure: { key, words } })}
            />
          </>
        )}
      </Answered>
    </section>
  );
}

function ReportButtons({ about }: { about: ReportAbout }): ReactNode {
  const t = useT();
  return (
    <>
      <Button
        disabled={about.kind === 'kept'}
        leftSection={<Icon name="add" size={14} />}
        onClick={() => {
          if (about.kind === 'now') keepReport({ day: about.day, unitCodes: about.unitCodes });
        }}
      >
        {t('reports.keep')}
      </Button>
      {(['docx', 'xlsx', 'pdf'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          onClick={() => writeReport(about, [format])}
        >
          {t(`reports.format.${format}`)}
        </Button>
      ))}
      <Button
        variant="default"
        leftSection={<Icon name="print" size={14} />}
        onClick={() => printReport(about)}
      >
        {t('reports.print')}
      </Button>
    </>
  );
}

function Choices({ making }: { making: ReportSettings }): ReactNode {
  const t = useT();
  const view = useReportView();
  const index = usePlanStore((state) => state.index);
  const groups = useMemo(() => unitChoices(t, index), [t, index]);
  const units = groups.flatMap(({ items }) => items);
  const { day } = scopeOf(view, making.day);
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('reports.choose')}>
      <Select
        w={150}
        aria-label={t('reports.month')}
        data={monthChoices().map((month) => ({
          value: month,
          label: t('reports.monthName', { month: month.slice(5), year: month.slice(0, 4) }),
        }))}
        value={view.month}
        allowDeselect={false}
        onChange={(month) => {
          if (month !== null) useReportView.setState({ month, keptId: null, figure: null });
        }}
      />
      <Select
        w={240}
        aria-label={t('reports.scope.label')}
        data={groups
          .filter(({ items }) => items.length > 0)
          .map(({ group, items }) => ({ group, items: items.map(({ value, label }) => ({ value, label })) }))}
        value={view.scope}
        allowDeselect={false}
        searchable
        limit={300}
        nothingFoundMessage={t('common.none')}
        onChange={(value) => {
          const chosen = units.find((one) => one.value === value);
          useReportView.setState({
            scope: chosen?.value ?? WHOLE,
            unitCodes: chosen?.unitCodes ?? [],
            keptId: null,
            figure: null,
          });
        }}
      />
      <p className={styles.day}>{t('reports.upTo', { day: formatDate(day) })}</p>
      <ReportMaking making={making} />
    </div>
  );
}
