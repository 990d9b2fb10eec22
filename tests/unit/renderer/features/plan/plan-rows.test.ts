import { describe, expect, it } from 'vitest';
import { type LineScope, planLines } from '../../../../../renderer/features/plan/plan-rows.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import {
  CHAIR_A,
  CLERK,
  CLERK_A1,
  CLERK_A2,
  dungInUnitB,
  OFFICE_A,
  PARTY_A,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../support/small-plan.ts';

const ALL: LineScope = { unitCodes: [], seats: 'all', titleCode: null, text: '', folded: new Set() };

function ids(scope: Partial<LineScope>, index = new PlanIndex(smallPlan())): string[] {
  return planLines(index, { ...ALL, ...scope }).map((line) => line.id);
}

describe('planLines', () => {
  it('puts a line above each body, and above each unit where there are several', () => {
    expect(ids({ unitCodes: [UNIT_A] })).toEqual([
      `body:${PARTY_A}`,
      SECRETARY_A,
      CHAIR_A,
      `body:${OFFICE_A}`,
      CLERK_A1,
      CLERK_A2,
    ]);
    expect(ids({})[0]).toBe(`unit:${UNIT_A}`);
    expect(ids({})).toContain(`unit:${UNIT_B}`);
  });

  it('leaves only the line of a unit that is folded', () => {
    expect(ids({ folded: new Set([UNIT_A]) }).slice(0, 2)).toEqual([`unit:${UNIT_A}`, `unit:${UNIT_B}`]);
    expect(ids({ unitCodes: [UNIT_A], folded: new Set([UNIT_A]) })).toContain(SECRETARY_A);
  });

  it('filters seats, and with them the lines above', () => {
    expect(ids({ seats: 'required' })).toEqual([`unit:${UNIT_B}`, 'body:03500-party-committee', SECRETARY_B]);
    expect(ids({ seats: 'block' })).toEqual(ids({ seats: 'required' }));
    expect(ids({ seats: 'warn' })).toEqual([]);
    expect(ids({ seats: 'vacant', unitCodes: [UNIT_A] })).toEqual([`body:${OFFICE_A}`, CLERK_A2]);
    expect(ids({ seats: 'filled', titleCode: CLERK })).toEqual([
      `unit:${UNIT_A}`,
      `body:${OFFICE_A}`,
      CLERK_A1,
    ]);
  });

  it('counts no seat as vacant that is held back', () => {
    const plan = smallPlan();
    const rows = plan.rows.map((row) => ({ ...row, post: { ...row.post, frozen: row.personId === null } }));
    const index = new PlanIndex({ ...plan, rows });
    expect(ids({ seats: 'vacant' }, index)).toEqual([]);
    expect(ids({ seats: 'required' }, index)).toEqual([]);
    expect(ids({}, index)).toContain(SECRETARY_B);
  });

  it('finds words of title, person and unit in any order, without diacritics', () => {
    expect(ids({ text: 'binh vang' })).toContain(CLERK_A1);
    expect(ids({ text: 'BI THU phong tho' })).toEqual([
      `unit:${UNIT_B}`,
      'body:03500-party-committee',
      SECRETARY_B,
    ]);
    expect(ids({ text: 'khong co' })).toEqual([]);
  });

  it('finds a person on the seat taken since', () => {
    const index = new PlanIndex(smallPlan());
    expect(ids({ text: 'dung' }, index)).toEqual([]);
    index.apply(dungInUnitB());
    expect(ids({ text: 'dung' }, index)).toContain(SECRETARY_B);
  });

  it('gives what did not change the same line', () => {
    const index = new PlanIndex(smallPlan());
    const before = planLines(index, ALL).find((line) => line.id === CLERK_A1);
    index.apply(dungInUnitB());
    expect(planLines(index, ALL).find((line) => line.id === CLERK_A1)).toBe(before);
  });
});
