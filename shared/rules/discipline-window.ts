/**
 * R16, DOMAIN.md §2.6 (QĐ 377-QĐ/TW): a higher post only so many months after a disciplinary decision. Exactly so
 * many are enough. The text names reprimand, warning and removal; the other forms are to be confirmed.
 */
import { z } from 'zod';
import type { MissingField } from '../domain/finding.ts';
import type { Discipline, DisciplineKind } from '../domain/history.ts';
import { isAppointing } from './appointing.ts';
import { cite } from './citations.ts';
import { type Comparison, NO_FACT } from './comparison.ts';
import { disciplinesFact, isPast } from './disciplines.ts';
import { addMonths } from './month-arithmetic.ts';
import { latestDay } from './partial-date.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed } from './plan-view.ts';
import { isPresentTitleUnknown, isPromotion } from './present-title.ts';
import { Months } from './quantities.ts';
import type { Thresholds } from './rule.ts';

const Parameters = z.object({
  reprimand: Months.default(24),
  warning: Months.default(36),
  'pay-reduction': Months.default(60),
  demotion: Months.default(60),
  removal: Months.default(60),
  expulsion: Months.default(60),
  dismissal: Months.default(60),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('qd-377-tw-2025');

export const disciplineWindow = definePlacementRule({
  id: 'DISCIPLINE-WINDOW',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  compare: (_view, placed, thresholds) => compare(placed, thresholds),
  lacks(_view, placed, thresholds): MissingField[] {
    if (compare(placed, thresholds)?.holds !== null) return [];
    const { disciplines } = placed.person;
    const failed = (disciplines ?? []).some((one) => outcome(one, placed, thresholds.values) === false);
    return failed ? ['currentTitle'] : ['disciplines'];
  },
});

function compare(placed: Placed, { values, source }: Thresholds<Parameters>): Comparison | null {
  if (!isAppointing(placed.placement.form) || !isPromotion(placed)) return null;
  const { disciplines } = placed.person;
  const nothing = { wanted: NO_FACT, found: NO_FACT, legalBasis: BASIS, confirmed: true };
  if (disciplines === null) return { ...nothing, holds: null };
  const decided = disciplines.filter(({ kind }) => kind !== 'pending');
  const failed = decided.filter((one) => outcome(one, placed, values) === false);
  const untold = decided.some((one) => outcome(one, placed, values) === null);
  const longest = longestOf(failed.length > 0 ? failed : decided, values);
  return {
    wanted: longest === null ? NO_FACT : { kind: 'discipline-past', ...longest },
    found: disciplinesFact(failed.length > 0 ? failed : decided),
    holds: failed.length > 0 ? (isPresentTitleUnknown(placed) ? null : false) : untold ? null : true,
    legalBasis: BASIS,
    confirmed: (failed.length > 0 ? failed : decided).every(({ kind }) => source(kind)?.confirmed !== false),
  };
}

function monthsFor(kind: DisciplineKind, values: Parameters): number {
  return kind === 'pending' ? 0 : values[kind];
}

function outcome(discipline: Discipline, { start }: Placed, values: Parameters): boolean | null {
  return discipline.kind === 'pending' ? true : isPast(discipline, monthsFor(discipline.kind, values), start);
}

/** The time that is over last, as far as it can be told. */
function longestOf(
  disciplines: readonly Discipline[],
  values: Parameters,
): { months: number; from: string } | null {
  let longest: { months: number; from: string } | null = null;
  for (const { kind, decided } of disciplines) {
    const last = latestDay(decided);
    if (last === null) continue;
    const months = monthsFor(kind, values);
    const from = addMonths(last, months);
    if (longest === null || from > longest.from) longest = { months, from };
  }
  return longest;
}
