import { describe, expect, it } from 'vitest';
import { peopleTotals, seatTotals } from '../../../../../renderer/features/plan/totals.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import {
  ANH,
  BINH,
  CLERK,
  CLERK_A1,
  CLERK_A2,
  DUNG,
  smallPlan,
  UNIT_B,
} from '../../../../support/small-plan.ts';

describe('seatTotals', () => {
  it('count the seats that are listed, and a finding about several of them once', () => {
    const plan = smallPlan();
    const [vacant] = plan.findings;
    if (!vacant) throw new Error('the small plan has a finding');
    const aboutBoth = {
      ...vacant,
      id: 'both',
      scope: 'body' as const,
      subject: { bodyId: '03460-office' as never, titleCode: CLERK },
    };
    const index = new PlanIndex({ ...plan, findings: [...plan.findings, aboutBoth] });
    const line = { kind: 'title' as const, id: 'title:C01', titleCode: CLERK, seats: [CLERK_A1, CLERK_A2] };
    expect(index.findingsOfSeat(CLERK_A1)).toHaveLength(1);
    expect(index.findingsOfSeat(CLERK_A2)).toHaveLength(1);
    expect(seatTotals(index, line)).toMatchObject({
      seats: 2,
      filled: 1,
      vacant: 1,
      findings: { block: 1, warn: 0 },
    });
  });

  it('take findings about the unit itself in where all of it is listed', () => {
    const plan = smallPlan();
    const [vacant] = plan.findings;
    if (!vacant) throw new Error('the small plan has a finding');
    const ofUnit = { ...vacant, id: 'unit', scope: 'unit' as const, subject: { unitCode: UNIT_B } };
    const index = new PlanIndex({ ...plan, findings: [...plan.findings, ofUnit] });
    const seats = index.seatsOfUnit(UNIT_B);
    const line = { kind: 'unit' as const, id: 'u', unitCode: UNIT_B };
    expect(seatTotals(index, { ...line, seats }).findings.block).toBe(2);
    expect(seatTotals(index, { ...line, seats: [] }).findings.block).toBe(0);
  });

  it('call no seat vacant that is held back', () => {
    const plan = smallPlan();
    const rows = plan.rows.map((row) => ({
      ...row,
      post: { ...row.post, frozen: row.post.id === CLERK_A2 },
    }));
    const line = { kind: 'title' as const, id: 't', titleCode: CLERK, seats: [CLERK_A1, CLERK_A2] };
    expect(seatTotals(new PlanIndex({ ...plan, rows }), line)).toMatchObject({
      seats: 2,
      filled: 1,
      vacant: 0,
    });
  });
});

describe('peopleTotals', () => {
  it('count what becomes of everybody; who need not be placed is only counted', () => {
    const plan = smallPlan();
    const people = plan.people.map((row) =>
      row.person.id === BINH ? { ...row, postIds: [], person: { ...row.person, inScope: false } } : row,
    );
    expect(peopleTotals(new PlanIndex({ ...plan, people }), [ANH, BINH, DUNG])).toMatchObject({
      people: 3,
      placed: 1,
      leaving: 0,
      unplaced: 1,
    });
  });
});
