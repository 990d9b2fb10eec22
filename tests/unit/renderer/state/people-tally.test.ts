import { expect, it } from 'vitest';
import { PeopleTally } from '../../../../renderer/state/people-tally.ts';
import { PlanIndex } from '../../../../renderer/state/plan-index.ts';
import { PersonId } from '../../../../shared/domain/index.ts';
import type { PersonRow } from '../../../../shared/ipc/contract.ts';
import { BINH, DUNG, delta, dungInUnitB, smallPlan } from '../../../support/small-plan.ts';

const placed = ({ postIds }: PersonRow): string[] => (postIds.length > 0 ? ['placed'] : ['free']);

it('looks again only at who was touched', () => {
  const index = new PlanIndex(smallPlan());
  const looked: string[] = [];
  const tally = new PeopleTally(index, (row) => {
    looked.push(row.person.id);
    return placed(row);
  });
  expect(tally.counts()).toEqual(
    new Map([
      ['placed', 2],
      ['free', 1],
    ]),
  );
  looked.length = 0;
  const before = tally.counts();
  index.apply(dungInUnitB());
  // Of what nobody has any more there is no count.
  expect(tally.counts()).toEqual(new Map([['placed', 3]]));
  expect(looked).toEqual([DUNG]);
  expect(before.get('free')).toBe(1);
});

it('is the same map until somebody is touched', () => {
  const index = new PlanIndex(smallPlan());
  const tally = new PeopleTally(index, placed);
  const counts = tally.counts();
  index.apply(delta());
  expect(tally.counts()).toBe(counts);
});

it('leaves out who was taken out of the roster', () => {
  const index = new PlanIndex(smallPlan());
  const tally = new PeopleTally(index, placed);
  tally.counts();
  index.apply(delta({ removedPeople: [BINH] }));
  expect(tally.counts().get('placed')).toBe(1);
});

it('counts under each of several values, and under none', () => {
  const index = new PlanIndex(smallPlan());
  const tally = new PeopleTally(index, ({ person: { id } }) =>
    id === DUNG ? [] : id === BINH ? ['a', 'b'] : ['a'],
  );
  expect(tally.counts()).toEqual(
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
  );
});

/** The small plan with so many people that counting them takes several steps. */
function manyPeople(): PlanIndex {
  const index = new PlanIndex(smallPlan());
  const [somebody] = smallPlan().people;
  if (somebody === undefined) throw new Error('the small plan has people');
  for (let number = 10; index.people.size < 2500; number += 1) {
    const id = PersonId.parse(`P${String(number).padStart(6, '0')}`);
    index.people.set(id, { ...somebody, person: { ...somebody.person, id }, postIds: [] });
  }
  return index;
}

it('counts in steps what it counts at once, with what changed between them', () => {
  const index = manyPeople();
  const tally = new PeopleTally(index, placed);
  const steps = tally.steps();
  expect(steps.next().done).toBe(false);
  index.apply(dungInUnitB());
  while (steps.next().done !== true) expect(tally.isCounted).toBe(false);
  expect(tally.isCounted).toBe(true);
  expect(tally.counts()).toEqual(
    new Map([
      ['placed', 3],
      ['free', 2497],
    ]),
  );
});

it('leaves steps alone once somebody could not wait for their end', () => {
  const index = manyPeople();
  const tally = new PeopleTally(index, placed);
  const steps = tally.steps();
  steps.next();
  const counts = tally.counts();
  expect(steps.next().done).toBe(true);
  expect(tally.counts()).toBe(counts);
  expect(counts.get('free')).toBe(2498);
});
