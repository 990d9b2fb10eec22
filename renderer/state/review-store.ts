/** How far the review of the plan is, as the window holds it, and who sits at the keyboard. Filled by the plan's store. */
import { create } from 'zustand';
import type {
  Desk,
  PlanStanding,
  PostId,
  Review,
  ReviewState,
  SeatComment,
  SeatMark,
  StaffMember,
  StageStep,
  UnitCode,
} from '../../shared/domain/index.ts';
import { DRAFT, NO_DESK, reviewStateOf } from '../../shared/domain/index.ts';
import type {
  ChangeResult,
  PlanDelta,
  PlanRow,
  PlanSnapshotDto,
  ReviewDelta,
} from '../../shared/ipc/contract.ts';
import { call, on } from '../app/api.ts';

/** What is asked before it is done: a reason, or whether it is meant. */
export type ReviewQuestion =
  | { kind: 'return-seats'; postIds: readonly PostId[] }
  | { kind: 'return-unit'; unitCode: UnitCode }
  | { kind: 'step'; step: Extract<StageStep, 'return' | 'approve' | 'reopen'> };

interface ReviewData {
  standing: PlanStanding;
  marks: ReadonlyMap<PostId, SeatMark>;
  /** By number, oldest first. */
  comments: ReadonlyMap<number, SeatComment>;
  /** The same by what they are about: a seat, or `unit:<code>` for a unit as a whole. */
  threads: ReadonlyMap<string, readonly SeatComment[]>;
  desk: Desk;
}

export interface ReviewStore extends ReviewData {
  /** Grows with every change of marks and comments. */
  revision: number;
  question: ReviewQuestion | null;
  load: (snapshot: Pick<PlanSnapshotDto, 'review' | 'desk'>) => void;
  take: (delta: Pick<PlanDelta, 'review' | 'desk'>) => void;
  reset: () => void;
  setDesk: (desk: Desk) => void;
  ask: (question: ReviewQuestion | null) => void;
}

const EMPTY: ReviewData = {
  standing: DRAFT,
  marks: new Map(),
  comments: new Map(),
  threads: new Map(),
  desk: NO_DESK,
};

/** Key of the comments about a unit as a whole. */
export const unitThread = (unitCode: UnitCode): string => `unit:${unitCode}`;

function threadsOf(comments: Iterable<SeatComment>): Map<string, SeatComment[]> {
  const threads = new Map<string, SeatComment[]>();
  for (const comment of comments) {
    const key = comment.postId ?? unitThread(comment.unitCode);
    const thread = threads.get(key);
    if (thread === undefined) threads.set(key, [comment]);
    else thread.push(comment);
  }
  return threads;
}

function commentsAfter(
  { comments, threads }: ReviewData,
  delta: ReviewDelta,
): Pick<ReviewData, 'comments' | 'threads'> {
  if (delta.comments.length + delta.removedComments.length === 0) return { comments, threads };
  const after = new Map(comments);
  for (const id of delta.removedComments) after.delete(id);
  for (const comment of delta.comments) after.set(comment.id, comment);
  // One that is back after an undo stands where it stood.
  return { comments: after, threads: threadsOf([...after.values()].sort((a, b) => a.id - b.id)) };
}

export const useReviewStore = create<ReviewStore>((set, get) => ({
  ...EMPTY,
  revision: 0,
  question: null,
  load: ({ review, desk }) => {
    const comments = new Map(review.comments.map((comment) => [comment.id, comment]));
    set({
      standing: review.standing,
      marks: new Map(review.marks.map((mark) => [mark.postId, mark])),
      comments,
      threads: threadsOf(comments.values()),
      desk,
      revision: get().revision + 1,
    });
  },
  take: ({ review, desk }) => {
    if (desk !== null) set({ desk });
    if (review === null) return;
    if (review.replaces) set({ marks: new Map(), comments: new Map(), threads: new Map() });
    const marks = new Map(get().marks);
    for (const mark of review.marks) {
      if (mark.given === null && mark.lock === null) marks.delete(mark.postId);
      else marks.set(mark.postId, mark);
    }
    set({
      standing: review.standing ?? get().standing,
      marks,
      ...commentsAfter(get(), review),
      revision: get().revision + 1,
    });
  },
  reset: () => set({ ...EMPTY, question: null, revision: get().revision + 1 }),
  setDesk: (desk) => set({ desk }),
  ask: (question) => set({ question }),
}));

/** State of the placement on a seat; null where nobody sits there. */
export function reviewOfRow(
  marks: ReadonlyMap<PostId, SeatMark>,
  { post, personId, form, since }: PlanRow,
): ReviewState | null {
  if (personId === null || form === null) return null;
  return reviewStateOf(marks.get(post.id), { personId, form, since });
}

/** Whether somebody wants a seat left as it is. */
export function isLocked(marks: ReadonlyMap<PostId, SeatMark>, postId: PostId): boolean {
  return marks.get(postId)?.lock != null;
}

/** Comments of a thread nobody has settled. */
export function openComments(thread: readonly SeatComment[] | undefined): number {
  return thread?.filter(({ settled }) => settled === null).length ?? 0;
}

/** The commands of the review, as the data process answers them. */
export const reviewCalls = {
  mark: (postIds: readonly PostId[], review: Review, comment = ''): Promise<ChangeResult> =>
    call('review.mark', { postIds: [...postIds], review, comment }),
  markUnit: (unitCode: UnitCode, review: Review, comment = ''): Promise<ChangeResult> =>
    call('review.markUnit', { unitCode, review, comment }),
  lock: (postIds: readonly PostId[], locked: boolean): Promise<ChangeResult> =>
    call('seat.lock', { postIds: [...postIds], locked }),
  say: (unitCode: UnitCode, postId: PostId | null, text: string): Promise<ChangeResult> =>
    call('comment.add', { unitCode, postId, text }),
  settle: (id: number, settled: boolean): Promise<ChangeResult> => call('comment.settle', { id, settled }),
  step: (step: StageStep, reason = ''): Promise<ChangeResult> => call('plan.step', { step, reason }),
  staff: (staff: readonly StaffMember[]): Promise<ChangeResult> => call('desk.staff', { staff: [...staff] }),
};

/** Says who sits at the keyboard. */
export async function sit(present: StaffMember | null): Promise<void> {
  useReviewStore.getState().setDesk(await call('desk.sit', { present }));
}

/** Another window may have seated somebody; called once by the plan's store. */
export function followDesk(): () => void {
  return on('desk.changed', (desk) => useReviewStore.getState().setDesk(desk));
}
