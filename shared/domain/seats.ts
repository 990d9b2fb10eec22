/** The bodies and seats a unit gets from the template of its type. */
import { BodyId, PostId, type TitleCode, type UnitCode } from './ids.ts';
import type { Body, Post, Title, UnitTemplate } from './post.ts';
import type { Unit } from './unit.ts';

type BodyTemplate = UnitTemplate['bodies'][number];

/** Ordinals leave room: seats added later find a place behind those of their own title. */
const ORDINALS_PER_BODY = 10_000;
const ORDINALS_PER_ENTRY = 100;

/** `03460-party-office` */
export function bodyIdOf(unitCode: UnitCode, kind: string): BodyId {
  return BodyId.parse(`${unitCode}-${kind}`);
}

/** `03460-U02-2`; the number counts the seats of a title through the whole unit, whichever body they are in. */
export function postIdOf(unitCode: UnitCode, titleCode: TitleCode, number: number): PostId {
  return PostId.parse(`${unitCode}-${titleCode}-${number}`);
}

/** Entries of a body in the order of rank; entries of equal rank stay in the order of the template. */
function byRank(body: BodyTemplate, titles: ReadonlyMap<TitleCode, Title>) {
  return body.posts
    .map((entry) => {
      const title = titles.get(entry.title);
      if (title === undefined)
        throw new Error(`Template names title ${entry.title}, which the catalogue lacks`);
      return { entry, title };
    })
    .sort((a, b) => b.title.rank - a.title.rank);
}

/** The id of a seat, by the first number from `from` on that no seat of that title in the unit has. */
export function freeIdOf(
  unitCode: UnitCode,
  titleCode: TitleCode,
  from: number,
  isTaken: (id: PostId) => boolean,
): PostId {
  let number = from;
  while (isTaken(postIdOf(unitCode, titleCode, number))) number += 1;
  return postIdOf(unitCode, titleCode, number);
}

/**
 * A body with its seats, all vacant. A seat's `norm` is the number of seats of its title in the body; `isTaken` tells
 * ids that are given already, as a title may stand in two bodies of a unit.
 */
export function buildBodySeats(
  unit: Pick<Unit, 'code'>,
  template: BodyTemplate,
  ordinal: number,
  titles: ReadonlyMap<TitleCode, Title>,
  isTaken: (id: PostId) => boolean,
): { body: Body; posts: Post[] } {
  const { kind, name, bloc } = template;
  const body: Body = { id: bodyIdOf(unit.code, kind), unitCode: unit.code, kind, name, bloc, ordinal };
  const norms = new Map<TitleCode, number>();
  for (const { title, count } of template.posts) norms.set(title, (norms.get(title) ?? 0) + count);
  const slots = new Map<TitleCode, number>();
  const own = new Set<PostId>();
  const posts: Post[] = [];
  for (const [entryIndex, { entry, title }] of byRank(template, titles).entries()) {
    for (let seat = 0; seat < entry.count; seat += 1) {
      const slot = (slots.get(title.code) ?? 0) + 1;
      slots.set(title.code, slot);
      const id = freeIdOf(unit.code, title.code, slot, (one) => own.has(one) || isTaken(one));
      own.add(id);
      posts.push({
        id,
        unitCode: unit.code,
        bodyId: body.id,
        titleCode: title.code,
        title: entry.name ?? title.name,
        slot,
        norm: norms.get(title.code) ?? entry.count,
        inHeadcount: entry.inHeadcount,
        requirement: entry.requirement,
        ordinal: ordinal * ORDINALS_PER_BODY + entryIndex * ORDINALS_PER_ENTRY + seat,
        frozen: false,
      });
    }
  }
  return { body, posts };
}

/** The default bodies and seats of `unit`, in the order in which they are listed. */
export function buildUnitSeats(
  unit: Pick<Unit, 'code'>,
  template: UnitTemplate,
  titles: readonly Title[],
): { bodies: Body[]; posts: Post[] } {
  const catalogue = new Map(titles.map((title) => [title.code, title]));
  const bodies: Body[] = [];
  const posts: Post[] = [];
  const taken = new Set<PostId>();
  for (const [index, one] of template.bodies.entries()) {
    const built = buildBodySeats(unit, one, index + 1, catalogue, (id) => taken.has(id));
    bodies.push(built.body);
    for (const post of built.posts) {
      taken.add(post.id);
      posts.push(post);
    }
  }
  return { bodies, posts };
}
