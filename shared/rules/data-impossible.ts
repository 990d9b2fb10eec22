/**
 * RULES.md DATA-IMPOSSIBLE: dates that cannot be true together. The ages of admission to the Party and of recruitment
 * are general knowledge and stand as defaults to be confirmed. A plan has no clock: what lies after its term counts as
 * future. Of a date known to the month or the year only, the day is taken that may still be true.
 */
import { z } from 'zod';
import type { Contradiction } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { makeFinding } from './make-finding.ts';
import { addMonths } from './month-arithmetic.ts';
import { earliestDay, latestDay } from './partial-date.ts';
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
  check(view, person, { values, source }) {
    const items = contradictionsOf(person, view.plan, values);
    if (items.length === 0) return [];
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

function contradictionsOf(
  { birth, recruited, party }: Person,
  plan: Plan,
  { partyAge, workAge }: Parameters,
): Contradiction[] {
  const born = earliestDay(birth);
  const admitted = [party.probation, party.official];
  const underAge = (latest: string | null, age: number) =>
    born !== null && latest !== null && latest < addMonths(born, age * 12);
  const isFuture = (earliest: string | null) => earliest !== null && earliest > plan.termEnd;
  const official = latestDay(party.official);
  const probation = earliestDay(party.probation);
  const checks: readonly (readonly [Contradiction, boolean])[] = [
    ['born-too-late', underAge(plan.startDate, workAge)],
    ['party-under-age', admitted.some((date) => underAge(latestDay(date), partyAge))],
    ['recruited-under-age', underAge(latestDay(recruited), workAge)],
    ['official-before-probation', official !== null && probation !== null && official < probation],
    ['recruited-in-future', isFuture(earliestDay(recruited))],
    ['party-in-future', admitted.some((date) => isFuture(earliestDay(date)))],
  ];
  return checks.filter(([, is]) => is).map(([item]) => item);
}
