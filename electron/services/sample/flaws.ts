/** The faults the sample has on purpose, one of each kind a check must find. */
import type { Post, Title } from '../../../shared/domain/post.ts';
import { type Day, dayCell, impossibleBirthCell } from './dates.ts';
import type { Occupancy } from './occupancy.ts';
import type { SamplePerson } from './person.ts';
import type { Random } from './random.ts';

const IMPOSSIBLE_BIRTHS = 3;

function birthYear(person: SamplePerson): number {
  return Number(person.birth.value?.slice(0, 4));
}

/** Writes 31 February into the birth cells of a few people. */
export function spoilBirths(random: Random, people: SamplePerson[]): void {
  for (let count = 0; count < IMPOSSIBLE_BIRTHS; ) {
    const index = random.int(0, people.length - 1);
    const person = people[index];
    const namesakes = people.filter((other) => other.fullName === person?.fullName);
    // A namesake without a year would no longer show what it is there for.
    if (person === undefined || person.birth.value === null || namesakes.length > 1) continue;
    people[index] = { ...person, birth: impossibleBirthCell(birthYear(person)) };
    count += 1;
  }
}

/** Gives the last person the name and the year, not the day, of an earlier one of the same sex and group. */
export function addNamesake(people: SamplePerson[]): void {
  const last = people.at(-1);
  if (last === undefined) return;
  const twin = people.find(
    (person) =>
      person !== last &&
      person.sex === last.sex &&
      person.ethnicity === last.ethnicity &&
      person.birth.precision === 'day' &&
      person.homePlace !== last.homePlace,
  );
  if (twin?.birth.value == null) return;
  const [year, month, day] = twin.birth.value.split('-').map(Number) as [number, number, number];
  const other: Day = { year, month: (month % 12) + 1, day: (day % 28) + 1 };
  // The dates and the number of the last person belong to another year of birth.
  people[people.length - 1] = {
    ...last,
    fullName: twin.fullName,
    birth: dayCell(other),
    party: twin.party,
    recruited: twin.recruited,
    generalEducation: twin.generalEducation,
    service: null,
    citizenId: '',
  };
}

/** In one row the year of recruitment is mistyped, in another the citizen number tells the other sex. */
export function mistypeTwo(people: SamplePerson[]): void {
  const recruit = people.findIndex(
    ({ birth, recruited }) => birth.precision === 'day' && recruited.precision === 'day',
  );
  const recruited = people[recruit];
  if (recruited !== undefined) {
    const [, month = 1, day = 1] = recruited.recruited.value?.split('-').map(Number) ?? [];
    people[recruit] = {
      ...recruited,
      recruited: dayCell({ year: birthYear(recruited) + 8, month, day }),
    };
  }
  const numbered = people.findIndex(
    ({ citizenId, sex }, at) => at > recruit && citizenId !== '' && sex === 'male',
  );
  const holder = people[numbered];
  if (holder === undefined) return;
  const { citizenId } = holder;
  const century = Number(citizenId.charAt(3)) + 1;
  people[numbered] = { ...holder, citizenId: `${citizenId.slice(0, 3)}${century}${citizenId.slice(4)}` };
}

/** In one unit a vice-chair directs the service centre, which Resolution 332 of 15/10/2025 forbids. */
export function letViceChairDirectCentre(random: Random, posts: readonly Post[], occupancy: Occupancy): void {
  const pairs = posts
    .filter((post) => post.titleCode === 'U40' && occupancy.holderOf(post) === undefined)
    .flatMap((centre) => {
      const chair = posts.find(
        (post) =>
          post.unitCode === centre.unitCode &&
          post.titleCode === 'U02' &&
          occupancy.holderOf(post) !== undefined,
      );
      const holder = chair && occupancy.holderOf(chair);
      return holder === undefined ? [] : [{ centre, holder }];
    });
  if (pairs.length === 0) return;
  const { centre, holder } = random.pick(pairs);
  occupancy.put(centre, holder);
}

/** One civil servant also sits on a second post of the same body. */
export function letOneHoldTwoPosts(
  random: Random,
  posts: readonly Post[],
  titles: ReadonlyMap<string, Title>,
  occupancy: Occupancy,
): void {
  const staff = posts.filter((post) => titles.get(post.titleCode)?.role === 'staff');
  const pairs = staff
    .filter((post) => occupancy.holderOf(post) === undefined)
    .flatMap((vacant) => {
      const colleague = staff.find(
        (post) =>
          post.bodyId === vacant.bodyId &&
          post.titleCode !== vacant.titleCode &&
          occupancy.holderOf(post) !== undefined,
      );
      const holder = colleague && occupancy.holderOf(colleague);
      return holder === undefined ? [] : [{ vacant, holder }];
    });
  if (pairs.length === 0) return;
  const { vacant, holder } = random.pick(pairs);
  occupancy.put(vacant, holder);
}
