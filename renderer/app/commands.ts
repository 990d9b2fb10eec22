/** The commands of the window: one list for menus, keys, the palette and the help page. */
import { nextZoom, ZOOM } from '../../shared/domain/app-settings.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import { checkEverything } from '../components/full-check.ts';
import type { IconName } from '../components/icons.tsx';
import { attempt } from '../components/toasts.tsx';
import { useAppStore } from '../state/app-store.ts';
import { redoStep, undoStep } from './history-steps.ts';
import { backUp, closeWorkspace, openByDialog, openWindow, restoreByDialog, verifyFile } from './session.ts';

export type CommandId =
  | EventPayload<'menu.command'>['command']
  | 'verify'
  | 'plans'
  | 'propose'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset';

export interface AppCommand {
  /** Key of its name in the catalogs. */
  words: string;
  /** Its shortcut, '' where it has none. */
  keys: string;
  icon: IconName;
  /** Whether it means anything while no file is open. */
  needsFile: boolean;
  run(): void;
}

const { getState } = useAppStore;

export const commands: Record<CommandId, AppCommand> = {
  new: {
    words: 'shell.file.new',
    keys: 'Ctrl+N',
    icon: 'add',
    needsFile: false,
    run: () => getState().navigate('welcome'),
  },
  open: {
    words: 'shell.file.open',
    keys: 'Ctrl+O',
    icon: 'folder',
    needsFile: false,
    run: () => attempt(openByDialog),
  },
  import: {
    words: 'shell.file.import',
    keys: 'Ctrl+I',
    icon: 'import',
    needsFile: true,
    run: () => getState().navigate('import'),
  },
  export: {
    words: 'shell.file.export',
    keys: 'Ctrl+E',
    icon: 'export',
    needsFile: true,
    run: () => getState().openExport(),
  },
  backup: {
    words: 'shell.file.backup',
    keys: 'Ctrl+Shift+S',
    icon: 'shield',
    needsFile: true,
    run: () => attempt(backUp),
  },
  restore: {
    words: 'shell.file.restore',
    keys: '',
    icon: 'history',
    needsFile: true,
    run: () => attempt(restoreByDialog),
  },
  verify: {
    words: 'shell.file.verify',
    keys: '',
    icon: 'check',
    needsFile: true,
    run: () => attempt(verifyFile),
  },
  check: {
    words: 'fullCheck.command',
    keys: 'F9',
    icon: 'findings',
    needsFile: true,
    run: checkEverything,
  },
  plans: {
    words: 'plans.command',
    keys: 'Alt+0',
    icon: 'plans',
    needsFile: true,
    run: () => getState().navigate('plans'),
  },
  propose: {
    words: 'proposal.command',
    keys: 'Ctrl+Shift+B',
    icon: 'people',
    needsFile: true,
    run: () => getState().openProposal(),
  },
  close: {
    words: 'shell.file.close',
    keys: 'Ctrl+W',
    icon: 'close',
    needsFile: true,
    run: () => attempt(closeWorkspace),
  },
  newWindow: {
    words: 'shell.windows.open',
    keys: 'Ctrl+Shift+N',
    icon: 'window',
    needsFile: true,
    run: () => attempt(openWindow),
  },
  undo: { words: 'common.undo', keys: 'Ctrl+Z', icon: 'undo', needsFile: true, run: () => attempt(undoStep) },
  redo: { words: 'common.redo', keys: 'Ctrl+Y', icon: 'redo', needsFile: true, run: () => attempt(redoStep) },
  find: {
    words: 'help.palette.title',
    keys: 'Ctrl+K',
    icon: 'search',
    needsFile: false,
    run: () => getState().put({ paletteOpen: true }),
  },
  help: {
    words: 'shell.file.help',
    keys: 'F1',
    icon: 'help',
    needsFile: false,
    run: () => getState().put({ helpOpen: true }),
  },
  print: {
    words: 'shell.file.print',
    keys: 'Ctrl+P',
    icon: 'print',
    needsFile: true,
    run: () => getState().openExport(),
  },
  zoomIn: {
    words: 'shell.zoom.in',
    keys: 'Ctrl++',
    icon: 'zoomIn',
    needsFile: false,
    run: () => setZoom(nextZoom(getState().settings.zoom, 1)),
  },
  zoomOut: {
    words: 'shell.zoom.out',
    keys: 'Ctrl+-',
    icon: 'zoomOut',
    needsFile: false,
    run: () => setZoom(nextZoom(getState().settings.zoom, -1)),
  },
  zoomReset: {
    words: 'shell.zoom.reset',
    keys: 'Ctrl+0',
    icon: 'zoomReset',
    needsFile: false,
    run: () => setZoom(ZOOM.usual),
  },
};

function setZoom(zoom: number): void {
  attempt(() => getState().changeSettings({ zoom }));
}

/** Runs a command of the system's menu, a shortcut or the palette; without a file, what needs one does nothing. */
export function runCommand(id: CommandId): void {
  const command = commands[id];
  if (command.needsFile && getState().workspace === null) return;
  command.run();
}
