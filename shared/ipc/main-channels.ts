/** Channels of main. Apart from the others: main starts first, and need not make the shapes of the whole plan. */
import { z } from 'zod';
import { AppSettings, RecentFile } from '../domain/app-settings.ts';
import { Done, Nothing } from './empty-shapes.ts';
import { windowChannels } from './window-channels.ts';

/** Channels answered by main: windows, dialogs and the machine; main never sees personnel data. */
export const mainChannels = {
  'app.settings': { args: Nothing, result: AppSettings },
  'app.changeSettings': { args: z.object({ change: AppSettings.partial() }), result: AppSettings },
  /** The files opened lately, and whether each is still where it was. */
  'app.recentFiles': { args: Nothing, result: z.array(RecentFile.extend({ exists: z.boolean() })) },
  /** A path in the program's own folder where the sample province is kept. */
  'app.samplePath': { args: Nothing, result: z.object({ path: z.string(), exists: z.boolean() }) },
  'dialog.openWorkspace': { args: Nothing, result: z.object({ path: z.string().nullable() }) },
  'dialog.saveWorkspace': {
    args: z.object({ suggestedName: z.string() }),
    result: z.object({ path: z.string().nullable(), exists: z.boolean() }),
  },
  /** Lists to import; empty where none was chosen. */
  'dialog.openRosters': { args: Nothing, result: z.object({ paths: z.array(z.string()) }) },
  /** One workbook to read. */
  'dialog.openSheet': { args: Nothing, result: z.object({ path: z.string().nullable() }) },
  'dialog.saveSheet': {
    args: z.object({ suggestedName: z.string() }),
    result: z.object({ path: z.string().nullable() }),
  },
  /** One document of a word processor to read. */
  'dialog.openDocument': { args: Nothing, result: z.object({ path: z.string().nullable() }) },
  'dialog.saveDocument': {
    args: z.object({ suggestedName: z.string() }),
    result: z.object({ path: z.string().nullable() }),
  },
  'dialog.chooseFolder': { args: Nothing, result: z.object({ path: z.string().nullable() }) },
  'dialog.saveBackup': {
    args: z.object({ suggestedName: z.string() }),
    result: z.object({ path: z.string().nullable() }),
  },
  'dialog.openBackup': { args: Nothing, result: z.object({ path: z.string().nullable() }) },
  'shell.showInFolder': { args: z.object({ path: z.string() }), result: Done },
  'shell.openFile': { args: z.object({ path: z.string() }), result: Done },
  ...windowChannels,
} as const;
