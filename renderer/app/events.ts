/** Events of the other processes, and files dropped on the window. */
import { useEffect, useState } from 'react';
import { attempt, notify } from '../components/toasts.tsx';
import { t } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { followPlan, usePlanStore } from '../state/plan-store.ts';
import { takeProgress } from '../state/work.ts';
import { call, on, pathOf } from './api.ts';
import { runCommand } from './commands.ts';
import { kindOfFile } from './dropped-file.ts';
import { openWorkspace } from './session.ts';

/** Opens a work file, or takes a roster to the import screen of the open file. */
export function takeFile(path: string): void {
  const kind = kindOfFile(path);
  const { workspace, put, navigate } = useAppStore.getState();
  if (kind === 'workspace') attempt(() => openWorkspace(path));
  else if (kind === 'roster' && workspace !== null) {
    put({ rosterPath: path });
    navigate('import');
  } else {
    notify({ message: t(kind === 'roster' ? 'shell.dropNeedsFile' : 'shell.dropUnknown'), tone: 'error' });
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
  useEffect(() => {
    const ends = [
      followPlan(),
      on('work.progress', takeProgress),
      on('data.restarted', ({ reopened }) => attempt(() => afterRestart(reopened))),
      on('file.open', ({ path }) => takeFile(path)),
      on('menu.command', ({ command }) => runCommand(command)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

/** True while a file is held over the window; dropping it opens or imports it. */
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
      const file = event.dataTransfer?.files[0];
      const path = file === undefined ? '' : pathOf(file);
      if (path !== '') takeFile(path);
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
