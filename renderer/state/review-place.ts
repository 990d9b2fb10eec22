/** Where the review was looked at last: it begins there again after a look at another screen, and after a restart. */
import { create } from 'zustand';
import type { PostId, UnitCode } from '../../shared/domain/index.ts';

export interface ReviewPlace {
  unitCode: UnitCode | null;
  postId: PostId | null;
  /** The seat that was chosen in the plan meanwhile: whoever has gone on there since wants to review what is there. */
  seatOfPlan: PostId | null;
  /** Grows where the window goes back to where it was: a review that stands already begins there anew. */
  begun: number;
}

export const useReviewPlace = create<ReviewPlace>()(() => ({
  unitCode: null,
  postId: null,
  seatOfPlan: null,
  begun: 0,
}));
