import { describe, expect, it } from 'vitest';
import {
  ALL_VACANCIES,
  type VacancyFilter,
  vacanciesIn,
  vacancyLines,
} from '../../../../../renderer/features/vacancies/vacancy-rows.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import type { VacancyReport } from '../../../../../shared/domain/index.ts';
import {
  CLERK_A2,
  dungInUnitB,
  SECRETARY,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../support/small-plan.ts';

const index = new PlanIndex(smallPlan());
const vacant = (postId: typeof CLERK_A2, title: string, requirement: string) => ({
  postId,
  title,
  requirement,
});
const report: VacancyReport = {
  total: 3,
  required: 2,
  byTitle: [],
  byUnit: [
    {
      unitCode: UNIT_A,
      unitName: 'Xã Mường Tè',
      vacant: 2,
      required: 1,
      posts: [vacant(CLERK_A2, 'Chuyên viên', 'optional'), vacant(SECRETARY_A, 'Bí thư Đảng uỷ', 'key')],
    },
    {
      unitCode: UNIT_B,
      unitName: 'Xã Phong Thổ',
      vacant: 1,
      required: 1,
      posts: [vacant(SECRETARY_B, 'Bí thư Đảng uỷ', 'key')],
    },
  ],
};
const ids = (filter: Partial<VacancyFilter>) =>
  vacancyLines(index, report, { ...ALL_VACANCIES, ...filter }).map((line) => line.id);

describe('vacancyLines', () => {
  it('groups by unit, required seats first', () => {
    expect(ids({})).toEqual([`group:${UNIT_A}`, SECRETARY_A, CLERK_A2, `group:${UNIT_B}`, SECRETARY_B]);
  });

  it('groups by title, the one with most required seats first', () => {
    expect(ids({ by: 'title' })).toEqual(['group:D01', SECRETARY_A, SECRETARY_B, 'group:C01', CLERK_A2]);
  });

  it('counts in a group what is shown of it', () => {
    const [group] = vacancyLines(index, report, { ...ALL_VACANCIES, requiredOnly: true });
    expect(group).toMatchObject({ kind: 'group', vacant: 1, required: 1 });
    expect(ids({ requiredOnly: true })).not.toContain(CLERK_A2);
  });

  it('filters by unit, title and text', () => {
    expect(ids({ unitCode: UNIT_B })).toEqual([`group:${UNIT_B}`, SECRETARY_B]);
    expect(ids({ titleCode: SECRETARY, unitCode: UNIT_A })).toEqual([`group:${UNIT_A}`, SECRETARY_A]);
    expect(ids({ text: 'chuyen vien muong te' })).toEqual([`group:${UNIT_A}`, CLERK_A2]);
  });
});

describe('vacanciesIn', () => {
  it('lists what is vacant in the plan of the window, and follows its changes', () => {
    const plan = new PlanIndex(smallPlan());
    const vacant = () =>
      vacanciesIn(plan, 0).byUnit.flatMap(({ posts }) => posts.map(({ postId }) => postId));
    const before = vacant();
    expect(before).toContain(SECRETARY_B);
    plan.apply(dungInUnitB());
    expect(vacant()).toEqual(before.filter((id) => id !== SECRETARY_B));
    expect(vacanciesIn(plan, 0)).toMatchObject({ total: before.length - 1 });
  });
});
