/**
 * R13, DOMAIN.md §2.2 (5): who is given a leadership post was rated as having completed the task well or better in
 * the three latest years. A year is rated after it has ended, so the latest is the last whole year before the start,
 * whatever was rated later. Years that began before somebody was recruited are not asked for; where they were rated
 * they count.
 */
import { z } from 'zod';
import { RATINGS, Rating } from '../domain/history.ts';
import { rankOf } from '../domain/levels.ts';
import type { Person } from '../domain/person.ts';
import { isAppointing } from './appointing.ts';
import { cite } from './citations.ts';
import { type Comparison, NO_FACT } from './comparison.ts';
import { yearOf } from './month-arithmetic.ts';
import { latestDay } from './partial-date.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed } from './plan-view.ts';
import { Years } from './quantities.ts';
import type { Thresholds } from './rule.ts';

const Parameters = z.object({
  ratedYears: Years.default(3),
  minRating: Rating.default('good'),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('nd-300-2026', 'qd-366-tw-2025');

export const qualEvaluation = definePlacementRule({
  id: 'QUAL-EVALUATION',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  waivable: ['special'],
  compare: (_view, placed, thresholds) => compare(placed, thresholds),
  lacks: (_view, placed, thresholds) => (compare(placed, thresholds)?.holds === null ? ['evaluations'] : []),
});

function compare(
  { placement, title, person, start, military }: Placed,
  { values, source }: Thresholds<Parameters>,
): Comparison | null {
  if (military || !title.leadership || !isAppointing(placement.form)) return null;
  const last = yearOf(start) - 1;
  const first = last - values.ratedYears + 1;
  const rated = (person.evaluations ?? [])
    .filter(({ year }) => year >= first && year <= last)
    .sort((a, b) => a.year - b.year);
  const isRated = (year: number) => rated.some((one) => one.year === year);
  const asked: number[] = [];
  for (let year = first; year <= last; year++) {
    if (isRated(year) || workedAllOf(person, year)) asked.push(year);
  }
  if (asked.length === 0) return null;
  const poor = rated.some(({ rating }) => rankOf(RATINGS, rating) < rankOf(RATINGS, values.minRating));
  return {
    wanted: { kind: 'rated-at-least', rating: values.minRating, years: asked },
    found:
      rated.length === 0
        ? NO_FACT
        : { kind: 'ratings', items: rated.map(({ year, rating }) => ({ year, rating })) },
    holds: poor ? false : asked.every(isRated) ? true : null,
    legalBasis: BASIS,
    confirmed: source('ratedYears')?.confirmed !== false && source('minRating')?.confirmed !== false,
  };
}

/** So too where the day of recruitment is not known. */
function workedAllOf(person: Person, year: number): boolean {
  const recruited = latestDay(person.recruited);
  return recruited === null || recruited <= `${year}-01-01`;
}
