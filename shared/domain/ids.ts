/** Branded identifiers: plain strings at run time, not interchangeable at compile time. */
import { z } from 'zod';

/** State code of a commune-level unit (xã, phường, đặc khu): five digits, leading zeros kept. */
export const UnitCode = z
  .string()
  .regex(/^\d{5}$/)
  .brand<'UnitCode'>();
export type UnitCode = z.infer<typeof UnitCode>;

/** State code of a province: two digits. */
export const ProvinceCode = z
  .string()
  .regex(/^\d{2}$/)
  .brand<'ProvinceCode'>();
export type ProvinceCode = z.infer<typeof ProvinceCode>;

/** A body of a unit: `<unit code>-<body kind>`, for example `03460-party-office`. */
export const BodyId = z.string().min(1).brand<'BodyId'>();
export type BodyId = z.infer<typeof BodyId>;

/** A seat: `<unit code>-<title code>-<slot>`, for example `03460-U02-2`. */
export const PostId = z.string().min(1).brand<'PostId'>();
export type PostId = z.infer<typeof PostId>;

/** A person of the roster: `P` and at least six digits, given by the workspace in order of entry. */
export const PersonId = z
  .string()
  .regex(/^P\d{6,}$/)
  .brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** A plan (scenario) of the workspace. */
export const PlanId = z.string().min(1).brand<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;

/** A title of the catalogue, for example `U10` (Chánh Văn phòng HĐND và UBND); see resources/titles. */
export const TitleCode = z
  .string()
  .regex(/^[A-Z]\d{2}$/)
  .brand<'TitleCode'>();
export type TitleCode = z.infer<typeof TitleCode>;

/** A legal basis, for example `nd-334-2025`; see resources/citations. */
export const CitationId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .brand<'CitationId'>();
export type CitationId = z.infer<typeof CitationId>;

/** Number `n` of a roster, counted from 1, as an id: `P000001`. */
export function personIdOf(n: number): PersonId {
  return PersonId.parse(`P${String(n).padStart(6, '0')}`);
}
