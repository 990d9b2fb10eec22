/** Seats one person is meant to hold together (một người giữ nhiều chức danh): what happens to one happens to them all. */
import type { PersonId, PostId, TitleCode, UnitCode } from './ids.ts';
import type { Post, Title } from './post.ts';

/** What is read of a plan, by the data process and by a window alike. */
export interface JointView {
  post: (id: PostId) => Post | undefined;
  title: (code: TitleCode) => Title | undefined;
  postsOfUnit: (unit: UnitCode) => readonly PostId[];
  holderOf: (id: PostId) => PersonId | undefined;
}

/** Seats of the unit whose titles go jointly with that of `postId`, directly or through one another; not held back. */
export function jointSeats(view: JointView, postId: PostId): readonly PostId[] {
  const start = view.post(postId);
  if (start === undefined || view.title(start.titleCode)?.jointWith.length === 0) return [];
  const codes = new Set([start.titleCode]);
  for (const code of codes) for (const other of view.title(code)?.jointWith ?? []) codes.add(other);
  codes.delete(start.titleCode);
  return view.postsOfUnit(start.unitCode).filter((id) => {
    const post = view.post(id);
    return post !== undefined && codes.has(post.titleCode) && !post.frozen;
  });
}

/** The other seats whoever sits on `postId` holds jointly with it. */
export function heldJointly(view: JointView, postId: PostId): PostId[] {
  const holder = view.holderOf(postId);
  if (holder === undefined) return [];
  return jointSeats(view, postId).filter((id) => view.holderOf(id) === holder);
}

/**
 * Seats `personId` takes along with `postId`: those that go jointly with it and are vacant or left by who sat there; one
 * seat of a title.
 */
export function takenAlong(view: JointView, postId: PostId, personId: PersonId): PostId[] {
  const leaving = view.holderOf(postId);
  const taken = new Set<string>();
  return jointSeats(view, postId).filter((id) => {
    const holder = view.holderOf(id);
    const title = view.post(id)?.titleCode ?? '';
    if (taken.has(title) || holder === personId || (holder !== undefined && holder !== leaving)) return false;
    taken.add(title);
    return true;
  });
}
