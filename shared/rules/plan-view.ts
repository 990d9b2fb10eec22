/** What a rule may read of a plan. The plan itself and "what if" views of it both look like this. */
import type { IsoDate } from '../domain/dates.ts';
import type { BodyId, PersonId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { Person, Retirement } from '../domain/person.ts';
import type { Disposition, Placement, Plan } from '../domain/plan.ts';
import type { Body, Post, Title } from '../domain/post.ts';
import type { Speciality } from '../domain/speciality.ts';
import type { MergedFrom, Unit } from '../domain/unit.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Kin } from './kin-index.ts';
import type { PersonDigest } from './person-digest.ts';
import { retirementOf } from './retirement.ts';
import type { Ruleset } from './ruleset.ts';

/** The seats of one title in one body. */
export interface TitleInBody {
  readonly bodyId: BodyId;
  readonly titleCode: TitleCode;
}

/** Somebody of the roster with what the plan has of them, as the rules about people get it. */
export interface Listed {
  readonly person: Person;
  /** Seats held, in order of their ids. */
  readonly posts: readonly PostId[];
  readonly disposition: Disposition | null;
  /** Whether anybody else of the roster has a mark of identity of the person (identity-marks.ts). */
  readonly sharesMark: boolean;
  readonly digest: PersonDigest;
}

/** A seat of the plan with who sits there: one object as long as the seat is there, true after every change. */
export interface Place {
  readonly post: Post;
  /** Both null where the seat is vacant. */
  readonly placement: Placement | null;
  readonly holder: Listed | null;
}

/** A seat somebody holds, with what counts and lists over everybody rest on. */
export interface HeldSeat {
  readonly post: Post;
  readonly body: Body;
  readonly placement: Placement;
}

/**
 * A count or list over everybody, kept up person by person (kept.ts). May rest on a person, the seats they hold and
 * their disposition; on nothing else of the plan.
 */
export interface Kept {
  /** Takes somebody in as they are now. */
  enter(view: PlanView, listed: Listed, seats: readonly HeldSeat[]): void;
  /** Takes somebody out who is as they were when they came in. */
  leave(view: PlanView, listed: Listed, seats: readonly HeldSeat[]): void;
}

export interface PlanView {
  readonly plan: Plan;
  readonly ruleset: Ruleset;
  readonly units: ReadonlyMap<UnitCode, Unit>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly posts: ReadonlyMap<PostId, Post>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly dispositions: ReadonlyMap<PersonId, Disposition>;
  readonly titles: ReadonlyMap<TitleCode, Title>;
  /** What each unit was formed from, by its code. */
  readonly origins: ReadonlyMap<string, readonly MergedFrom[]>;
  readonly specialities: readonly Speciality[];
  /** The day the plan is looked at: deadlines pass by it. Rules go by the dates of the plan. */
  readonly today: IsoDate;
  placementOn(postId: PostId): Placement | undefined;
  /** Somebody of the roster with what the plan has of them now; to be read before the next change. */
  listed(personId: PersonId): Listed | undefined;
  everybody(): Iterable<Listed>;
  /** What `listed` answers for somebody whom a place of this view, or of the plan under it, has in hand already. */
  seated(holder: Listed): Listed;
  /** Seats the person holds, in order of their ids. */
  postsOfPerson(personId: PersonId): readonly PostId[];
  /** Everybody of the roster with this mark of identity (identity-marks.ts), in order of their ids. */
  peopleWithMark(mark: string): readonly PersonId[];
  /** Whether an officer said that these two of the roster are two people, whatever they have in common. */
  toldApart(a: PersonId, b: PersonId): boolean;
  /** What lets the finding of this id stand, if anything was recorded. */
  waiverOf(findingId: string): Waiver | undefined;
  /** Who of the roster the person is related to, as either of them names the other, in order of their ids. */
  kinOf(personId: PersonId): readonly Kin[];
  /** Seats of the unit with who sits there, in the order of the list: body, seat, number. */
  placesIn(unitCode: UnitCode): readonly Place[];
  /** Seats of the unit in the order of the list. */
  postsOfUnit(unitCode: UnitCode): readonly PostId[];
  /** Seats of one body in the order of the list. */
  postsOfBody(bodyId: BodyId): readonly PostId[];
  /** Another object after every change of the unit's seats, of the people on them, their facts or their kin (per-unit.ts). */
  unitStamp(unitCode: UnitCode): object;
  /** A count or list over everybody (kept.ts); the same maker gives the same one. */
  kept<K extends Kept>(make: () => K): K;
}

/** A person on a post with everything around it, as the rules of that scope get it. */
export interface Placed {
  readonly placement: Placement;
  readonly post: Post;
  readonly title: Title;
  readonly person: Person;
  /** Day the placement takes effect. */
  readonly start: string;
  /** Officers have retirement ages of their own (DOMAIN.md §4): the civil table is not applied. */
  readonly military: boolean;
  /** When the person retires; null where that is not known or the civil table is not applied. */
  readonly retirement: Retirement | null;
}

/** Whether a post is one of the military command: who holds it is an officer or a soldier. */
export function isMilitary(view: PlanView, { bodyId, titleCode }: Post): boolean {
  return isMilitarySeat(view.titles.get(titleCode), view.bodies.get(bodyId));
}

export function isMilitarySeat(title: Title | undefined, body: Body | undefined): boolean {
  return title?.bloc === 'military' || body?.bloc === 'military';
}

/** The placement on a post with its facts, or null where the post is vacant. */
export function placedOn(view: PlanView, postId: PostId): Placed | null {
  const placement = view.placementOn(postId);
  if (placement === undefined) return null;
  const post = view.posts.get(postId);
  const person = view.people.get(placement.personId);
  const title = post === undefined ? undefined : view.titles.get(post.titleCode);
  if (post === undefined || person === undefined || title === undefined) {
    throw new Error(`placement on ${postId} refers to a post, person or title that does not exist`);
  }
  return placedAs(view, { placement, post, title, person, military: isMilitary(view, post) });
}

/** A person on a post whose facts were looked up already. */
export function placedAs(view: PlanView, known: Omit<Placed, 'start' | 'retirement'>): Placed {
  const { placement, post, title, person, military } = known;
  return {
    placement,
    post,
    title,
    person,
    start: placement.since ?? view.plan.startDate,
    military,
    retirement: military ? null : retirementOf(person.sex, person.birth),
  };
}
