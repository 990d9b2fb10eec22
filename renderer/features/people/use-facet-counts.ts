/** How many people each value of a facet would show, as the list is filtered now. */
import { useMemo } from 'react';
import { countedValues, type Facet, type RosterFilter } from '../../../shared/rules/roster-facets.ts';
import { rosterViewOf } from '../../components/roster-view.ts';
import { PeopleTally } from '../../state/people-tally.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useRosterStore } from './roster-store.ts';

/** The one facet that is always shown: its counts outlive the screen. */
const KEPT: Facet = 'state';

interface KeptTally {
  filter: RosterFilter;
  days: string;
  tally: PeopleTally;
}
const keptTallies = new WeakMap<PlanIndex, KeptTally>();

function tallyOf(index: PlanIndex, facet: Facet, filter: RosterFilter, days: string): PeopleTally {
  const kept = keptTallies.get(index);
  if (facet === KEPT && kept?.filter === filter && kept.days === days) return kept.tally;
  const view = rosterViewOf(index);
  const tally = new PeopleTally(index, (row) => countedValues(facet, row, filter, view));
  if (facet === KEPT) keptTallies.set(index, { filter, days, tally });
  return tally;
}

/** Counted over everybody once, then kept up with every change of the plan. */
export function useFacetCounts(facet: Facet): ReadonlyMap<string, number> {
  const index = usePlanStore((state) => state.index);
  const revision = usePlanStore((state) => state.revision);
  // Ages and retirements are counted from the days of the plan.
  const days = usePlanStore(({ index: { plan } }) => `${plan?.startDate} ${plan?.termEnd}`);
  const filter = useRosterStore((state) => state.filter);
  const tally = useMemo(() => tallyOf(index, facet, filter, days), [facet, index, filter, days]);
  return useMemo(() => (revision < 0 ? new Map() : tally.counts()), [tally, revision]);
}
