/** Where somebody works in a window, so that the window comes back there. */
import { z } from 'zod';
import { PersonId, PostId, TitleCode, UnitCode } from './ids.ts';
import { ListFilters, UNFILTERED } from './list-filters.ts';
import { SeatFilter } from './plan-layout.ts';

/**
 * The place of one window in the open file. It names by ids and codes only: it is kept outside of the file, where no
 * personal data belong. What was typed into a find box may be a name and is therefore not part of it.
 */
export const WindowPlace = z.object({
  screen: z.string(),
  unitCodes: z.array(UnitCode),
  postId: PostId.nullable(),
  personId: PersonId.nullable(),
  seats: SeatFilter,
  titleCode: TitleCode.nullable(),
  /** The page of the inspector beside the plan. */
  tab: z.string(),
  /** Which seat of which unit the review is at. */
  review: z
    .object({ unitCode: UnitCode.nullable(), postId: PostId.nullable() })
    .default({ unitCode: null, postId: null }),
  lists: ListFilters.default(UNFILTERED),
});
export type WindowPlace = z.infer<typeof WindowPlace>;
