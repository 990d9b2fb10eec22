/** Which fields of study train for which work, from the catalogue of specialities. */
import type { Speciality, SpecialityCode } from '../domain/speciality.ts';
import { oncePer } from './once-per.ts';

const specialitiesByField = oncePer((specialities: readonly Speciality[]) => {
  const byField = new Map<string, SpecialityCode[]>();
  for (const { code, fields } of specialities) {
    for (const field of fields) byField.set(field, [...(byField.get(field) ?? []), code]);
  }
  return byField;
});

/** Whether a field of study trains for one of the specialities. */
export function trainsFor(
  catalogue: readonly Speciality[],
  field: string,
  wanted: readonly SpecialityCode[],
): boolean {
  return specialitiesOf(catalogue, field).some((code) => wanted.includes(code));
}

const NONE: readonly SpecialityCode[] = [];

/** The specialities a field of study trains for. */
export function specialitiesOf(catalogue: readonly Speciality[], field: string): readonly SpecialityCode[] {
  return specialitiesByField(catalogue).get(field) ?? NONE;
}
