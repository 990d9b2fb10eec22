/**
 * R15, DOMAIN.md §2.4 (CT 45-CT/TW): who enters a Party committee or an elected office for the first time has a whole
 * term of service left at the reference date, who is elected again has 48 months.
 */
import { z } from 'zod';
import { TitleCode } from '../domain/ids.ts';
import type { Retirement } from '../domain/person.ts';
import { cite } from './citations.ts';
import { NO_FACT } from './comparison.ts';
import { monthsLeft } from './month-arithmetic.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed, PlanView } from './plan-view.ts';
import { isPresentTitleUnknown, sitsOnCommittee } from './present-title.ts';
import { Months } from './quantities.ts';
import { countsAttainmentMonth, lacksForRetirement } from './service.ts';

const Titles = z.array(TitleCode);
const Parameters = z.object({
  firstTime: Months.default(60),
  reElected: Months.default(48),
  /** Seats of the Party committee, and the day from which their months count. */
  partyTitles: Titles.default(['D01', 'D02', 'D03', 'D04', 'D05'].map((code) => TitleCode.parse(code))),
  partyReference: z.iso.date().default('2025-07-01'),
  /** Offices the council elects, and the day from which their months count. */
  electedTitles: Titles.default(['H01', 'H02', 'U01', 'U02'].map((code) => TitleCode.parse(code))),
  electedReference: z.iso.date().default('2026-03-01'),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('ct-45-tw-2025', 'nd-135-2020');

export const ageCommittee = definePlacementRule({
  id: 'AGE-COMMITTEE',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  waivable: ['special'],
  compare(view, placed, { values, source }) {
    const reference = referenceOf(placed, values);
    if (reference === null) return null;
    const { retirement } = placed;
    const months = sitsOnCommittee(placed.person) ? values.reElected : values.firstTime;
    const left = retirement === null ? null : monthsFrom(view, reference, retirement);
    const settledByCounting = left === months - 1 && !countsAttainmentMonth(view);
    return {
      wanted: { kind: 'months-at-least', months, reference },
      found:
        retirement === null || left === null
          ? NO_FACT
          : { kind: 'retirement', month: retirement.month, age: retirement.age, reference, monthsLeft: left },
      holds: left === null ? null : holdsWith(left, placed, values),
      legalBasis: BASIS,
      confirmed: !settledByCounting && source('reElected')?.confirmed !== false,
    };
  },
  lacks(view, placed, { values }) {
    const { retirement } = placed;
    const reference = referenceOf(placed, values);
    if (reference === null) return [];
    if (retirement === null) return lacksForRetirement(placed);
    const left = monthsFrom(view, reference, retirement);
    const hangs = left < values.firstTime && left >= values.reElected;
    return hangs && isPresentTitleUnknown(placed) ? ['currentTitle'] : [];
  },
});

/** Null where it hangs on whether the present title is one of a committee, and that title is not known. */
function holdsWith(left: number, placed: Placed, { firstTime, reElected }: Parameters): boolean | null {
  if (left >= firstTime) return true;
  if (left < reElected) return false;
  return isPresentTitleUnknown(placed) ? null : sitsOnCommittee(placed.person);
}

/** The day months count from; null where the seat is none of a committee, or is kept: nobody is elected to it. */
function referenceOf(
  { placement, title, military }: Placed,
  { partyTitles, electedTitles, partyReference, electedReference }: Parameters,
): string | null {
  if (military || placement.form === 'keep') return null;
  if (partyTitles.includes(title.code)) return partyReference;
  return electedTitles.includes(title.code) ? electedReference : null;
}

function monthsFrom(view: PlanView, reference: string, retirement: Retirement): number {
  return monthsLeft(reference, retirement.month, countsAttainmentMonth(view));
}
