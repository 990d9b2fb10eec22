/** What main answers: settings of the machine, dialogs, the shell. It never sees personnel data. */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron';
import { AppError } from '../../shared/domain/errors.ts';
import type { AppSettingsFile } from './app-settings.ts';
import type { StartArguments } from './arguments.ts';
import type { MainHandlers } from './ipc.ts';
import { mainText } from './main-text.ts';
import type { Windows } from './windows.ts';

export interface MainContext {
  settings: AppSettingsFile;
  start: Pick<StartArguments, 'sample'>;
  windows: Windows;
  /** The file that is still to be opened after the start. */
  awaited: () => string | null;
  onSettings: (windowId: number) => void;
}

const WORKSPACE_EXTENSION = 'botri';
const SHEET_EXTENSION = 'xlsx';
const DOCUMENT_EXTENSION = 'docx';
/** Those that cannot be templates are offered as well, so that somebody who looks for one is told why. */
const DOCUMENT_EXTENSIONS = [DOCUMENT_EXTENSION, 'dotx', 'doc', 'docm', 'dotm', 'odt', 'rtf'];

/** Kinds of files lists come in: workbooks, plain tables, and web pages that call themselves .xls. */
const ROSTER_EXTENSIONS = [
  ...['xlsx', 'xlsm', 'xls', 'xlsb', 'ods'],
  ...['csv', 'tsv', 'txt', 'htm', 'html', 'xml'],
];

async function chooseOpenAll(windowId: number, options: OpenDialogOptions): Promise<{ paths: string[] }> {
  const window = BrowserWindow.fromId(windowId);
  const result = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
  return { paths: result.canceled ? [] : result.filePaths };
}

async function chooseOpen(windowId: number, options: OpenDialogOptions): Promise<{ path: string | null }> {
  const { paths } = await chooseOpenAll(windowId, options);
  return { path: paths[0] ?? null };
}

async function chooseSave(
  windowId: number,
  title: string,
  suggestedName: string,
  filter: string,
  extension = WORKSPACE_EXTENSION,
): Promise<{ path: string | null; replaces: 'asked' | 'unasked' | null }> {
  const window = BrowserWindow.fromId(windowId);
  const options = {
    title,
    defaultPath: join(app.getPath('documents'), `${suggestedName}.${extension}`),
    filters: [{ name: filter, extensions: [extension] }],
  };
  const result = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options);
  if (result.canceled || result.filePath === '') return { path: null, replaces: null };
  // Some Linux dialogs hand the name back without the ending.
  const named = result.filePath.toLowerCase().endsWith(`.${extension}`);
  const path = named ? result.filePath : `${result.filePath}.${extension}`;
  return { path, replaces: existsSync(path) ? (named ? 'asked' : 'unasked') : null };
}

export function mainHandlers({ settings, start, windows, awaited, onSettings }: MainContext): MainHandlers {
  const t = () => mainText(settings.current.language);
  const workspaceFilter = () => [{ name: t().workspaceFiles, extensions: [WORKSPACE_EXTENSION] }];
  return {
    'app.settings': () => settings.current,
    'app.changeSettings': ({ change }, windowId) => {
      const changed = settings.change(change);
      onSettings(windowId);
      return changed;
    },
    'app.startup': (_args, windowId) => ({
      open: awaited(),
      sample: start.sample,
      ...windows.beginning(windowId),
      version: app.getVersion(),
      platform: process.platform,
    }),
    'app.recentFiles': () =>
      settings.current.recentFiles.map((file) => ({ ...file, exists: existsSync(file.path) })),
    'app.samplePath': () => {
      const folder = join(app.getPath('userData'), 'samples');
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `lai-chau.${WORKSPACE_EXTENSION}`);
      return { path, exists: existsSync(path) };
    },
    'dialog.openWorkspace': (_args, windowId) =>
      chooseOpen(windowId, {
        title: t().openWorkspace,
        properties: ['openFile'],
        filters: workspaceFilter(),
      }),
    'dialog.saveWorkspace': async ({ suggestedName }, windowId) => {
      const { path, replaces } = await chooseSave(
        windowId,
        t().newWorkspace,
        suggestedName,
        t().workspaceFiles,
      );
      return { path, exists: replaces !== null };
    },
    'dialog.openRosters': (_args, windowId) =>
      chooseOpenAll(windowId, {
        title: t().openRoster,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: t().spreadsheets, extensions: ROSTER_EXTENSIONS }],
      }),
    'dialog.openSheet': (_args, windowId) =>
      chooseOpen(windowId, {
        title: t().openSheet,
        properties: ['openFile'],
        filters: [{ name: t().spreadsheets, extensions: ROSTER_EXTENSIONS }],
      }),
    'dialog.saveSheet': async ({ suggestedName }, windowId) => {
      const { path, replaces } = await chooseSave(
        windowId,
        t().saveSheet,
        suggestedName,
        t().spreadsheets,
        SHEET_EXTENSION,
      );
      if (replaces === 'unasked') throw new AppError('workspace-exists', { path: path ?? '' });
      return { path };
    },
    'dialog.openDocument': (_args, windowId) =>
      chooseOpen(windowId, {
        title: t().openDocument,
        properties: ['openFile'],
        filters: [{ name: t().documents, extensions: DOCUMENT_EXTENSIONS }],
      }),
    'dialog.saveDocument': async ({ suggestedName }, windowId) => {
      const { path, replaces } = await chooseSave(
        windowId,
        t().saveDocument,
        suggestedName,
        t().documents,
        DOCUMENT_EXTENSION,
      );
      if (replaces === 'unasked') throw new AppError('workspace-exists', { path: path ?? '' });
      return { path };
    },
    'dialog.chooseFolder': (_args, windowId) =>
      chooseOpen(windowId, { title: t().chooseFolder, properties: ['openDirectory', 'createDirectory'] }),
    'dialog.saveBackup': async ({ suggestedName }, windowId) => {
      const { path, replaces } = await chooseSave(
        windowId,
        t().saveBackup,
        suggestedName,
        t().workspaceFiles,
      );
      // The system asked about the name without the ending: what has it now must not be replaced unasked.
      if (replaces === 'unasked') throw new AppError('workspace-exists', { path: path ?? '' });
      return { path };
    },
    'dialog.openBackup': (_args, windowId) =>
      chooseOpen(windowId, { title: t().openBackup, properties: ['openFile'], filters: workspaceFilter() }),
    'shell.showInFolder': ({ path }) => {
      if (!existsSync(path)) throw new AppError('file-not-found', { file: path });
      shell.showItemInFolder(path);
      return { done: true };
    },
    'shell.openFile': async ({ path }) => {
      if (!existsSync(path)) throw new AppError('file-not-found', { file: path });
      const problem = await shell.openPath(path);
      if (problem !== '') throw new AppError('file-unreadable', { file: path }, problem);
      return { done: true };
    },
    'window.open': ({ place }, windowId) => {
      windows.openBeside(windowId, place);
      return { done: true };
    },
    'window.count': () => ({ count: windows.count }),
    'window.keepPlace': ({ place }, windowId) => {
      windows.keepPlace(windowId, place);
      return { done: true };
    },
    'window.noteUnsaved': ({ kinds }, windowId) => {
      windows.noteUnsaved(windowId, kinds);
      return { done: true };
    },
    'window.setTitle': ({ title, file }, windowId) => {
      const window = BrowserWindow.fromId(windowId);
      window?.setTitle(title);
      if (file !== null) window?.setRepresentedFilename(basename(file) === '' ? '' : file);
      return { done: true };
    },
  };
}
