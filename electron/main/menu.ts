/** The menu bar: every entry sends a command the window carries out, so that menu and keyboard never differ. */
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { MainText } from './main-text.ts';

type MenuCommand = EventPayload<'menu.command'>['command'];

const asWindow = (window: unknown): BrowserWindow | null => (window instanceof BrowserWindow ? window : null);

export interface MenuActions {
  /** Sends a command to the window whose menu it is, null for the one in front. */
  send: (window: BrowserWindow | null, command: MenuCommand) => void;
  /** Sizes: one up, one down, or the usual one. */
  zoom: (to: 1 | -1 | 'usual') => void;
}

export function buildMenu(t: MainText, { send, zoom }: MenuActions): Menu {
  // The window listens for the keys itself, so that text fields keep their own Ctrl+Z and input methods are left alone.
  const entry = (label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: (_item, window) => send(asWindow(window), command),
  });
  return Menu.buildFromTemplate([
    {
      label: t.file,
      submenu: [
        entry(t.new, 'new', 'CmdOrCtrl+N'),
        entry(t.open, 'open', 'CmdOrCtrl+O'),
        entry(t.close, 'close', 'CmdOrCtrl+W'),
        { type: 'separator' },
        entry(t.newWindow, 'newWindow', 'CmdOrCtrl+Shift+N'),
        { type: 'separator' },
        entry(t.import, 'import', 'CmdOrCtrl+I'),
        entry(t.export, 'export', 'CmdOrCtrl+E'),
        entry(t.print, 'print', 'CmdOrCtrl+P'),
        { type: 'separator' },
        { label: t.backup, click: (_item, window) => send(asWindow(window), 'backup') },
        { label: t.restore, click: (_item, window) => send(asWindow(window), 'restore') },
        { type: 'separator' },
        { label: t.quit, accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
      ],
    },
    {
      label: t.edit,
      submenu: [
        entry(t.undo, 'undo', 'CmdOrCtrl+Z'),
        entry(t.redo, 'redo', 'CmdOrCtrl+Y'),
        { type: 'separator' },
        { label: t.cut, role: 'cut', registerAccelerator: false },
        { label: t.copy, role: 'copy', registerAccelerator: false },
        { label: t.paste, role: 'paste', registerAccelerator: false },
        { type: 'separator' },
        entry(t.find, 'find', 'CmdOrCtrl+F'),
        { type: 'separator' },
        entry(t.check, 'check', 'F9'),
      ],
    },
    {
      label: t.view,
      submenu: [
        // Heard here, so that they work in dialogs too; where the window has taken the keys, they do not come this far.
        { label: t.zoomIn, accelerator: 'CmdOrCtrl+Plus', click: () => zoom(1) },
        { label: t.zoomOut, accelerator: 'CmdOrCtrl+-', click: () => zoom(-1) },
        { label: t.zoomReset, accelerator: 'CmdOrCtrl+0', click: () => zoom('usual') },
        { type: 'separator' },
        { label: t.fullScreen, role: 'togglefullscreen' },
      ],
    },
    { label: t.help, submenu: [entry(t.helpOpen, 'help', 'F1')] },
  ]);
}
