/** Where the review is: which unit and which seat are looked at, and the way from one to the next. */
import { useCallback, useEffect, useState } from 'react';
import type { PostId, ReviewState, UnitCode } from '../../../shared/domain/index.ts';
import { usualReview } from '../../components/review/review-commands.ts';
import { nextToReview, WAITING_FOR } from '../../components/review/unit-review.ts';
import { notify } from '../../components/toasts.tsx';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useReviewPlace } from '../../state/review-place.ts';
import { useReviewStore } from '../../state/review-store.ts';

export interface Review {
  /** Null in a plan without units. */
  unitCode: UnitCode | null;
  postId: PostId | null;
  /** A seat the list shall show and focus; null once it has. */
  wanted: PostId | null;
  /** Null: every state is shown. */
  filter: ReviewState | null;
  chooseUnit: (unitCode: UnitCode) => void;
  choosePost: (postId: PostId | null) => void;
  arrived: () => void;
  setFilter: (filter: ReviewState | null) => void;
  /** Goes to the next seat that waits, in whichever unit it is; says so where none is left. */
  goOn: () => void;
}

/** Where it was left, unless the plan has gone on since: then where the plan is, else at the first unit. */
function begin(): Pick<Review, 'unitCode' | 'postId' | 'wanted'> {
  const { index, unitCodes, postId } = usePlanStore.getState();
  const left = useReviewPlace.getState();
  if (left.unitCode !== null && index.units.has(left.unitCode) && left.seatOfPlan === postId) {
    const seat = left.postId !== null && index.rows.has(left.postId) ? left.postId : null;
    return { unitCode: left.unitCode, postId: seat, wanted: seat };
  }
  const unit = (postId && index.rows.get(postId)?.post.unitCode) || unitCodes[0];
  return { unitCode: unit ?? index.unitList()[0]?.unit.code ?? null, postId, wanted: postId };
}

export function useReview(): Review {
  const [place, setPlace] = useState(begin);
  const [filter, setFilter] = useState<ReviewState | null>(null);

  const chooseUnit = useCallback(
    (unitCode: UnitCode) => setPlace({ unitCode, postId: null, wanted: null }),
    [],
  );
  const choosePost = useCallback(
    (postId: PostId | null) => setPlace((before) => ({ ...before, postId, wanted: null })),
    [],
  );
  const arrived = useCallback(() => setPlace((before) => ({ ...before, wanted: null })), []);

  const { unitCode, postId } = place;
  useEffect(() => {
    useReviewPlace.setState({ unitCode, postId, seatOfPlan: usePlanStore.getState().postId });
  }, [unitCode, postId]);
  const goOn = useCallback(() => {
    if (unitCode === null) return;
    const { index } = usePlanStore.getState();
    const { marks } = useReviewStore.getState();
    const units = index.unitList().map(({ unit }) => unit.code);
    const next = nextToReview(index, marks, units, { unitCode, postId }, WAITING_FOR[usualReview()]);
    const unit = next === null ? undefined : index.rows.get(next)?.post.unitCode;
    if (next === null || unit === undefined) {
      notify({ message: t('review.screen.allDone') });
      return;
    }
    // What is gone to must be seen, whatever was filtered.
    setFilter(null);
    setPlace({ unitCode: unit, postId: next, wanted: next });
  }, [unitCode, postId]);

  return { ...place, filter, chooseUnit, choosePost, arrived, setFilter, goOn };
}
