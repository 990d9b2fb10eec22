/**
 * R09, NĐ 370/2025 and HD 31: people beyond the norm stay for five years at most from the day of the arrangement;
 * shown with an even yearly path through what is left of them. Of a bloc counts what is more: people over its frame, or over the norms of titles.
 */
import type { IsoDate } from '../domain/dates.ts';
import type { PostId } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { ExcessThresholds, evenlyLeft, periodBy } from './excess-path.ts';
import { countedInBloc, framesIn } from './headcount.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { filledIn } from './meant.ts';
import { lastDayOfYears } from './month-arithmetic.ts';
import type { PlanView } from './plan-view.ts';
import { defineRule } from './rule.ts';
import { seatsOfTitle } from './unit-seats.ts';

const BASIS = cite('nd-370-2025', 'hd-31-btctw-2025');

export const excessDeadline = defineRule({
  id: 'EXCESS-DEADLINE',
  scope: 'unit',
  severity: 'info',
  legalBasis: BASIS,
  judgesCandidates: false,
  parameters: ExcessThresholds,
  check(view, unitCode, { values }) {
    let excess = 0;
    for (const { people, max, beyondNorm } of framesIn(view, unitCode)) {
      excess += Math.max(people - max, beyondNorm, 0);
    }
    if (excess === 0) return NOTHING;
    const steps = evenPath(excess, view.plan.startDate, values);
    return [
      makeFinding(
        'unit',
        unitCode,
        { unitCode },
        {
          rule: 'EXCESS-DEADLINE',
          severity: 'info',
          wanted: { kind: 'excess-path', steps },
          found: { kind: 'excess', count: excess },
          legalBasis: BASIS,
        },
      ),
    ];
  },
  /** Where a bloc is over its frame anybody of it may be the one beyond; else who sits on a title over its norm. */
  counted: (view, { subject: { unitCode } }) =>
    unitCode === undefined
      ? []
      : framesIn(view, unitCode).flatMap(({ bloc, people, max, beyondNorm }) => {
          const seats = countedInBloc(view, unitCode, bloc);
          if (people - max > beyondNorm) return seats;
          return beyondNorm > 0 ? seats.filter((id) => isOverfilled(view, id)) : [];
        }),
});

/** More people sit on the seats of its title in its body than the norm has. */
function isOverfilled(view: PlanView, postId: PostId): boolean {
  const post = view.posts.get(postId);
  if (post === undefined) return false;
  return filledIn(seatsOfTitle(view, post)).length > post.norm;
}

/** How many may be left over at the end of each year of the arrangement in which fewer may. */
function evenPath(
  excess: number,
  planStart: IsoDate,
  thresholds: ExcessThresholds,
): { date: IsoDate; left: number }[] {
  const period = periodBy(planStart, thresholds);
  const steps: { date: IsoDate; left: number }[] = [];
  let before = excess;
  for (let year = 1; year <= thresholds.years; year++) {
    const date = lastDayOfYears(thresholds.arrangedOn, year);
    // What a year before the plan asked for is past.
    if (date < period.start && year < thresholds.years) continue;
    const left = evenlyLeft(excess, period, date);
    if (left < before) steps.push({ date, left });
    before = left;
  }
  return steps;
}
