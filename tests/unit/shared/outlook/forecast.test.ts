import { describe, expect, it } from 'vitest';
import type { TitleCode } from '../../../../shared/domain/ids.ts';
import { vacancyForecast } from '../../../../shared/outlook/forecast.ts';
import {
  ALL_GROUPS,
  firstEvents,
  forecastLines,
  forecastMonths,
  yearsOf,
} from '../../../../shared/outlook/forecast-months.ts';
import { byTitle, successorsOf, titlesPlanned } from '../../../../shared/outlook/planned.ts';
import { termMonths } from '../../../../shared/outlook/retirements.ts';
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
  THERE,
  titles,
} from '../rules/sample-plan.ts';

const catalogue = new Map(titles.map((title) => [title.code, title]));
const forecastOf = (input: Partial<PlanInput>) => {
  const state = new PlanState(planInput(input));
  return vacancyForecast(state, termMonths(state));
};

/** On the secretary's post, 62 years in 04/2028. */
const secretary = person(1, { birth: date('1966-04-30') });
const seated = (patch: Partial<PlanInput> = {}): Partial<PlanInput> => ({
  people: [secretary],
  placements: [placement(post('D01'), secretary)],
  ...patch,
});

describe('vacancyForecast', () => {
  it('lets a post fall vacant with the first day of pension', () => {
    const { events, vacant } = forecastOf(seated());
    expect(events).toMatchObject([
      { postId: post('D01'), on: '2028-05-01', cause: 'age', group: 'retirement', requirement: 'key' },
    ]);
    expect(vacant.some(({ postId }) => postId === post('D01'))).toBe(false);
    expect(vacant.some(({ postId }) => postId === post('D01', 1, THERE))).toBe(true);
  });

  it('holds the last month of the term and not the one after', () => {
    const ends = (birth: string) => {
      const holder = person(1, { birth: date(birth) });
      return forecastOf({ people: [holder], placements: [placement(post('D01'), holder)] }).events.length;
    };
    expect([ends('1968-05-31'), ends('1968-06-01')]).toEqual([1, 0]);
  });

  it('counts no post beyond the norm, none held back, and no officer by the civil table', () => {
    const officer = person(2, { birth: date('1966-04-30') });
    const input = planInput(
      seated({
        people: [secretary, officer],
        placements: [placement(post('D01'), secretary), placement(post('Q01'), officer)],
      }),
    );
    const frozen = {
      ...input,
      posts: input.posts.map((one) => ({ ...one, frozen: one.id === post('D01') })),
    };
    expect(forecastOf(frozen).events).toEqual([]);
    const beyond = {
      ...input,
      posts: input.posts.map((one) => (one.id === post('D01') ? { ...one, norm: 0 } : one)),
    };
    expect(forecastOf(beyond).events).toEqual([]);
  });

  it('goes by the day of a disposition; surplus and "other" vacate nothing', () => {
    const by = (kind: 'leave-154' | 'surplus' | 'other') =>
      forecastOf(
        seated({ dispositions: [{ personId: secretary.id, kind, date: '2027-03-01', note: '' }] }),
      ).events.map(({ on, cause }) => [on, cause]);
    expect(by('leave-154')).toEqual([['2027-03-01', 'leave-154']]);
    expect(by('surplus')).toEqual([['2028-05-01', 'age']]);
    expect(by('other')).toEqual([['2028-05-01', 'age']]);
  });

  it('tells the end of an appointment, a secondment and an acting form before the person leaves', () => {
    const until = (appointedUntil: string, form: 'keep' | 'appoint' | 'second' | 'acting') => {
      const holder = { ...secretary, appointedUntil: date(appointedUntil) };
      return forecastOf({
        people: [holder],
        placements: [placement(post('D01'), holder, { form })],
      }).events.map(({ on, cause }) => [on, cause]);
    };
    const age = ['2028-05-01', 'age'];
    expect(until('2026-02', 'keep')).toEqual([['2026-03-01', 'appointment-end'], age]);
    expect(until('2026', 'keep')).toEqual([age]);
    expect(until('2026-02', 'appoint')).toEqual([age]);
    expect(until('2028-04-30', 'keep')).toEqual([age]);
    expect(until('2026', 'acting')).toEqual([['2026-07-01', 'acting-end'], age]);
    expect(until('2026', 'second')).toEqual([age]);
  });
});

