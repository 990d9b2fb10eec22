/**
 * R25, DOMAIN.md §8: what somebody studied trains for the work of the post. Titles name specialities, the catalogue
 * of resources/specialities the fields of study of each.
 */
import { z } from 'zod';
import type { Fact } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import { SpecialityCode } from '../domain/speciality.ts';
import { STUDY_FIELDS } from '../text/study-catalogue.ts';
import { cite } from './citations.ts';
import { basisOf, placementFinding } from './make-finding.ts';
import type { PlanView } from './plan-view.ts';
import { defineRule } from './rule.ts';
import { trainsFor } from './specialities.ts';

export const qualFieldMismatch = defineRule({
  id: 'QUAL-FIELD-MISMATCH',
  scope: 'placement',
  severity: 'warn',
  legalBasis: cite('nd-300-2026', 'nd-334-2025'),
  parameters: z.record(z.string(), z.array(SpecialityCode)),
  perTitle: 'fields',
  waivable: ['owed', 'special'],
  check(view, placed, { values, source }) {
    const wanted = values[placed.title.code];
    if (wanted === undefined || wanted.length === 0) return [];
    if (judge(view, placed.person, wanted) !== 'mismatch') return [];
    const from = source(placed.title.code);
    return [
      placementFinding(placed, {
        rule: 'QUAL-FIELD-MISMATCH',
        severity: 'warn',
        wanted: { kind: 'specialities', codes: wanted },
        found: studiesOf(placed.person),
        legalBasis: basisOf(from),
        confirmed: from?.confirmed === true,
      }),
    ];
  },
  lacks(view, placed, { values }) {
    const wanted = values[placed.title.code];
    if (wanted === undefined || wanted.length === 0) return [];
    return judge(view, placed.person, wanted) === 'unknown' ? ['major'] : [];
  },
});

const KNOWN = new Set(STUDY_FIELDS);

/** Unknown where nothing is written, or where one of the fields is none the catalogue of studies has. */
function judge(
  view: PlanView,
  { fields, degree }: Person,
  wanted: readonly SpecialityCode[],
): 'fits' | 'mismatch' | 'unknown' {
  if (fields.length === 0) return degree === 'none' ? 'mismatch' : 'unknown';
  if (fields.some((field) => trainsFor(view.specialities, field, wanted))) return 'fits';
  return fields.every((field) => KNOWN.has(field)) ? 'mismatch' : 'unknown';
}

function studiesOf({ fields }: Person): Fact {
  return fields.length === 0 ? { kind: 'degree', value: 'none' } : { kind: 'study-fields', fields };
}
