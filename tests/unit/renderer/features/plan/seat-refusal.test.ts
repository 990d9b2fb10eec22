import { beforeEach, describe, expect, it } from 'vitest';
import { paperFinder } from '../../../../../renderer/features/plan/held-by-paper.ts';
import {
  paperRefusal,
  planRefusal,
  seatRefusal,
} from '../../../../../renderer/features/plan/seat-refusal.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { usePlanStore } from '../../../../../renderer/state/plan-store.ts';
import { useReviewStore } from '../../../../../renderer/state/review-store.ts';
import { DRAFT, NO_DESK, PaperId, type StaffMember } from '../../../../../shared/domain/index.ts';
import {
  ANH,
  BINH,
  CHAIR_A,
  CLERK_A2,
  NOW,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
} from '../../../../support/small-plan.ts';

const OFFICER: StaffMember = { name: 'An', role: 'officer' };
const HEAD: StaffMember = { name: 'Bình', role: 'head' };

beforeEach(() => {
  const plan = smallPlan();
  const rows = plan.rows.map((row) =>
    row.post.id === CLERK_A2 ? { ...row, post: { ...row.post, frozen: true } } : row,
  );
  usePlanStore.setState({ index: new PlanIndex({ ...plan, rows }), info: plan.info });
  const lock = { by: 'An', at: NOW };
  useReviewStore.setState({
    standing: DRAFT,
    desk: NO_DESK,
    marks: new Map([[SECRETARY_A, { postId: SECRETARY_A, given: null, lock }]]),
  });
});

describe('seatRefusal', () => {
  it('has nothing against a seat that is free to change, whoever works alone', () => {
    expect(seatRefusal(SECRETARY_B)).toBeNull();
  });

  it('says of a seat that it is held back, or that it or the one that is left is locked', () => {
    expect(seatRefusal(CLERK_A2)?.shape.code).toBe('seat-frozen');
    expect(seatRefusal(SECRETARY_A)?.shape).toMatchObject({ code: 'seat-locked', params: { by: 'An' } });
    expect(seatRefusal(SECRETARY_B, SECRETARY_A)?.shape.params.seat).toBe(SECRETARY_A);
  });

  it('says of every seat that the plan is closed', () => {
    for (const [stage, code] of [
      ['approved', 'plan-approved'],
      ['issued', 'plan-issued'],
    ] as const) {
      useReviewStore.setState({ standing: { stage, at: NOW, by: 'Bình', reason: '' } });
      expect(seatRefusal(SECRETARY_B)?.shape).toMatchObject({ code, params: { by: 'Bình' } });
    }
  });
});

describe('paperRefusal', () => {
  const paper = { personId: ANH, postId: SECRETARY_A, paperId: PaperId.parse(7), paper: '12-QĐ/TU' };
  const paperOn = paperFinder([paper]);

  it('leads to the paper that says who sits there, or who would leave', () => {
    const told = { code: 'held-by-paper', params: { paper: '12-QĐ/TU', paperId: 7, person: 'Lò Thị Ánh' } };
    expect(paperRefusal(paperOn, SECRETARY_A)?.shape).toMatchObject(told);
    expect(paperRefusal(paperOn, SECRETARY_B, SECRETARY_A)?.shape).toMatchObject(told);
  });

  it('has nothing against other seats, nor where somebody else sits by now', () => {
    expect(paperRefusal(paperOn, SECRETARY_B)).toBeNull();
    expect(paperRefusal(paperOn, SECRETARY_B, CHAIR_A)).toBeNull();
    expect(paperRefusal(paperFinder([{ ...paper, personId: BINH }]), SECRETARY_A)).toBeNull();
  });
});

describe('planRefusal', () => {
  it('says whose work it is where people of several roles work on the file', () => {
    const staff = [OFFICER, HEAD];
    useReviewStore.setState({ desk: { staff, present: null } });
    expect(planRefusal('placement.paste')?.shape.code).toBe('role-unchosen');
    useReviewStore.setState({ desk: { staff, present: HEAD } });
    expect(planRefusal('placement.paste')?.shape).toMatchObject({
      code: 'role-missing',
      params: { person: 'Bình', role: 'head', needed: 'officer' },
    });
    useReviewStore.setState({ desk: { staff, present: OFFICER } });
    expect(planRefusal('placement.paste')).toBeNull();
  });
});
