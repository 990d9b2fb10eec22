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
import { NO_FACT } from './comparison.ts';
import { basisOf } from './make-finding.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { PlanView } from './plan-view.ts';
import { trainsFor } from './specialities.ts';

export const qualFieldMismatch = definePlacementRule({
  id: 'QUAL-FIELD-MISMATCH',
  severity: 'warn',
  legalBasis: cite('nd-300-2026', 'nd-334-2025'),
  parameters: z.record(z.string(), z.array(SpecialityCode)),
  perTitle: 'fields',
  waivable: ['owed', 'special'],
  compare(view, { title, person }, { values, source }) {
    const wanted = values[title.code];
    if (wanted === undefined || wanted.length === 0) return null;
    const from = source(title.code);
    return {
      wanted: { kind: 'specialities', codes: wanted },
      found: studiesOf(person),
      holds: trainsForOneOf(view, person, wanted),
      legalBasis: basisOf(from),
      confirmed: from?.confirmed === true,
    };
  },
  lacks(view, placed, { values }) {
    const wanted = values[placed.title.code];
    if (wanted === undefined || wanted.length === 0) return [];
    return trainsForOneOf(view, placed.person, wanted) === null ? ['major'] : [];
  },
});

const KNOWN = new Set(STUDY_FIELDS);

/** Null where nothing is written, or where one of the fields is none the catalogue of studies has. */
function trainsForOneOf(
  view: PlanView,
  { fields, degree }: Person,
  wanted: readonly SpecialityCode[],
): boolean | null {
  if (fields.length === 0) return degree === 'none' ? false : null;
  if (fields.some((field) => trainsFor(view.specialities, field, wanted))) return true;
  return fields.every((field) => KNOWN.has(field)) ? false : null;
}

function studiesOf({ fields, degree }: Person): Fact {
  if (fields.length > 0) return { kind: 'study-fields', fields };
  return degree === 'none' ? { kind: 'degree', value: 'none' } : NO_FACT;
}
