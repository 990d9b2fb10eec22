/** Who fits which seat, and how well: the table an assignment is made from. */
import type { Candidate } from '../domain/candidate.ts';
import type { Finding } from '../domain/finding.ts';
import type { PersonId, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Post, Title } from '../domain/post.ts';
import { type ProposalRequest, type ProposalRow, REACHES } from '../domain/proposal.ts';
import { BestSoFar } from '../rules/best-of.ts';
import { checkPlacedUntil } from '../rules/check-subjects.ts';
import { type Districts, NEARNESS, nearnessOf } from '../rules/nearness.ts';
import { type PlanView, placedAs } from '../rules/plan-view.ts';
import { levelOfTitle } from '../rules/present-title.ts';
import { supposedPlacement, supposePlaced } from '../rules/suppose.ts';
import type { Edge } from './assign.ts';
import { type Applicant, applicantOf, comingIntoQuestion } from './in-question.ts';

/**
 * The rules are asked about so many pairs of the larger side, and of each seat and person about the best so many: a
 * province has millions of pairs, and most of them are out of the question at first sight.
 */
const LOOKED_AT = { inAll: 60_000, each: 24 } as const;
/** Share of the work that needs no rule. */
const ROUGH = 0.2;
const REQUIREMENTS: readonly Post['requirement'][] = ['key', 'required', 'optional'];

/** Levels of titles stand in steps of five, up to 125. */
const LEVEL_STEP = 5;
const LEVELS = 26;
/** More than any pair costs by what needs no rule: a missing fact weighs more than all of that, a warning more than many. */
const ONE_MISSING = REQUIREMENTS.length * 2 * LEVELS * NEARNESS.length;
const ONE_WARNING = 20 * ONE_MISSING;

/** Somebody on a seat who may be proposed there. */
export interface Fit {
  readonly post: Post;
  readonly person: Person;
  readonly nearness: Candidate['nearness'];
  readonly because: ProposalRow['because'];
  /** Smaller is better: fewest warnings, fewest missing facts, what must be filled, the title, the level, the way. */
  readonly cost: number;
}

interface FitQuery extends Pick<ProposalRequest, 'reach' | 'standard'> {
  districts: Districts;
}

export class FitTable {
  readonly #fits: readonly Map<number, Fit>[];

  private constructor(fits: readonly Map<number, Fit>[]) {
    this.#fits = fits;
  }

  /** Makes the table seat by seat; each step tells the share that is done, from 0 to 1. */
  static *inSteps(
    view: PlanView,
    seats: readonly Post[],
    people: readonly Person[],
    query: FitQuery,
  ): Generator<number, FitTable> {
    const rough = yield* promising(view, seats, people, query);
    const fits: Map<number, Fit>[] = [];
    for (const row of rough) {
      const close = new Map<number, Fit>();
      for (const [column, pair] of row) {
        const fit = closely(view, pair, query.standard);
        if (fit !== null) close.set(column, fit);
      }
      fits.push(close);
      yield ROUGH + ((1 - ROUGH) * fits.length) / rough.length;
    }
    return new FitTable(fits);
  }

  /** By seat the people who may be proposed there, as columns of the table. */
  get edges(): readonly (readonly Edge[])[] {
    return this.#fits.map((row) => [...row].map(([column, { cost }]) => ({ column, cost })));
  }

  /** Somebody is no longer proposed for a seat. */
  strike(row: number, column: number): void {
    this.#fits[row]?.delete(column);
  }

  fit(row: number, column: number): Fit | undefined {
    return this.#fits[row]?.get(column);
  }

