/** The channel of what is pasted into the plan's grid. */
import { z } from 'zod';
import { IsoDate, PersonId, PlacementForm, PostId } from '../domain/index.ts';
import { ChangeResult } from './shapes.ts';

/** What is to become of one seat; what is left out stays as it is. */
export const PasteItem = z.object({
  postId: PostId,
  /** Who is to sit there. */
  personId: PersonId.optional(),
  form: PlacementForm.optional(),
  since: IsoDate.nullable().optional(),
  note: z.string().optional(),
  /** Seats that person leaves. */
  leaves: z.array(PostId),
  /** Whoever sits there and is not seated elsewhere by the same paste may lose the seat. */
  displace: z.boolean(),
});
export type PasteItem = z.infer<typeof PasteItem>;

export const pasteChannels = {
  /** Seats people and sets forms, days and notes in one step: all of it, or, where any of it is refused, nothing. */
  'placement.paste': { args: z.object({ items: z.array(PasteItem).min(1) }), result: ChangeResult },
} as const;
