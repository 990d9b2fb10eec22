/** What a change touched: the subjects whose rules have to be asked again. */
import type { BodyId, PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Post } from '../domain/post.ts';
import type { TitleInBody } from './plan-view.ts';

export class Touched {
  /** True where plan or thresholds changed: every rule has to be asked again. */
  all = false;
  /** True where people of the roster came, went or have other facts, not only other posts. */
  roster = false;
  /** True where bodies came or went, or titles go together otherwise. */
  organisation = false;
  readonly posts = new Set<PostId>();
  readonly people = new Set<PersonId>();
  readonly units = new Set<UnitCode>();
  readonly bodies = new Set<BodyId>();
  /** By `titleKey`. */
  readonly titles = new Map<string, TitleInBody>();

  /** After a change of the plan's dates, thresholds or titles. */
  static everything(): Touched {
    const touched = new Touched();
    touched.all = true;
    return touched;
  }

  /** A post with its body, its unit and its title. */
  touchPost(post: Post): this {
    this.posts.add(post.id);
    this.units.add(post.unitCode);
    this.bodies.add(post.bodyId);
    const title = { bodyId: post.bodyId, titleCode: post.titleCode };
    this.titles.set(titleKey(title), title);
    return this;
  }

  /** True where nothing changed. */
  get nothing(): boolean {
    const { posts, people, units, bodies, titles } = this;
    return !this.all && [posts, people, units, bodies, titles].every((touched) => touched.size === 0);
  }

  /** Takes over what another change touched, so that several changes are answered by one update. */
  add(other: Touched): this {
    this.all ||= other.all;
    this.roster ||= other.roster;
    this.organisation ||= other.organisation;
    for (const id of other.posts) this.posts.add(id);
    for (const id of other.people) this.people.add(id);
    for (const code of other.units) this.units.add(code);
    for (const id of other.bodies) this.bodies.add(id);
    for (const [key, title] of other.titles) this.titles.set(key, title);
    return this;
  }
}

/** Key of the seats of one title in one body. */
export function titleKey(title: TitleInBody): string {
  return `${title.bodyId}|${title.titleCode}`;
}