  /** Who fits the seat of a row besides somebody, best first. */
  othersFor(row: number, besides: PersonId, limit: number): ProposalRow['others'] {
    return [...(this.#fits[row]?.values() ?? [])]
      .filter(({ person }) => person.id !== besides)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit)
      .map(({ person, nearness }) => ({ personId: person.id, nearness }));
  }
}

/** Pairs that are worth asking the rules about: the best of each seat and of each person by what needs no rule. */
function* promising(
  view: PlanView,
  seats: readonly Post[],
  people: readonly Person[],
  { reach, districts }: FitQuery,
): Generator<number, Map<number, Fit>[]> {
  const farthest = reach === REACHES.at(-1) ? NEARNESS.length : NEARNESS.indexOf(reach);
  const larger = Math.max(seats.length, people.length);
  const limit = Math.max(LOOKED_AT.each, Math.floor(LOOKED_AT.inAll / larger));
  const applicants = people.map(applicantOf);
  const ofPerson = people.map(() => new BestSoFar<Pair>(limit, byCost));
  const bestFor = (post: Post, row: number): Map<number, Fit> => {
    const ofSeat = new BestSoFar<Pair>(limit, byCost);
    const title = view.titles.get(post.titleCode);
    if (title === undefined) return new Map<number, Fit>();
    const comesIntoQuestion = comingIntoQuestion(post, title);
    const costOf = roughCost(post, title);
    const stepsFrom = oncePerOrigin((from) =>
      NEARNESS.indexOf(nearnessOf(view, post.unitCode, from, districts)),
    );
    for (const [column, applicant] of applicants.entries()) {
      const { person } = applicant;
      const steps = stepsFrom(person.currentUnitCode);
      if (steps > farthest || !comesIntoQuestion(applicant)) continue;
      const { cost, because } = costOf(applicant, steps);
      const ofThem = ofPerson[column];
      // Most pairs are among the best of neither side.
      if (!hasPlace(ofSeat, cost) && (ofThem === undefined || !hasPlace(ofThem, cost))) continue;
      const nearness = NEARNESS[steps] ?? 'unknown';
      const pair = { row, column, fit: { post, person, nearness, because, cost } };
      ofSeat.offer(pair);
      ofThem?.offer(pair);
    }
    return new Map(ofSeat.items.map(({ column, fit }) => [column, fit]));
  };
  const chosen: Map<number, Fit>[] = [];
  for (const [row, post] of seats.entries()) {
    chosen.push(bestFor(post, row));
    yield (ROUGH * chosen.length) / seats.length;
  }
  for (const best of ofPerson) for (const { row, column, fit } of best.items) chosen[row]?.set(column, fit);
  return chosen;
}

/** People come from few units. */
function oncePerOrigin(make: (from: UnitCode | null) => number): (from: UnitCode | null) => number {
  const known = new Map<UnitCode | null, number>();
  return (from) => {
    let value = known.get(from);
    if (value === undefined) {
      value = make(from);
      known.set(from, value);
    }
    return value;
  };
}

interface Pair {
  readonly row: number;
  readonly column: number;
  readonly fit: Fit;
}

const byCost = (a: Pair, b: Pair): number => a.fit.cost - b.fit.cost;

function hasPlace({ last }: BestSoFar<Pair>, cost: number): boolean {
  return last === undefined || cost < last.fit.cost;
}

/** What somebody on a seat costs by what needs no rule; a question to be put about everybody. */
function roughCost(
  { titleCode, requirement }: Post,
  title: Title,
): (applicant: Applicant, steps: number) => Pick<Fit, 'cost' | 'because'> {
  const wanted = levelOfTitle(title);
  // The digits that are the same for everybody; a province asks this of millions of pairs.
  const filling = REQUIREMENTS.indexOf(requirement) * 2;
  return ({ person, level }, steps) => {
    const away = Math.abs(wanted - level);
    const because = person.proposedTitleCode === titleCode ? 'proposed' : away === 0 ? 'level' : 'other';
    const title = filling + Number(because !== 'proposed');
    const cost = (title * LEVELS + Math.min(away / LEVEL_STEP, LEVELS - 1)) * NEARNESS.length + steps;
    return { because, cost };
  };
}

/**
 * The pair as the rules of a placement see it, or null where it may not be proposed. What rules of the unit say hangs on
 * who else comes along, and is asked about the whole proposal.
 */
function closely(view: PlanView, rough: Fit, standard: ProposalRequest['standard']): Fit | null {
  const { post, person } = rough;
  const title = view.titles.get(post.titleCode);
  if (title === undefined) return null;
  const supposed = supposePlaced(view, post.id, person.id);
  const placement = supposedPlacement(post.id, person.id);
  const placed = placedAs(supposed, { placement, post, title, person, military: false });
  const lacks = checkPlacedUntil(supposed, placed, (found) => !counts(found, standard).accepted);
  if (lacks === null) return null;
  const { warnings, missing } = counts(lacks, standard);
  return { ...rough, cost: rough.cost + warnings * ONE_WARNING + missing * ONE_MISSING };
}

interface Counts {
  accepted: boolean;
  warnings: number;
  missing: number;
}

/** What counts against somebody; what a waiver covers, or is only worth knowing, does not. */
export function counts(lacks: readonly Finding[], standard: ProposalRequest['standard']): Counts {
  let warnings = 0;
  let missing = 0;
  let blocked = false;
  for (const { severity, waived, found } of lacks) {
    if (waived !== null || severity === 'info') continue;
    if (severity === 'block') blocked = true;
    if (found.kind === 'missing') missing += found.fields.length;
    else warnings += 1;
  }
  return { accepted: !blocked && (standard === 'warned' || warnings + missing === 0), warnings, missing };
}
