import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../../shared/rules/person-digest.ts';
import { date, person, unreadDate } from './sample-plan.ts';

const PARTY = { probation: date('2008-05'), official: date('2009-05-19') };

describe('digestOf', () => {
  it('reads the years of dates known to the day, the month and the year', () => {
    const one = person(1, { birth: date('1985'), party: PARTY, recruited: date('2007-09-01') });
    expect(digestOf(one)).toMatchObject({ born: 1985, probation: 2008, official: 2009, recruited: 2007 });
  });

  it('leaves open what nobody could read', () => {
    const unread = unreadDate('khoảng 1985');
    const one = person(1, {
      birth: unread,
      party: { probation: unread, official: unread },
      recruited: unread,
    });
    expect(digestOf(one)).toMatchObject({ born: null, probation: null, official: null, recruited: null });
  });

  it.each([
    ['a number of twelve digits that says the same', '012085000001', false],
    ['one with separators', '012 085.000001', false],
    ['another sex', '012185000001', true],
    ['another year', '012084000001', true],
    ['another century', '012285000001', true],
    ['an old card, which says nothing', '045012345', false],
    ['no number', '', false],
  ])('compares sex and year with the citizen number: %s', (_what, citizenId, contradicts) => {
    const one = person(1, { sex: 'male', birth: date('1985-03-10'), citizenId });
    expect(digestOf(one).contradictsNumber).toBe(contradicts);
  });

  it('compares only what is known', () => {
    const one = person(1, { sex: null, birth: unreadDate('?'), citizenId: '012185000001' });
    expect(digestOf(one).contradictsNumber).toBe(false);
  });

  it.each([
    ['UBND xã Bum Nưa', true],
    ['UBND huyện Mường Tè', false],
    ['Sở Nội vụ', false],
  ])('tells from the workplace who comes from a commune: %s', (currentUnit, fromCommune) => {
    const one = person(1, { currentTitle: 'Chuyên viên', currentUnit, currentPosition: '' });
    // Asked twice: the second answer is the one that was kept.
    expect([digestOf(one), digestOf(one)].map((digest) => digest.fromCommune)).toEqual([
      fromCommune,
      fromCommune,
    ]);
  });

  it('has the name without its marks', () => {
    expect(digestOf(person(1, { fullName: 'Đặng Thị Mỷ' })).foldedName).toBe('dang thi my');
  });
});
