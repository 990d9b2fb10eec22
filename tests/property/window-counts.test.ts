/** What a window counts and orders over the whole plan: kept up change by change it is what a window counts anew. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snapshotOf } from '../../electron/services/plan/snapshot.ts';
import { rosterViewOf } from '../../renderer/components/roster-view.ts';
import { PeopleTally } from '../../renderer/state/people-tally.ts';
import { PlanIndex } from '../../renderer/state/plan-index.ts';
import { countedValues, type Facet, type RosterFilter } from '../../shared/rules/roster-facets.ts';
import { carryOut, randomCommands } from '../support/random-commands.ts';
import { serviceForTests, smallWorkspace, somebody, steadyClock } from '../support/workspaces.ts';

const PEOPLE = [1, 2, 3, 4, 5].map((number) =>
  somebody(number, number % 2 === 0 ? {} : { theory: 'elementary', degree: 'intermediate' }),
);
const COUNTED: readonly [Facet, RosterFilter][] = [
  ['state', {}],
  ['plannedUnit', {}],
  ['finding', { state: ['placed', 'unplaced'] }],
  ['degree', { finding: ['block'] }],
];

const talliesOf = (index: PlanIndex) =>
  COUNTED.map(
    ([facet, filter]) =>
      new PeopleTally(index, (row) => countedValues(facet, row, filter, rosterViewOf(index))),
  );
const sorted = (counts: ReadonlyMap<string, number>) => Object.fromEntries([...counts].sort());

it('after any sequence of commands', async () => {
  const { path, folder } = smallWorkspace(PEOPLE);
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(randomCommands, async (commands) => {
      runs += 1;
      const copy = join(folder, `dem-${runs}.botri`);
      copyFileSync(path, copy);
      const clock = steadyClock();
      const service = serviceForTests({ now: clock });
      await service.open(copy);
      const { session } = service;
      let index = new PlanIndex(snapshotOf(session));
      let tallies = talliesOf(index);
      for (const [at, command] of commands.entries()) {
        // Counts and lists are not looked at after every change.
        if (at % 3 === 0) for (const tally of tallies) tally.counts();
        if (at % 4 === 0) index.findingList();
        const result = carryOut(session, command, clock);
        if (result?.delta.reload === true) {
          index = new PlanIndex(snapshotOf(session));
          tallies = talliesOf(index);
        } else if (result !== null) index.apply(result.delta);
      }
      const anew = new PlanIndex(snapshotOf(session));
      expect(tallies.map((tally) => sorted(tally.counts()))).toEqual(
        talliesOf(anew).map((tally) => sorted(tally.counts())),
      );
      expect(index.findingList()).toEqual(anew.findingList());
      expect(index.severitiesOutsideUnits()).toEqual(anew.severitiesOutsideUnits());
      service.close();
    }),
    { numRuns: 30 },
  );
});
