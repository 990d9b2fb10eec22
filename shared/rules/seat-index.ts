/** Bodies and posts of a plan, with the posts of each unit and body in the order of the lists. */
import type { BodyId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { Body, Post } from '../domain/post.ts';
import { SortedIndex } from './sorted-index.ts';

export class SeatIndex {
  readonly bodies: Map<BodyId, Body>;
  readonly #posts = new Map<PostId, Post>();
  readonly #byUnit = new SortedIndex<UnitCode, PostId>((a, b) => this.#compare(a, b));
  readonly #byBody = new SortedIndex<BodyId, PostId>((a, b) => this.#compare(a, b));

  constructor(bodies: readonly Body[]) {
    this.bodies = new Map(bodies.map((body) => [body.id, body]));
  }

  get posts(): ReadonlyMap<PostId, Post> {
    return this.#posts;
  }

  /** Throws where there is none: the workspace file refers to none that is not there. */
  post(postId: PostId): Post {
    const post = this.#posts.get(postId);
    if (post === undefined) throw new Error(`post ${postId} does not exist`);
    return post;
  }

  ofUnit(unitCode: UnitCode): readonly PostId[] {
    return this.#byUnit.get(unitCode);
  }

  ofBody(bodyId: BodyId): readonly PostId[] {
    return this.#byBody.get(bodyId);
  }

  /** Seats of one title in one body, by number. */
  ofTitle(bodyId: BodyId, titleCode: TitleCode): readonly PostId[] {
    return this.ofBody(bodyId).filter((id) => this.post(id).titleCode === titleCode);
  }

  put(post: Post): void {
    this.#posts.set(post.id, post);
    this.#byUnit.add(post.unitCode, post.id);
    this.#byBody.add(post.bodyId, post.id);
  }

  /** Out of its unit and body; `put` takes it into others. */
  unplace(post: Post): void {
    this.#byUnit.delete(post.unitCode, post.id);
    this.#byBody.delete(post.bodyId, post.id);
  }

  remove(post: Post): void {
    this.unplace(post);
    this.#posts.delete(post.id);
  }

  /** The order of the list: body, seat, number. */
  #compare(a: PostId, b: PostId): number {
    const postA = this.post(a);
    const postB = this.post(b);
    return (
      this.#bodyOrdinal(postA) - this.#bodyOrdinal(postB) ||
      postA.ordinal - postB.ordinal ||
      postA.slot - postB.slot ||
      (a < b ? -1 : 1)
    );
  }

  #bodyOrdinal(post: Post): number {
    return this.bodies.get(post.bodyId)?.ordinal ?? 0;
  }
}
