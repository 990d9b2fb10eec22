/** R14, DOMAIN.md §2.2 (7): a first leadership post or a promotion leaves a whole term of service. */
import { z } from 'zod';
import type { Fact } from '../domain/finding.ts';
import type { Retirement } from '../domain/person.ts';
import { cite } from './citations.ts';
import { monthsLeft } from './month-arithmetic.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed, PlanView } from './plan-view.ts';
import { isPresentTitleUnknown, isPromotion } from './present-title.ts';
import { Months } from './quantities.ts';
import { standardOf } from './ruleset.ts';
import { countsAttainmentMonth, lacksForRetirement, retirementFact } from './service.ts';

const Parameters = z.object({
  /** `months`: so many months from the day of the placement; `term-end`: to the last day of the plan's term. */
  until: z.enum(['months', 'term-end']).default('months'),
  months: Months.default(60),
  countAttainmentMonth: z.boolean().default(false),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('nd-300-2026', 'nd-135-2020');

export const ageFullTerm = definePlacementRule({
  id: 'AGE-FULL-TERM',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  waivable: ['special'],
  compare(view, placed, { values: general, source }) {
    if (!isPromotion(placed)) return null;
    const values = forTitle(view, placed, general);
    const { retirement } = placed;
    return {
      wanted: wantedFact(view, placed, values),
      found: retirementFact(view, placed, retirement),
      holds: retirement === null ? null : holdsFor(view, placed, retirement, values),
      legalBasis: BASIS,
      // Whether the month of attainment counts is not established; only a case that hangs on it is marked.
      confirmed:
        source('countAttainmentMonth')?.confirmed !== false || !hangsOnCounting(view, placed, values),
    };
  },
  lacks(view, placed, { values: general }) {
    const values = forTitle(view, placed, general);
    const { retirement } = placed;
    if (retirement === null) return isPromotion(placed) ? lacksForRetirement(placed) : [];
    if (!isPresentTitleUnknown(placed) || !isPromotion(placed)) return [];
    return servesTerm(view, placed, retirement, values) ? [] : ['currentTitle'];
  },
});

/** The standard of the title may ask for so many months by itself. */
function forTitle(view: PlanView, { title }: Placed, general: Parameters): Parameters {
  const own = standardOf(view.ruleset, title.code)?.minMonthsLeft ?? null;
  return own === null ? general : { ...general, until: 'months', months: own };
}

/** Null where it hangs on the present title, which is not known: a promotion it may be, or none. */
function holdsFor(
  view: PlanView,
  placed: Placed,
  retirement: Retirement,
  values: Parameters,
): boolean | null {
  if (servesTerm(view, placed, retirement, values)) return true;
  return isPresentTitleUnknown(placed) ? null : false;
}

/** One month is missing, and it would not be if the month of attainment counted. */
function hangsOnCounting(view: PlanView, placed: Placed, values: Parameters): boolean {
  const { retirement } = placed;
  if (retirement === null || values.until !== 'months' || countsAttainmentMonth(view)) return false;
  return monthsLeft(placed.start, retirement.month, false) === values.months - 1;
}

function servesTerm(view: PlanView, placed: Placed, retirement: Retirement, parameters: Parameters): boolean {
  if (parameters.until === 'term-end') return retirement.pensionFrom > view.plan.termEnd;
  return monthsLeft(placed.start, retirement.month, countsAttainmentMonth(view)) >= parameters.months;
}

function wantedFact(view: PlanView, placed: Placed, parameters: Parameters): Fact {
  return parameters.until === 'term-end'
    ? { kind: 'serves-on', date: view.plan.termEnd }
    : { kind: 'months-at-least', months: parameters.months, reference: placed.start };
}
