import { describe, expect, it } from 'vitest';
import { Roster } from '../../../../shared/rules/roster.ts';
import { date, person, personId, post } from './sample-plan.ts';

const TWIN = { fullName: 'Lò Văn Đức', birth: date('1985-03-10') };

function roster(...facts: Parameters<typeof person>[1][]): Roster {
  const made = new Roster();
  for (const [at, one] of facts.entries()) made.set(person(at + 1, one));
  return made;
}

describe('Roster', () => {
  it('keeps seats in the order of their ids and leaves lists given out as they were', () => {
    const made = roster({});
    made.addPost(personId(1), post('U02'));
    made.addPost(personId(1), post('D01'));
    const given = made.postsOf(personId(1));
    made.deletePost(personId(1), post('D01'));
    expect(given).toEqual([post('D01'), post('U02')]);
    expect(made.get(personId(1))?.posts).toEqual([post('U02')]);
    expect(made.postsOf(personId(9))).toEqual([]);
  });

  it('keeps seats and disposition of somebody whose facts are replaced', () => {
    const made = roster({});
    made.addPost(personId(1), post('D01'));
    made.setDisposition(personId(1), { personId: personId(1), kind: 'retire', date: '2026-01-01', note: '' });
    made.set(person(1, { note: 'khác' }));
    const { person: facts, posts, disposition } = made.get(personId(1)) ?? {};
    expect([facts?.note, posts, disposition?.kind]).toEqual(['khác', [post('D01')], 'retire']);
  });

  it('tells who shares a mark, and whom that concerns, as people come, change and go', () => {
    const made = roster(TWIN, TWIN);
    const sharing = () => [...made.values()].map(({ sharesMark }) => sharesMark);
    expect(sharing()).toEqual([true, true]);
    expect(made.set(person(2, { ...TWIN, birth: date('1986-03-10') }))).toEqual([personId(1)]);
    expect(sharing()).toEqual([false, false]);
    expect(made.set(person(3, TWIN))).toEqual([personId(1)]);
    expect(made.delete(personId(1))).toEqual([personId(3)]);
    expect(sharing()).toEqual([false, false]);
    expect(made.delete(personId(1))).toEqual([]);
  });
});
