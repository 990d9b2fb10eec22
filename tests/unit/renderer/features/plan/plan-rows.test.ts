import { describe, expect, it } from 'vitest';
import { isTotal, type LineScope, planLines } from '../../../../../renderer/features/plan/plan-rows.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import {
  ANH,
  BINH,
  CHAIR_A,
  CLERK,
  CLERK_A1,
  CLERK_A2,
  DUNG,
  dungInUnitB,
  OFFICE_A,
  PARTY_A,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../support/small-plan.ts';

const ALL: LineScope = {
  grouping: 'unit',
  unitCodes: [],
  seats: 'all',
  titleCode: null,
  bloc: null,
  text: '',
  isFolded: () => false,
  passes: null,
  order: null,
};

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
    expect(ids({ isFolded: (id) => id === `unit:${UNIT_A}` }).slice(0, 2)).toEqual([
      `unit:${UNIT_A}`,
      `unit:${UNIT_B}`,
    ]);
    expect(ids({ unitCodes: [UNIT_A], isFolded: (id) => id === `unit:${UNIT_A}` })).toContain(SECRETARY_A);
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
    expect(ids({ bloc: 'government' })).toEqual([]);
    expect(ids({ bloc: 'party' })).toEqual(ids({}));
    expect(ids({ grouping: 'person', bloc: 'government' })).toEqual([]);
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

describe('planLines by title, by person, and in one list', () => {
  it('puts the seats of all units under their titles, in the order of the catalogue', () => {
    expect(ids({ grouping: 'title' })).toEqual([
      'title:D01',
      SECRETARY_A,
      SECRETARY_B,
      'title:H01',
      CHAIR_A,
      'title:C01',
      CLERK_A1,
      CLERK_A2,
    ]);
    expect(ids({ grouping: 'title', isFolded: (id) => id === 'title:D01', seats: 'filled' })).toEqual([
      'title:D01',
      'title:H01',
      CHAIR_A,
      'title:C01',
      CLERK_A1,
    ]);
  });

  it('lists everybody under the present workplace, by given name, those without one last', () => {
    const plan = smallPlan();
    const people = plan.people.map((row) =>
      row.person.id === DUNG ? { ...row, person: { ...row.person, currentUnitCode: UNIT_B } } : row,
    );
    const index = new PlanIndex({ ...plan, people });
    expect(ids({ grouping: 'person' }, index)).toEqual([`place:${UNIT_B}`, DUNG, 'place:', ANH, BINH]);
    expect(ids({ grouping: 'person', seats: 'vacant' }, index)).toEqual([`place:${UNIT_B}`, DUNG]);
    expect(ids({ grouping: 'person', seats: 'filled', text: 'chuyen vien' }, index)).toEqual([
      'place:',
      BINH,
    ]);
    // Who works in a chosen unit, and who is to.
    expect(ids({ grouping: 'person', unitCodes: [UNIT_A] }, index)).toEqual(['place:', ANH, BINH]);
    expect(ids({ grouping: 'person', unitCodes: [UNIT_B] }, index)).toEqual([`place:${UNIT_B}`, DUNG]);
  });

  it('filters and orders within what stands together, so that the lines above keep their place', () => {
    const backwards: LineScope['order'] = (lines) => [...lines].reverse();
    expect(ids({ grouping: 'unit', order: backwards })).toEqual([
      `unit:${UNIT_A}`,
      CLERK_A2,
      CLERK_A1,
      CHAIR_A,
      SECRETARY_A,
      `unit:${UNIT_B}`,
      SECRETARY_B,
    ]);
    expect(ids({ grouping: 'none', passes: ({ id }) => id !== CHAIR_A })).toEqual([
      SECRETARY_A,
      CLERK_A1,
      CLERK_A2,
      SECRETARY_B,
    ]);
  });

  it('names every line there can be for folding them all', () => {
    const index = new PlanIndex(smallPlan());
    for (const grouping of ['unit', 'title', 'person'] as const) {
      const lines = planLines(index, { ...ALL, grouping, isFolded: () => true });
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !isTotal(line))).toEqual([]);
    }
  });
});
