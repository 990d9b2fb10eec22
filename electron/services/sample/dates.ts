/** Birth and Party dates as lists carry them: a text, what it means, and how precisely. */
import { NO_DATE, type PartialDate } from '../../../shared/domain/dates.ts';
import type { Sex } from '../../../shared/domain/person.ts';
import type { Random } from './random.ts';

export type Day = Readonly<{ year: number; month: number; day: number }>;

/** The year the sample is a picture of; ages count from it. */
export const SAMPLE_YEAR = 2026;

/** Old enough that the retirement age was attained before 2026, or will be in 2027–2029. */
export type AgeKind = 'usual' | 'near-retirement' | 'past-retirement';

/** Birth years of the last two kinds, from the timetable of Decree 135/2020. */
const LATE_BIRTH_YEARS = {
  'near-retirement': { male: [1966, 1966], female: [1970, 1971] },
  'past-retirement': { male: [1963, 1963], female: [1967, 1967] },
} as const;

/** Youngest birth year among the others, so that nobody else is near retirement by chance. */
const LAST_USUAL_BIRTH_YEAR = { male: 1967, female: 1972 } as const;

const two = (value: number) => String(value).padStart(2, '0');

export function randomDay(random: Random, firstYear: number, lastYear: number): Day {
  return { year: random.int(firstYear, lastYear), month: random.int(1, 12), day: random.int(1, 28) };
}

export function randomBirth(random: Random, sex: Sex, ages: readonly [number, number], kind: AgeKind): Day {
  if (kind !== 'usual') {
    const [first, last] = LATE_BIRTH_YEARS[kind][sex];
    return randomDay(random, first, last);
  }
  const earliest = Math.max(SAMPLE_YEAR - ages[1], LAST_USUAL_BIRTH_YEAR[sex]);
  return randomDay(random, earliest, SAMPLE_YEAR - ages[0]);
}

/** `05/03/1980` as most offices write it. */
export function dayCell({ year, month, day }: Day): PartialDate {
  return {
    text: `${two(day)}/${two(month)}/${year}`,
    value: `${year}-${two(month)}-${two(day)}`,
    precision: 'day',
  };
}

/** Mostly the whole date; in some rows the zeros, the day or the month are left out. */
export function birthCell(random: Random, birth: Day): PartialDate {
  const { year, month, day } = birth;
  const whole = dayCell(birth);
  switch (random.weighted({ day: 84, 'day without zeros': 5, year: 7, month: 4 })) {
    case 'day':
      return whole;
    case 'day without zeros':
      return { ...whole, text: `${day}/${month}/${year}` };
    case 'year':
      return { text: String(year), value: String(year), precision: 'year' };
    case 'month':
      return { text: `${two(month)}/${year}`, value: `${year}-${two(month)}`, precision: 'month' };
  }
}

/** A day that does not exist, as it is found in real lists. */
export function impossibleBirthCell(year: number): PartialDate {
  return { text: `31/02/${year}`, value: null, precision: null };
}

const SHARE_WITHOUT_RECRUITMENT = 0.04;

/** Recruited between 21 and 28, mostly in spring or autumn; some rows leave the day out. */
export function recruitedCell(random: Random, birth: Day): PartialDate {
  const latest = Math.min(birth.year + 28, SAMPLE_YEAR - 1);
  const year = random.int(Math.min(birth.year + 21, latest), latest);
  const day = { year, month: random.pick([1, 3, 4, 9, 10, 12]), day: random.pick([1, 1, 1, 15]) };
  if (random.chance(SHARE_WITHOUT_RECRUITMENT)) return NO_DATE;
  if (random.chance(0.85)) return dayCell(day);
  return {
    text: `${two(day.month)}/${year}`,
    value: `${year}-${two(day.month)}`,
    precision: 'month',
  };
}

export type PartyStanding = 'official' | 'probation' | 'none';
export type PartyDates = Readonly<{ probation: PartialDate; official: PartialDate }>;

/** Admission between 21 and 32, full membership exactly a year later; a probationer was admitted this year. */
export function partyDates(random: Random, birth: Day, standing: PartyStanding): PartyDates {
  if (standing === 'none') return { probation: NO_DATE, official: NO_DATE };
  if (standing === 'probation') {
    const admitted = { year: SAMPLE_YEAR, month: random.int(1, 9), day: random.int(1, 28) };
    return { probation: dayCell(admitted), official: NO_DATE };
  }
  const latest = Math.min(birth.year + 32, SAMPLE_YEAR - 2);
  const admitted = randomDay(random, Math.min(birth.year + 21, latest), latest);
  return { probation: dayCell(admitted), official: dayCell({ ...admitted, year: admitted.year + 1 }) };
}
