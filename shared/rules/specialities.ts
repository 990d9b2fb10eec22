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
  const codes = specialitiesByField(catalogue).get(field);
  return codes?.some((code) => wanted.includes(code)) === true;
}
