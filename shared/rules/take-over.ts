/** Which people go along when some are to end as in another plan, and what stands in the way. */
import { peopleOfFinding } from '../domain/finding.ts';
import type { PersonId, PostId } from '../domain/ids.ts';
import type { TakeOver } from '../domain/plan-comparison.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { PlanState } from './plan-state.ts';

/**
 * Everybody of `asked` ends as in `other`. Who sits now on a seat one of them is to take cannot stay there, and ends as
 * in `other`, too: nobody has to be decided about anew, and taking over everybody makes the plans alike.
 */
export function takeOverOf(mine: PlanState, other: PlanState, asked: readonly PersonId[]): TakeOver {
  const people = new Set(asked.filter((id) => mine.people.has(id)));
  const frozen: TakeOver['frozen'] = [];
  const filled = new Set<PostId>();
  // The set grows while it is gone through.
  for (const personId of people) {
    for (const postId of other.postsOfPerson(personId)) {
      filled.add(postId);
      const holder = mine.placementOn(postId)?.personId;
      if (holder === personId) continue;
      if (mine.posts.get(postId)?.frozen === true) frozen.push({ personId, postId });
      if (holder !== undefined) people.add(holder);
    }
  }
  const leftVacant = [...people]
    .flatMap((id) => mine.postsOfPerson(id))
    .filter((postId) => !filled.has(postId) && other.placementOn(postId) !== undefined);
  const waivers = [...other.waivers.values()].filter(
    (waiver) => !mine.waivers.has(waiver.findingId) && isAbout(waiver, people, mine, other),
  );
  const wanted = new Set(asked);
  return {
    personIds: [...people],
    along: [...people].filter((id) => !wanted.has(id)),
    leftVacant,
    frozen,
    waivers,
  };
}

/** Of several people a record is about, each must end as in the other plan: the finding hangs on all of them. */
function isAbout(waiver: Waiver, people: ReadonlySet<PersonId>, mine: PlanState, other: PlanState): boolean {
  const named = peopleOfFinding(waiver);
  const endAlike = (id: PersonId): boolean =>
    people.has(id) || other.postsOfPerson(id).every((postId) => mine.placementOn(postId)?.personId === id);
  return named.some((id) => people.has(id)) && named.every(endAlike);
}
