/** A window of the program: sandboxed, isolated, shown when it has something to show. */
import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts';
import { MAIN_EVENT } from '../../shared/ipc/wire.ts';
import type { Bounds } from './kept-windows.ts';
import { APP_ORIGIN } from './protocol.ts';

interface Look {
  hidden: boolean;
  /** Null lets the system find a place. */
  bounds: Bounds | null;
  maximized: boolean;
}

export function createWindow({ hidden, bounds, maximized }: Look): BrowserWindow {
  const window = new BrowserWindow({
    ...(bounds ?? { width: 1366, height: 768 }),
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Bố Trí',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#f7f8fa',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // The second start takes the compiled scripts of the first.
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  window.once('ready-to-show', () => {
    if (hidden) return;
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** Sends an event of the contract to a window that is still there. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow | null,
  event: E,
  payload: EventPayload<E>,
): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(MAIN_EVENT, event, payload);
}
