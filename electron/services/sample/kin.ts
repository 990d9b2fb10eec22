/** Relatives within the roster, and the one review under way: what the checks of the sample must find. */
import { NO_DATE } from '../../../shared/domain/dates.ts';
import type { Relation, Relative } from '../../../shared/domain/history.ts';
import { personIdOf } from '../../../shared/domain/ids.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { Post } from '../../../shared/domain/post.ts';
import type { Occupancy } from './occupancy.ts';
import type { SamplePerson } from './person.ts';
import type { Random } from './random.ts';

/** Pairs of relatives who work apart, which nothing forbids. */
const PAIRS_APART = 3;
const CHAIR = 'U01';
const VICE_CHAIR = 'U02';

/** What somebody writes of a relative in the roster; `confirmed` where an officer said who it is. */
function named(
  people: readonly SamplePerson[],
  at: number,
  relation: Relation,
  confirmed: boolean,
): Relative | null {
  const person = people[at];
  if (person === undefined) return null;
  return {
    relation,
    name: person.fullName,
    birthYear: person.birth.value?.slice(0, 4) ?? '',
    workplace: presentPosition(person),
    personId: confirmed ? personIdOf(at + 1) : null,
  };
}

function nameRelative(people: SamplePerson[], at: number, relative: Relative | null): void {
  const person = people[at];
  if (person !== undefined && relative !== null) people[at] = { ...person, relatives: [relative] };
}

/** Chair and vice-chair of the same commune, as indexes into the people. */
function leadingPairs(posts: readonly Post[], occupancy: Occupancy): (readonly [number, number])[] {
  return posts
    .filter(({ titleCode }) => titleCode === CHAIR)
    .flatMap((chair) => {
      const deputy = posts.find(
        (post) =>
          post.unitCode === chair.unitCode &&
          post.titleCode === VICE_CHAIR &&
          occupancy.holderOf(post) !== undefined,
      );
      const [head, second] = [occupancy.holderOf(chair), deputy && occupancy.holderOf(deputy)];
      return head === undefined || second === undefined || head === second ? [] : [[head, second] as const];
    });
}

/**
 * In one commune chair and vice-chair are related and somebody confirmed it; in another the vice-chair writes a name
 * that is the chair's, and nobody has said yet whether it is the chair. A few couples work apart.
 */
export function relateSome(
  random: Random,
  people: SamplePerson[],
  posts: readonly Post[],
  occupancy: Occupancy,
): void {
  const [confirmed, byName] = leadingPairs(posts, occupancy);
  if (confirmed !== undefined) {
    const [chair, deputy] = confirmed;
    nameRelative(people, chair, named(people, deputy, 'sibling-in-law', true));
  }
  if (byName !== undefined) {
    const [chair, deputy] = byName;
    nameRelative(people, deputy, named(people, chair, 'sibling-in-law', false));
  }
  for (let pair = 0; pair < PAIRS_APART; pair++) relateCouple(random, people);
}

function relateCouple(random: Random, people: SamplePerson[]): void {
  const at = random.int(0, people.length - 1);
  const person = people[at];
  if (person === undefined || person.relatives?.length !== 0) return;
  const other = people.findIndex(
    (one, index) =>
      index > at &&
      one.sex !== person.sex &&
      one.currentUnit !== person.currentUnit &&
      one.relatives?.length === 0,
  );
  if (other < 0) return;
  nameRelative(people, at, named(people, other, 'spouse', true));
  nameRelative(people, other, named(people, at, 'spouse', true));
}

/** Of one person who is to keep a post it is said that a discipline is being considered. */
export function putOneUnderReview(random: Random, people: SamplePerson[], occupancy: Occupancy): void {
  const { personIndex } = random.pick(occupancy.placements);
  const person = people[personIndex];
  if (person === undefined) return;
  people[personIndex] = {
    ...person,
    disciplines: [{ kind: 'pending', decided: NO_DATE, until: NO_DATE, document: '', text: '' }],
  };
}
