import type { ReactNode } from 'react';
import { SEVERITIES } from '../../shared/domain/finding.ts';
import type { WorkProgress } from '../../shared/ipc/events.ts';
import { CutText } from '../components/cut-text.tsx';
import { ProgressStrip } from '../components/progress-strip.tsx';
import { SeverityMark } from '../components/severity-mark.tsx';
import { notifyError } from '../components/toasts.tsx';
import { formatNumber } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import type { Screen, ScreenFilter } from '../state/navigation.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { cancelWork } from '../state/work.ts';
import { NextStepMenu } from './next-step-menu.tsx';
import { stopReading } from './session.ts';
import styles from './status-bar.module.css';

/** What is taken in, changes, and checks nobody asked for: they end by themselves. */
const UNSTOPPABLE: readonly WorkProgress['kind'][] = ['open-show', 'open-check', 'recheck', 'change'];

const stop = ({ kind, workId }: WorkProgress): Promise<void> =>
  kind === 'open' || kind === 'open-read' ? stopReading() : cancelWork(workId);

/** The counts that matter, each leading to what it counts, and running work. */
export function StatusBar(): ReactNode {
  const t = useT();
  const counts = usePlanStore((state) => state.counts);
  const allFound = usePlanStore((state) => state.allFound);
  const found = (count: number): string => (allFound ? formatNumber(count) : t('common.notYet'));
  const ready = usePlanStore((state) => state.status !== 'idle');
  const work = useAppStore((state) => state.work);
  const navigate = useAppStore((state) => state.navigate);
  const standards = usePlanStore((state) => state.standards);
  const standardsName = standards.version === null ? t('standards.shippedShort') : standards.name;
  const latest = work.at(-1);
  const entry = (text: string, screen: Screen, filter: ScreenFilter, strong = false): ReactNode => (
    <button
      type="button"
      className={`${styles.entry} ${strong ? styles.strong : ''}`}
      onClick={() => navigate(screen, filter)}
    >
      {text}
    </button>
  );
  return (
    <footer className={styles.bar} data-frame-part="foot">
      {ready ? (
        <div className={styles.counts}>
          {entry(t('shell.status.seats', { count: formatNumber(counts.seats) }), 'plan', {
            seats: 'all',
          })}
          {entry(t('shell.status.filled', { count: formatNumber(counts.filled) }), 'plan', {
            seats: 'filled',
          })}
          {entry(t('shell.status.vacant', { count: formatNumber(counts.vacant) }), 'vacancies', {})}
          {entry(
            t('shell.status.vacantRequired', { count: formatNumber(counts.vacantRequired) }),
            'vacancies',
            { requiredOnly: true },
            counts.vacantRequired > 0,
          )}
          <span className={styles.divider} />
          {SEVERITIES.map((severity) => (
            <button
              key={severity}
              type="button"
              className={styles.entry}
              onClick={() => navigate('findings', { severity })}
            >
              <SeverityMark mark={severity} count={found(counts.findings[severity])} compact />
            </button>
          ))}
          <button
            type="button"
            className={styles.entry}
            onClick={() => navigate('findings', { standing: 'waived' })}
          >
            <SeverityMark
              mark="owed"
              word={t('domain.severity.waived')}
              count={found(counts.findings.waived)}
              compact
            />
          </button>
          <span className={styles.divider} />
          {entry(
            t('shell.status.unplaced', { count: formatNumber(counts.unplaced) }),
            'outlook',
            { placed: false },
            counts.unplaced > 0,
          )}
        </div>
      ) : null}
      {/* Its place is wanted by what runs, and by the way to stop that. */}
      {ready && allFound && latest === undefined ? <NextStepMenu /> : null}
      {ready && latest === undefined ? (
        <button
          type="button"
          className={`${styles.entry} ${styles.standards}`}
          title={t('standards.inUse', { name: standardsName })}
          onClick={() => navigate('rules', {})}
        >
          <CutText text={t('shell.status.standards', { name: standardsName })} />
        </button>
      ) : null}
      {latest === undefined ? null : (
        <div className={styles.work}>
          <ProgressStrip
            progress={latest}
            {...(UNSTOPPABLE.includes(latest.kind)
              ? {}
              : { onCancel: () => stop(latest).catch(notifyError) })}
          />
        </div>
      )}
    </footer>
  );
}
