/** How many seats, or people, each filter of the plan's toolbar lists. */
import { useMemo } from 'react';
import { countedAs, type SeatFilter, type UnitCode } from '../../../shared/domain/index.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { personStatus } from '../../../shared/rules/roster-view.ts';
import { PeopleTally } from '../../state/people-tally.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { inUnits } from './plan-filter.ts';

export type FilterCounts = Record<SeatFilter, number>;
const NONE: Readonly<FilterCounts> = { all: 0, vacant: 0, required: 0, block: 0, warn: 0, filled: 0 };

/** Of the chosen units; `ofPeople` where the grid lists people. */
export function useFilterCounts(unitCodes: readonly UnitCode[], ofPeople: boolean): FilterCounts {
  const index = usePlanStore((state) => state.index);
  // The index changes inside; its revision says when.
  const revision = usePlanStore((state) => state.revision);
  const tally = useMemo(
    () => (ofPeople ? peopleTally(index, new Set(unitCodes)) : null),
    [index, unitCodes, ofPeople],
  );
  return useMemo(() => {
    if (revision < 0) return NONE;
    return tally === null ? seatCounts(index, unitCodes) : { ...NONE, ...Object.fromEntries(tally.counts()) };
  }, [index, unitCodes, tally, revision]);
}

function seatCounts(index: PlanIndex, unitCodes: readonly UnitCode[]): FilterCounts {
  const counts = { ...NONE };
  const wanted = new Set(unitCodes);
  for (const { unit, summary } of index.unitList()) {
    if (wanted.size > 0 && !wanted.has(unit.code)) continue;
    const marked = index.markedSeatsOfUnit(unit.code);
    counts.all += summary.seats;
    counts.filled += summary.filled;
    counts.vacant += summary.seats - summary.filled;
    counts.required += summary.vacantRequired;
    counts.block += marked.block;
    counts.warn += marked.warn;
  }
  return counts;
}

const NOWHERE: readonly SeatFilter[] = [];

/** People by the filters that list them; of chosen units those who work there or are to. */
function peopleTally(index: PlanIndex, chosen: ReadonlySet<UnitCode>): PeopleTally {
  return new PeopleTally(index, (row) => (inUnits(index, row, chosen) ? filtersOf(index, row) : NOWHERE));
}

function filtersOf(index: PlanIndex, row: PersonRow): SeatFilter[] {
  const filters: SeatFilter[] = ['all'];
  const status = personStatus(row);
  if (status === 'placed') filters.push('filled');
  if (status === 'unplaced') filters.push('vacant');
  const marks = new Set(index.findingsOfPerson(row.person.id).map(countedAs));
  if (marks.has('block')) filters.push('block');
  if (marks.has('warn')) filters.push('warn');
  return filters;
}
