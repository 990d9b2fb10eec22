import { describe, expect, it } from 'vitest';
import { retirementCalendar, termMonths } from '../../../../shared/outlook/retirements.ts';
import type { PlanInput } from '../../../../shared/rules/plan-input.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import {
  date,
  HERE,
  person,
  personId,
  placement,
  planInput,
  post,
  unreadDate,
} from '../rules/sample-plan.ts';

const calendarOf = (input: Partial<PlanInput>, range = { from: '2025-07', to: '2030-06' }) =>
  retirementCalendar(new PlanState(planInput(input)), range);

describe('retirementCalendar', () => {
  it('holds the months of the term, both ends included', () => {
    const { entries } = calendarOf({
      people: [
        // Ages by the table: 61y3m in 07/2025, 62y in 06/2030, 62y in 07/2030.
        person(1, { birth: date('1964-04-30') }),
        person(2, { birth: date('1968-06-01') }),
        person(3, { birth: date('1968-07-01') }),
      ],
    });
    expect(entries.map((entry) => [entry.personId, entry.month, entry.pensionFrom])).toEqual([
      [personId(1), '2025-07', '2025-08-01'],
      [personId(2), '2030-06', '2030-07-01'],
    ]);
    expect(termMonths(planInput())).toEqual({ from: '2025-07', to: '2030-06' });
  });

  it('marks who is past, also from before the first month, and only from the day after the last', () => {
    const people = [person(1, { birth: date('1964-03-10') }), person(2, { birth: date('1964-04-10') })];
    expect(calendarOf({ people }).entries.map(({ month, past }) => [month, past])).toEqual([
      ['2025-06', true],
      ['2025-07', false],
    ]);
    const onLastDay = calendarOf({ people, today: '2025-07-31' });
    expect(onLastDay.entries.map(({ past }) => past)).toEqual([true, false]);
    const dayAfter = calendarOf({ people, today: '2025-08-01' });
    expect(dayAfter.entries.map(({ past }) => past)).toEqual([true, true]);
  });

  it('names the posts that fall vacant, the gravest first, and where somebody without one works', () => {
    const holder = person(1, { birth: date('1966-04-10') });
    const idle = person(2, { birth: date('1966-04-10'), currentUnitCode: HERE });
    const { entries } = calendarOf({
      people: [holder, idle],
      placements: [placement(post('C01'), holder), placement(post('D01'), holder)],
    });
    expect(entries[0]).toMatchObject({ postIds: [post('D01'), post('C01')], requirement: 'key' });
    expect(entries[1]).toMatchObject({ postIds: [], requirement: null, unitCode: HERE });
  });

  it('counts apart whose birth or sex is not known, and officers', () => {
    const untold = person(2, { sex: null });
    const officer = person(3, { birth: date('1966-04-10') });
    const calendar = calendarOf({
      people: [
        person(1, { birth: unreadDate(''), currentUnitCode: HERE }),
        untold,
        officer,
        person(4, { inScope: false }),
      ],
      placements: [placement(post('Q01'), officer), placement(post('D01'), untold)],
    });
    const seats = (id: number, postIds: readonly string[], requirement: string | null) => ({
      personId: personId(id),
      unitCode: HERE,
      postIds,
      requirement,
    });
    expect(calendar).toMatchObject({
      entries: [],
      unknown: [seats(1, [], null), seats(2, [post('D01')], 'key')],
      military: 1,
    });
  });

  it('goes by the day that was set, and leaves out who goes in another way before', () => {
    const people = [1, 2, 3].map((number) => person(number, { birth: date('1966-04-10') }));
    const { entries } = calendarOf({
      people,
      dispositions: [
        { personId: personId(1), kind: 'retire', date: '2027-01-01', note: '' },
        { personId: personId(2), kind: 'leave-154', date: '2027-01-01', note: '' },
        { personId: personId(3), kind: 'leave-154', date: '2029-01-01', note: '' },
      ],
    });
    expect(entries.map((entry) => [entry.personId, entry.month, entry.cause])).toEqual([
      [personId(1), '2026-12', 'retire'],
      [personId(3), '2028-04', 'age'],
    ]);
  });
});