describe('forecastMonths', () => {
  const holder = { ...secretary, appointedUntil: date('2026-02-28') };
  const gone = person(2, { birth: date('1960-01-01') });
  const forecast = forecastOf({
    people: [holder, gone],
    placements: [placement(post('D01'), holder, { form: 'keep' }), placement(post('D02'), gone)],
  });

  it('counts a post once, month by month, with what came together', () => {
    const first = firstEvents(forecast.events, ALL_GROUPS);
    const months = forecastMonths(first, 10, forecast);
    // Who should be gone before the first month comes ahead of the sixty months of the term.
    expect(months).toHaveLength(61);
    expect(months[0]).toMatchObject({ month: null, count: 1, total: 11 });
    expect(months.find(({ month }) => month === '2026-03')).toMatchObject({
      count: 1,
      byGroup: { retirement: 0, leaving: 0, term: 1 },
      key: 1,
      total: 12,
    });
    expect(months.at(-1)).toMatchObject({ month: '2030-06', count: 0, total: 12 });
  });

  it('shows the retirement of a post again where ends of terms are not looked at', () => {
    const retired = firstEvents(forecast.events, new Set(['retirement']));
    expect(retired.map(({ on }) => on)).toEqual(['2020-02-01', '2028-05-01']);
  });

  it('counts by title with its years, and by unit together with what is vacant now', () => {
    const first = firstEvents(forecast.events, ALL_GROUPS);
    const byTitles = forecastLines(forecast.vacant, first, 'title', forecast.from);
    const line = byTitles.find(({ key }) => key === 'D01');
    expect(line).toMatchObject({ vacant: 1, count: 1, keyPosts: 1 });
    expect([...(line?.byYear ?? [])]).toEqual([['2026', 1]]);
    const [here, there] = forecastLines(forecast.vacant, first, 'unit', forecast.from);
    expect([here?.key, here?.count, there?.key, there?.count]).toEqual([HERE, 2, THERE, 0]);
    expect((here?.vacant ?? 0) + (there?.vacant ?? 0)).toBe(forecast.vacant.length);
    expect(yearsOf(forecast)).toEqual(['2025', '2026', '2027', '2028', '2029', '2030']);
  });
});

describe('titlesPlanned', () => {
  it.each([
    ['Bí thư Đảng uỷ', ['D01']],
    ['Quy hoạch: Bí thư Đảng uỷ xã; Chủ tịch HĐND', ['D01', 'H01']],
    // The secretary's title is part of the deputy's, who is not planned for it.
    ['Phó Bí thư Thường trực Đảng uỷ', ['D02']],
    ['Tỉnh uỷ viên', []],
    ['', []],
  ])('of “%s”', (text, codes) => {
    expect(titlesPlanned(catalogue, text)).toEqual(codes);
  });
});

describe('successorsOf', () => {
  it('tells who is planned, still there on the day, and not the one who leaves', () => {
    const planning = 'Bí thư Đảng uỷ';
    const people = [
      { ...secretary, planning },
      person(2, { planning, currentUnitCode: HERE }),
      person(3, { planning, currentUnitCode: THERE }),
      // Retires in the same month: not there on the day.
      person(4, { planning, currentUnitCode: HERE, birth: date('1966-04-01') }),
      person(5, { planning: 'Chủ tịch HĐND', currentUnitCode: HERE }),
    ];
    const { events, planned } = forecastOf(seated({ people }));
    const [event] = events;
    if (event === undefined) throw new Error('nobody leaves');
    const { here, elsewhere } = successorsOf(
      event,
      byTitle(planned) as ReadonlyMap<TitleCode, typeof planned>,
    );
    expect(here.map((one) => one.personId)).toEqual([personId(2)]);
    expect(elsewhere.map((one) => one.personId)).toEqual([personId(3)]);
  });
});
