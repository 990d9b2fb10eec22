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

/** `03460-U02-2`; `slot` counts the seats of a title through the whole unit, whichever body they are in. */
export function postIdOf(unitCode: UnitCode, titleCode: TitleCode, slot: number): PostId {
  return PostId.parse(`${unitCode}-${titleCode}-${slot}`);
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

/**
 * The default bodies and seats of `unit`, in the order in which they are listed.
 * A seat's `norm` is the number of seats of its title in its body. Slots run on through the unit where a
 * title stands in two bodies, so that ids stay unique; the shipped templates keep each title to one body.
 */
export function buildUnitSeats(
  unit: Pick<Unit, 'code'>,
  template: UnitTemplate,
  titles: readonly Title[],
): { bodies: Body[]; posts: Post[] } {
  const catalogue = new Map(titles.map((title) => [title.code, title]));
  const lastSlot = new Map<TitleCode, number>();
  const bodies: Body[] = [];
  const posts: Post[] = [];

  for (const [bodyIndex, body] of template.bodies.entries()) {
    const bodyId = bodyIdOf(unit.code, body.kind);
    const ordinal = bodyIndex + 1;
    bodies.push({
      id: bodyId,
      unitCode: unit.code,
      kind: body.kind,
      name: body.name,
      bloc: body.bloc,
      ordinal,
    });

    const norms = new Map<TitleCode, number>();
    for (const { title, count } of body.posts) norms.set(title, (norms.get(title) ?? 0) + count);

    for (const [entryIndex, { entry, title }] of byRank(body, catalogue).entries()) {
      for (let seat = 0; seat < entry.count; seat += 1) {
        const slot = (lastSlot.get(title.code) ?? 0) + 1;
        lastSlot.set(title.code, slot);
        posts.push({
          id: postIdOf(unit.code, title.code, slot),
          unitCode: unit.code,
          bodyId,
          titleCode: title.code,
          title: entry.name ?? title.name,
          slot,
          norm: norms.get(title.code) ?? entry.count,
          inHeadcount: entry.inHeadcount,
          requirement: entry.requirement,
          ordinal: ordinal * ORDINALS_PER_BODY + entryIndex * ORDINALS_PER_ENTRY + seat,
        });
      }
    }
  }
  return { bodies, posts };
}
