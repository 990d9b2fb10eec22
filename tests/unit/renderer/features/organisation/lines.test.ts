import { describe, expect, it } from 'vitest';
import { structureLines } from '../../../../../renderer/features/organisation/structure-lines.ts';
import { unitLines } from '../../../../../renderer/features/organisation/unit-lines.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { CLERK, CLERK_A2, SECRETARY, smallPlan, UNIT_A, UNIT_B } from '../../../../support/small-plan.ts';

describe('structureLines', () => {
  it('lists each body with its titles, how many seats they have and who is missing', () => {
    const lines = structureLines(new PlanIndex(smallPlan()), UNIT_A);
    expect(lines.map((line) => line.name)).toEqual([
      'Đảng uỷ',
      'Bí thư Đảng uỷ',
      'Chủ tịch HĐND',
      'Văn phòng',
      'Chuyên viên',
    ]);
    expect(lines[0]).toMatchObject({ kind: 'body', seats: 2, filled: 2 });
    expect(lines.find((line) => line.kind === 'title' && line.titleCode === CLERK)).toMatchObject({
      norm: 1,
      seats: 2,
      filled: 1,
      vacant: [CLERK_A2],
      frozen: [],
      requirement: 'optional',
    });
    expect(lines.find((line) => line.kind === 'title' && line.titleCode === SECRETARY)).toMatchObject({
      requirement: 'key',
      concurrent: [{ name: 'Chủ tịch HĐND', joint: false }],
    });
  });

  it('tells titles one person is meant to hold from those one person may hold', () => {
    const plan = smallPlan();
    const titles = plan.titles.map((one) =>
      one.code === SECRETARY ? { ...one, jointWith: one.concurrentWith } : one,
    );
    const lines = structureLines(new PlanIndex({ ...plan, titles }), UNIT_A);
    expect(lines.find((line) => line.kind === 'title' && line.titleCode === SECRETARY)).toMatchObject({
      concurrent: [{ name: 'Chủ tịch HĐND', joint: true }],
    });
  });

  it('tells seats that are held back from vacant ones', () => {
    const plan = smallPlan();
    const rows = plan.rows.map((row) =>
      row.post.id === CLERK_A2 ? { ...row, post: { ...row.post, frozen: true } } : row,
    );
    const lines = structureLines(new PlanIndex({ ...plan, rows }), UNIT_A);
    expect(lines.find((line) => line.kind === 'title' && line.titleCode === CLERK)).toMatchObject({
      vacant: [],
      frozen: [CLERK_A2],
    });
  });
});

describe('unitLines', () => {
  it('counts people before and after, each once', () => {
    const plan = smallPlan();
    const people = plan.people.map((row) => ({
      ...row,
      person: { ...row.person, currentUnitCode: UNIT_B },
    }));
    const lines = unitLines(new PlanIndex({ ...plan, people }), '');
    expect(lines.map(({ id, before, after }) => [id, before, after])).toEqual([
      [UNIT_A, 0, 2],
      [UNIT_B, 3, 0],
    ]);
  });

  it('finds a unit by its name and by an old one, without diacritics', () => {
    const plan = smallPlan();
    const units = plan.units.map((row) =>
      row.unit.code === UNIT_A
        ? {
            ...row,
            mergedFrom: ['Xã Bum Nưa', 'Thị trấn Phong Thổ'].map((name) => ({
              code: '03433',
              name,
              district: 'Huyện Mường Tè',
              province: 'Lai Châu',
              part: 'whole' as const,
              remainder: false,
            })),
          }
        : row,
    );
    const index = new PlanIndex({ ...plan, units });
    expect(unitLines(index, 'bum nua').map(({ id, whole }) => [id, whole])).toEqual([[UNIT_A, 2]]);
    // The one that is called so itself before the one that was formed from one of the name.
    expect(unitLines(index, 'phong tho').map(({ id }) => id)).toEqual([UNIT_B, UNIT_A]);
    expect(unitLines(index, 'không có')).toEqual([]);
  });
});
