/**
 * Proposes people without a seat for vacant seats, all of them at once: as many as possible, then with the fewest
 * shortcomings, then where they fit best. Nobody is proposed who would raise a finding that blocks, nobody who sits
 * somewhere or is settled otherwise, and nobody for a seat of the military command.
 */
import type { PersonId, PostId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Placement } from '../domain/plan.ts';
import { isVacancy, mattersWhenVacant, type Post } from '../domain/post.ts';
import type { Proposal, ProposalRequest, ProposalRow } from '../domain/proposal.ts';
import { checkPlacement } from '../rules/check-subjects.ts';
import type { Districts } from '../rules/nearness.ts';
import { isMilitary, type PlanView } from '../rules/plan-view.ts';
import { findingsAround, supposeLeft } from '../rules/suppose.ts';
import { SupposedPlacements } from '../rules/suppose-many.ts';
import { assignRows } from './assign.ts';
import { counts, type Fit, FitTable } from './fit-table.ts';

/** Seats looked at in one go, and pairs of seats and people: beyond that it is worked through unit by unit. */
const MOST_SEATS = 1_000;
const MOST_PAIRS = 5_000_000;
/** Others told beside whoever is proposed. */
const OTHERS = 5;
/** Assignments made anew because some do not go together. */
const ROUNDS = 8;
/** Share of the work until the first assignment. */
const FITTING = 0.8;

export interface ProposalQuery extends ProposalRequest {
  districts: Districts;
  /** How a person would sit on a seat, with the seats that go jointly with it. */
  placementsOf: (postId: PostId, personId: PersonId) => readonly Placement[];
}

/** The plan as proposed, beside what is told of it. */
export interface Proposed {
  proposal: Omit<Proposal, 'findings'>;
  view: PlanView;
}

/** Each step tells the share that is done, from 0 to 1; the plan must stay as it is until the last. */
export function* proposeInSteps(view: PlanView, query: ProposalQuery): Generator<number, Proposed> {
  const people = peopleToPlace(view, query);
  const [first] = people;
  const open = first === undefined ? [] : seatsToFill(view, query, first);
  const seats = open.slice(0, Math.min(MOST_SEATS, Math.ceil(MOST_PAIRS / people.length)));
  const making = FitTable.inSteps(view, seats, people, query);
  let step = making.next();
  for (; step.done !== true; step = making.next()) yield FITTING * step.value;
  const table = step.value;
  const { pairs, supposed } = yield* agreeing(view, table, people.length, query);
  const placed = new Set(pairs.map(({ fit }) => fit.person.id));
  const filled = new Set(pairs.map(({ fit }) => fit.post.id));
  return {
    view: supposed,
    proposal: {
      rows: pairs
        .toSorted((a, b) => a.row - b.row)
        .map(({ row, fit, lacks }) => ({
          postId: fit.post.id,
          personId: fit.person.id,
          lacks,
          nearness: fit.nearness,
          because: fit.because,
          others: table.othersFor(row, fit.person.id, OTHERS),
        })),
      seatsLeft: seats.filter(({ id }) => !filled.has(id)).map(({ id }) => id),
      peopleLeft: people.filter(({ id }) => !placed.has(id)).map(({ id }) => id),
      beyond: open.length - seats.length,
    },
  };
}

function peopleToPlace(view: PlanView, { personIds }: ProposalQuery): Person[] {
  const isFree = ({ id }: Person): boolean =>
    view.postsOfPerson(id).length === 0 && !view.dispositions.has(id);
  if (personIds !== null) return personIds.flatMap((id) => view.people.get(id) ?? []).filter(isFree);
  return [...view.people.values()].filter((person) => person.inScope && isFree(person));
}

