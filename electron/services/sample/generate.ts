/** Makes the people of the sample and puts them on their present posts. All of it is invented. */

import { AppError } from '../../../shared/domain/errors.ts';
import type { ProvinceCode } from '../../../shared/domain/ids.ts';
import type { Post, Title } from '../../../shared/domain/post.ts';
import { loadProvinces, type UnitWithOrigins } from '../resources/index.ts';
import {
  addNamesake,
  letOneHoldTwoPosts,
  letViceChairDirectCentre,
  mistypeTwo,
  spoilBirths,
} from './flaws.ts';
import { putOneUnderReview, relateSome } from './kin.ts';
import {
  createOccupancy,
  fillConcurrently,
  isConcurrentSeat,
  isFilled,
  type SamplePlacement,
  seatBeyondNorm,
} from './occupancy.ts';
import { createPersonMaker, type SamplePerson } from './person.ts';
import { createRandom, type Random } from './random.ts';
import { roleOf } from './role.ts';
import { loadSampleTables } from './tables.ts';
import type { WorkplaceKind } from './workplace.ts';

export type SampleRequest = Readonly<{
  /** Whole number; the same seed and the same posts give the same sample. */
  seed: number;
  provinceCode: ProvinceCode;
  units: readonly UnitWithOrigins[];
  titles: readonly Title[];
  /** The default seats of the units. */
  posts: readonly Post[];
}>;

export type Sample = Readonly<{
  people: readonly SamplePerson[];
  placements: readonly SamplePlacement[];
  /** Seats beyond the norm that some of the placements are on. */
  extraSeats: readonly Post[];
}>;

/** People without a post, for each seat. */
const UNPLACED_PER_SEAT = 0.045;

/** Of those without a post: share left out of the plan, and share with a proposal in their row. */
const OUT_OF_SCOPE = 0.06;
const WITH_PROPOSAL = 0.3;

const ANYWHERE: readonly WorkplaceKind[] = ['new', 'old', 'district'];

function titleOf(titles: ReadonlyMap<string, Title>, post: Post): Title {
  const title = titles.get(post.titleCode);
  if (title === undefined) throw new Error(`The catalogue lacks title ${post.titleCode} of post ${post.id}`);
  return title;
}

function withoutPost(random: Random, person: SamplePerson, titles: readonly Title[]): SamplePerson {
  const proposed = random.chance(WITH_PROPOSAL) ? random.pick(titles).name : '';
  return { ...person, proposedTitle: proposed, inScope: !random.chance(OUT_OF_SCOPE) };
}

/**
 * About two thirds as many people as seats: most with a post they keep, some without one, with the gaps and
 * faults real lists have. For Lai Châu the ethnic groups are those of its districts.
 * @throws AppError `province-not-found`.
 */
export function generateSample({ seed, provinceCode, units, titles, posts }: SampleRequest): Sample {
  const province = loadProvinces().find((each) => each.code === provinceCode);
  if (province === undefined) throw new AppError('province-not-found', { province: provinceCode });
  const random = createRandom(seed);
  const makePerson = createPersonMaker({
    random,
    tables: loadSampleTables(),
    provinceCode,
    provinceName: province.fullName,
    units,
  });
  const catalogue = new Map(titles.map((title) => [title.code, title]));
  const occupancy = createOccupancy(random);
  const people: SamplePerson[] = [];
  const add = (person: SamplePerson) => people.push(person) - 1;

  for (const unit of units) {
    const seats = posts.filter((post) => post.unitCode === unit.code);
    for (const seat of seats) {
      const title = titleOf(catalogue, seat);
      if (isConcurrentSeat(seat, title) || !isFilled(random, seat)) continue;
      occupancy.put(seat, add(makePerson(unit, roleOf(seat, title), ANYWHERE)));
    }
    for (const seat of seats) {
      const title = titleOf(catalogue, seat);
      if (isConcurrentSeat(seat, title)) fillConcurrently(random, seat, seats, catalogue, occupancy);
    }
  }
  letViceChairDirectCentre(random, posts, occupancy);
  letOneHoldTwoPosts(random, posts, catalogue, occupancy);

  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const newcomer = (like: Post, kinds: readonly WorkplaceKind[]) => {
    const unit = unitOf.get(like.unitCode);
    if (unit === undefined) throw new Error(`Post ${like.id} belongs to no unit of the province`);
    return makePerson(unit, roleOf(like, titleOf(catalogue, like)), kinds);
  };
  const deputies = posts.filter((post) => post.titleCode === 'U31' && occupancy.holderOf(post) !== undefined);
  const extraSeats = deputies.slice(0, 1).map(seatBeyondNorm);
  for (const seat of extraSeats) occupancy.put(seat, add(newcomer(seat, ANYWHERE)));

  const ordinary = posts.filter((post) => post.inHeadcount && post.requirement !== 'key');
  const unplaced = Math.round(posts.length * UNPLACED_PER_SEAT);
  for (let count = 0; count < unplaced; count += 1) {
    add(withoutPost(random, newcomer(random.pick(ordinary), ['old', 'district']), titles));
  }
  addNamesake(people);
  spoilBirths(random, people);
  mistypeTwo(people);
  // Chances of their own, as for the past of each person.
  const ties = createRandom(seed + 1);
  relateSome(ties, people, posts, occupancy);
  putOneUnderReview(ties, people, occupancy);
  return { people, placements: occupancy.placements, extraSeats };
}
