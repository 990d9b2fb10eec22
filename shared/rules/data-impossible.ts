/**
 * RULES.md DATA-IMPOSSIBLE: dates that cannot be true together. The ages of admission to the Party and of recruitment
 * are general knowledge and stand as defaults to be confirmed. A plan has no clock: what lies after its term counts as
 * future. Of a date known to the month or the year only, the day is taken that may still be true.
 */
import { z } from 'zod';
import type { IsoDate } from '../domain/dates.ts';
import type { Contradiction } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { addMonths, yearOf } from './month-arithmetic.ts';
import { earliestDay, latestDay } from './partial-date.ts';
import type { PersonDigest } from './person-digest.ts';
import { defineRule } from './rule.ts';

const Parameters = z.object({
  partyAge: z.number().int().positive().default(18),
  workAge: z.number().int().positive().default(15),
});
type Parameters = z.infer<typeof Parameters>;

/** Contradictions that rest on one of the ages. */
const BY_AGE: ReadonlyMap<Contradiction, keyof Parameters> = new Map([
  ['party-under-age', 'partyAge'],
  ['recruited-under-age', 'workAge'],
  ['born-too-late', 'workAge'],
]);

export const dataImpossible = defineRule({
  id: 'DATA-IMPOSSIBLE',
  scope: 'person',
  severity: 'warn',
  legalBasis: [],
  parameters: Parameters,
  check(view, { person, digest }, { values, source }) {
    if (areYearsApart(digest, view.plan, values)) return NOTHING;
    const items = contradictionsOf(person, view.plan, values);
    if (items.length === 0) return NOTHING;
    return [
      makeFinding(
        'person',
        person.id,
        { personId: person.id },
        {
          rule: 'DATA-IMPOSSIBLE',
          severity: 'warn',
          wanted: { kind: 'none' },
          found: { kind: 'contradictions', items },
          legalBasis: [],
          confirmed: items.some((item) => {
            const age = BY_AGE.get(item);
            return age === undefined || source(age)?.confirmed === true;
          }),
        },
      ),
    ];
  },
});

/** Whether the years alone show that nothing contradicts: of most people they do, and no day has to be looked at. */
function areYearsApart(
  { born, probation, official, recruited }: PersonDigest,
  { startDate, termEnd }: Plan,
  { partyAge, workAge }: Parameters,
): boolean {
  const end = yearOf(termEnd);
  return (
    isApart(born, yearOf(startDate), workAge) &&
    isApart(born, probation, partyAge) &&
    isApart(born, official, partyAge) &&
    isApart(born, recruited, workAge) &&
    isApart(probation, official, 0) &&
    isApart(recruited, end, 0) &&
    isApart(probation, end, 0) &&
    isApart(official, end, 0)
  );
}

/** More than so many years lie between, or one of them is not known. */
function isApart(from: number | null, to: number | null, years: number): boolean {
  return from === null || to === null || to - from > years;
}

function contradictionsOf(
  { birth, recruited, party }: Person,
  plan: Plan,
  { partyAge, workAge }: Parameters,
): Contradiction[] {
  const born = earliestDay(birth);
  const probation = { earliest: earliestDay(party.probation), latest: latestDay(party.probation) };
  const official = { earliest: earliestDay(party.official), latest: latestDay(party.official) };
  const recruitedBy = latestDay(recruited);
  const items: Contradiction[] = [];
  if (isUnderAge(born, plan.startDate, workAge)) items.push('born-too-late');
  if (isUnderAge(born, probation.latest, partyAge) || isUnderAge(born, official.latest, partyAge)) {
    items.push('party-under-age');
  }
  if (isUnderAge(born, recruitedBy, workAge)) items.push('recruited-under-age');
  if (isBefore(official.latest, probation.earliest)) items.push('official-before-probation');
  if (isBefore(plan.termEnd, earliestDay(recruited))) items.push('recruited-in-future');
  if (isBefore(plan.termEnd, probation.earliest) || isBefore(plan.termEnd, official.earliest)) {
    items.push('party-in-future');
  }
  return items;
}

function isBefore(a: IsoDate | null, b: IsoDate | null): boolean {
  return a !== null && b !== null && a < b;
}

function isUnderAge(born: IsoDate | null, day: IsoDate | null, age: number): boolean {
  if (born === null || day === null) return false;
  const years = yearOf(day) - yearOf(born);
  return years === age ? day < addMonths(born, age * 12) : years < age;
}
