/** Retirement age by sex and birth month: NĐ 135/2020 Điều 4 (Bộ luật Lao động Điều 169), DOMAIN.md §4. */
import type { PartialDate } from '../domain/dates.ts';
import type { Retirement, Sex } from '../domain/person.ts';
import { firstDayAfter, monthIndex, monthText } from './month-arithmetic.ts';

/** Ages in months: up to 2020, in 2021, the yearly step after that, and the age at which it stops. */
const SCHEDULE = {
  male: { until2020: 60 * 12, in2021: 60 * 12 + 3, step: 3, final: 62 * 12 },
  female: { until2020: 55 * 12, in2021: 55 * 12 + 4, step: 4, final: 60 * 12 },
} as const satisfies Record<Sex, object>;

const FIRST_YEAR = 2021;

/** Retirement age in months for somebody who attains it in `year`. */
function retirementAge(sex: Sex, year: number): number {
  const schedule = SCHEDULE[sex];
  if (year < FIRST_YEAR) return schedule.until2020;
  return Math.min(schedule.in2021 + (year - FIRST_YEAR) * schedule.step, schedule.final);
}

/** By month of birth: a roster of hundreds of thousands has a few hundred of them. */
const known: Record<Sex, Map<number, Retirement>> = { male: new Map(), female: new Map() };

/**
 * The first month t with months(birth → t) ≥ age(sex, year(t)); service ends with its last day. Where only the
 * year of birth is known, 01/01 of that year counts (Điều 3). Null where sex or date of birth is not known.
 */
export function retirementOf(sex: Sex | null, birth: PartialDate): Retirement | null {
  if (sex === null || birth.value === null) return null;
  const born = monthIndex(birth.value.length === 4 ? `${birth.value}-01` : birth.value);
  let retirement = known[sex].get(born);
  if (retirement === undefined) {
    retirement = retirementOfMonth(sex, born);
    known[sex].set(born, retirement);
  }
  return retirement;
}

function retirementOfMonth(sex: Sex, born: number): Retirement {
  // Ages never fall from one year to the next, so the first year that holds its own month of attainment is it.
  for (let year = Math.floor((born + SCHEDULE[sex].until2020) / 12); ; year++) {
    const age = retirementAge(sex, year);
    const attained = born + age;
    if (Math.floor(attained / 12) > year) continue;
    const month = monthText(attained);
    return { age: `${Math.floor(age / 12)}y${age % 12}m`, month, pensionFrom: firstDayAfter(month) };
  }
}
