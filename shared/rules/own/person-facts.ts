/** What is known of a person in the fields a rule of the office's own may ask about. */
import type { IsoDate, PartialDate } from '../../domain/dates.ts';
import { RATINGS, type Rating } from '../../domain/history.ts';
import type { OwnFactValue, OwnFieldRef } from '../../domain/own-fact.ts';
import type { Person } from '../../domain/person.ts';
import { fold } from '../../text/fold.ts';
import { addMonths, monthsLeft, wholeMonths } from '../month-arithmetic.ts';
import { earliestDay, latestDay } from '../partial-date.ts';
import type { PlanView } from '../plan-view.ts';
import { retirementOf } from '../retirement.ts';
import { countsAttainmentMonth } from '../service.ts';
import type { Asked } from './asked.ts';

/** Texts that say something: one, or none where the cell is empty. */
export function textFact(...texts: readonly string[]): OwnFactValue {
  return { values: texts.map((text) => text.trim()).filter((text) => text !== '') };
}

export function exactly(value: number | string): OwnFactValue {
  return { min: value, max: value };
}

/** Whole months from a date to the reference; a date known to the year lies between two numbers of months. */
function monthsSince(date: PartialDate, reference: IsoDate): { min: number; max: number } | null {
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (first === null || last === null) return null;
  return {
    min: Math.max(0, wholeMonths(last, reference)),
    max: Math.max(0, wholeMonths(first, reference)),
  };
}

/** Full years. */
export function ageFact(person: Person, reference: IsoDate): OwnFactValue {
  const months = monthsSince(person.birth, reference);
  return months && { min: Math.floor(months.min / 12), max: Math.floor(months.max / 12) };
}

export function monthsFact(date: PartialDate, reference: IsoDate): OwnFactValue {
  return monthsSince(date, reference);
}

/** Of a day known to the month or the year only, the first and the last it can be. */
export function dateFact(date: PartialDate): OwnFactValue {
  const [min, max] = [earliestDay(date), latestDay(date)];
  return min === null || max === null ? null : { min, max };
}

/** Whole months of service left; null for officers, to whom the civil table is not applied. */
export function monthsLeftFact({ view, military, reference }: Asked, person: Person): OwnFactValue {
  const retirement = military ? null : retirementOf(person.sex, person.birth);
  return retirement && exactly(monthsLeft(reference, retirement.month, countsAttainmentMonth(view)));
}

/** Something stands where the day of official membership belongs, and it could not be understood. */
function isUnread({ value, text }: PartialDate): boolean {
  return value === null && text.trim() !== '';
}

/** As in QUAL-PARTY-MEMBER: without a date nobody is a member. */
export function partyFact({ party: { official, probation } }: Person, reference: IsoDate): OwnFactValue {
  if (isUnread(official)) return null;
  const since = earliestDay(official);
  if (since !== null && since <= reference) return { values: ['official'] };
  const asked = since !== null || probation.value !== null || probation.text.trim() !== '';
  return { values: [asked ? 'probation' : 'none'] };
}

/** Months of official membership, none for those who are no official members. */
export function partyMonthsFact({ party: { official } }: Person, reference: IsoDate): OwnFactValue {
  return isUnread(official) ? null : (monthsSince(official, reference) ?? exactly(0));
}

/** The newest rating up to the year of the reference. */
export function latestRatingFact({ evaluations }: Person, reference: IsoDate): OwnFactValue {
  const past = (evaluations ?? []).filter(({ year }) => year <= yearOf(reference));
  const newest = past.reduce<(typeof past)[number] | null>(
    (best, one) => (best === null || one.year > best.year ? one : best),
    null,
  );
  return newest && exactly(newest.rating);
}

/** The lowest rating of the `span` years before the reference; a year that is not told could be any. */
export function worstRatingFact({ evaluations }: Person, reference: IsoDate, span: number): OwnFactValue {
  const last = yearOf(reference) - 1;
  const byYear = new Map<number, Rating>();
  for (const { year, rating } of evaluations ?? []) {
    if (year > last - span && year <= last) byYear.set(year, rating);
  }
  const known = RATINGS.find((rating) => [...byYear.values()].includes(rating));
  if (known === undefined) return null;
  return { min: byYear.size >= span ? known : RATINGS[0], max: known };
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** Whether a decision on discipline fell within the `span` months before the reference; a pending case is none. */
export function disciplinedFact({ disciplines }: Person, reference: IsoDate, span: number): OwnFactValue {
  if (disciplines === null) return null;
  const from = addMonths(reference, -span);
  let open = false;
  for (const { kind, decided } of disciplines) {
    if (kind === 'pending') continue;
    const [first, last] = [earliestDay(decided), latestDay(decided)];
    if (first !== null && last !== null && (last <= from || first > reference)) continue;
    if (first !== null && last !== null && first > from && last <= reference) return { flag: true };
    open = true;
  }
  return open ? null : { flag: false };
}

/** Posts are compared by words; a list that has position and workplace in one text has both in it. */
export function presentTitleFact({ currentTitle, currentPosition }: Person): OwnFactValue {
  return textFact(currentTitle === '' ? currentPosition : currentTitle);
}

export function presentUnitFact({ currentUnit, currentPosition }: Person): OwnFactValue {
  return textFact(currentUnit === '' ? currentPosition : currentUnit);
}

export function columnFact({ extra }: Person, { column = '' }: OwnFieldRef): OwnFactValue {
  const wanted = fold(column);
  return textFact(...extra.filter(({ header }) => fold(header) === wanted).map(({ text }) => text));
}

/** Which works the person is trained for; null where no field of study is known. */
export function specialitiesFact({ specialities }: PlanView, { fields }: Person): OwnFactValue {
  if (fields.length === 0) return null;
  const trained = specialities.filter((one) => one.fields.some((field) => fields.includes(field)));
  return { values: trained.map(({ code }) => code) };
}
