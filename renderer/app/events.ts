/** Events of the other processes, and files dropped on the window. */
import { useEffect, useState } from 'react';
import { tellThreadLost } from '../components/full-check.ts';
import { keepDraft } from '../components/person-form/kept-draft.ts';
import { keepWords } from '../components/review/kept-words.ts';
import { attempt, notify } from '../components/toasts.tsx';
import { fileName } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { takeWhenIdle } from '../state/idle-steps.ts';
import { followPlan, usePlanStore } from '../state/plan-store.ts';
import { takeProgress } from '../state/work.ts';
import { call, on, pathOf } from './api.ts';
import { runCommand } from './commands.ts';
import { sortDropped } from './dropped-file.ts';
import { followUnsaved } from './leave-unsaved.ts';
import { followPlace } from './place.ts';
import { followPlanName, followWorkspace, openWorkspace } from './session.ts';
import { tellWaiting } from './waiting.ts';

/** Opens a work file, or takes lists to the import screen of the open file; says what it cannot take. */
export function takeFiles(paths: readonly string[]): void {
  const { workspace: file, rosters, refused } = sortDropped(paths);
  const { workspace, put, navigate } = useAppStore.getState();
  if (file !== null) attempt(() => openWorkspace(file));
  else if (rosters.length > 0 && workspace === null) {
    notify({ message: t('shell.dropNeedsFile'), tone: 'error' });
  } else if (rosters.length > 0) {
    put({ rosterPaths: rosters });
    navigate('import');
  }
  if (refused.length > 0) {
    const detail = refused.map(fileName).join('\n');
    notify({ message: t('shell.dropUnknown'), tone: 'error', detail });
  }
}

async function afterRestart(reopened: boolean): Promise<void> {
  const { put } = useAppStore.getState();
  put({ restarted: { reopened }, work: [] });
  const workspace = await call('workspace.current', {});
  put({ workspace });
  if (workspace === null) usePlanStore.getState().reset();
  else await usePlanStore.getState().load();
}

/** Keeps the window in step with the other processes while it stands. */
export function useEvents(): void {
  const index = usePlanStore((state) => state.index);
  useEffect(() => takeWhenIdle(index.countSteps()), [index]);
  useEffect(() => {
    const ends = [
      followPlan(),
      followPlanName(),
      keepDraft(),
      keepWords(),
      followPlace(),
      followUnsaved(),
      followWorkspace(),
      tellWaiting(),
      on('settings.changed', (settings) => attempt(() => useAppStore.getState().takeSettings(settings))),
      on('work.progress', takeProgress),
      on('check.threadLost', tellThreadLost),
      on('data.restarted', ({ reopened }) => attempt(() => afterRestart(reopened))),
      on('file.open', ({ path }) => takeFiles([path])),
      on('menu.command', ({ command }) => runCommand(command)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

/** True while files are held over the window; dropping them opens or imports them. */
export function useDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(false);
      const paths = [...(event.dataTransfer?.files ?? [])].map(pathOf).filter((path) => path !== '');
      if (paths.length > 0) takeFiles(paths);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}
