/** What can be typed in a window and not be saved, and be lost with the window or the file. */
import { z } from 'zod';

/** In the order in which they are named. The form of a person and comments begun are kept in the file and need no asking. */
export const UNSAVED_KINDS = ['standards', 'ownRule', 'citation'] as const;
export const UnsavedKind = z.enum(UNSAVED_KINDS);
export type UnsavedKind = z.infer<typeof UnsavedKind>;
