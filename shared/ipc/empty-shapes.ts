/** Shapes of channels that carry nothing. */
import { z } from 'zod';

/** Arguments of a channel that wants none. */
export const Nothing = z.object({});
/** Result of a channel that has nothing to tell. */
export const Done = z.object({ done: z.literal(true) });
