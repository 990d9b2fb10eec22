import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import { OWN_FIELDS, type OwnFactValue, type OwnFieldRef } from '../../../../../shared/domain/own-fact.ts';
import { fieldsOf, OWN_FIELD_SPECS } from '../../../../../shared/domain/own-field.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import type { Placement } from '../../../../../shared/domain/plan.ts';
import { ASKED } from '../../../../../shared/rules/own/asked.ts';
import { factOf } from '../../../../../shared/rules/own/facts.ts';
import { placedOn } from '../../../../../shared/rules/plan-view.ts';
import { seatsIn } from '../../../../../shared/rules/unit-seats.ts';
import { date, HERE, onPost, personId, post, unreadDate } from '../sample-plan.ts';

function placed(patch: Partial<Person> = {}, how: Partial<Placement> = {}, title = 'U20') {
  const state = onPost(title, patch, how);
  const subject = placedOn(state, post(title));
  if (subject === null) throw new Error('nobody is placed');
  return ASKED.placement(state, subject);
}

/** On the day the plan starts, 01/7/2025. */
function known(
  ref: OwnFieldRef | OwnFieldRef['field'],
  patch: Partial<Person> = {},
  how: Partial<Placement> = {},
) {
  return factOf(placed(patch, how), typeof ref === 'string' ? { field: ref } : ref);
}

const is = (min: number | string, max = min): OwnFactValue => ({ min, max });
const evaluation = (year: number, rating: 'failed' | 'completed' | 'good' | 'excellent') => ({
  year,
  rating,
  text: '',
});
const discipline = (decided: string, kind: 'warning' | 'pending' = 'warning') => ({
  kind,
  decided: date(decided),
  until: NO_DATE,
  document: '',
  text: '',
});

