/** Schemas of the shipped files that are not words of the domain by themselves. */
import { z } from 'zod';
import { ProvinceCode } from '../../../shared/domain/ids.ts';
import { MergedFrom, Province, Unit } from '../../../shared/domain/unit.ts';

/** Full names borne since 1 July 2025 and given up since, oldest first. */
const FormerNames = z.array(z.string()).default([]);

/** `resources/units/provinces.json`: the 34 provinces by code. */
export const ProvinceList = z.array(Province.extend({ formerNames: FormerNames }));

export const UnitWithOrigins = Unit.extend({
  formerNames: FormerNames,
  /** The old communes it was formed from; one row naming the district for an island without communes. */
  mergedFrom: z.array(MergedFrom).min(1),
});
export type UnitWithOrigins = z.infer<typeof UnitWithOrigins>;

/** `resources/units/<province code>.json`: the units of a province by code. */
export const ProvinceUnits = z.object({
  provinceCode: ProvinceCode,
  units: z.array(UnitWithOrigins).min(1),
});
export type ProvinceUnits = z.infer<typeof ProvinceUnits>;

/** `resources/ethnic-groups.json`: the 54 groups of the state list, with other names and spellings. */
export const EthnicGroup = z.object({
  code: z.string().regex(/^\d{2}$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
});
