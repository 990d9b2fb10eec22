/** What would be refused whatever is answered, known before anything is asked. */
import { type Command, isClosed, mayGive, type PostId, ROLES_OF } from '../../../shared/domain/index.ts';
import type { HeldItem } from '../../../shared/ipc/paper-channels.ts';
import { CallError } from '../../app/api.ts';
import { personName, unitName } from '../../components/plan-words.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { isLocked, useReviewStore } from '../../state/review-store.ts';
import type { PaperOn } from './held-by-paper.ts';

const refusal = (code: CallError['shape']['code'], params: CallError['shape']['params'] = {}): CallError =>
  new CallError({ code, params, detail: '' });

/** Why `command` changes nothing now: it is somebody else's work, or the plan is closed; null where it may. */
export function planRefusal(command: Command): CallError | null {
  const { desk, standing } = useReviewStore.getState();
  const { present } = desk;
  if (!mayGive(desk, command)) {
    if (present === null) return refusal('role-unchosen');
    const needed = ROLES_OF[command].join(' ');
    return refusal('role-missing', { person: present.name, role: present.role, needed });
  }
  if (!isClosed(standing.stage)) return null;
  const plan = usePlanStore.getState().info?.plan.name ?? '';
  return refusal(standing.stage === 'issued' ? 'plan-issued' : 'plan-approved', { plan, by: standing.by });
}

/** Why nobody can be seated on `postId` from the seat `from`: as for the plan, or it is held back, or one of them is locked. */
export function seatRefusal(postId: PostId, from: PostId | null = null): CallError | null {
  const ofPlan = planRefusal('placement.assign');
  if (ofPlan !== null) return ofPlan;
  const { index } = usePlanStore.getState();
  const { marks } = useReviewStore.getState();
  const post = index.rows.get(postId)?.post;
  if (post?.frozen) return refusal('seat-frozen', { post: post.title });
  const seat = [postId, from].find((id) => id !== null && isLocked(marks, id));
  if (seat == null) return null;
  const locked = index.rows.get(seat)?.post;
  const unit = locked === undefined ? '' : unitName(index, locked.unitCode);
  const by = marks.get(seat)?.lock?.by ?? '';
  return refusal('seat-locked', { post: locked?.title ?? '', unit, by, seat });
}

/** Why nobody can be seated on `postId`: a signed paper says who sits there, or who is to leave `from`; null where none does. */
export function paperRefusal(paperOn: PaperOn, postId: PostId, from: PostId | null = null): CallError | null {
  const { index } = usePlanStore.getState();
  for (const id of [postId, from]) {
    const holder = id === null ? null : (index.rows.get(id)?.personId ?? null);
    const held = holder === null ? null : paperOn(holder, id);
    if (held !== null) return heldRefusal(held);
  }
  return null;
}

/** What a signed paper says stays so until it is revoked. */
function heldRefusal({ paper, paperId, personId, postId }: HeldItem): CallError {
  const { index } = usePlanStore.getState();
  const post = postId === null ? undefined : index.rows.get(postId)?.post;
  return refusal('held-by-paper', {
    paper,
    paperId,
    person: personName(index, personId),
    post: post?.title ?? '',
    unit: post === undefined ? '' : unitName(index, post.unitCode),
  });
}
