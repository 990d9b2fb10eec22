/** Who could take a post, best first, with what each lacks. */
import type { Candidate } from '../domain/candidate.ts';
import type { Finding } from '../domain/finding.ts';
import type { PostId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Post } from '../domain/post.ts';
import { fold } from '../text/fold.ts';
import { matches } from '../text/matching.ts';
import { sortKey } from '../text/names.ts';
import { bestOf } from './best-of.ts';
import { checkPlacement } from './check-subjects.ts';
import { inOneNumber } from './in-one-number.ts';
import { type Districts, NEARNESS, nearnessOf } from './nearness.ts';
import { oncePer } from './once-per.ts';
import type { PlanView } from './plan-view.ts';
import { levelOfPresentTitle } from './present-title.ts';
import { findingsAround, postsLeftFor, supposePlaced } from './suppose.ts';

export interface CandidateQuery {
  /** Words typed by the user; people who leave are offered only where somebody asks for them by name. */
  query?: string;
  /** At most so many are answered. */
  limit: number;
  districts: Districts;
  /** Leaves people out by what they lack; asked first with a part of that, so what it refuses stays refused. */
  accepts?: (candidate: Omit<Candidate, 'rank'>) => boolean;
}

const foldedName = oncePer((person: Person) => fold(person.fullName));
const nameOrder = oncePer((person: Person) => sortKey(person.fullName));

/** More than the highest level of a present title. */
const LEVELS = 1000;

interface Ranked {
  readonly person: Person;
  readonly lacks: readonly Finding[];
  readonly nearness: Candidate['nearness'];
  readonly holds: readonly PostId[];
  /** Smaller is better; the name decides between equals. */
  readonly order: number;
}

/**
 * Candidates for a post, in the order: nothing that blocks, fewest warnings, not placed yet, fewest missing facts,
 * nearest workplace, highest present title, Vietnamese name. Posts a candidate could not keep beside this
 * one count as left. Throws where the post does not exist.
 */
export function rankCandidates(state: PlanView, postId: PostId, options: CandidateQuery): Candidate[] {
  const post = state.posts.get(postId);
  if (post === undefined) throw new Error(`post ${postId} does not exist`);
  const query = options.query?.trim() ?? '';
  const holder = state.placementOn(postId)?.personId;
  const rough: Ranked[] = [];
  for (const person of state.people.values()) {
    if (person.id === holder) continue;
    if (query === '' ? state.dispositions.has(person.id) : !matches(query, foldedName(person))) continue;
    const lacks = checkPlacement(supposed(state, postId, person), postId);
    rough.push(rank(state, post, person, lacks, options.districts));
  }
  const accepts = (ranked: Ranked): boolean => options.accepts?.(candidateOf(ranked)) ?? true;
  const best = bestOf(rough, options.limit, compareRanked, (ranked) => {
    if (!accepts(ranked)) return null;
    const { person, lacks } = ranked;
    const around = findingsAround(supposed(state, postId, person), state, postId, person.id);
    if (around.length === 0) return ranked;
    const exact = rank(state, post, person, [...lacks, ...around], options.districts);
    return accepts(exact) ? exact : null;
  });
  return best.map((ranked, index) => ({ ...candidateOf(ranked), rank: index + 1 }));
}

function supposed(state: PlanView, postId: PostId, { id }: Person): PlanView {
  return supposePlaced(state, postId, id, postsLeftFor(state, postId, id));
}

function candidateOf({ person, lacks, nearness, holds }: Ranked): Omit<Candidate, 'rank'> {
  return { personId: person.id, lacks: [...lacks], nearness, holds: [...holds] };
}

function rank(
  state: PlanView,
  post: Post,
  person: Person,
  lacks: readonly Finding[],
  districts: Districts,
): Ranked {
  const holds = state.postsOfPerson(person.id);
  const nearness = nearnessOf(state, post.unitCode, person.currentUnitCode, districts);
  // What a waiver covers counts neither for nor against anybody.
  const open = lacks.filter((finding) => finding.waived === null);
  const blocks = open.some((finding) => finding.severity === 'block');
  const warnings = open.filter((finding) => finding.severity === 'warn' && finding.found.kind !== 'missing');
  const missing = open.flatMap((finding) => (finding.found.kind === 'missing' ? finding.found.fields : []));
  return {
    person,
    lacks,
    nearness,
    holds,
    order: inOneNumber([
      [Number(blocks), 2],
      [warnings.length, 100],
      // Somebody without a post leaves no other one vacant.
      [Number(holds.length > 0), 2],
      [missing.length, 100],
      [NEARNESS.indexOf(nearness), NEARNESS.length],
      [LEVELS - 1 - levelOfPresentTitle(person), LEVELS],
    ]),
  };
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
