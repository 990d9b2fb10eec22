/** The units of the province as a list: type, what each came from, seats, people before and after. */
import type { UnitCode } from '../../../shared/domain/index.ts';
import type { UnitType } from '../../../shared/domain/unit.ts';
import { oncePer } from '../../../shared/rules/once-per.ts';
import { oncePerText } from '../../../shared/rules/once-per-text.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matcherOf } from '../../../shared/text/matching.ts';
import { PeopleTally } from '../../state/people-tally.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

export interface UnitLine {
  id: UnitCode;
  name: string;
  type: UnitType;
  /** Old communes it was formed from, whole and in part. */
  whole: number;
  parts: number;
  seats: number;
  filled: number;
  vacantRequired: number;
  /** People of the roster who work there today. */
  before: number;
  /** People placed there, each once. */
  after: number;
}

const foldedOnce = oncePerText(fold);

const NOWHERE: readonly string[] = [];

/** People of the roster by the unit they work in today. */
const workplacesOf = oncePer(
  (index: PlanIndex) =>
    new PeopleTally(index, ({ person: { currentUnitCode } }) =>
      currentUnitCode === null ? NOWHERE : [currentUnitCode],
    ),
);

/** Units whose name, or a name they were formed from, contains the words; those that are called so themselves first. */
export function unitLines(index: PlanIndex, query: string): UnitLine[] {
  const before = workplacesOf(index).counts();
  const scoreOf = matcherOf(query);
  const isNamed = (name: string): boolean => scoreOf(foldedOnce(name)) > 0;
  return index
    .unitList()
    .filter(({ unit, mergedFrom }) => isNamed(unit.fullName) || mergedFrom.some(({ name }) => isNamed(name)))
    .sort((a, b) => Number(isNamed(b.unit.fullName)) - Number(isNamed(a.unit.fullName)))
    .map(({ unit, mergedFrom, summary }) => ({
      id: unit.code,
      name: unit.fullName,
      type: unit.type,
      whole: mergedFrom.filter(({ part }) => part === 'whole').length,
      parts: mergedFrom.filter(({ part }) => part === 'part').length,
      seats: summary.seats,
      filled: summary.filled,
      vacantRequired: summary.vacantRequired,
      before: before.get(unit.code) ?? 0,
      after: peoplePlaced(index, unit.code),
    }));
}

function peoplePlaced(index: PlanIndex, unit: UnitCode): number {
  const people = new Set<string>();
  for (const seat of index.seatsOfUnit(unit)) {
    const holder = index.rows.get(seat)?.personId;
    if (holder) people.add(holder);
  }
  return people.size;
}
