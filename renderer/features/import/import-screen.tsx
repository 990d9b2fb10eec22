/** One screen for the whole import: choose, read, look, accept. Nothing changes before the last. */
import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { ImportPreview } from '../../../shared/domain/import.ts';
import { call, isCancelled, shapeOf } from '../../app/api.ts';
import { undoStep } from '../../app/history-steps.ts';
import { ProgressStrip } from '../../components/progress-strip.tsx';
import { EmptyState, ErrorState } from '../../components/states.tsx';
import { attempt, notify, notifyError } from '../../components/toasts.tsx';
import { fileName, formatNumber } from '../../i18n/format.ts';
import { t as translate, useT } from '../../i18n/index.ts';
import { navigate, useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { cancelWork, runWork } from '../../state/work.ts';
import { ImportPreviewPane } from './import-preview.tsx';
import styles from './import-screen.module.css';

type Phase =
  | { kind: 'choose' }
  | { kind: 'reading'; path: string; workId: string }
  | { kind: 'failed'; path: string; error: AppErrorShape }
  | { kind: 'preview'; path: string; sheet: string | null; preview: ImportPreview; accepting: string | null };

async function accept(preview: ImportPreview, started: (workId: string) => void): Promise<void> {
  const { counts, delta } = await runWork('import-accept', (workId) => {
    started(workId);
    return call('roster.accept', { workId, previewId: preview.previewId });
  });
  usePlanStore.getState().applyDelta(delta);
  navigate('people');
  notify({
    message: translate('shell.imported', {
      created: formatNumber(counts.created),
      updated: formatNumber(counts.updated),
    }),
    undo: () => attempt(undoStep),
  });
}

export function ImportScreen(): ReactNode {
  const t = useT();
  const [phase, setPhase] = useState<Phase>({ kind: 'choose' });
  const dropped = useAppStore((state) => state.rosterPath);
  const put = useAppStore((state) => state.put);
  const work = useAppStore((state) => state.work);
  /** Only the file asked for last may answer: a slow one that was left does not come back. */
  const latest = useRef('');

  const read = useCallback(async (path: string, sheet: string | null): Promise<void> => {
    try {
      const preview = await runWork('import-read', (workId) => {
        latest.current = workId;
        setPhase({ kind: 'reading', path, workId });
        return call('roster.preview', { workId, path, ...(sheet === null ? {} : { sheet }) }).then(
          (result) => ({
            result,
            workId,
          }),
        );
      });
      if (preview.workId !== latest.current) return;
      setPhase({ kind: 'preview', path, sheet, preview: preview.result, accepting: null });
    } catch (error) {
      setPhase(isCancelled(error) ? { kind: 'choose' } : { kind: 'failed', path, error: shapeOf(error) });
    }
  }, []);

  useEffect(() => {
    if (dropped === null) return;
    put({ rosterPath: null });
    void read(dropped, null);
  }, [dropped, put, read]);

  const choose = async (): Promise<void> => {
    const { path } = await call('dialog.openRoster', {});
    if (path !== null) await read(path, null);
  };
  const progressOf = (workId: string): ReactNode => {
    const progress = work.find((one) => one.workId === workId);
    if (progress === undefined) return null;
    return <ProgressStrip progress={progress} onCancel={() => cancelWork(workId).catch(notifyError)} />;
  };
  const chooseButton = (words: string): ReactNode => (
    <Button onClick={() => attempt(choose)}>{t(words)}</Button>
  );

  switch (phase.kind) {
    case 'choose':
      return (
        <EmptyState
          icon="import"
          title={t('importScreen.emptyTitle')}
          text={t('importScreen.emptyText')}
          actions={
            <div className={styles.choose}>
              {chooseButton('importScreen.choose')}
              <span className={styles.hint}>{t('importScreen.dropHint')}</span>
            </div>
          }
        />
      );
    case 'reading':
      return (
        <div className={styles.reading}>
          <h1>{t('importScreen.reading', { file: fileName(phase.path) })}</h1>
          {progressOf(phase.workId)}
        </div>
      );
    case 'failed':
      return (
        <ErrorState
          title={t('importScreen.failedTitle', { file: fileName(phase.path) })}
          error={phase.error}
          safe={t('importScreen.failedSafe')}
          actions={
            <>
              <Button variant="default" onClick={() => void read(phase.path, null)}>
                {t('common.retry')}
              </Button>
              {chooseButton('importScreen.chooseOther')}
            </>
          }
        />
      );
    case 'preview':
      return (
        <ImportPreviewPane
          preview={phase.preview}
          sheet={phase.sheet}
          progress={phase.accepting === null ? null : progressOf(phase.accepting)}
          onSheet={(sheet) => void read(phase.path, sheet)}
          onChooseOther={() => attempt(choose)}
          onAccept={() =>
            attempt(async () => {
              try {
                await accept(phase.preview, (workId) => setPhase({ ...phase, accepting: workId }));
              } catch (error) {
                setPhase({ ...phase, accepting: null });
                throw error;
              }
            })
          }
        />
      );
  }
}
