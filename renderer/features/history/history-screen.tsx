/** The journal: every change in words, looked through by words, unit, person, kind, who and when; exported and printed as found. */
import { Button } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { JournalEntry } from '../../../shared/domain/workspace.ts';
import { journalSentence } from '../../../shared/i18n/journal-sentence.ts';
import { redoStep, undoStep } from '../../app/history-steps.ts';
import { Icon } from '../../components/icons.tsx';
import { ScreenHeader } from '../../components/screen-header.tsx';
import { EmptyState, ErrorState, SkeletonRows } from '../../components/states.tsx';
import { attempt } from '../../components/toasts.tsx';
import { formatDate, formatNumber, formatTime } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { HistoryFilters } from './history-filters.tsx';
import styles from './history-screen.module.css';
import { isNarrowed, useJournal, useJournalFilter } from './use-journal.ts';

const HEADS = ['number', 'when', 'what', 'who', 'state'] as const;
const NOBODY: readonly string[] = [];

export function HistoryScreen(): ReactNode {
  const t = useT();
  const history = usePlanStore((state) => state.history);
  const openExport = useAppStore((state) => state.openExport);
  const { filter, clear } = useJournalFilter();
  const { found, failure, more } = useJournal(filter);

  const body = (): ReactNode => {
    if (failure !== null) return <ErrorState title={t('history.failed')} error={failure} />;
    if (found === null) return <SkeletonRows rows={14} columns={4} />;
    if (found.entries.length === 0 && isNarrowed(filter)) {
      return (
        <EmptyState
          icon="search"
          title={t('history.noneTitle')}
          text={t('history.noneText')}
          actions={<Button onClick={clear}>{t('history.clear')}</Button>}
        />
      );
    }
    if (found.entries.length === 0) {
      return <EmptyState icon="history" title={t('history.emptyTitle')} text={t('history.emptyText')} />;
    }
    return (
      <div className={styles.scroll}>
        <Steps entries={found.entries} undone={new Set(found.undone)} next={history.undo?.seq ?? null} />
        {found.total > found.entries.length ? (
          <Button variant="subtle" className={styles.more ?? ''} onClick={more}>
            {t('history.more')}
          </Button>
        ) : null}
      </div>
    );
  };

  return (
    <div className={styles.screen}>
      <ScreenHeader title={t('history.title')} text={t('history.text')}>
        <span role="status" className={styles.found}>
          {found === null ? '' : t('history.found', { count: formatNumber(found.total) })}
        </span>
        <Button
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          disabled={found === null || found.total === 0}
          onClick={() => openExport({ kind: 'journal', journal: filter })}
        >
          {t('history.export')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="undo" />}
          disabled={history.undo === null}
          onClick={() => attempt(undoStep)}
        >
          {t('common.undo')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="redo" />}
          disabled={history.redo === null}
          onClick={() => attempt(redoStep)}
        >
          {t('common.redo')}
        </Button>
      </ScreenHeader>
      <HistoryFilters actors={found?.actors ?? NOBODY} />
      <div className={styles.body}>{body()}</div>
    </div>
  );
}

interface StepsProps {
  /** Newest first. */
  entries: readonly JournalEntry[];
  undone: ReadonlySet<number>;
  /** The step the next undo would take back. */
  next: number | null;
}

/** Steps under the days they were done on. */
function Steps({ entries, undone, next }: StepsProps): ReactNode {
  const t = useT();
  return (
    <table className={styles.table} aria-label={t('history.title')}>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {t(`history.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, at) => {
          const before = entries[at - 1];
          return (
            <Fragment key={entry.seq}>
              {before === undefined || dayOf(before) !== dayOf(entry) ? (
                <tr className={styles.day}>
                  <th colSpan={HEADS.length} scope="colgroup">
                    {formatDate(dayOf(entry))}
                  </th>
                </tr>
              ) : null}
              <Line
                entry={entry}
                undone={undone.has(entry.seq)}
                next={entry.seq === next && entry.kind === 'do'}
              />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function Line({ entry, undone, next }: { entry: JournalEntry; undone: boolean; next: boolean }): ReactNode {
  const t = useT();
  const state = (): string => {
    if (entry.kind !== 'do') return t(`history.${entry.kind}`, { seq: entry.target ?? 0 });
    if (undone) return t('history.undone');
    return next ? t('history.nextUndo') : '';
  };
  return (
    <tr className={undone ? styles.undone : ''}>
      <td className={styles.seq}>{entry.seq}</td>
      <td className={styles.time}>{formatTime(entry.at)}</td>
      <td className={styles.what}>{journalSentence(t, entry.command, entry.summary, formatNumber)}</td>
      <td>{entry.actor === '' ? t('history.nobody') : entry.actor}</td>
      <td className={styles.state}>{state()}</td>
    </tr>
  );
}

/** Local day of an entry, `YYYY-MM-DD`, under which the list groups it. */
function dayOf(entry: JournalEntry): string {
  const at = new Date(entry.at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
