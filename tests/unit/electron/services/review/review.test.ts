import { describe, expect, it } from 'vitest';
import { assign, clear, edit, swap } from '../../../../../electron/services/plan/placements.ts';
import {
  archivePlan,
  createPlan,
  planList,
  removePlan,
  switchPlan,
} from '../../../../../electron/services/plan/plans.ts';
import { addComment, settleComment } from '../../../../../electron/services/review/comments.ts';
import { changeStaff, sit } from '../../../../../electron/services/review/desk.ts';
import { lockSeats, markSeats, markUnit } from '../../../../../electron/services/review/marks.ts';
import { reviewCounts, stepPlan } from '../../../../../electron/services/review/stages.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { UnitCode } from '../../../../../shared/domain/ids.ts';
import { type ReviewState, reviewStateOf } from '../../../../../shared/domain/review.ts';
import { STAFF, sitAs, withRoles } from '../../../../support/review.ts';
import {
  openSmallWorkspace,
  personId,
  postOf,
  serviceForTests,
  UNIT_CODES,
} from '../../../../support/workspaces.ts';

const [D01, D02] = [postOf('D01'), postOf('D02')];
const UNIT = UnitCode.parse(UNIT_CODES[0]);

/** People 1 and 2 sit in the first unit, person 3 in the second. */
async function planned() {
  const opened = await openSmallWorkspace();
  const { session } = opened;
  assign(session, { postId: D01, personId: personId(1), displace: false });
  assign(session, { postId: D02, personId: personId(2), displace: false });
  assign(session, { postId: postOf('D01', 1, 1), personId: personId(3), displace: false });
  return opened;
}

function stateOn({ state, review }: Session, postId = D01): ReviewState | null {
  const placement = state.placementOn(postId);
  return placement === undefined ? null : reviewStateOf(review.marks.get(postId), placement);
}

describe('marks', () => {
  it('are given to placements, pass over vacant seats, and are told once', async () => {
    const { session } = await planned();
    const { entry, delta } = markSeats(session, [D01, postOf('D03')], 'proposed', '');
    expect(entry).toMatchObject({
      command: 'review.propose',
      summary: { count: 1, person: 'Lò Văn Ún' },
    });
    expect(delta.review?.marks.map(({ postId }) => postId)).toEqual([D01]);
    // No rule reads them: neither rows nor findings are told anew.
    expect([delta.rows, delta.findingsAdded, delta.findingsRemoved, delta.units]).toEqual([[], [], [], []]);
    expect(stateOn(session)).toBe('proposed');
    expect(markSeats(session, [D01], 'proposed', '').entry).toBeNull();
    markSeats(session, [D01], 'agreed', '');
    // What is agreed is not proposed again.
    expect(markSeats(session, [D01], 'proposed', '').entry).toBeNull();
    expect(stateOn(session)).toBe('agreed');
  });

  it.each<[string, (session: Session) => void]>([
    ['another person', (s) => assign(s, { postId: D01, personId: personId(4), displace: true })],
    ['another form', (s) => edit(s, { postIds: [D01], form: 'acting' })],
    ['another date', (s) => edit(s, { postIds: [D01], since: '2026-09-01' })],
    ['a swap', (s) => swap(s, D01, D02)],
  ])('lapse by themselves with %s, and stand again when that is undone', async (_, change) => {
    const { session } = await planned();
    markSeats(session, [D01], 'agreed', '');
    change(session);
    expect(stateOn(session)).toBe('open');
    session.undo();
    expect(stateOn(session)).toBe('agreed');
  });

  it('outlast a new note, and lapse with an empty seat', async () => {
    const { session } = await planned();
    markSeats(session, [D01], 'agreed', '');
    edit(session, { postIds: [D01], note: 'xem lại' });
    expect(stateOn(session)).toBe('agreed');
    clear(session, [D01]);
    expect(reviewCounts(session)).toEqual({ open: 2, proposed: 0, returned: 0, agreed: 0 });
  });

  it('mark a whole unit in one step, the comment about the unit', async () => {
    const { session } = await planned();
    const { entry } = markUnit(session, UNIT, 'returned', 'Thiếu nữ');
    expect(entry?.summary).toMatchObject({ count: 2, scope: 'unit', text: 'Thiếu nữ' });
    expect(reviewCounts(session)).toMatchObject({ returned: 2, open: 1 });
    expect([...session.review.comments.values()]).toMatchObject([
      { postId: null, unitCode: UNIT, kind: 'return', text: 'Thiếu nữ' },
    ]);
    session.undo();
    expect(reviewCounts(session)).toMatchObject({ returned: 0, open: 3 });
    expect(session.review.comments.size).toBe(0);
  });

  it('need a reason to return, and somebody to be returned', async () => {
    const { session } = await planned();
    expect(() => markSeats(session, [D01], 'returned', '  ')).toThrow('comment-missing');
    expect(() => markSeats(session, [postOf('D03')], 'agreed', '')).toThrow('review-nothing');
  });
});

