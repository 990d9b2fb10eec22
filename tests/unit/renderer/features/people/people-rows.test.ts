import { describe, expect, it } from 'vitest';
import { facetWords } from '../../../../../renderer/components/roster-view.ts';
import { peopleFound } from '../../../../../renderer/features/people/people-rows.ts';
import { searchSteps } from '../../../../../renderer/features/people/people-texts.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import type { RosterFilter } from '../../../../../shared/rules/roster-facets.ts';
import { ANH, BINH, DUNG, delta, smallPlan, UNIT_A } from '../../../../support/small-plan.ts';
import { translator } from '../../../shared/rules/catalog-translator.ts';

const index = new PlanIndex(smallPlan());
const found = (text: string, filter: RosterFilter = {}) => {
  const lines = peopleFound(index, text, filter);
  return lines === null
    ? null
    : index
        .peopleByName()
        .filter((line) => lines.has(line))
        .map(({ id }) => id);
};

describe('peopleFound', () => {
  it('is everybody where nothing is looked for', () => {
    expect(found('')).toBeNull();
    expect(found(' ', { state: [] })).toBeNull();
  });

  it('finds names and positions without diacritics, every word of them', () => {
    expect(found('dung do')).toEqual([DUNG]);
    expect(found('pho chu tich muong te')).toEqual([DUNG]);
    expect(found('dung anh')).toEqual([]);
  });

  it('finds what is typed with diacritics as it is spelled, unless nobody is', () => {
    expect(found('dũng')).toEqual([DUNG]);
    expect(found('dùng')).toEqual([DUNG]);
    const plan = new PlanIndex(smallPlan());
    const anh = plan.people.get(ANH);
    if (anh === undefined) throw new Error('the small plan has Anh');
    plan.apply(delta({ people: [{ ...anh, person: { ...anh.person, fullName: 'Lò Văn Dụng' } }] }));
    const size = (text: string) => peopleFound(plan, text, {})?.size;
    expect([size('dung'), size('dụng'), size('dũng')]).toEqual([2, 1, 1]);
  });

  it('filters by the seats of the plan in the window', () => {
    expect(found('', { plannedUnit: [UNIT_A] })).toEqual([ANH, BINH]);
    expect(found('', { state: ['unplaced'] })).toEqual([DUNG]);
    expect(found('anh', { state: ['unplaced'] })).toEqual([]);
  });

  it('says how many were found', () => {
    expect(peopleFound(index, 'dung', {})?.size).toBe(1);
  });

  it('finds somebody by what they are called now, however early all texts were read', () => {
    const plan = new PlanIndex(smallPlan());
    const steps = searchSteps(plan);
    while (steps.next().done !== true);
    const size = (text: string) => peopleFound(plan, text, {})?.size;
    const dung = plan.people.get(DUNG);
    if (dung === undefined) throw new Error('the small plan has Dũng');
    expect(size('dung')).toBe(1);
    plan.apply(delta({ people: [{ ...dung, person: { ...dung.person, fullName: 'Đỗ Việt Yên' } }] }));
    expect(size('dung')).toBe(0);
    expect(size('viet yen')).toBe(1);
  });
});

describe('facetWords', () => {
  const t = translator('vi');

  it('names units, levels and bands, and says what is not known', () => {
    expect(facetWords(t, index, 'unit', UNIT_A)).toBe('Xã Mường Tè');
    expect(facetWords(t, index, 'degree', 'master')).toBe('Thạc sĩ');
    expect(facetWords(t, index, 'age', 'under-30')).toBe('Dưới 30');
    expect(facetWords(t, index, 'speciality', 'finance')).toBe('tài chính, kế toán');
    expect(facetWords(t, index, 'speciality', 'other')).toBe('Ngành khác');
    expect(facetWords(t, index, 'missing', 'citizenId')).toBe('Số định danh cá nhân');
    expect(facetWords(t, index, 'theory', '')).toBe('Chưa rõ');
    expect(facetWords(t, index, 'plannedUnit', '')).toBe('Chưa có vị trí');
  });
});
