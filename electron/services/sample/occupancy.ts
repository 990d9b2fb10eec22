/** Who sits where: seats of the sample and the people put on them. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { PostId, TitleCode } from '../../../shared/domain/ids.ts';
import type { PlacementForm } from '../../../shared/domain/plan.ts';
import type { Post, Title } from '../../../shared/domain/post.ts';
import { postIdOf } from '../../../shared/domain/seats.ts';
import type { Random } from './random.ts';

export type SamplePlacement = Readonly<{
  postId: PostId;
  /** Index into the people of the sample. */
  personIndex: number;
  form: Extract<PlacementForm, 'keep'>;
  since: IsoDate;
}>;

/** The day the new units started to work. */
const START = '2025-07-01';

/** Most took office with the new units; some later, with the elected ones on one day of March 2026. */
const LATER_STARTS = ['2025-09-01', '2025-11-15', '2026-01-01', '2026-04-01', '2026-08-01'];
const ELECTION_START = '2026-03-20';

/** Titles of the council and the People's Committee that are elected. */
const ELECTED = /^(H\d\d|U0\d)$/;

/** Share of the seats that are filled, by how much they matter. */
const FILLED = { key: 0.95, required: 0.79, optional: 0.57 } as const;

/** Fields that communes lack most (IT, land), and the military command, still half empty. */
const FILLED_BY_TITLE: Readonly<Record<string, number>> = { C05: 0.4, C01: 0.65, C02: 0.65, Q03: 0.4 };

export function isFilled(random: Random, post: Post): boolean {
  return random.chance(FILLED_BY_TITLE[post.titleCode] ?? FILLED[post.requirement]);
}

/** Seats held beside another post: outside the headcount, of a title that may be held together with others. */
export function isConcurrentSeat(post: Post, title: Title): boolean {
  return !post.inHeadcount && title.concurrentWith.length > 0;
}

export type Occupancy = Readonly<{
  placements: readonly SamplePlacement[];
  holderOf: (post: Post) => number | undefined;
  /** Posts of a person, in the order in which they came to them. */
  postsOf: (personIndex: number) => readonly Post[];
  put: (post: Post, personIndex: number) => void;
}>;

export function createOccupancy(random: Random): Occupancy {
  const placements: SamplePlacement[] = [];
  const holders = new Map<PostId, number>();
  const posts = new Map<number, Post[]>();

  function since(post: Post): IsoDate {
    if (ELECTED.test(post.titleCode) && random.chance(0.5)) return ELECTION_START;
    return random.chance(0.75) ? START : random.pick(LATER_STARTS);
  }

  return {
    placements,
    holderOf: (post) => holders.get(post.id),
    postsOf: (personIndex) => posts.get(personIndex) ?? [],
    put(post, personIndex) {
      placements.push({ postId: post.id, personIndex, form: 'keep', since: since(post) });
      holders.set(post.id, personIndex);
      posts.set(personIndex, [...(posts.get(personIndex) ?? []), post]);
    },
  };
}

/**
 * Fills a seat that is held beside another post, with a holder of one of the titles it goes with in the unit;
 * all posts of that person must go together. Secretaries come first for the seats that only leaders hold.
 */
export function fillConcurrently(
  random: Random,
  seat: Post,
  unitPosts: readonly Post[],
  titles: ReadonlyMap<TitleCode, Title>,
  occupancy: Occupancy,
): void {
  const partners = titles.get(seat.titleCode)?.concurrentWith ?? [];
  const goesWith = (post: Post) => partners.includes(post.titleCode);
  const candidates = unitPosts
    .filter(goesWith)
    .map((post) => occupancy.holderOf(post))
    .filter((holder) => holder !== undefined)
    .filter((holder, index, all) => all.indexOf(holder) === index)
    .filter((holder) => occupancy.postsOf(holder).every(goesWith));
  const first = candidates[0];
  if (first === undefined) return;
  const leadersOnly = candidates.length <= 2;
  occupancy.put(seat, leadersOnly && random.chance(0.65) ? first : random.pick(candidates));
}

/** One more seat of the title in its body, next after the norm. */
export function seatBeyondNorm(post: Post): Post {
  const slot = post.norm + 1;
  return { ...post, id: postIdOf(post.unitCode, post.titleCode, slot), slot, requirement: 'optional' };
}
