/** Entry of the main process: one instance, one window, one data process. It brokers and knows nothing of the domain. */
import { mkdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme } from 'electron';
import log from 'electron-log/node';
import { z } from 'zod';
import { WANT_PORT } from '../../shared/ipc/wire.ts';
import { PrintRequest } from '../data/messages.ts';
import { AppSettingsFile } from './app-settings.ts';
import { readArguments } from './arguments.ts';
import { DataProcess } from './data-process.ts';
import { isTrustedSender, listen } from './ipc.ts';
import { mainHandlers } from './main-handlers.ts';
import { mainText } from './main-text.ts';
import { buildMenu } from './menu.ts';
import { printPage } from './print.ts';
import { registerScheme, serveApp } from './protocol.ts';
import { lockDown } from './security.ts';
import { smokeTest } from './smoke-test.ts';
import { createWindow, sendEvent } from './window.ts';

const start = readArguments(process.argv.slice(1), process.cwd());
const RENDERER = join(import.meta.dirname, '..', 'renderer');

/** Carries out print requests for the command line, which has no Chromium of its own. */
async function runPrintJob(path: string): Promise<void> {
  const requests = z.array(PrintRequest).parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const request of requests) await printPage(request);
}

function run(): void {
  const settings = new AppSettingsFile(join(app.getPath('userData'), 'settings.json'));
  const privateFolder = join(app.getPath('userData'), 'print');
  mkdirSync(privateFolder, { recursive: true });
  let window: BrowserWindow | null = null;

  const applySettings = (): void => {
    nativeTheme.themeSource = settings.current.theme;
    Menu.setApplicationMenu(
      buildMenu(mainText(settings.current.language), (command) =>
        sendEvent(window, 'menu.command', { command }),
      ),
    );
  };

  const data = new DataProcess({
    start: { privateFolder, actor: userInfo().username, open: start.file },
    onOpened: (path) => settings.remember(path, new Date().toISOString()),
    onRestarted: (reopened) => sendEvent(window, 'data.restarted', { reopened }),
    onGaveUp: () => {
      const t = mainText(settings.current.language);
      dialog.showErrorBox(t.gaveUpTitle, t.gaveUpBody);
      app.exit(1);
    },
    print: printPage,
  });

  listen(
    mainHandlers({ settings, start, onSettings: applySettings }),
    (event) => BrowserWindow.fromWebContents(event.sender)?.id ?? 0,
  );
  ipcMain.on(WANT_PORT, (event) => {
    if (isTrustedSender(event)) data.connect(event.sender);
  });

  app.on('second-instance', (_event, argv, cwd) => {
    const { file } = readArguments(argv.slice(1), cwd);
    if (window?.isMinimized()) window.restore();
    window?.focus();
    if (file !== null) sendEvent(window, 'file.open', { path: file });
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    sendEvent(window, 'file.open', { path });
  });
  app.on('window-all-closed', () => app.quit());

  let finished = false;
  app.on('before-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void data.close().then(() => {
      finished = true;
      app.quit();
    });
  });

  applySettings();
  window = createWindow({ hidden: start.smokeTest });
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
