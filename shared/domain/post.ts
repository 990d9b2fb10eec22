/** Bodies of a unit, the title catalogue, and seats. */
import { z } from 'zod';
import { BodyId, PostId, TitleCode, UnitCode } from './ids.ts';
import { PlacementForm } from './plan.ts';
import { UnitType } from './unit.ts';

/** Khối: Đảng, HĐND, chính quyền (UBND), Mặt trận - đoàn thể, quân sự, đơn vị sự nghiệp. */
export const BLOCS = ['party', 'council', 'government', 'front', 'military', 'service'] as const;
export const Bloc = z.enum(BLOCS);
export type Bloc = z.infer<typeof Bloc>;

/** How much a vacancy matters: a key post blocks, a required one warns, an optional one is only listed. */
export const Requirement = z.enum(['key', 'required', 'optional']);
export type Requirement = z.infer<typeof Requirement>;

export const Body = z.object({
  id: BodyId,
  unitCode: UnitCode,
  /** Kind from the templates, for example `party-office`. */
  kind: z.string(),
  name: z.string(),
  bloc: Bloc,
  ordinal: z.number().int(),
});
export type Body = z.infer<typeof Body>;

/** A title of the catalogue (resources/titles/titles.json). */
export const Title = z.object({
  code: TitleCode,
  /** `Bí thư Đảng uỷ`. */
  name: z.string(),
  /** For narrow columns: `BT`. */
  shortName: z.string(),
  nameEn: z.string(),
  bloc: Bloc,
  /** Leads a body or is a deputy; ordinary civil servants are neither. */
  role: z.enum(['head', 'deputy', 'member', 'staff']),
  /** True for titles of the Party, which want an official Party membership. */
  partyPost: z.boolean(),
  /** Leadership titles: a first appointment must leave a whole term of service. */
  leadership: z.boolean(),
  /** Higher stands first in lists and in a unit. */
  rank: z.number().int(),
  /** Who decides on it by default: the Party committee of the province or the chair of its People's Committee. */
  decidedBy: z.enum(['party', 'state']),
  /** The form a new placement gets unless the officer says otherwise. */
  usualForm: PlacementForm,
  /** Titles the same person may hold together with this one (R24). */
  concurrentWith: z.array(TitleCode),
  /** Of these, the titles whoever holds this one is meant to hold as well; an office says which (concurrency.ts). */
  jointWith: z.array(TitleCode).default([]),
});
export type Title = z.infer<typeof Title>;

/** Forms whose term is that of the committee or council: a new one is designated or elected, nobody is re-appointed. */
const TERM_OF_THE_BODY: readonly PlacementForm[] = ['designate', 'elect'];

/**
 * Whether a post of the title is given for a term of the holder's own, at whose end the holder is re-appointed or the
 * appointment is extended (DOMAIN.md §2.3): leadership that is appointed, not designated or elected.
 */
export function isAppointedForTerm({
  leadership,
  usualForm,
}: Pick<Title, 'leadership' | 'usualForm'>): boolean {
  return leadership && !TERM_OF_THE_BODY.includes(usualForm);
}

/** Which bodies and posts a unit of a type gets (resources/titles/templates.json). */
export const UnitTemplate = z.object({
  unitType: UnitType,
  bodies: z
    .array(
      z.object({
        kind: z.string(),
        name: z.string(),
        bloc: Bloc,
        posts: z
          .array(
            z.object({
              title: TitleCode,
              /** Seats within the norm. */
              count: z.number().int().positive(),
              inHeadcount: z.boolean(),
              requirement: Requirement,
              /** Name on this body's posts where it differs from the catalogue. */
              name: z.string().optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type UnitTemplate = z.infer<typeof UnitTemplate>;

/** A seat in a body. Seats with `slot > norm` were added beyond the norm. */
export const Post = z.object({
  id: PostId,
  unitCode: UnitCode,
  bodyId: BodyId,
  titleCode: TitleCode,
  title: z.string(),
  /** 1-based number of the seat among those of the same title in the body. */
  slot: z.number().int().positive(),
  /** Seats of this title the norm allows the body. */
  norm: z.number().int().nonnegative(),
  inHeadcount: z.boolean(),
  requirement: Requirement,
  ordinal: z.number().int(),
  /** Held back for the time being (tạm dừng bố trí): nobody is placed on it and its vacancy is none. */
  frozen: z.boolean(),
});
export type Post = z.infer<typeof Post>;

/** Whether the seat, where nobody sits on it, is a vacancy: within the norm and not held back. */
export function isVacancy({ slot, norm, frozen }: Pick<Post, 'slot' | 'norm' | 'frozen'>): boolean {
  return slot <= norm && !frozen;
}

/** Whether its vacancy matters: that of a key or required post. */
export function mattersWhenVacant(post: Pick<Post, 'slot' | 'norm' | 'frozen' | 'requirement'>): boolean {
  return post.requirement !== 'optional' && isVacancy(post);
}
