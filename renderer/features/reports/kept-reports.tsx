/** Reports that were kept: shown again, or removed with the reason. */
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { KeptReportLine } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { formatDate, formatDateTime, planTitle } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { removeReport } from './report-actions.ts';
import { useReportView } from './report-view.ts';
import styles from './reports.module.css';

const askKept = () => call('report.list', {});

export function KeptReports(): ReactNode {
  const t = useT();
  return (
    <section className={styles.pane} aria-label={t('reports.kept.title')}>
      <h2>{t('reports.kept.title')}</h2>
      <Answered state={useAnswer(askKept)}>
        {(kept) =>
          kept.length === 0 ? (
            <EmptyState icon="reports" title={t('reports.kept.none')} text={t('reports.kept.noneText')} />
          ) : (
            <ul className={styles.kept}>
              {kept.map((report) => (
                <KeptLine key={report.id} report={report} />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}

function KeptLine({ report }: { report: KeptReportLine }): ReactNode {
  const t = useT();
  const isShown = useReportView((view) => view.keptId === report.id);
  const [removing, setRemoving] = useState(false);
  const day = formatDate(report.day);
  return (
    <li data-shown={isShown}>
      <button
        type="button"
        className={styles.keptName}
        aria-pressed={isShown}
        onClick={() => useReportView.setState({ keptId: isShown ? null : report.id, figure: null })}
      >
        <strong>{t('reports.kept.name', { day })}</strong>
        <span>{report.scope}</span>
        <span className={styles.keptBy}>
          {t('reports.kept.by', {
            plan: planTitle(t, report.planName),
            who: report.by,
            at: formatDateTime(report.at),
          })}
        </span>
      </button>
      {removing ? (
        <RemoveForm report={report} onClose={() => setRemoving(false)} />
      ) : (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-label={t('reports.kept.removeNamed', { day })}
          onClick={() => setRemoving(true)}
        >
          {t('reports.kept.remove')}
        </Button>
      )}
    </li>
  );
}

function RemoveForm({ report, onClose }: { report: KeptReportLine; onClose: () => void }): ReactNode {
  const t = useT();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.removing}
      onSubmit={(event) => {
        event.preventDefault();
        removeReport(report.id, report.day, reason, () => {
          if (useReportView.getState().keptId === report.id) useReportView.setState({ keptId: null });
        });
      }}
    >
      <TextInput
        label={t('reports.kept.reason')}
        value={reason}
        autoComplete="off"
        data-autofocus
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" color="red" variant="light" disabled={reason.trim() === ''}>
        {t('reports.kept.remove')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onClose}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
