import { describe, expect, it } from 'vitest';
import { forecastPosts } from '../../../../../renderer/features/outlook/forecast-rows.ts';
import {
  calendarYears,
  retirementLines,
  retirementsFor,
} from '../../../../../renderer/features/outlook/retirement-rows.ts';
import { surplusLines, WHOLE_BOARD } from '../../../../../renderer/features/outlook/surplus-rows.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import {
  BodyId,
  type RetirementEntry,
  type SurplusEntry,
  type VacancyEvent,
} from '../../../../../shared/domain/index.ts';
import { surplusPath } from '../../../../../shared/outlook/surplus.ts';
import {
  ANH,
  BINH,
  DUNG,
  SECRETARY,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../support/small-plan.ts';

const index = new PlanIndex(smallPlan());
const DEADLINE = '2030-06-30';

describe('surplusLines', () => {
  const entry = (more: Partial<SurplusEntry>): SurplusEntry => ({
    personId: DUNG,
    state: 'open',
    unitCode: UNIT_B,
    bloc: 'party',
    age: null,
    monthsLeft: null,
    kind: null,
    date: null,
    lastDay: null,
    cause: null,
    ...more,
  });
  const entries = [
    entry({}),
    entry({ personId: ANH, state: 'settled', unitCode: null, lastDay: '2026-12-31', kind: 'resign' }),
    entry({ personId: BINH, state: 'settled', unitCode: UNIT_A, bloc: null, lastDay: '2031-01-01' }),
  ];
  const path = surplusPath(entries, { start: '2026-12-01', deadline: DEADLINE });
  const ids = (filter: Partial<typeof WHOLE_BOARD>) =>
    surplusLines(index, entries, path, DEADLINE, { ...WHOLE_BOARD, ...filter }).map(({ id }) => id);

  it('groups by unit or bloc, what could not be told last', () => {
    expect(ids({})).toEqual([`group:${UNIT_A}`, BINH, `group:${UNIT_B}`, DUNG, 'group:', ANH]);
    expect(ids({ by: 'bloc' })).toEqual(['group:party', ANH, DUNG, 'group:', BINH]);
  });

  it('narrows by state, day, words and the numbers of the path', () => {
    const people = (filter: Partial<typeof WHOLE_BOARD>) =>
      ids(filter).filter((id) => !id.startsWith('group'));
    expect(people({ state: 'open' })).toEqual([DUNG]);
    expect(people({ days: 'undated' })).toEqual([DUNG]);
    expect(people({ days: 'late' })).toEqual([BINH]);
    expect(people({ text: 'anh' })).toEqual([ANH]);
    expect(people({ part: { at: 0, what: 'leaving' } })).toEqual([ANH]);
    expect(people({ part: { at: 0, what: 'now' } })).toEqual([BINH, DUNG, ANH]);
    expect(people({ part: { at: path.length - 1, what: 'left' } })).toEqual([BINH, DUNG]);
  });
});

describe('retirements', () => {
  const entry = (month: string, more: Partial<RetirementEntry> = {}): RetirementEntry => ({
    personId: ANH,
    month,
    lastDay: `${month}-28`,
    pensionFrom: `${month}-28`,
    cause: 'age',
    past: false,
    unitCode: UNIT_A,
    postIds: [SECRETARY_A],
    requirement: 'key',
    ...more,
  });
  const entries = [
    entry('2026-01', { past: true, requirement: null, postIds: [] }),
    entry('2027-02', { personId: BINH, unitCode: UNIT_B, requirement: 'optional' }),
    entry('2027-12', { personId: DUNG }),
  ];

  it('are narrowed to a unit and to posts that matter', () => {
    expect(retirementsFor(entries, { unitCode: UNIT_B, mattersOnly: false })).toEqual([entries[1]]);
    expect(retirementsFor(entries, { unitCode: null, mattersOnly: true })).toEqual([entries[2]]);
  });

  it('are listed by year, month, past, and apart where no month can be told', () => {
    const lines = (part: Parameters<typeof retirementLines>[2]) =>
      retirementLines(entries, [entry('', {})], part).map(({ id }) => id);
    expect(lines({ kind: 'year', year: '2027' })).toEqual([BINH, DUNG]);
    expect(lines({ kind: 'month', month: '2027-12' })).toEqual([DUNG]);
    expect(lines({ kind: 'past' })).toEqual([ANH]);
    expect(lines({ kind: 'ahead' })).toEqual([BINH, DUNG]);
    expect(lines({ kind: 'unknown' })).toEqual([ANH]);
    expect(calendarYears({ from: '2026-12', to: '2028-11' }, entries)).toEqual([
      { year: '2026', count: 1 },
      { year: '2027', count: 2 },
      { year: '2028', count: 0 },
    ]);
  });
});

describe('forecastPosts', () => {
  const seat = {
    postId: SECRETARY_A,
    unitCode: UNIT_A,
    bodyId: BodyId.parse('03460-party-committee'),
    titleCode: SECRETARY,
    bloc: 'party',
    requirement: 'key',
  } as const;
  const event: VacancyEvent = { ...seat, personId: ANH, on: '2028-05-01', cause: 'age', group: 'retirement' };
  const early: VacancyEvent = { ...event, postId: SECRETARY_B, unitCode: UNIT_B, on: '2025-01-01' };
  const free = { ...seat, postId: SECRETARY_B, unitCode: UNIT_B };
  const ids = (part: Parameters<typeof forecastPosts>[3]) =>
    forecastPosts([free], [early, event], '2026-12', part).map(({ id }) => id);

  it('are those behind a number: a line, a year, a month, before the first, vacant now', () => {
    expect(ids({})).toEqual([SECRETARY_B, SECRETARY_A]);
    expect(ids({ year: '2028' })).toEqual([SECRETARY_A]);
    expect(ids({ year: null })).toEqual([SECRETARY_B]);
    expect(ids({ month: '2028-05' })).toEqual([SECRETARY_A]);
    expect(ids({ month: null })).toEqual([SECRETARY_B]);
    expect(ids({ axis: { axis: 'unit', key: UNIT_A } })).toEqual([SECRETARY_A]);
    expect(ids({ axis: { axis: 'unit', key: UNIT_B }, now: true })).toEqual([SECRETARY_B]);
    expect(ids({ axis: { axis: 'bloc', key: 'front' } })).toEqual([]);
  });
});
