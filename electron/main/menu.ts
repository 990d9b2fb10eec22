/** The menu bar: every entry sends a command the window carries out, so that menu and keyboard never differ. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { MainText } from './main-text.ts';

type MenuCommand = EventPayload<'menu.command'>['command'];

export function buildMenu(t: MainText, send: (command: MenuCommand) => void): Menu {
  // The window listens for the keys itself, so that text fields keep their own Ctrl+Z and input methods are left alone.
  const entry = (label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => send(command),
  });
  return Menu.buildFromTemplate([
    {
      label: t.file,
      submenu: [
        entry(t.new, 'new', 'CmdOrCtrl+N'),
        entry(t.open, 'open', 'CmdOrCtrl+O'),
        entry(t.close, 'close', 'CmdOrCtrl+W'),
        { type: 'separator' },
        entry(t.import, 'import', 'CmdOrCtrl+I'),
        entry(t.export, 'export', 'CmdOrCtrl+E'),
        entry(t.print, 'print', 'CmdOrCtrl+P'),
        { type: 'separator' },
        { label: t.backup, click: () => send('backup') },
        { label: t.restore, click: () => send('restore') },
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
        { label: t.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: t.zoomOut, role: 'zoomOut' },
        { label: t.zoomReset, role: 'resetZoom' },
        { type: 'separator' },
        { label: t.fullScreen, role: 'togglefullscreen' },
      ],
    },
    { label: t.help, submenu: [entry(t.helpOpen, 'help', 'F1')] },
  ]);
}