describe('comments', () => {
  it('are said, settled, opened again and undone, with their words in the journal', async () => {
    const { session, path } = await planned();
    const { entry } = addComment(session, { unitCode: UNIT, postId: D01 }, ' Xin ý kiến thêm ');
    expect(entry).toMatchObject({ command: 'comment.add', summary: { text: 'Xin ý kiến thêm' } });
    const [comment] = [...session.review.comments.values()];
    expect(comment).toMatchObject({ postId: D01, text: 'Xin ý kiến thêm', settled: null });
    settleComment(session, comment?.id ?? 0, true);
    expect(session.review.comments.get(1)?.settled?.by).toBe(session.actor);
    expect(settleComment(session, 1, true).entry).toBeNull();
    session.undo();
    expect(session.review.comments.get(1)?.settled).toBeNull();
    expect(() => addComment(session, { unitCode: UNIT, postId: null }, ' ')).toThrow('comment-missing');
    expect(() => settleComment(session, 7, true)).toThrow('comment-not-found');
    session.close();
    const again = serviceForTests();
    await again.open(path);
    expect(again.session.review.snapshot.comments).toEqual([comment]);
  });
});

describe('stages', () => {
  it('go from draft to issued, each through its role, and back with a reason', async () => {
    const { session, path } = await planned();
    withRoles(session);
    stepPlan(session, 'submit', '');
    sitAs(session, 'head');
    expect(() => stepPlan(session, 'return', ' ')).toThrow('reason-missing');
    stepPlan(session, 'return', 'thiếu nữ');
    expect(session.review.standing).toMatchObject({
      stage: 'draft',
      by: 'Vàng A Trưởng',
      reason: 'thiếu nữ',
    });
    sitAs(session, 'officer');
    stepPlan(session, 'submit', '');
    sitAs(session, 'head');
    stepPlan(session, 'approve', '');
    sitAs(session, 'clerk');
    stepPlan(session, 'issue', '');
    expect(session.review.standing).toMatchObject({ stage: 'issued', by: 'Tao Văn Thư', reason: '' });
    expect(() => stepPlan(session, 'submit', '')).toThrow('plan-stage');
    session.close();
    const again = serviceForTests();
    await again.open(path);
    expect(again.session.review.standing.stage).toBe('issued');
    expect(again.session.desk.present).toEqual(STAFF.clerk);
  });

  it('do not approve while placements stand returned, nor mark what is approved', async () => {
    const { session } = await planned();
    stepPlan(session, 'submit', '');
    markSeats(session, [D01], 'returned', 'chưa rõ');
    expect(() => stepPlan(session, 'approve', '')).toThrow('plan-has-returned');
    edit(session, { postIds: [D01], form: 'acting' });
    stepPlan(session, 'approve', '');
    expect(() => markSeats(session, [D01], 'agreed', '')).toThrow('plan-stage');
  });

  it('leave agreed what a reopened plan does not change', async () => {
    const { session } = await planned();
    markSeats(session, [D01, D02], 'agreed', '');
    stepPlan(session, 'submit', '');
    stepPlan(session, 'approve', '');
    stepPlan(session, 'reopen', 'Tỉnh uỷ có ý kiến');
    edit(session, { postIds: [D01], form: 'acting' });
    expect([stateOn(session, D01), stateOn(session, D02)]).toEqual(['open', 'agreed']);
  });
});

describe('another plan', () => {
  it('has a review of its own: a copy starts as a draft nobody has reviewed, and goes with what was said of it', async () => {
    const { session } = await planned();
    markSeats(session, [D01], 'agreed', '');
    addComment(session, { unitCode: UNIT, postId: D01 }, 'về phương án 1');
    stepPlan(session, 'submit', '');
    stepPlan(session, 'approve', '');
    const first = session.state.plan;
    const made = createPlan(session, {
      name: '2',
      startDate: first.startDate,
      termEnd: first.termEnd,
      from: first.id,
      content: 'copy',
    });
    expect(made.delta.review).toMatchObject({ replaces: true, standing: { stage: 'draft' }, marks: [] });
    expect(stateOn(session)).toBe('open');
    // The plan gone over to is open, whatever became of the other.
    clear(session, [D01]);
    lockSeats(session, [D02], true);
    const second = session.state.plan.id;
    expect(planList(session).map(({ stage }) => stage)).toEqual(['approved', 'draft']);
    const back = switchPlan(session, first.id);
    expect(back.delta.review).toMatchObject({ replaces: true, standing: { stage: 'approved' } });
    expect(stateOn(session)).toBe('agreed');
    expect(() => clear(session, [D01])).toThrow('plan-approved');
    archivePlan(session, second, true);
    removePlan(session, second);
    expect(session.db.prepare('SELECT count(*) AS n FROM seat_mark WHERE plan_id = ?').get(second)).toEqual({
      n: 0,
    });
    session.undo();
    expect(session.db.prepare('SELECT count(*) AS n FROM seat_mark WHERE plan_id = ?').get(second)).toEqual({
      n: 1,
    });
  });
});

describe('who sits at the keyboard', () => {
  it('is named by the journal, and kept without a step of it', async () => {
    const { session } = await planned();
    changeStaff(session, [STAFF.officer, STAFF.head]);
    const seq = session.entries(1)[0]?.seq;
    expect(sit(session, STAFF.officer).present).toEqual(STAFF.officer);
    expect(session.entries(1)[0]?.seq).toBe(seq);
    expect(lockSeats(session, [D01], true).entry?.actor).toBe('Lò Thị Soạn');
    expect(() => sit(session, STAFF.clerk)).toThrow('staff-unknown');
    sitAs(session, 'head');
    // Whoever is taken off the list does not sit there any more, and is back with the list.
    changeStaff(session, [STAFF.officer]);
    expect(session.desk.present).toBeNull();
    session.undo();
    expect(session.desk.present).toEqual(STAFF.head);
  });

  it('is refused twice in one role', async () => {
    const { session } = await planned();
    expect(() => changeStaff(session, [STAFF.head, { ...STAFF.head }])).toThrow('staff-twice');
  });
});
