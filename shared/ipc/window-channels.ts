/** Channels of windows, answered by main: several may stand on the one open file. */
import { z } from 'zod';
import { UnsavedKind } from '../domain/unsaved.ts';
import { WindowPlace } from '../domain/window-place.ts';
import { Done, Nothing } from './empty-shapes.ts';

export const windowChannels = {
  /** What a window begins with. */
  'app.startup': {
    args: Nothing,
    result: z.object({
      /** A file to open: of the command line, or the one that was open when the program ended. */
      open: z.string().nullable(),
      sample: z.boolean(),
      version: z.string(),
      platform: z.string(),
      /** Where this window was left, null where it has not been anywhere. */
      place: WindowPlace.nullable(),
      /** True once after the page of this window broke down and was loaded anew. */
      crashed: z.boolean(),
    }),
  },
  /** One more window on the same file, which begins at `place`. */
  'window.open': { args: z.object({ place: WindowPlace.nullable() }), result: Done },
  'window.count': { args: Nothing, result: z.object({ count: z.number().int().positive() }) },
  /** Where this window is now, kept for its next start. */
  'window.keepPlace': { args: z.object({ place: WindowPlace }), result: Done },
  /** What is typed in this window and not saved: before it is closed, main asks. */
  'window.noteUnsaved': { args: z.object({ kinds: z.array(UnsavedKind) }), result: Done },
  'window.setTitle': { args: z.object({ title: z.string(), file: z.string().nullable() }), result: Done },
} as const;
