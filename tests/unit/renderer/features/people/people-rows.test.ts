import { describe, expect, it } from 'vitest';
import { personStatus } from '../../../../../renderer/components/plan-words.ts';
import {
  EVERYBODY,
  type PeopleFilter,
  peopleLines,
} from '../../../../../renderer/features/people/people-rows.ts';
import type { PersonRow } from '../../../../../shared/ipc/contract.ts';
import { person } from '../../../../support/plan-parts.ts';
import { ANH, BINH, DUNG, smallPlan } from '../../../../support/small-plan.ts';

const plan = smallPlan().info.plan;
const retiring = (row: PersonRow, month: string): PersonRow => ({
  ...row,
  retirement: { age: '62y0m', month, pensionFrom: `${month}-01` },
});
const people: PersonRow[] = [
  {
    ...retiring(person(ANH, 'Lò Thị Ánh', { sex: 'female', degree: 'university' }), '2031-12'),
    postIds: smallPlan()
      .rows.slice(0, 1)
      .map((row) => row.post.id),
  },
  retiring(person(BINH, 'Vàng Văn Bình', { sex: 'male' }), '2031-11'),
  { ...person(DUNG, 'Đỗ Việt Dũng'), disposition: { personId: DUNG, kind: 'resign', date: null, note: '' } },
];
const ids = (filter: Partial<PeopleFilter>) =>
  peopleLines(people, { ...EVERYBODY, ...filter }, plan).map((line) => line.id);

describe('peopleLines', () => {
  it('lists everybody without a filter', () => {
    expect(ids({})).toEqual([ANH, BINH, DUNG]);
  });

  it('tells placed, leaving and unplaced apart', () => {
    expect(ids({ state: 'placed' })).toEqual([ANH]);
    expect(ids({ state: 'unplaced' })).toEqual([BINH]);
    expect(ids({ state: 'leaving' })).toEqual([DUNG]);
  });

  it('counts who retires up to the last month of the term', () => {
    expect(ids({ state: 'retiring' })).toEqual([BINH]);
  });

  it('filters by sex and level, null meaning not known', () => {
    expect(ids({ sex: 'female' })).toEqual([ANH]);
    expect(ids({ sex: null })).toEqual([DUNG]);
    expect(ids({ degree: 'university' })).toEqual([ANH]);
    expect(ids({ degree: null })).toEqual([BINH, DUNG]);
  });

  it('finds names without diacritics', () => {
    expect(ids({ text: 'dung do' })).toEqual([DUNG]);
  });
});

describe('personStatus', () => {
  it('leaves people out of scope alone', () => {
    expect(personStatus(person(DUNG, 'Đỗ Việt Dũng', { inScope: false }))).toBe('outside');
  });
});
