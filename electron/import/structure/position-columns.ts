/** Columns by their place in a known form, where what stands in them agrees. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { ColumnProfile } from './column-profile.ts';
import { fitOf } from './content-fit.ts';
import { KNOWN_LAYOUTS, type KnownLayout } from './known-layouts.ts';

const MIN_AGREEING = 4;
/** Last columns of a form (notes) are often empty and then missing. */
const MAX_MISSING = 2;

type Judged = { readonly layout: KnownLayout; readonly agreeing: number; readonly against: number };

function judge(layout: KnownLayout, profiles: readonly ColumnProfile[]): Judged {
  let agreeing = 0;
  let against = 0;
  for (const [at, field] of layout.fields.entries()) {
    const profile = profiles[at];
    if (field === null || profile === undefined) continue;
    const fit = fitOf(field, profile);
    if (fit === 'agrees') agreeing++;
    if (fit === 'contradicts') against++;
  }
  return { layout, agreeing, against };
}

/**
 * Fields of consecutive columns by the best known form; empty where none fits. A form fits where it is as wide as
 * the table, most of its columns agree with what stands in them and none contradicts.
 */
export function positionFields(profiles: readonly ColumnProfile[]): readonly (RosterField | null)[] {
  const judged = KNOWN_LAYOUTS.filter(
    ({ fields }) => fields.length >= profiles.length && fields.length - profiles.length <= MAX_MISSING,
  )
    .map((layout) => judge(layout, profiles))
    .filter(({ agreeing, against }) => agreeing >= MIN_AGREEING && against === 0)
    .toSorted((a, b) => b.agreeing - a.agreeing);
  return judged[0]?.layout.fields ?? [];
}
