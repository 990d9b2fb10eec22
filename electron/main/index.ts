/** Entry of the main process: one instance, one data process, and the windows on its file. It brokers and knows nothing of the domain. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme } from 'electron';
import log from 'electron-log/node';
import { z } from 'zod';
import { nextZoom, ZOOM } from '../../shared/domain/app-settings.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import { WANT_PORT } from '../../shared/ipc/wire.ts';
import { PrintRequest } from '../data/messages.ts';
import { AppSettingsFile } from './app-settings.ts';
import { readArguments } from './arguments.ts';
import { askToLose } from './ask-to-lose.ts';
import { DataProcess } from './data-process.ts';
import { isTrustedSender, listen } from './ipc.ts';
import { mainHandlers } from './main-handlers.ts';
import { mainText } from './main-text.ts';
import { buildMenu } from './menu.ts';
import { printFile } from './print.ts';
import { registerScheme, serveApp } from './protocol.ts';
import { lockDown } from './security.ts';
import { smokeTest } from './smoke-test.ts';
import { sendEvent } from './window.ts';
import { Windows } from './windows.ts';

const start = readArguments(process.argv.slice(1), process.cwd());
const RENDERER = join(import.meta.dirname, '..', 'renderer');

/** Carries out print requests for the command line, which has no Chromium of its own. */
async function runPrintJob(path: string): Promise<void> {
  const requests = z.array(PrintRequest).parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const request of requests) await printFile(request, new AbortController().signal, mainText('vi'));
}

function run(): void {
  const userData = app.getPath('userData');
  const settings = new AppSettingsFile(join(userData, 'settings.json'));
  const privateFolder = join(userData, 'print');
  mkdirSync(privateFolder, { recursive: true });
  const giveUp = (): void => {
    const t = mainText(settings.current.language);
    // What broke down again and again must not be the first thing the next start does.
    windows.setFile(null);
    dialog.showErrorBox(t.gaveUpTitle, t.gaveUpBody);
    app.exit(1);
  };
  const windows = new Windows({
    path: start.smokeTest ? null : join(userData, 'windows.json'),
    hidden: start.smokeTest,
    zoom: () => settings.current.zoom,
    onGaveUp: giveUp,
    mayLose: (window, unsaved) => askToLose(window, unsaved, settings.current.language),
  });
  const desk = windows.kept();
  const left = start.sample || desk.file === null || !existsSync(desk.file) ? null : desk.file;
  let awaited = start.file ?? left;

  const applySettings = (from?: number): void => {
    nativeTheme.themeSource = settings.current.theme;
    windows.resizeAll();
    windows.sendAll('settings.changed', settings.current, from);
    const zoom = (to: 1 | -1 | 'usual'): void => {
      settings.change({ zoom: to === 'usual' ? ZOOM.usual : nextZoom(settings.current.zoom, to) });
      applySettings();
    };
    const send = (window: BrowserWindow | null, command: EventPayload<'menu.command'>['command']): void =>
      sendEvent(window ?? windows.front, 'menu.command', { command });
    Menu.setApplicationMenu(buildMenu(mainText(settings.current.language), { send, zoom }));
  };

  const data = new DataProcess({
    start: { privateFolder, actor: userInfo().username, open: awaited },
    onOpened: (path) => {
      awaited = null;
      settings.remember(path, new Date().toISOString());
      windows.setFile(path);
    },
    onLeft: () => {
      awaited = null;
      windows.setFile(null);
    },
    onRestarted: (reopened) => windows.sendAll('data.restarted', { reopened }),
    onGaveUp: giveUp,
    print: (request, signal) => printFile(request, signal, mainText(settings.current.language)),
  });

  listen(
    mainHandlers({ settings, start, windows, awaited: () => awaited, onSettings: applySettings }),
    (event) => BrowserWindow.fromWebContents(event.sender)?.id ?? 0,
  );
  ipcMain.on(WANT_PORT, (event) => {
    if (isTrustedSender(event)) data.connect(event.sender);
  });

  app.on('second-instance', (_event, argv, cwd) => {
    const { file } = readArguments(argv.slice(1), cwd);
    const window = windows.front;
    if (window?.isMinimized()) window.restore();
    window?.focus();
    if (file !== null) sendEvent(window, 'file.open', { path: file });
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    sendEvent(windows.front, 'file.open', { path });
  });
  app.on('window-all-closed', () => app.quit());

  let finished = false;
  let isEnding = false;
  const end = async (): Promise<void> => {
    if (isEnding || !(await windows.mayEnd())) return;
    isEnding = true;
    windows.leave();
    await data.close();
    finished = true;
    app.quit();
  };
  app.on('before-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void end();
  });

  applySettings();
  const isSameFile = start.file === null || start.file === left;
  const [first, ...further] = desk.windows;
  const window = windows.open(
    first === undefined ? null : { ...first, place: isSameFile ? first.place : null },
  );
  if (left !== null && isSameFile) for (const one of further) windows.open(one);
  if (start.smokeTest) void smokeTest(window);
}

registerScheme();
// The default one carries the program's name, whose letters no header may hold: pages would then load without scripts.
app.userAgentFallback = `bo-tri/${app.getVersion()}`;
log.transports.file.level = 'warn';
// Logs carry no personnel data: only codes and stacks of the program's own faults.
process.on('uncaughtException', (error) => log.error(error));
process.on('unhandledRejection', (reason) => log.error(reason));

if (start.printJob !== null) {
  const job = start.printJob;
  // Between two pages no window is open; the default would quit then.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(async () => {
    try {
      await runPrintJob(job);
      app.exit(0);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      app.exit(1);
    }
  });
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  void app.whenReady().then(() => {
    lockDown();
    serveApp(RENDERER);
    run();
  });
}
