/** Bodies and posts of a plan with who sits there, the posts of each unit and body in the order of the lists. */
import type { BodyId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { Placement } from '../domain/plan.ts';
import type { Body, Post } from '../domain/post.ts';
import type { Listed, Place } from './plan-view.ts';
import { SortedIndex } from './sorted-index.ts';

/** What hangs on a seat lies with it: in the tables of a country a look-up costs more than what is done with it. */
class Seating implements Place {
  post: Post;
  placement: Placement | null = null;
  holder: Listed | null = null;

  constructor(post: Post) {
    this.post = post;
  }
}

export class SeatIndex {
  readonly bodies: Map<BodyId, Body>;
  readonly #posts = new Map<PostId, Post>();
  readonly #places = new Map<PostId, Seating>();
  readonly #byUnit = new SortedIndex<UnitCode, Seating>((a, b) => this.#compare(a.post, b.post));
  readonly #byBody = new SortedIndex<BodyId, Seating>((a, b) => this.#compare(a.post, b.post));

  constructor(bodies: readonly Body[]) {
    this.bodies = new Map(bodies.map((body) => [body.id, body]));
  }

  get posts(): ReadonlyMap<PostId, Post> {
    return this.#posts;
  }

  /** Throws where there is none: the workspace file refers to none that is not there. */
  post(postId: PostId): Post {
    return this.#place(postId).post;
  }

  placementOn(postId: PostId): Placement | undefined {
    return this.#places.get(postId)?.placement ?? undefined;
  }

  placesIn(unitCode: UnitCode): readonly Place[] {
    return this.#byUnit.get(unitCode);
  }

  ofUnit(unitCode: UnitCode): readonly PostId[] {
    return this.#byUnit.get(unitCode).map(({ post }) => post.id);
  }

  ofBody(bodyId: BodyId): readonly PostId[] {
    return this.#byBody.get(bodyId).map(({ post }) => post.id);
  }

  /** Seats of one title in one body, by number. */
  ofTitle(bodyId: BodyId, titleCode: TitleCode): readonly PostId[] {
    return this.ofBody(bodyId).filter((id) => this.post(id).titleCode === titleCode);
  }

  /** Adds a post, or puts it in place of the one with its id, which has been taken out by `unplace`. */
  put(post: Post): void {
    this.#posts.set(post.id, post);
    let place = this.#places.get(post.id);
    if (place === undefined) {
      place = new Seating(post);
      this.#places.set(post.id, place);
    } else {
      place.post = post;
    }
    this.#byUnit.add(post.unitCode, place);
    this.#byBody.add(post.bodyId, place);
  }

  /** Puts somebody on a seat. Throws where there is no such seat. */
  seat(postId: PostId, placement: Placement, holder: Listed): void {
    const place = this.#place(postId);
    place.placement = placement;
    place.holder = holder;
  }

  /** Leaves a seat vacant. */
  vacate(postId: PostId): void {
    const place = this.#place(postId);
    place.placement = null;
    place.holder = null;
  }

  /** Out of its unit and body; `put` takes it into others. */
  unplace({ id, unitCode, bodyId }: Post): void {
    const place = this.#place(id);
    this.#byUnit.delete(unitCode, place);
    this.#byBody.delete(bodyId, place);
  }

  remove(post: Post): void {
    this.unplace(post);
    this.#posts.delete(post.id);
    this.#places.delete(post.id);
  }

  #place(postId: PostId): Seating {
    const place = this.#places.get(postId);
    if (place === undefined) throw new Error(`post ${postId} does not exist`);
    return place;
  }

  /** The order of the list: body, seat, number. */
  #compare(a: Post, b: Post): number {
    return (
      this.#bodyOrdinal(a) - this.#bodyOrdinal(b) ||
      a.ordinal - b.ordinal ||
      a.slot - b.slot ||
      (a.id < b.id ? -1 : 1)
    );
  }

  #bodyOrdinal(post: Post): number {
    return this.bodies.get(post.bodyId)?.ordinal ?? 0;
  }
}
