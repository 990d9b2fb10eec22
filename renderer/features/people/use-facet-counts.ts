/** How many people each value of a facet would show, as the list is filtered now. */
import { useEffect, useMemo, useState } from 'react';
import { countedValues, FACETS, type Facet, type RosterFilter } from '../../../shared/rules/roster-facets.ts';
import { rosterViewOf } from '../../components/roster-view.ts';
import { takeWhenIdle } from '../../state/idle-steps.ts';
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

/** Whether filters look for the same beside a facet: what is chosen in it does not count in its own counts. */
function isAlikeBut(facet: Facet, a: RosterFilter, b: RosterFilter): boolean {
  return FACETS.every((other) => other === facet || a[other] === b[other]);
}

function tallyOf(index: PlanIndex, facet: Facet, filter: RosterFilter, days: string): PeopleTally {
  const kept = keptTallies.get(index);
  if (facet === KEPT && kept?.days === days && isAlikeBut(facet, kept.filter, filter)) return kept.tally;
  const view = rosterViewOf(index);
  const tally = new PeopleTally(index, (row) => countedValues(facet, row, filter, view));
  if (facet === KEPT) keptTallies.set(index, { filter, days, tally });
  return tally;
}

/** To count more people than these is felt. */
const MANY_PEOPLE = 20_000;

/**
 * Counted over everybody once, then kept up with every change of the plan. Null while very many are still being counted,
 * which nobody has to wait for to go on.
 */
export function useFacetCounts(facet: Facet): ReadonlyMap<string, number> | null {
  const index = usePlanStore((state) => state.index);
  const revision = usePlanStore((state) => state.revision);
  // Ages and retirements are counted from the days of the plan.
  const days = usePlanStore(({ index: { plan } }) => `${plan?.startDate} ${plan?.termEnd}`);
  const filter = useRosterStore((state) => state.filter);
  const tally = useMemo(() => tallyOf(index, facet, filter, days), [facet, index, filter, days]);
  const [counted, setCounted] = useState<PeopleTally | null>(null);
  const isReady = counted === tally || tally.isCounted || index.people.size < MANY_PEOPLE;
  useEffect(() => {
    if (isReady) return undefined;
    return takeWhenIdle(
      (function* () {
        yield* tally.steps();
        setCounted(tally);
      })(),
    );
  }, [isReady, tally]);
  return useMemo(() => (isReady && revision >= 0 ? tally.counts() : null), [tally, revision, isReady]);
}
