/** Kinds of work a commune wants people trained for (DOMAIN.md §8), and the fields of study that train for each. */
import { z } from 'zod';

/** The words are in the catalogs (`domain.speciality`). */
export const SPECIALITIES = [
  'land',
  'construction',
  'finance',
  'economy',
  'justice',
  'it',
  'administration',
  'home-affairs',
  'education',
  'health',
  'agriculture',
  'culture',
  'social-work',
  'records',
  'party-building',
  'military',
] as const;
export const SpecialityCode = z.enum(SPECIALITIES);
export type SpecialityCode = z.infer<typeof SpecialityCode>;

/** An entry of resources/specialities/specialities.json. */
export const Speciality = z.object({
  code: SpecialityCode,
  /** Names of shared/text/study-catalogue.ts. */
  fields: z.array(z.string()).min(1),
});
export type Speciality = z.infer<typeof Speciality>;
