/**
 * R19, DOMAIN.md §2.8 (CT 45-CT/TW, KL 210-KL/TW): the secretary, the chair of the People's Committee and the chair of
 * the inspection committee are no locals. No text says what makes a local: three switches do, all to be confirmed.
 */
import { z } from 'zod';
import type { Fact } from '../domain/finding.ts';
import { TitleCode } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { NO_FACT } from './comparison.ts';
import { localIn } from './home-place.ts';
import { definePlacementRule } from './placement-rule.ts';

const BASIS = cite('ct-45-tw-2025', 'kl-210-tw-2025');
const SENSES = ['oldCommune', 'newCommune', 'district'] as const;

export const homeLocal = definePlacementRule({
  id: 'HOME-LOCAL',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({
    titles: z.array(TitleCode).default(['D01', 'U01', 'D30'].map((code) => TitleCode.parse(code))),
    /** From one of the old communes the unit was formed from. */
    oldCommune: z.boolean().default(true),
    /** From the new unit, where the home place is written with its name. */
    newCommune: z.boolean().default(true),
    /** From anywhere in one of the old districts of the unit. */
    district: z.boolean().default(false),
  }),
  waivable: ['special', 'consent'],
  compare(view, { person, post, title }, { values, source }) {
    const unit = view.units.get(post.unitCode);
    if (unit === undefined || !values.titles.includes(title.code)) return null;
    const text = person.homePlace.trim();
    const name = localIn(person.homePlace, unit, view.origins, values);
    return {
      wanted: { kind: 'not-local' },
      found: homeFact(text, name),
      holds: text === '' ? null : name === null,
      legalBasis: BASIS,
      confirmed: SENSES.every((sense) => source(sense)?.confirmed === true),
    };
  },
  lacks: (_view, { person, title }, { values }) =>
    values.titles.includes(title.code) && person.homePlace.trim() === '' ? ['homePlace'] : [],
});

function homeFact(text: string, name: string | null): Fact {
  if (text === '') return NO_FACT;
  return name === null ? { kind: 'home-elsewhere', text } : { kind: 'home-place', text, name };
}
