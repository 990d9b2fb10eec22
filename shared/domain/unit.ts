/** Units after the merger, and what each was formed from. */
import { z } from 'zod';
import { ProvinceCode, UnitCode } from './ids.ts';

/** xã, phường, đặc khu. */
export const UnitType = z.enum(['commune', 'ward', 'special-zone']);
export type UnitType = z.infer<typeof UnitType>;

/** tỉnh, thành phố trực thuộc Trung ương. */
export const ProvinceType = z.enum(['province', 'city']);
export type ProvinceType = z.infer<typeof ProvinceType>;

export const Province = z.object({
  code: ProvinceCode,
  name: z.string(),
  fullName: z.string(),
  type: ProvinceType,
  unitCount: z.number().int().positive(),
  formedFrom: z.array(z.string()).min(1),
});
export type Province = z.infer<typeof Province>;

export const Unit = z.object({
  code: UnitCode,
  /** Name without its type: `Mường Tè`. */
  name: z.string(),
  type: UnitType,
  /** Name with its type: `Xã Mường Tè`. */
  fullName: z.string(),
  provinceCode: ProvinceCode,
  /** Resolution that formed it, as printed by the statistics office. */
  resolution: z.string(),
});
export type Unit = z.infer<typeof Unit>;

/** One old commune that went, whole or in part, into a new unit. */
export const MergedFrom = z.object({
  /** Code of the old commune; '' for the five island districts that had no communes. */
  code: z.string(),
  /** Old name with its type: `Xã Bum Nưa`. */
  name: z.string(),
  district: z.string(),
  /** Old province (before 12/6/2025). */
  province: z.string(),
  part: z.enum(['whole', 'part']),
  /** True where the resolution says "phần còn lại". */
  remainder: z.boolean(),
});
export type MergedFrom = z.infer<typeof MergedFrom>;
