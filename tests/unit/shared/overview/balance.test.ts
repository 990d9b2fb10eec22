import { describe, expect, it } from 'vitest';
import type { BodyId, TitleCode } from '../../../../shared/domain/ids.ts';
import type { Post } from '../../../../shared/domain/post.ts';
import { type Balance, balanceTable, isEven, worstFirst } from '../../../../shared/overview/balance.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { HERE, person, placement, planInput, post, THERE } from '../rules/sample-plan.ts';

const CHAIR = 'U02' as TitleCode;

function seatsOf(state: PlanState, patch: (post: Post) => Post = (one) => one) {
  return [...state.posts.values()].map((one) => ({
    post: patch(one),
    personId: state.placementOn(one.id)?.personId ?? null,
  }));
}

const balance = (part: Partial<Balance>): Balance => ({
  norm: 0,
  filled: 0,
  lack: 0,
  required: 0,
  surplus: 0,
  ...part,
});

describe('balanceTable', () => {
  const [first, second, third] = [person(1), person(2), person(3)];
  const state = new PlanState(
    planInput({
      people: [first, second, third],
      placements: [
        placement(post('D01'), first),
        placement(post('U02'), second),
        placement(post('D01', 1, THERE), third),
      ],
    }),
  );
  const blocOf = (id: BodyId) => state.bodies.get(id)?.bloc;
  const vacant = state.posts.size - 3;

  it('counts by unit and title, and over everything', () => {
    const { units, all, by } = balanceTable(seatsOf(state), 'title', blocOf);
    expect(units.map(({ unitCode }) => unitCode)).toEqual([HERE, THERE]);
    expect(all).toMatchObject({ norm: state.posts.size, filled: 3, lack: vacant, surplus: 0 });
    const deputies = [...state.posts.values()].filter(({ titleCode }) => titleCode === CHAIR).length;
    expect(by.get(CHAIR)).toMatchObject({ norm: deputies, filled: 1, lack: deputies - 1 });
    expect(units[0]?.by.get('D01' as TitleCode)).toEqual(balance({ norm: 1, filled: 1 }));
    expect(units[1]?.by.get(CHAIR)?.filled).toBe(0);
  });

  it('counts by bloc what the titles of the bloc say together', () => {
    const titles = balanceTable(seatsOf(state), 'title', blocOf);
    const blocs = balanceTable(seatsOf(state), 'bloc', blocOf);
    expect(blocs.all).toEqual(titles.all);
    expect(blocs.by.get('party')?.filled).toBe(2);
    expect(blocs.by.get('government')?.filled).toBe(1);
    const sum = [...blocs.by.values()].reduce((lack, one) => lack + one.lack, 0);
    expect(sum).toBe(vacant);
  });

  it('leaves seats out that are held back, and counts of free seats beyond the norm none as lacking', () => {
    const frozen = seatsOf(state, (one) => (one.titleCode === CHAIR ? { ...one, frozen: true } : one));
    expect(balanceTable(frozen, 'title', blocOf).by.get(CHAIR)).toMatchObject({ norm: 0, lack: 0 });
    const beyond = seatsOf(state, (one) => (one.titleCode === CHAIR ? { ...one, norm: 0 } : one));
    expect(balanceTable(beyond, 'title', blocOf).by.get(CHAIR)).toMatchObject({
      norm: 0,
      lack: 0,
      surplus: 1,
    });
  });

  it('tells too many of one title beside too few of another', () => {
    const seats = seatsOf(state, (one) => (one.id === post('U02') ? { ...one, norm: 0 } : one)).filter(
      ({ post: one }) => one.unitCode === HERE && (one.id === post('U02') || one.titleCode === 'U01'),
    );
    const { all } = balanceTable(seats, 'bloc', blocOf);
    expect(all).toEqual(balance({ norm: 1, filled: 1, lack: 1, required: 1, surplus: 1 }));
    expect(isEven(all)).toBe(false);
  });
});

describe('worstFirst', () => {
  it('puts required seats before other seats, and those before people too many', () => {
    const [none, many, some, worst] = [
      balance({}),
      balance({ surplus: 9 }),
      balance({ lack: 2 }),
      balance({ lack: 1, required: 1 }),
    ];
    expect([none, many, some, worst].sort(worstFirst)).toEqual([worst, some, many, none]);
  });
});
