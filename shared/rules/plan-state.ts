/** The plan in memory with its derived indexes; every change answers what it touched. */
import type { IsoDate } from '../domain/dates.ts';
import type { BodyId, PersonId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { type PersonPair, pairKey } from '../domain/person-pair.ts';
import type { Disposition, Placement, Plan } from '../domain/plan.ts';
import type { Body, Post, Title } from '../domain/post.ts';
import type { Speciality } from '../domain/speciality.ts';
import { eachInSteps, finished } from '../domain/steps.ts';
import type { MergedFrom, Unit } from '../domain/unit.ts';
import { holdsOn, type Waiver } from '../domain/waiver.ts';
import { KeptByPlan } from './kept.ts';
import { type Kin, KinIndex } from './kin-index.ts';
import type { PlanInput } from './plan-input.ts';
import type { Kept, Listed, Place, PlanView } from './plan-view.ts';
import { Roster } from './roster.ts';
import type { Ruleset } from './ruleset.ts';
import { SeatIndex } from './seat-index.ts';
import { Touched, titleKey } from './touched.ts';

/** Throws on references to posts, people, bodies or titles that do not exist: the workspace file has none. */
export class PlanState implements PlanView {
  #plan: Plan;
  #ruleset: Ruleset;
  #today: IsoDate;
  readonly #waivers: Map<string, Waiver>;
  readonly #apart: Map<string, PersonPair>;
  readonly #kin = new KinIndex();
  readonly #seats: SeatIndex;
  readonly #people = new Map<PersonId, Person>();
  readonly #placements = new Map<PostId, Placement>();
  readonly #dispositions = new Map<PersonId, Disposition>();
  readonly #roster = new Roster();
  #titles: ReadonlyMap<TitleCode, Title>;
  readonly #unitStamps = new Map<UnitCode, object>();
  readonly #kept = new KeptByPlan(this);

  readonly units: ReadonlyMap<UnitCode, Unit>;
  readonly origins: ReadonlyMap<string, readonly MergedFrom[]>;
  readonly specialities: readonly Speciality[];

  constructor(input: PlanInput) {
    this.#plan = input.plan;
    this.#ruleset = input.ruleset;
    this.#today = input.today;
    this.#waivers = new Map(input.waivers.map((waiver) => [waiver.findingId, waiver]));
    this.#apart = new Map(input.apart.map((pair) => [pairKey(pair), pair]));
    this.units = new Map(input.units.map((unit) => [unit.code, unit]));
    this.#seats = new SeatIndex(input.bodies);
    this.#titles = new Map(input.titles.map((title) => [title.code, title]));
    this.origins = input.origins;
    this.specialities = input.specialities;
    finished(this.#fill(input));
  }

  /** The same in steps of some milliseconds, each answering how much of `sizeOf(input)` was done in it. */
  static *inSteps(input: PlanInput): Generator<number, PlanState> {
    const state = new PlanState({ ...input, people: [], posts: [], placements: [], dispositions: [] });
    yield* state.#fill(input);
    return state;
  }

  *#fill(input: PlanInput): Generator<number, void> {
    yield* eachInSteps(input.people, (person) => {
      this.#people.set(person.id, person);
      this.#roster.set(person);
      this.#kin.set(person.id, person);
    });
    yield* eachInSteps(input.dispositions, (disposition) => {
      this.#dispositions.set(disposition.personId, disposition);
      this.#roster.setDisposition(disposition.personId, disposition);
    });
    yield* eachInSteps(input.posts, (post) => {
      this.#refuseUnknown(post);
      this.#seats.put(post);
    });
    yield* eachInSteps(input.placements, (one) => this.#putPlacement(this.#seats.post(one.postId), one));
  }

  get plan(): Plan {
    return this.#plan;
  }

  get ruleset(): Ruleset {
    return this.#ruleset;
  }

  get titles(): ReadonlyMap<TitleCode, Title> {
    return this.#titles;
  }

  get today(): IsoDate {
    return this.#today;
  }

  get waivers(): ReadonlyMap<string, Waiver> {
    return this.#waivers;
  }

  get apart(): Iterable<PersonPair> {
    return this.#apart.values();
  }

  get bodies(): ReadonlyMap<BodyId, Body> {
    return this.#seats.bodies;
  }

  get posts(): ReadonlyMap<PostId, Post> {
    return this.#seats.posts;
  }

  get people(): ReadonlyMap<PersonId, Person> {
    return this.#people;
  }

  get placements(): ReadonlyMap<PostId, Placement> {
    return this.#placements;
  }

  get dispositions(): ReadonlyMap<PersonId, Disposition> {
    return this.#dispositions;
  }

  placementOn(postId: PostId): Placement | undefined {
    return this.#seats.placementOn(postId);
  }

  personOn(postId: PostId): Person | null {
    const placement = this.#seats.placementOn(postId);
    return placement === undefined ? null : (this.#people.get(placement.personId) ?? null);
  }

  postsOfPerson(personId: PersonId): readonly PostId[] {
    return this.#roster.postsOf(personId);
  }

  listed(personId: PersonId): Listed | undefined {
    return this.#roster.get(personId);
  }

  everybody(): Iterable<Listed> {
    return this.#roster.values();
  }

  /** Nobody sits otherwise than the plan says. */
  seated(holder: Listed): Listed {
    return holder;
  }

  peopleWithMark(mark: string): readonly PersonId[] {
    return this.#roster.withMark(mark);
  }

  toldApart(a: PersonId, b: PersonId): boolean {
    return this.#apart.has(pairKey([a, b]));
  }

  waiverOf(findingId: string): Waiver | undefined {
    // Asked for every finding, and a plan without waivers need not read the id.
    return this.#waivers.size === 0 ? undefined : this.#waivers.get(findingId);
  }

  kinOf(personId: PersonId): readonly Kin[] {
    return this.#kin.of(personId);
  }

  placesIn(unitCode: UnitCode): readonly Place[] {
    return this.#seats.placesIn(unitCode);
  }

  postsOfUnit(unitCode: UnitCode): readonly PostId[] {
    return this.#seats.ofUnit(unitCode);
  }

  postsOfBody(bodyId: BodyId): readonly PostId[] {
    return this.#seats.ofBody(bodyId);
  }

  postsOfTitle(bodyId: BodyId, titleCode: TitleCode): readonly PostId[] {
    return this.#seats.ofTitle(bodyId, titleCode);
  }

  unitStamp(unitCode: UnitCode): object {
    let stamp = this.#unitStamps.get(unitCode);
    if (stamp === undefined) {
      stamp = {};
      this.#unitStamps.set(unitCode, stamp);
    }
    return stamp;
  }

  kept<K extends Kept>(make: () => K): K {
    return this.#kept.get(make);
  }

  /** Puts a placement on a post, or takes it away with null. */
  setPlacement(postId: PostId, placement: Placement | null): Touched {
    const post = this.#seats.post(postId);
    if (placement !== null) this.#existingPerson(placement.personId);
    const touched = this.#touchPost(new Touched(), post);
    const before = this.#placements.get(postId);
    const concerned = new Set([before, placement].flatMap((one) => one?.personId ?? []));
    for (const id of concerned) this.#kept.leave(id);
    if (before !== undefined) this.#roster.deletePost(before.personId, postId);
    if (placement === null) {
      this.#placements.delete(postId);
      this.#seats.vacate(postId);
    } else {
      this.#putPlacement(post, placement);
      touched.people.add(placement.personId);
    }
    for (const id of concerned) this.#kept.enter(id);
    return touched;
  }

  /** Sets a person; null removes the person together with placements and disposition. */
  setPerson(personId: PersonId, person: Person | null, touched = new Touched()): Touched {
    touched.roster = true;
    touched.people.add(personId);
    for (const postId of this.postsOfPerson(personId)) {
      if (person === null) touched.add(this.setPlacement(postId, null));
      else this.#touchPost(touched, this.#seats.post(postId));
    }
    // Kinship is between two: the seats of the other are asked again as well.
    for (const other of this.#kin.set(personId, person)) {
      for (const postId of this.postsOfPerson(other)) this.#touchPost(touched, this.#seats.post(postId));
    }
    this.#kept.leave(personId);
    // Who shares a mark with the person, or did, has to be asked again as well.
    for (const id of person === null ? this.#roster.delete(personId) : this.#roster.set(person))
      touched.people.add(id);
    if (person === null) {
      this.#people.delete(personId);
      this.#dispositions.delete(personId);
    } else {
      this.#people.set(personId, person);
      this.#kept.enter(personId);
    }
    return touched;
  }

  setDisposition(personId: PersonId, disposition: Disposition | null): Touched {
    this.#kept.leave(personId);
    if (disposition === null) this.#dispositions.delete(personId);
    else this.#dispositions.set(personId, disposition);
    this.#roster.setDisposition(personId, disposition);
    this.#kept.enter(personId);
    const touched = new Touched();
    touched.people.add(personId);
    return touched;
  }

  /** Records a waiver, or takes it away with null. */
  setWaiver(findingId: string, waiver: Waiver | null): Touched {
    const touched = new Touched();
    const before = this.#waivers.get(findingId);
    if (waiver === null) this.#waivers.delete(findingId);
    else this.#waivers.set(findingId, waiver);
    for (const one of [before, waiver]) if (one != null) this.#touchSubject(touched, one);
    return touched;
  }

  /** Says of two people of the roster that they are two, or with false that nobody said so. */
  setApart(pair: PersonPair, apart: boolean): Touched {
    if (apart) this.#apart.set(pairKey(pair), pair);
    else this.#apart.delete(pairKey(pair));
    const touched = new Touched();
    for (const id of pair) if (this.#people.has(id)) touched.people.add(id);
    return touched;
  }

  /** Goes on to another day: waivers whose deadline has passed meanwhile no longer cover their findings. */
  setToday(today: IsoDate): Touched {
    const touched = new Touched();
    if (today === this.#today) return touched;
    for (const waiver of this.#waivers.values()) {
      if (holdsOn(waiver, this.#today) !== holdsOn(waiver, today)) this.#touchSubject(touched, waiver);
    }
    this.#today = today;
    return touched;
  }

  /** Adds a body or replaces the one with its id. */
  setBody(body: Body): Touched {
    this.#seats.bodies.set(body.id, body);
    return this.#touchBody(body);
  }

  /** Removes a body, which has no posts any more. */
  removeBody(bodyId: BodyId): Touched {
    const body = this.#seats.bodies.get(bodyId);
    if (body === undefined || this.postsOfBody(bodyId).length > 0)
      throw new Error(`body ${bodyId} does not exist or has posts`);
    this.#seats.bodies.delete(bodyId);
    return this.#touchBody(body);
  }

  #touchBody(body: Body): Touched {
    const touched = new Touched();
    touched.organisation = true;
    this.#unitStamps.delete(body.unitCode);
    touched.bodies.add(body.id);
    touched.units.add(body.unitCode);
    for (const id of this.postsOfBody(body.id)) this.#touchPost(touched, this.#seats.post(id));
    return touched;
  }

  /** Adds a post or replaces the one with its id. */
  setPost(post: Post): Touched {
    this.#refuseUnknown(post);
    const touched = new Touched();
    const before = this.posts.get(post.id);
    const holder = this.#placements.get(post.id)?.personId;
    if (holder !== undefined) this.#kept.leave(holder);
    if (before !== undefined) {
      this.#touchPost(touched, before);
      this.#seats.unplace(before);
    }
    this.#seats.put(post);
    if (holder !== undefined) this.#kept.enter(holder);
    return this.#touchPost(touched, post);
  }

  /** Removes a post together with the placement on it. */
  removePost(postId: PostId): Touched {
    const touched = this.setPlacement(postId, null);
    this.#seats.remove(this.#seats.post(postId));
    return touched;
  }

  /** Another plan, or the same under another name; rules read nothing of it but its dates. */
  setPlan(plan: Plan): Touched {
    const { startDate, termEnd } = this.#plan;
    this.#plan = plan;
    return plan.startDate === startDate && plan.termEnd === termEnd ? new Touched() : Touched.everything();
  }

  setRuleset(ruleset: Ruleset): Touched {
    this.#ruleset = ruleset;
    return Touched.everything();
  }

  /** The same titles, which go together otherwise. */
  setTitles(titles: readonly Title[]): Touched {
    this.#titles = new Map(titles.map((title) => [title.code, title]));
    // The seats of every unit are known with their titles.
    this.#unitStamps.clear();
    const touched = Touched.everything();
    touched.organisation = true;
    return touched;
  }

  #refuseUnknown({ id, bodyId, titleCode }: Post): void {
    if (!this.bodies.has(bodyId) || !this.titles.has(titleCode))
      throw new Error(`post ${id} refers to a body or title that does not exist`);
  }

  /** Under the very id of the post: two texts that only say the same are compared letter by letter. */
  #putPlacement({ id }: Post, placement: Placement): void {
    this.#placements.set(id, placement);
    this.#seats.seat(id, placement, this.#roster.addPost(placement.personId, id));
  }

  #touchPost(touched: Touched, post: Post): Touched {
    touched.touchPost(post);
    this.#unitStamps.delete(post.unitCode);
    const placement = this.#placements.get(post.id);
    if (placement !== undefined) touched.people.add(placement.personId);
    return touched;
  }

  #touchSubject(touched: Touched, { scope, subject }: Waiver): void {
    // Findings about the province have no subject that could be touched.
    if (scope === 'province') touched.all = true;
    const post = subject.postId === undefined ? undefined : this.posts.get(subject.postId);
    if (post !== undefined) this.#touchPost(touched, post);
    if (subject.personId !== undefined && this.#people.has(subject.personId))
      touched.people.add(subject.personId);
    if (subject.bodyId !== undefined) {
      touched.bodies.add(subject.bodyId);
      if (subject.titleCode !== undefined) {
        const title = { bodyId: subject.bodyId, titleCode: subject.titleCode };
        touched.titles.set(titleKey(title), title);
      }
    }
    if (subject.unitCode !== undefined) touched.units.add(subject.unitCode);
  }

  #existingPerson(personId: PersonId): Person {
    const person = this.#people.get(personId);
    if (person === undefined) throw new Error(`person ${personId} does not exist`);
    return person;
  }
}
