import { describe, expect, it } from 'vitest';
import type { Disposition } from '../../../../shared/domain/plan.ts';
import { isLeftAfter, suggestedDate, surplusBoard, surplusPath } from '../../../../shared/outlook/surplus.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { date, HERE, person, personId, placement, planInput, post } from '../rules/sample-plan.ts';

const disposition = (number: number, kind: Disposition['kind'], day: string | null): Disposition => ({
  personId: personId(number),
  kind,
  date: day,
  note: '',
});

describe('surplusBoard', () => {
  const people = [
    person(1),
    person(2, { currentUnitCode: HERE, currentTitle: 'Chuyên viên', currentUnit: 'Ban Tổ chức Huyện uỷ' }),
    person(3),
    person(4, { inScope: false }),
    person(5, { inScope: false }),
    person(6),
  ];
  const [first, , , , , last] = people;
  if (first === undefined || last === undefined) throw new Error('nobody');
  const state = new PlanState(
    planInput({
      people,
      placements: [placement(post('D01'), first), placement(post('D02'), last)],
      dispositions: [
        disposition(3, 'leave-154', '2026-01-01'),
        disposition(5, 'resign', null),
        disposition(6, 'retire', '2027-01-01'),
      ],
    }),
  );
  const board = surplusBoard(state);

  it('lists who is in scope without a post, and everybody with a disposition', () => {
    expect(board.entries.map(({ personId: id, state: standing }) => [id, standing])).toEqual([
      [personId(2), 'open'],
      [personId(3), 'settled'],
      [personId(5), 'settled'],
      [personId(6), 'seated'],
    ]);
    expect(board.scope).toEqual({ people: 4, placed: 2, settled: 1, open: 1 });
  });

  it('says what is known of each: unit and bloc of the post, else of the workplace', () => {
    // Born 10/03/1985: 62 years in 03/2047.
    expect(board.entries[0]).toMatchObject({
      unitCode: HERE,
      bloc: 'party',
      age: 40,
      monthsLeft: 260,
      lastDay: '2047-03-31',
      cause: 'age',
    });
    expect(board.entries[1]).toMatchObject({ unitCode: null, bloc: 'government', lastDay: '2025-12-31' });
    expect(board.entries[3]).toMatchObject({ unitCode: HERE, bloc: 'party', kind: 'retire' });
  });

  it('goes by today once the plan has begun', () => {
    const later = new PlanState(planInput({ people: [person(1)], today: '2026-03-10' }));
    expect(surplusBoard(later)).toMatchObject({ reference: '2026-03-10', entries: [{ age: 41 }] });
  });

  it('counts on its path only people without a post', () => {
    expect(board.path.map(({ until, leaving, left }) => [until, leaving, left])).toEqual([
      ['2025-12-31', 1, 2],
      ['2026-12-31', 0, 2],
      ['2027-12-31', 0, 2],
      ['2028-12-31', 0, 2],
      ['2029-12-31', 0, 2],
      ['2030-06-30', 0, 2],
    ]);
  });
});

describe('surplusPath', () => {
  const period = { start: '2025-07-01', deadline: '2030-06-30' };
  const leaving = (lastDay: string | null, cause: 'age' | 'surplus' | null = 'surplus') => ({
    personId: personId(1),
    state: 'open' as const,
    unitCode: null,
    bloc: null,
    age: null,
    monthsLeft: null,
    kind: null,
    date: null,
    lastDay,
    cause,
  });

  it('counts the last day of a year, of the deadline, and the days after them', () => {
    const entries = [
      leaving('2025-06-30'),
      leaving('2025-12-31', 'age'),
      leaving('2026-01-01'),
      leaving('2030-06-30'),
      leaving('2030-07-01'),
      leaving(null, null),
    ];
    const path = surplusPath(entries, period);
    expect(path.map((step) => step.left)).toEqual([4, 3, 3, 3, 3, 2]);
    expect(path.map((step) => step.leaving)).toEqual([2, 1, 0, 0, 0, 1]);
    expect(path[0]).toMatchObject({ from: '2025-07-01', byAge: 1, undated: 1, even: 6 });
    expect(path.at(-1)).toMatchObject({ from: '2030-01-01', until: '2030-06-30', undated: 1, even: 0 });
  });

  it('is empty where the plan begins after the deadline, one day long where on it', () => {
    expect(surplusPath([leaving(null)], { ...period, start: '2030-07-01' })).toEqual([]);
    expect(surplusPath([leaving(null)], { ...period, start: '2030-06-30' })).toMatchObject([
      { from: '2030-06-30', until: '2030-06-30', left: 1, even: 0 },
    ]);
  });

  it('takes somebody who leaves on the very day as gone', () => {
    expect(isLeftAfter({ lastDay: '2030-06-30' }, '2030-06-30')).toBe(false);
    expect(isLeftAfter({ lastDay: '2030-07-01' }, '2030-06-30')).toBe(true);
  });
});

describe('suggestedDate', () => {
  const view = planInput();
  const man = { sex: 'male', birth: date('1966-04-30') } as const;

  it('is the first day of pension for a retirement, the deadline for surplus, open otherwise', () => {
    expect(suggestedDate(view, 'retire', man)).toBe('2028-05-01');
    expect(suggestedDate(view, 'retire', { ...man, sex: null })).toBeNull();
    expect(suggestedDate(view, 'surplus', man)).toBe('2030-06-30');
    expect(suggestedDate(view, 'resign', man)).toBeNull();
  });
});
