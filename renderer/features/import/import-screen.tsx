/** The way of a list into the file: start, wizard, result, and the records of earlier imports. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { ProgressStrip } from '../../components/progress-strip.tsx';
import { ErrorState } from '../../components/states.tsx';
import { attempt, notifyError } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { cancelWork } from '../../state/work.ts';
import { AcceptedPane } from './accepted-pane.tsx';
import { BatchRecord } from './batches/batch-record.tsx';
import styles from './import-screen.module.css';
import { useImport } from './import-store.ts';
import { StartPane } from './start-pane.tsx';
import { Wizard } from './wizard.tsx';

export function ImportScreen(): ReactNode {
  const t = useT();
  const { draft, reading, failure, accepted, batchId, open, put } = useImport();
  const dropped = useAppStore((state) => state.rosterPaths);

  useEffect(() => {
    if (dropped.length === 0) return;
    useAppStore.getState().put({ rosterPaths: [] });
    attempt(() => open(dropped));
  }, [dropped, open]);
  const visit = useAppStore((state) => state.visit);
  // Who comes here again means to import, not to look at what came of the last time; and the roster may have changed
  // since the draft was last looked at.
  useEffect(() => {
    if (visit < 0) return;
    const { put: clear, draft: left, close, refresh } = useImport.getState();
    clear({ accepted: null, batchId: null, failure: null });
    // Nothing of these files could be read: there is nothing to come back to.
    if (left !== null && left.sheets.length === 0) close();
    else attempt(refresh);
  }, [visit]);

  if (batchId !== null) return <BatchRecord id={batchId} onBack={() => put({ batchId: null })} />;
  if (draft !== null) return <Wizard draft={draft} />;
  if (reading !== null) return <ReadingPane {...reading} />;
  if (failure !== null) {
    const [file = ''] = failure.names;
    return (
      <ErrorState
        title={t('importScreen.failedTitle', { file })}
        error={failure.error}
        safe={t('importScreen.failedSafe')}
        actions={
          <>
            <Button variant="default" onClick={() => put({ failure: null })}>
              {t('importScreen.back')}
            </Button>
            {failure.paths.length === 0 ? null : (
              <Button onClick={() => attempt(() => open(failure.paths))}>{t('common.retry')}</Button>
            )}
          </>
        }
      />
    );
  }
  if (accepted !== null) return <AcceptedPane accepted={accepted} />;
  return <StartPane />;
}

/** Files are being read and there is nothing to show yet. */
function ReadingPane({ workId, names }: { workId: string; names: string[] }): ReactNode {
  const t = useT();
  const progress = useAppStore((state) => state.work.find((one) => one.workId === workId));
  return (
    <div className={styles.reading} role="status">
      <h1>
        {names.length === 1
          ? t('importScreen.reading', { file: names[0] ?? '' })
          : t('importScreen.readingMany', { count: names.length })}
      </h1>
      {names.length === 1 ? null : <p>{names.join(' · ')}</p>}
      <ProgressStrip
        progress={progress ?? { kind: 'import-read', done: 0, total: 0 }}
        onCancel={() => cancelWork(workId).catch(notifyError)}
      />
    </div>
  );
}
