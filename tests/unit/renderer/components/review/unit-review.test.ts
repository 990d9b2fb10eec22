import { beforeEach, describe, expect, it } from 'vitest';
import {
  nextToReview,
  reviewCountsOf,
  seatsToReview,
  WAITING_FOR,
} from '../../../../../renderer/components/review/unit-review.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { openComments, unitThread, useReviewStore } from '../../../../../renderer/state/review-store.ts';
import type { PostId, Review, SeatComment, SeatMark } from '../../../../../shared/domain/index.ts';
import {
  CHAIR_A,
  CLERK_A1,
  delta,
  dungInUnitB,
  NOW,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../support/small-plan.ts';

const UNITS = [UNIT_A, UNIT_B];
const AGREE = WAITING_FOR.agreed;

/** The plan with Dũng on the secretary's seat of unit B, so that both units have somebody. */
function planned(): PlanIndex {
  const index = new PlanIndex(smallPlan());
  index.apply(dungInUnitB());
  return index;
}

function marked(index: PlanIndex, given: ReadonlyArray<readonly [PostId, Review]>): Map<PostId, SeatMark> {
  return new Map(
    given.map(([postId, review]) => {
      const row = index.rows.get(postId);
      if (row?.personId == null || row.form === null) throw new Error(`nobody sits on ${postId}`);
      const { personId, form, since } = row;
      return [postId, { postId, given: { review, personId, form, since, at: NOW, by: 'x' }, lock: null }];
    }),
  );
}

describe('how far the review is', () => {
  it('counts placements by state and vacant seats in none', () => {
    const index = planned();
    const marks = marked(index, [
      [SECRETARY_A, 'agreed'],
      [CLERK_A1, 'returned'],
    ]);
    expect(reviewCountsOf(marks, index.rows.values())).toEqual({
      open: 2,
      proposed: 0,
      returned: 1,
      agreed: 1,
    });
    expect(seatsToReview(index, marks, UNIT_A, [])).toEqual([SECRETARY_A, CHAIR_A, CLERK_A1]);
    expect(seatsToReview(index, marks, UNIT_A, ['open'])).toEqual([CHAIR_A]);
  });
});

describe('the way through the seats', () => {
  it('goes on in the unit, then to the next unit, then round to the beginning', () => {
    const index = planned();
    const marks = marked(index, [[CHAIR_A, 'agreed']]);
    const next = (unitCode: typeof UNIT_A, postId: PostId | null) =>
      nextToReview(index, marks, UNITS, { unitCode, postId }, AGREE);
    expect(next(UNIT_A, null)).toBe(SECRETARY_A);
    expect(next(UNIT_A, SECRETARY_A)).toBe(CLERK_A1);
    expect(next(UNIT_A, CLERK_A1)).toBe(SECRETARY_B);
    expect(next(UNIT_B, SECRETARY_B)).toBe(SECRETARY_A);
  });

  it('stops at what waits for whoever is at work, and ends where nothing does', () => {
    const index = planned();
    const all: [PostId, Review][] = [SECRETARY_A, CHAIR_A, CLERK_A1, SECRETARY_B].map((id) => [
      id,
      'returned',
    ]);
    const at = { unitCode: UNIT_A, postId: null };
    expect(nextToReview(index, marked(index, all), UNITS, at, WAITING_FOR.agreed)).toBeNull();
    expect(nextToReview(index, marked(index, all), UNITS, at, WAITING_FOR.proposed)).toBe(SECRETARY_A);
  });
});

describe('the review as a window holds it', () => {
  const comment = (id: number, change: Partial<SeatComment> = {}): SeatComment => ({
    id,
    postId: SECRETARY_A,
    unitCode: UNIT_A,
    kind: 'remark',
    text: `ý kiến ${id}`,
    at: NOW,
    by: 'x',
    settled: null,
    ...change,
  });
  beforeEach(() => useReviewStore.getState().reset());

  it('keeps comments by what they are about, oldest first, through deltas and back', () => {
    const { load, take } = useReviewStore.getState();
    load({ ...smallPlan(), review: { ...smallPlan().review, comments: [comment(2)] } });
    const nothing = { replaces: false, standing: null, marks: [], comments: [], removedComments: [] };
    take(delta({ review: { ...nothing, comments: [comment(1), comment(3, { postId: null })] } }));
    const threads = () => useReviewStore.getState().threads;
    expect(
      threads()
        .get(SECRETARY_A)
        ?.map(({ id }) => id),
    ).toEqual([1, 2]);
    expect(
      threads()
        .get(unitThread(UNIT_A))
        ?.map(({ id }) => id),
    ).toEqual([3]);
    take(delta({ review: { ...nothing, comments: [comment(1, { settled: { at: NOW, by: 'y' } })] } }));
    expect(openComments(threads().get(SECRETARY_A))).toBe(1);
    take(delta({ review: { ...nothing, removedComments: [1, 2] } }));
    expect(threads().get(SECRETARY_A)).toBeUndefined();
  });

  it('holds nothing of the plan before once another one is gone over to', () => {
    const { load, take } = useReviewStore.getState();
    load({ ...smallPlan(), review: { ...smallPlan().review, comments: [comment(2)] } });
    const standing = { stage: 'approved', at: NOW, by: 'x', reason: '' } as const;
    take(
      delta({
        review: { replaces: true, standing, marks: [], comments: [comment(5)], removedComments: [] },
      }),
    );
    expect([...useReviewStore.getState().comments.keys()]).toEqual([5]);
    expect(useReviewStore.getState().standing).toEqual(standing);
  });

  it('forgets a mark that comes with nothing on it, and leaves the rest as it was', () => {
    const { load, take } = useReviewStore.getState();
    load(smallPlan());
    const lock: SeatMark = { postId: CLERK_A1, given: null, lock: { at: NOW, by: 'x' } };
    const change = { replaces: false, standing: null, comments: [], removedComments: [] };
    take(delta({ review: { ...change, marks: [lock] } }));
    const { comments, revision } = useReviewStore.getState();
    expect(useReviewStore.getState().marks.get(CLERK_A1)).toEqual(lock);
    take(delta({ review: { ...change, marks: [{ ...lock, lock: null }] } }));
    expect(useReviewStore.getState().marks.has(CLERK_A1)).toBe(false);
    expect(useReviewStore.getState().comments).toBe(comments);
    take(delta());
    expect(useReviewStore.getState().revision).toBe(revision + 1);
  });
});