describe('facts of a person', () => {
  it('count ages and months to the day the placement starts', () => {
    expect(known('age', { birth: date('1985-07-01') })).toEqual(is(40));
    expect(known('age', { birth: date('1985-07-02') })).toEqual(is(39));
    expect(known('age', { birth: date('1985-07-02') }, { since: '2025-07-02' })).toEqual(is(40));
    expect(known('age', { birth: date('1985') })).toEqual(is(39, 40));
    expect(known('age', { birth: NO_DATE })).toBe(null);
    expect(known('serviceMonths', { recruited: date('2024-07-02') })).toEqual(is(11));
    expect(known('positionMonths', { positionSince: date('2026') })).toEqual(is(0));
    expect(known('appointedUntil', { appointedUntil: date('2026-02') })).toEqual(
      is('2026-02-01', '2026-02-28'),
    );
  });

  it('know the months left by the table of retirement, and of no officer', () => {
    // A man born in 01/1964 retires at 61 years and 3 months, in 04/2025; one in 01/1966 at 62 less three months.
    expect(known('monthsLeft', { birth: date('1964-01-10') })).toEqual(is(-3));
    expect(known('monthsLeft', { sex: null })).toBe(null);
    expect(factOf(placed({}, {}, 'Q01'), { field: 'monthsLeft' })).toBe(null);
  });

  it('take nobody without a date for a member of the Party', () => {
    const party = (probation: string, official: string) => ({
      party: {
        probation: probation === '' ? NO_DATE : date(probation),
        official: official === '' ? NO_DATE : date(official),
      },
    });
    expect(known('partyMember', party('2020-01-01', '2021-01-01'))).toEqual({ values: ['official'] });
    expect(known('partyMember', party('2025-01-01', ''))).toEqual({ values: ['probation'] });
    expect(known('partyMember', party('', '2026-01-01'))).toEqual({ values: ['probation'] });
    expect(known('partyMember', party('', ''))).toEqual({ values: ['none'] });
    expect(known('partyMonths', party('', '2025-05-01'))).toEqual(is(2));
    expect(known('partyMonths', party('', ''))).toEqual(is(0));
    const unread = { party: { probation: NO_DATE, official: unreadDate('khoảng năm ngoái') } };
    expect([known('partyMember', unread), known('partyMonths', unread)]).toEqual([null, null]);
  });

  it('look back over ratings; a year that is not told could be any', () => {
    const all = [evaluation(2022, 'completed'), evaluation(2023, 'good'), evaluation(2024, 'excellent')];
    const worst = (span: number, evaluations: Person['evaluations']) =>
      known({ field: 'worstRating', span }, { evaluations });
    expect(worst(3, all)).toEqual(is('completed'));
    expect(worst(2, all)).toEqual(is('good'));
    expect(worst(4, all)).toEqual(is('failed', 'completed'));
    expect(worst(3, [evaluation(2019, 'good')])).toBe(null);
    expect(worst(3, null)).toBe(null);
    expect(known('latestRating', { evaluations: [...all, evaluation(2026, 'failed')] })).toEqual(
      is('excellent'),
    );
    expect(known('latestRating', { evaluations: [] })).toBe(null);
  });

  it('look back over discipline; what is under review is none yet', () => {
    const within = (span: number, disciplines: Person['disciplines']) =>
      known({ field: 'disciplined', span }, { disciplines });
    expect(within(24, [discipline('2023-07-02')])).toEqual({ flag: true });
    expect(within(24, [discipline('2023-07-01')])).toEqual({ flag: false });
    expect(within(24, [discipline('2023')])).toBe(null);
    expect(within(24, [discipline('2025-06-01', 'pending')])).toEqual({ flag: false });
    expect(within(24, [])).toEqual({ flag: false });
    expect(within(24, null)).toBe(null);
  });

  it('read columns kept verbatim by their header, and position and workplace written as one', () => {
    const extra = [{ header: 'Sở trường', text: ' Dân vận ' }];
    expect(known({ field: 'column', column: 'SỞ TRƯỜNG' }, { extra })).toEqual({ values: ['Dân vận'] });
    expect(known({ field: 'column', column: 'Khác' }, { extra })).toEqual({ values: [] });
    const joined = { currentTitle: '', currentUnit: '', currentPosition: 'Chuyên viên, Phòng Nội vụ' };
    expect(known('currentTitle', joined)).toEqual({ values: ['Chuyên viên, Phòng Nội vụ'] });
    expect(known('currentUnit', joined)).toEqual({ values: ['Chuyên viên, Phòng Nội vụ'] });
    expect(known('specialities', { fields: ['quản lý đất đai'] })).toEqual({ values: ['land'] });
    expect(known('specialities', { fields: [] })).toBe(null);
    expect(known('sameUnit', { currentUnitCode: HERE })).toEqual({ flag: true });
    expect(known('sameUnit')).toBe(null);
  });
});

describe('facts', () => {
  it('are there for every field of a scope, and for none of another', () => {
    const state = onPost('U20', { currentUnitCode: HERE, evaluations: [evaluation(2024, 'good')] });
    const subject = placedOn(state, post('U20'));
    const holder = state.listed(personId(1));
    const seat = seatsIn(state, HERE).find(({ post: { id } }) => id === post('U20'));
    if (subject === null || holder === undefined || seat === undefined) throw new Error('nobody is placed');
    const asked = {
      placement: ASKED.placement(state, subject),
      person: ASKED.person(state, holder),
      post: ASKED.post(state, seat),
    };
    for (const scope of ['placement', 'person', 'post'] as const) {
      const unknown = fieldsOf(scope).filter((field) => factOf(asked[scope], { field, span: 1 }) === null);
      // What the sample person's list does not tell, and the origins of a made-up unit.
      const untold = ['positionMonths', 'appointedUntil', 'disciplined', 'salaryCoefficient', 'mergedCount'];
      expect(unknown.filter((field) => !untold.includes(field))).toEqual([]);
    }
    const ofPosts = OWN_FIELDS.filter((field) => OWN_FIELD_SPECS[field].group === 'post');
    for (const field of ofPosts) expect(factOf(asked.person, { field })).toBe(null);
  });
});
