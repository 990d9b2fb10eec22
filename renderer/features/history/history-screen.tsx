/** The journal in words: who did what when, what stands undone, and the way back and forth. */

import { Button, Checkbox } from '@mantine/core';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { JournalEntry } from '../../../shared/domain/workspace.ts';
import { journalSentence } from '../../../shared/i18n/journal-sentence.ts';
import { call, shapeOf } from '../../app/api.ts';
import { redoStep, undoStep } from '../../app/history-steps.ts';
import { Icon } from '../../components/icons.tsx';
import { ScreenHeader } from '../../components/screen-header.tsx';
import { EmptyState, ErrorState, SkeletonRows } from '../../components/states.tsx';
import { attempt } from '../../components/toasts.tsx';
import { formatDate, formatNumber, formatTime } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './history-screen.module.css';
import { dayOf, undoneEntries } from './journal-state.ts';

const PAGE = 200;

interface LineProps {
  entry: JournalEntry;
  undone: boolean;
  next: boolean;
}

function Line({ entry, undone, next }: LineProps): ReactNode {
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

export function HistoryScreen(): ReactNode {
  const t = useT();
  const history = usePlanStore((state) => state.history);
  const revision = usePlanStore((state) => state.revision);
  const [entries, setEntries] = useState<JournalEntry[] | null>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const [all, setAll] = useState(false);

  useEffect(() => {
    // The plan's revision grows with every change, and so does the journal.
    let stale = revision < 0;
    call('history.list', { limit }).then(
      (list) => {
        if (stale) return;
        setEntries([...list].sort((a, b) => b.seq - a.seq));
        setFailure(null);
      },
      (error: unknown) => {
        if (!stale) setFailure(shapeOf(error));
      },
    );
    return () => {
      stale = true;
    };
  }, [limit, revision]);

  const body = (): ReactNode => {
    if (failure !== null) return <ErrorState title={t('history.failed')} error={failure} />;
    if (entries === null) return <SkeletonRows rows={14} columns={4} />;
    if (entries.length === 0) {
      return <EmptyState icon="history" title={t('history.emptyTitle')} text={t('history.emptyText')} />;
    }
    const undone = undoneEntries(entries);
    const shown = all ? entries : entries.filter((entry) => entry.kind === 'do');
    return (
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {t('history.number')}
              </th>
              <th scope="col" className={styles.head}>
                {t('history.when')}
              </th>
              <th scope="col" className={styles.head}>
                {t('history.what')}
              </th>
              <th scope="col" className={styles.head}>
                {t('history.who')}
              </th>
              <th scope="col" className={styles.head}>
                {t('history.state')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry, index) => {
              const before = shown[index - 1];
              const newDay = before === undefined || dayOf(before) !== dayOf(entry);
              return (
                <Fragment key={entry.seq}>
                  {newDay ? (
                    <tr className={styles.day}>
                      <th colSpan={5} scope="colgroup">
                        {formatDate(dayOf(entry))}
                      </th>
                    </tr>
                  ) : null}
                  <Line
                    entry={entry}
                    undone={undone.has(entry.seq)}
                    next={history.undo?.seq === entry.seq && entry.kind === 'do'}
                  />
                </Fragment>
              );
            })}
          </tbody>
        </table>
        {entries.length >= limit ? (
          <Button variant="subtle" className={styles.more ?? ''} onClick={() => setLimit(limit + PAGE)}>
            {t('history.more')}
          </Button>
        ) : null}
      </div>
    );
  };

  return (
    <div className={styles.screen}>
      <ScreenHeader title={t('history.title')} text={t('history.text')}>
        <Checkbox
          label={t('history.showAll')}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
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
      <div className={styles.body}>{body()}</div>
    </div>
  );
}
