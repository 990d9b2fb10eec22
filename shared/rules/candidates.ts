/** Who could take a post, best first, with what each lacks. */
import type { Candidate } from '../domain/candidate.ts';
import type { Finding } from '../domain/finding.ts';
import type { PostId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Post } from '../domain/post.ts';
import { matches } from '../text/matching.ts';
import { sortKey } from '../text/names.ts';
import { RaisedByAnybody } from './anybody.ts';
import { BestSoFar } from './best-of.ts';
import { checkPlacedUntil } from './check-subjects.ts';
import { foldedName } from './folded-name.ts';
import { inOneNumber } from './in-one-number.ts';
import { type Districts, NEARNESS, nearnessOf } from './nearness.ts';
import { oncePer } from './once-per.ts';
import { isMilitary, type PlanView, placedAs } from './plan-view.ts';
import { levelOfPresentTitle } from './present-title.ts';
import { findingsAround, postsLeftFor, supposedPlacement, supposePlaced } from './suppose.ts';

export interface CandidateQuery {
  /** Words typed by the user; people who leave are offered only where somebody asks for them by name. */
  query?: string;
  /** At most so many are answered. */
  limit: number;
  districts: Districts;
  /** Leaves people out by what they lack; asked first with a part of that, so what it refuses stays refused. */
  accepts?: (candidate: Omit<Candidate, 'rank'>) => boolean;
}

const nameOrder = oncePer((person: Person) => sortKey(person.fullName));

/** More than the highest level of a present title. */
const LEVELS = 1000;

/** Somebody who may take the post, before any rule was asked. */
interface Offered {
  readonly person: Person;
  readonly nearness: Candidate['nearness'];
  readonly holds: readonly PostId[];
}

interface Ranked extends Offered {
  readonly lacks: readonly Finding[];
  /** Smaller is better; the name decides between equals. */
  readonly order: number;
}

/**
 * Candidates for a post, in the order: nothing that blocks, fewest warnings, not placed yet, fewest missing facts,
 * nearest workplace, highest present title, Vietnamese name. Posts a candidate could not keep beside this
 * one count as left. Throws where the post does not exist.
 *
 * Everything a rule finds makes a candidate worse, so each is asked about only as long as there may be a place among the
 * best: those who start best come first, and what is certain to be found (anybody.ts) counts from the beginning.
 */
export function rankCandidates(state: PlanView, postId: PostId, options: CandidateQuery): Candidate[] {
  const post = state.posts.get(postId);
  const title = post === undefined ? undefined : state.titles.get(post.titleCode);
  if (post === undefined || title === undefined) throw new Error(`post ${postId} does not exist`);
  const accepts = (ranked: Ranked): boolean => options.accepts?.(candidateOf(ranked)) ?? true;
  const best = new BestSoFar(options.limit, compareRanked);
  const hasNoPlace = (offered: Offered, lacks: readonly Finding[]): boolean =>
    best.last !== undefined && isNoBetter(offered, lacks, best.last);
  const anybody = new RaisedByAnybody(state, post);
  const military = isMilitary(state, post);
  for (const [order, group] of bestStartFirst(state, post, options)) {
    if (best.last !== undefined && order > best.last.order) break;
    for (const offered of group) {
      const { person } = offered;
      const certain = anybody.certainFor(person);
      if (hasNoPlace(offered, certain)) continue;
      const placement = supposedPlacement(postId, person.id);
      const view = supposePlaced(state, postId, person.id, postsLeftFor(state, postId, person.id));
      const placed = placedAs(view, { placement, post, title, person, military });
      const lacks = checkPlacedUntil(view, placed, (found) => hasNoPlace(offered, [...found, ...certain]));
      if (lacks === null) continue;
      const ranked = rank(offered, lacks);
      if (!accepts(ranked)) continue;
      const around = findingsAround(view, state, postId, person.id);
      const exact = around.length === 0 ? ranked : rank(offered, [...lacks, ...around]);
      if (!hasNoPlace(offered, exact.lacks) && (exact === ranked || accepts(exact))) best.offer(exact);
    }
  }
  return best.items.map((ranked, index) => ({ ...candidateOf(ranked), rank: index + 1 }));
}

const NO_LACKS: readonly Finding[] = [];

/** Everybody who may be offered, by the best place that may come of it: no lacks, and the highest of titles. */
function bestStartFirst(
  state: PlanView,
  post: Post,
  { query = '', districts }: CandidateQuery,
): [order: number, group: Offered[]][] {
  const words = query.trim();
  const holder = state.placementOn(post.id)?.personId;
  const groups = new Map<number, Offered[]>();
  for (const person of state.people.values()) {
    if (person.id === holder) continue;
    if (words === '' ? state.dispositions.has(person.id) : !matches(words, foldedName(person))) continue;
    const holds = state.postsOfPerson(person.id);
    const nearness = nearnessOf(state, post.unitCode, person.currentUnitCode, districts);
    const order = orderOf({ nearness, holds }, NO_LACKS, LEVELS - 1);
    const group = groups.get(order);
    if (group === undefined) groups.set(order, [{ person, nearness, holds }]);
    else group.push({ person, nearness, holds });
  }
  return [...groups].sort(([a], [b]) => a - b);
}

function candidateOf({ person, lacks, nearness, holds }: Ranked): Omit<Candidate, 'rank'> {
  return { personId: person.id, lacks: [...lacks], nearness, holds: [...holds] };
}

function rank(offered: Offered, lacks: readonly Finding[]): Ranked {
  return { ...offered, lacks, order: orderOf(offered, lacks, levelOfPresentTitle(offered.person)) };
}

/** Whether somebody with these lacks comes after another. Titles, read from words, are asked only where all else is equal. */
function isNoBetter(offered: Offered, lacks: readonly Finding[], other: Ranked): boolean {
  const withHighest = orderOf(offered, lacks, LEVELS - 1);
  if (withHighest > other.order) return true;
  return withHighest + LEVELS > other.order && compareRanked(rank(offered, lacks), other) >= 0;
}

/** More lacks never make a smaller number. */
function orderOf(
  { nearness, holds }: Pick<Offered, 'nearness' | 'holds'>,
  lacks: readonly Finding[],
  level: number,
): number {
  let blocks = 0;
  let warnings = 0;
  let missing = 0;
  for (const { severity, waived, found } of lacks) {
    // What a waiver covers counts neither for nor against anybody.
    if (waived !== null) continue;
    if (severity === 'block') blocks = 1;
    if (found.kind === 'missing') missing += found.fields.length;
    else if (severity === 'warn') warnings++;
  }
  return inOneNumber([
    [blocks, 2],
    [warnings, 100],
    // Somebody without a post leaves no other one vacant.
    [Number(holds.length > 0), 2],
    [missing, 100],
    [NEARNESS.indexOf(nearness), NEARNESS.length],
    [LEVELS - 1 - level, LEVELS],
  ]);
}

function compareRanked(a: Ranked, b: Ranked): number {
  return a.order - b.order || compareNames(a.person, b.person);
}

/** Ids last: people of the same name keep their places from one look to the next. */
function compareNames(a: Person, b: Person): number {
  const keyA = nameOrder(a);
  const keyB = nameOrder(b);
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
