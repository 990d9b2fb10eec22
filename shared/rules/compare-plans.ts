/** What is different between two plans over the same units, seats and people. */
import type { Finding } from '../domain/finding.ts';
import type { PersonId, UnitCode } from '../domain/ids.ts';
import type { Disposition, Placement } from '../domain/plan.ts';
import {
  DIFFERENCES,
  type Difference,
  type Ending,
  type HeadcountDifference,
  type Moves,
  type PersonDifference,
  type PlanComparison,
  type RuleDifference,
  type SeatDifference,
} from '../domain/plan-comparison.ts';
import { framesIn, STAFF_BLOCS } from './headcount.ts';
import { type Districts, NEARNESS, nearnessOf } from './nearness.ts';
import type { PlanState } from './plan-state.ts';

/** A plan with everything the rules find in it. */
export interface ComparedPlan {
  readonly state: PlanState;
  readonly findings: readonly Finding[];
}

type Compared = Pick<PlanComparison, 'moves' | 'people' | 'seats' | 'findings' | 'headcount'>;

/** People, seats and units in the order of the plan. Both plans have the same units, seats and people. */
export function comparePlans(mine: ComparedPlan, other: ComparedPlan, districts: Districts): Compared {
  return {
    moves: { mine: movesOf(mine.state, districts), other: movesOf(other.state, districts) },
    people: peopleThatDiffer(mine.state, other.state),
    seats: seatsThatDiffer(mine.state, other.state),
    findings: findingsThatDiffer(mine.findings, other.findings),
    headcount: headcountThatDiffers(mine.state, other.state),
  };
}

/** What becomes of a person in a plan. */
export function endingOf(state: PlanState, personId: PersonId): Ending {
  return {
    placements: state.postsOfPerson(personId).flatMap((id) => state.placementOn(id) ?? []),
    disposition: state.dispositions.get(personId) ?? null,
  };
}

function peopleThatDiffer(mine: PlanState, other: PlanState): PersonDifference[] {
  const found: PersonDifference[] = [];
  for (const personId of mine.people.keys()) {
    const ending = { mine: endingOf(mine, personId), other: endingOf(other, personId) };
    const differences = differencesOf(mine, ending.mine, ending.other);
    if (differences.length > 0) found.push({ personId, differences, ...ending });
  }
  return found;
}

function differencesOf(state: PlanState, mine: Ending, other: Ending): Difference[] {
  const seats = (ending: Ending): string => ending.placements.map(({ postId }) => postId).join();
  const units = (ending: Ending): string =>
    [...new Set(ending.placements.map(({ postId }) => state.posts.get(postId)?.unitCode))].sort().join();
  const kept = mine.placements.flatMap((placement) => {
    const same = other.placements.find(({ postId }) => postId === placement.postId);
    return same === undefined ? [] : [[placement, same] as const];
  });
  const keptUnlike = (field: keyof Placement): boolean => kept.some(([a, b]) => a[field] !== b[field]);
  const bothDisposed = mine.disposition !== null && other.disposition !== null;
  const disposedUnlike = (field: keyof Disposition): boolean =>
    bothDisposed && mine.disposition?.[field] !== other.disposition?.[field];
  const is: Readonly<Record<Difference, boolean>> = {
    unit: units(mine) !== units(other),
    post: seats(mine) !== seats(other),
    disposition: mine.disposition?.kind !== other.disposition?.kind,
    form: keptUnlike('form'),
    date: keptUnlike('since') || disposedUnlike('date'),
    note: keptUnlike('note') || disposedUnlike('note'),
  };
  return DIFFERENCES.filter((one) => is[one]);
}

function seatsThatDiffer(mine: PlanState, other: PlanState): SeatDifference[] {
  const found: SeatDifference[] = [];
  for (const unitCode of mine.units.keys()) {
    for (const postId of mine.postsOfUnit(unitCode)) {
      const here = mine.placementOn(postId)?.personId ?? null;
      const there = other.placementOn(postId)?.personId ?? null;
      if (here !== there) found.push({ postId, mine: here, other: there });
    }
  }
  return found;
}

function findingsThatDiffer(mine: readonly Finding[], other: readonly Finding[]): RuleDifference[] {
  const keyOf = ({ id, waived }: Finding): string => `${waived === null ? 'open' : 'waived'}|${id}`;
  const here = new Set(mine.map(keyOf));
  const there = new Set(other.map(keyOf));
  const byRule = new Map<Finding['rule'], RuleDifference>();
  const of = (rule: Finding['rule']): RuleDifference => {
    const known = byRule.get(rule);
    if (known !== undefined) return known;
    const fresh: RuleDifference = { rule, onlyMine: [], onlyOther: [], inBoth: 0 };
    byRule.set(rule, fresh);
    return fresh;
  };
  for (const finding of mine) {
    if (there.has(keyOf(finding))) of(finding.rule).inBoth += 1;
    else of(finding.rule).onlyMine.push(finding);
  }
  for (const finding of other) if (!here.has(keyOf(finding))) of(finding.rule).onlyOther.push(finding);
  return [...byRule.values()].filter(({ onlyMine, onlyOther }) => onlyMine.length + onlyOther.length > 0);
}

function headcountThatDiffers(mine: PlanState, other: PlanState): HeadcountDifference[] {
  const whole = STAFF_BLOCS.map((bloc): HeadcountDifference => ({ unitCode: null, bloc, mine: 0, other: 0 }));
  const units: HeadcountDifference[] = [];
  for (const unitCode of mine.units.keys()) {
    const there = framesIn(other, unitCode);
    for (const [at, { bloc, people }] of framesIn(mine, unitCode).entries()) {
      const otherPeople = there[at]?.people ?? 0;
      const sum = whole[at];
      if (sum !== undefined) {
        sum.mine += people;
        sum.other += otherPeople;
      }
      if (people !== otherPeople) units.push({ unitCode, bloc, mine: people, other: otherPeople });
    }
  }
  return [...whole, ...units];
}

const MOVE_OF = {
  'same-unit': 'sameUnit',
  'same-district': 'sameDistrict',
  province: 'province',
  unknown: 'unknown',
} as const;

function movesOf(state: PlanState, districts: Districts): Moves {
  const moves: Moves = { sameUnit: 0, sameDistrict: 0, province: 0, unknown: 0 };
  for (const person of state.people.values()) {
    let farthest = -1;
    for (const unitCode of unitsOf(state, person.id)) {
      const nearness = nearnessOf(state, unitCode, person.currentUnitCode, districts);
      farthest = Math.max(farthest, NEARNESS.indexOf(nearness));
    }
    const nearness = NEARNESS[farthest];
    if (nearness !== undefined) moves[MOVE_OF[nearness]] += 1;
  }
  return moves;
}

function unitsOf(state: PlanState, personId: PersonId): UnitCode[] {
  return state.postsOfPerson(personId).flatMap((id) => state.posts.get(id)?.unitCode ?? []);
}
