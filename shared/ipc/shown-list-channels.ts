/** Channels of lists exactly as a screen shows them, answered by the data process. */
import { z } from 'zod';
import { ShownFormat, ShownTable } from '../documents/shown-list.ts';
import { ExportedFile } from '../domain/decision.ts';

const Shown = z.object({ workId: z.string(), table: ShownTable });

export const shownListChannels = {
  /** Writes what a screen shows into a new file of the folder. */
  'shownList.export': {
    args: Shown.extend({ format: ShownFormat, folder: z.string().min(1) }),
    result: z.object({ files: z.array(ExportedFile) }),
  },
  /** Prints it through the system's dialog. */
  'shownList.print': { args: Shown, result: z.object({ printed: z.boolean() }) },
} as const;
