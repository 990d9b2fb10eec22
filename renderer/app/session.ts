/** Opening, making, closing, backing up and restoring the workspace file, each ending in words for the user. */
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import { confirmOnce } from '../components/confirm-once.tsx';
import { attempt, notify } from '../components/toasts.tsx';
import { fileName, formatBytes, planTitle } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { isRailScreen, type RailScreen } from '../state/navigation.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { runWork } from '../state/work.ts';
import { call } from './api.ts';

/** Shows a workspace that the data process has open, at `place` or where the last one was left. */
export async function show(info: WorkspaceInfo, place: RailScreen | null = null): Promise<void> {
  const { put, screen, workspace, settings } = useAppStore.getState();
  const { lastScreen } = settings;
  const arriving = workspace === null || screen === 'welcome';
  const left = isRailScreen(lastScreen) ? lastScreen : 'overview';
  put({ workspace: info, restarted: null, screen: place ?? (arriving ? left : screen) });
  await Promise.all([usePlanStore.getState().load(), tellTitle(info)]);
}

/** Names the window after the file and the plan in use. */
async function tellTitle({ provinceName, plan, path }: WorkspaceInfo): Promise<void> {
  const name = `${provinceName} · ${planTitle(t, plan.name)}`;
  await call('window.setTitle', { title: `${name} – ${t('shell.appName')}`, file: path });
}

/** Keeps the window's name true to the plan in use; the answer ends it. */
export function followPlanName(): () => void {
  return usePlanStore.subscribe(({ info }, before) => {
    const was = before.info;
    if (info !== null && was !== null && info.plan.name !== was.plan.name) attempt(() => tellTitle(info));
  });
}

/** Opens the file at `path`; throws the refusal, so that the caller can mark a file that is gone. */
export async function openWorkspace(path: string): Promise<void> {
  const info = await runWork('open', () => call('workspace.open', { path }));
  await show(info);
}

/** Asks which file and opens it. */
export async function openByDialog(): Promise<void> {
  const { path } = await call('dialog.openWorkspace', {});
  if (path !== null) await openWorkspace(path);
}

/** Makes a workspace for a province at `path` and opens it. */
export async function createWorkspace(args: {
  path: string;
  provinceCode: string;
  sample: boolean;
  overwrite: boolean;
}): Promise<void> {
  const info = await runWork('open', () => call('workspace.create', args));
  await show(info, 'overview');
}

/** Opens the sample province, made on first use. */
export async function openSample(provinceCode: string): Promise<void> {
  const { path, exists } = await call('app.samplePath', {});
  if (exists) await openWorkspace(path);
  else await createWorkspace({ path, provinceCode, sample: true, overwrite: false });
}

/** Closes the file and goes to the welcome screen. */
export async function closeWorkspace(): Promise<void> {
  const { workspace, put } = useAppStore.getState();
  if (workspace === null) return;
  await call('workspace.close', {});
  // Main keeps the list of recent files; the welcome screen shows it as it is now.
  put({ settings: await call('app.settings', {}) });
  put({ workspace: null, screen: 'overview', filter: {} });
  usePlanStore.getState().reset();
  await call('window.setTitle', { title: t('shell.appName'), file: null });
}

/** Asks where to and writes a backup. */
export async function backUp(): Promise<void> {
  const { workspace } = useAppStore.getState();
  if (workspace === null) return;
  const day = new Date().toISOString().slice(0, 10);
  const suggestedName = `${workspace.provinceName} ${day}`;
  const { path } = await call('dialog.saveBackup', { suggestedName });
  if (path === null) return;
  const { bytes } = await call('workspace.backup', { path });
  notify({ message: t('shell.backedUp', { file: fileName(path), size: formatBytes(bytes) }) });
}

/** Asks which backup, says once what will happen, and restores it. */
export async function restoreByDialog(): Promise<void> {
  const { path } = await call('dialog.openBackup', {});
  if (path === null) return;
  const file = fileName(path);
  const yes = await confirmOnce({
    title: t('shell.restoreTitle'),
    sentence: t('shell.restoreSentence', { file }),
    action: t('shell.restoreAction'),
  });
  if (!yes) return;
  const { info, kept } = await runWork('open', () => call('workspace.restore', { from: path }));
  await show(info);
  notify({ message: t('shell.restored', { file: kept }) });
}

/** Checks the file's integrity and says the result. */
export async function verifyFile(): Promise<void> {
  const { ok, problems } = await call('workspace.verify', {});
  if (ok) notify({ message: t('shell.verified') });
  else {
    const message = t('shell.verifyFailed', { count: problems.length });
    notify({ message, tone: 'error', detail: problems.join('\n') });
  }
}