/** Vacant seats in the order of the plan, key ones first where there may be too many. A joint group counts as its first seat. */
function seatsToFill(view: PlanView, query: ProposalQuery, anybody: Person): Post[] {
  const wanted = query.postIds === null ? null : new Set(query.postIds);
  const seats: Post[] = [];
  const alongside = new Set<PostId>();
  for (const unitCode of view.units.keys()) {
    for (const id of view.postsOfUnit(unitCode)) {
      const post = view.posts.get(id);
      if (post === undefined || alongside.has(id) || wanted?.has(id) === false) continue;
      if (!isVacancy(post) || view.placementOn(id) !== undefined || isMilitary(view, post)) continue;
      if (query.requiredOnly && !mattersWhenVacant(post)) continue;
      seats.push(post);
      for (const { postId } of query.placementsOf(id, anybody.id)) alongside.add(postId);
    }
  }
  if (seats.length <= MOST_SEATS) return seats;
  const weight = ({ requirement }: Post): number => ['key', 'required', 'optional'].indexOf(requirement);
  return seats.toSorted((a, b) => weight(a) - weight(b));
}

interface Pair {
  row: number;
  column: number;
  fit: Fit;
  lacks: ProposalRow['lacks'];
}

interface Together {
  /** The best fits first. */
  pairs: readonly Pair[];
  supposed: PlanView;
}

/**
 * Two who fit each by themselves may not fit together: kin in one unit, one number for several. Of those who would
 * raise what is not wanted the weakest fit of each unit is struck from the table and everybody is assigned anew; after
 * so many rounds such seats stay open.
 */
function* agreeing(
  view: PlanView,
  table: FitTable,
  people: number,
  query: ProposalQuery,
): Generator<number, Together> {
  for (let round = 1; ; round += 1) {
    // Nobody knows how many rounds there will be: each goes half of the way that is left.
    const done = 1 - (1 - FITTING) / 2 ** (round - 1);
    let current = yield* together(view, assigned(table, people), query, done);
    let clashing = weakestClashes(current.pairs, query);
    if (clashing.size === 0) return current;
    for (const { row, column } of clashing) table.strike(row, column);
    if (round < ROUNDS) continue;
    while (clashing.size > 0) {
      const without: ReadonlySet<Pair> = clashing;
      current = yield* together(
        view,
        current.pairs.filter((pair) => !without.has(pair)),
        query,
        done,
      );
      clashing = weakestClashes(current.pairs, query);
    }
    return current;
  }
}

/** Of each unit the last, and so weakest, pair that raises what is not wanted. */
function weakestClashes(pairs: readonly Pair[], { standard }: ProposalQuery): Set<Pair> {
  const clashing = pairs.filter(({ lacks }) => !counts(lacks, standard).accepted);
  return new Set(new Map(clashing.map((pair) => [pair.fit.post.unitCode, pair])).values());
}

/** The best assignment of the table, the best fits first. */
function assigned(table: FitTable, people: number): Omit<Pair, 'lacks'>[] {
  return assignRows(table.edges, people)
    .flatMap((column, row) => {
      const fit = column === null ? undefined : table.fit(row, column);
      return column === null || fit === undefined ? [] : [{ row, column, fit }];
    })
    .sort((a, b) => a.fit.cost - b.fit.cost);
}

/** What each raises with all the others in force; of what is said of more than the seat only what would go with them. */
function* together(
  view: PlanView,
  pairs: readonly Omit<Pair, 'lacks'>[],
  { placementsOf }: ProposalQuery,
  done: number,
): Generator<number, Together> {
  const supposed = new SupposedPlacements(
    view,
    pairs.flatMap(({ fit }) => placementsOf(fit.post.id, fit.person.id)),
  );
  const judged: Pair[] = [];
  for (const pair of pairs) {
    const { post, person } = pair.fit;
    const withoutIt = supposeLeft(supposed, post.id, person.id);
    const around = findingsAround(supposed, withoutIt, post.id, person.id);
    judged.push({ ...pair, lacks: [...checkPlacement(supposed, post.id), ...around] });
    yield done;
  }
  return { supposed, pairs: judged };
}
