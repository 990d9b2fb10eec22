/** What a rule of the office's own may ask about, and what was found there. */
import { z } from 'zod';

/** The words are in the catalogs (`ownRules.field`); what each is, is in own-field.ts. */
export const OWN_FIELDS = [
  // the person
  'age',
  'sex',
  'ethnicity',
  'religion',
  'homePlace',
  'degree',
  'theory',
  'stateManagement',
  'studyFields',
  'specialities',
  'foreignLanguage',
  'informatics',
  'partyMember',
  'partyMonths',
  'monthsLeft',
  'serviceMonths',
  'currentTitle',
  'currentUnit',
  'positionMonths',
  'appointedUntil',
  'planning',
  'latestRating',
  'worstRating',
  'disciplined',
  'salaryCoefficient',
  'personNote',
  'inScope',
  'column',
  'postsHeld',
  'disposition',
  // the placement
  'form',
  'start',
  'placementNote',
  'sameUnit',
  // the post and its unit
  'title',
  'bloc',
  'bodyKind',
  'role',
  'leadership',
  'requirement',
  'inHeadcount',
  'beyondNorm',
  'vacant',
  'unit',
  'unitType',
  'mergedCount',
] as const;
export const OwnField = z.enum(OWN_FIELDS);
export type OwnField = z.infer<typeof OwnField>;

/** A field, and where one is not enough which column or how many months or years of it. */
export const OwnFieldRef = z.object({
  field: OwnField,
  /** Header of a column kept verbatim; for `column` only. */
  column: z.string().optional(),
  /** Years or months looked back; for the fields that look back. */
  span: z.number().int().optional(),
});
export type OwnFieldRef = z.infer<typeof OwnFieldRef>;

/** A number, or `YYYY-MM-DD`, or a level. */
const Bound = z.union([z.number(), z.string()]);

/** What is known of a field: null where nothing is. A date known to the year gives an age between two bounds. */
export const OwnFactValue = z.union([
  z.object({ min: Bound, max: Bound }),
  z.object({ values: z.array(z.string()) }),
  z.object({ flag: z.boolean() }),
  z.null(),
]);
export type OwnFactValue = z.infer<typeof OwnFactValue>;

export const OwnFact = OwnFieldRef.extend({ value: OwnFactValue });
export type OwnFact = z.infer<typeof OwnFact>;
