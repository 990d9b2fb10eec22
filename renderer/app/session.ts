/** Opening, making, closing, backing up and restoring the workspace file, each ending in words for the user. */
import { UNFILTERED } from '../../shared/domain/list-filters.ts';
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import { STARTING_WORK } from '../../shared/ipc/events.ts';
import { confirmOnce } from '../components/confirm-once.tsx';
import { attempt, notify } from '../components/toasts.tsx';
import { fileName, formatBytes, formatNumber, planTitle } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { useListFilterStore } from '../state/list-filter-store.ts';
import { isRailScreen, type RailScreen } from '../state/navigation.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { forgetUnsaved } from '../state/unsaved.ts';
import { cancelWork, runWork } from '../state/work.ts';
import { call, on } from './api.ts';
import { mayLeaveUnsaved } from './leave-unsaved.ts';
import { placeNow } from './place.ts';

/** Shows a workspace that the data process has open, at `place` or where the last one was left. */
export async function show(info: WorkspaceInfo, place: RailScreen | null = null): Promise<void> {
  const { put, screen, workspace, settings } = useAppStore.getState();
  if (info.path !== workspace?.path) useListFilterStore.getState().begin(UNFILTERED);
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

/** Changes of the open file that this window asked for and has not been answered yet. */
let ownSwitches = 0;

/** Runs what opens or closes a file; what is told of it meanwhile is no news to this window. */
async function switching<T>(run: () => Promise<T>): Promise<T> {
  ownSwitches += 1;
  try {
    return await run();
  } finally {
    ownSwitches -= 1;
  }
}

/** Goes along when another window opens or closes a file, and says so; the answer ends it. */
export function followWorkspace(): () => void {
  return on('workspace.switched', ({ info }) => {
    if (ownSwitches > 0) return;
    attempt(async () => {
      if (info === null) await leave();
      else await show(info);
      const message =
        info === null
          ? t('shell.windows.closed')
          : t('shell.windows.followed', { file: fileName(info.path) });
      notify({ message });
    });
  });
}

/** Opens one more window on the file, at the place of this one. */
export async function openWindow(): Promise<void> {
  await call('window.open', { place: placeNow() });
}

/** False where further windows would go along to another file and the person would rather not. */
async function othersMayFollow(then: 'open' | 'close'): Promise<boolean> {
  if (useAppStore.getState().workspace === null) return true;
  const others = (await call('window.count', {})).count - 1;
  if (others === 0) return true;
  return confirmOnce({
    title: t(`shell.windows.${then}Title`),
    sentence: t(`shell.windows.${then}Sentence`, { count: formatNumber(others) }),
    action: t(`shell.windows.${then}Action`),
  });
}

/** Opens the file at `path`; throws the refusal, so that the caller can mark a file that is gone. */
export async function openWorkspace(path: string): Promise<void> {
  const isOther = path !== useAppStore.getState().workspace?.path;
  if (isOther && !((await mayLeaveUnsaved()) && (await othersMayFollow('open')))) return;
  if (isOther) forgetUnsaved();
  await show(await switching(() => runWork('open', (workId) => call('workspace.open', { path, workId }))));
}

/** Stops the opening of the file this window waits for, and goes to the welcome screen. */
export async function stopOpening(): Promise<void> {
  useAppStore.getState().put({ opening: null });
  await stopReading();
}

/** Stops the reading of a file, whoever asked for it; what was open stays open. */
export async function stopReading(): Promise<void> {
  const own = useAppStore.getState().work.find(({ kind }) => kind === 'open');
  await cancelWork(own?.workId ?? STARTING_WORK);
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
  if (!((await mayLeaveUnsaved()) && (await othersMayFollow('open')))) return;
  forgetUnsaved();
  await show(await switching(() => runWork('open', () => call('workspace.create', args))), 'overview');
}

/** Opens the sample province, made on first use. */
export async function openSample(provinceCode: string): Promise<void> {
  const { path, exists } = await call('app.samplePath', {});
  if (exists) await openWorkspace(path);
  else await createWorkspace({ path, provinceCode, sample: true, overwrite: false });
}

/** Closes the file and goes to the welcome screen. */
export async function closeWorkspace(): Promise<void> {
  if (useAppStore.getState().workspace === null) return;
  if (!((await mayLeaveUnsaved()) && (await othersMayFollow('close')))) return;
  forgetUnsaved();
  await switching(() => call('workspace.close', {}));
  await leave();
}

/** The welcome screen, after the file was closed. */
async function leave(): Promise<void> {
  const { put } = useAppStore.getState();
  // Main keeps the list of recent files; the welcome screen shows it as it is now.
  put({ settings: await call('app.settings', {}) });
  put({ workspace: null, opening: null, screen: 'overview', filter: {} });
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
