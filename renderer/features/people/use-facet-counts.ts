/** How many people each value of a facet would show, as the list is filtered now. */
import { useMemo } from 'react';
import { countedValues, type Facet } from '../../../shared/rules/roster-facets.ts';
import { rosterViewOf } from '../../components/roster-view.ts';
import { PeopleTally } from '../../state/people-tally.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useRosterStore } from './roster-store.ts';

/** Counted over everybody once, then kept up with every change of the plan. */
export function useFacetCounts(facet: Facet): ReadonlyMap<string, number> {
  const index = usePlanStore((state) => state.index);
  const revision = usePlanStore((state) => state.revision);
  // Ages and retirements are counted from the days of the plan.
  const days = usePlanStore(({ index: { plan } }) => `${plan?.startDate} ${plan?.termEnd}`);
  const filter = useRosterStore((state) => state.filter);
  const tally = useMemo(() => {
    const view = rosterViewOf(index);
    return days === '' ? null : new PeopleTally(index, (row) => countedValues(facet, row, filter, view));
  }, [facet, index, filter, days]);
  return useMemo(() => (tally === null || revision < 0 ? new Map() : tally.counts()), [tally, revision]);
}
