import { describe, expect, it } from 'vitest';
import { facetWords, rosterViewOf } from '../../../../../renderer/components/roster-view.ts';
import { peopleLines } from '../../../../../renderer/features/people/people-rows.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import type { RosterFilter } from '../../../../../shared/rules/roster-facets.ts';
import { ANH, BINH, DUNG, smallPlan, UNIT_A } from '../../../../support/small-plan.ts';
import { translator } from '../../../shared/rules/catalog-translator.ts';

const index = new PlanIndex(smallPlan());
const ids = (text: string, filter: RosterFilter = {}) =>
  peopleLines(index.peopleList(), text, filter, rosterViewOf(index)).map(({ id }) => id);

describe('peopleLines', () => {
  it('lists everybody without a filter', () => {
    expect(ids('')).toEqual([ANH, BINH, DUNG]);
  });

  it('finds names and positions without diacritics, every word of them', () => {
    expect(ids('dung do')).toEqual([DUNG]);
    expect(ids('pho chu tich muong te')).toEqual([DUNG]);
    expect(ids('dung anh')).toEqual([]);
  });

  it('filters by the seats of the plan in the window', () => {
    expect(ids('', { plannedUnit: [UNIT_A] })).toEqual([ANH, BINH]);
    expect(ids('', { state: ['unplaced'] })).toEqual([DUNG]);
    expect(ids('anh', { state: ['unplaced'] })).toEqual([]);
  });

  it('gives the same line for the same row, so that the grid keeps what it drew', () => {
    const [first] = peopleLines(index.peopleList(), '', {}, rosterViewOf(index));
    const [again] = peopleLines(index.peopleList(), 'anh', {}, rosterViewOf(index));
    expect(again).toBe(first);
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
