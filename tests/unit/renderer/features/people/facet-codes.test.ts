import { expect, it, vi } from 'vitest';
import { rosterViewOf } from '../../../../../renderer/components/roster-view.ts';
import { facetSteps, passerOf } from '../../../../../renderer/features/people/facet-codes.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { FACETS, facetValues, passes, type RosterFilter } from '../../../../../shared/rules/roster-facets.ts';
import { ANH, BINH, DUNG, delta, dungInUnitB, smallPlan } from '../../../../support/small-plan.ts';

const passing = (index: PlanIndex, filter: RosterFilter) =>
  index
    .peopleByName()
    .filter(passerOf(index, filter))
    .map(({ id }) => id);

/** Whom a filter lets pass, asked of each person by itself. */
const asked = (index: PlanIndex, filter: RosterFilter) =>
  index.peopleByName().flatMap(({ id }) => {
    const row = index.people.get(id);
    return row !== undefined && passes(filter, row, rosterViewOf(index)) ? [id] : [];
  });

it('lets pass by every facet and value whom it would if each were asked', () => {
  const index = new PlanIndex(smallPlan());
  let filters = 0;
  for (const facet of FACETS) {
    const values = new Set(
      [...index.people.values()].flatMap((row) => facetValues(facet, row, rosterViewOf(index))),
    );
    for (const value of values) {
      const filter = { [facet]: [value] };
      expect(passing(index, filter), `${facet} ${value}`).toEqual(asked(index, filter));
      filters += 1;
    }
  }
  expect(filters).toBeGreaterThan(FACETS.length);
});

it('wants any value within a facet, and something of every facet', () => {
  const index = new PlanIndex(smallPlan());
  expect(passing(index, { state: ['placed', 'unplaced'] })).toEqual([ANH, BINH, DUNG]);
  expect(passing(index, { state: ['unplaced'], plannedUnit: ['03460'] })).toEqual([]);
  expect(passing(index, { state: ['placed'], plannedUnit: ['03460'] })).toEqual([ANH, BINH]);
});

it('looks at everybody once, ahead in steps', () => {
  const index = new PlanIndex(smallPlan());
  const steps = facetSteps(index, 'state');
  while (steps.next().done !== true);
  const get = vi.spyOn(index.people, 'get');
  expect(passing(index, { state: ['unplaced'] })).toEqual([DUNG]);
  expect(get).not.toHaveBeenCalled();
});

it('follows changes of the plan: who was touched, who came and who left', () => {
  const index = new PlanIndex(smallPlan());
  expect(passing(index, { state: ['placed'] })).toEqual([ANH, BINH]);
  index.apply(dungInUnitB());
  expect(passing(index, { state: ['placed'] })).toEqual([ANH, BINH, DUNG]);
  index.apply(delta({ removedPeople: [ANH] }));
  expect(passing(index, { state: ['placed'] })).toEqual([BINH, DUNG]);
});

it('counts from other days of the plan anew', () => {
  const snapshot = smallPlan();
  const birth = { text: '1990', value: '1990', precision: 'year' as const };
  const people = snapshot.people.map((row) => ({ ...row, person: { ...row.person, birth } }));
  const index = new PlanIndex({ ...snapshot, people });
  const { plan } = index;
  if (plan === null) throw new Error('the small plan has a plan');
  expect(passing(index, { age: ['from-60'] })).toEqual([]);
  index.plan = { ...plan, startDate: '2060-01-01', termEnd: '2065-01-01' };
  expect(passing(index, { age: ['from-60'] })).toEqual([ANH, BINH, DUNG]);
});
