/**
 * Titles somebody has held, from the service record and the present title, and the time in them (NĐ 300/2026 Điều 12
 * (3)): times add up, time covered twice counts once, acting in a title does not count (present-title.ts). A date
 * known to the month is read in favour of the person, as lists write them; one known to the year leaves the time open.
 */
import { type IsoDate, NO_DATE, type PartialDate } from '../domain/dates.ts';
import type { MissingField } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import { fold } from '../text/fold.ts';
import { daysBetween, nextDay } from './calendar.ts';
import { addMonths, wholeMonths } from './month-arithmetic.ts';
import { earliestDay, latestDay } from './partial-date.ts';
import { levelOfHeld, levelOfPresentTitle, NO_LEADERSHIP } from './present-title.ts';

/** A stretch of time; `until` is the first day no longer in it. */
interface Stretch {
  from: IsoDate;
  until: IsoDate;
}

/** Months in titles: as many as the roster proves, and as many as there may be. */
export interface MonthsHeld {
  readonly least: number;
  readonly most: number;
  /** What would narrow it down. */
  readonly open: readonly MissingField[];
}

const DAYS_OF_A_MONTH = 30;

/** Months in titles of at least `level` before the day `start`. */
export function monthsHeld(person: Person, level: number, start: IsoDate): MonthsHeld {
  const proved: Stretch[] = [];
  const possible: Stretch[] = [];
  const open = new Set<MissingField>();
  const take = (from: PartialDate, to: PartialDate, field: MissingField) => {
    const begins = beginningOf(from);
    // A period without an end goes on.
    const ends = to.value === null ? { earliest: start, latest: start } : endOf(to);
    if (begins.earliest !== begins.latest || ends.earliest !== ends.latest) open.add(field);
    proved.push({ from: begins.latest, until: earlier(ends.earliest, start) });
    possible.push({ from: begins.earliest, until: earlier(ends.latest, start) });
  };
  if (levelOfPresentTitle(person) >= level) take(person.positionSince, NO_DATE, 'positionSince');
  for (const { from, to, position, unit } of person.service ?? []) {
    if (levelOfHeld(position, unit) >= level) take(from, to, 'service');
  }
  if (person.service === null) {
    open.add('service');
    possible.push({ from: LONG_AGO, until: start });
  }
  return { least: monthsOf(proved), most: monthsOf(possible), open: [...open] };
}

/** Earlier than anything a roster tells. */
const LONG_AGO: IsoDate = '1900-01-01';
/** Later than anything a roster tells. */
const NEVER: IsoDate = '9999-01-01';

/** Between which days something lies. */
interface Bounds {
  earliest: IsoDate;
  latest: IsoDate;
}

function beginningOf(date: PartialDate): Bounds {
  const earliest = earliestDay(date) ?? LONG_AGO;
  const latest = date.precision === 'month' ? earliest : (latestDay(date) ?? NEVER);
  return { earliest, latest };
}

/** First day no longer in a period that ends with the date: all of a month counts, of a year perhaps. */
function endOf(date: PartialDate): Bounds {
  const latest = nextDay(latestDay(date) ?? NEVER);
  const earliest = date.precision === 'year' ? nextDay(earliestDay(date) ?? LONG_AGO) : latest;
  return { earliest, latest };
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** Whole months of all stretches together; what is left over of several adds up to months of thirty days. */
function monthsOf(stretches: readonly Stretch[]): number {
  let months = 0;
  const leftOver: number[] = [];
  for (const { from, until } of merged(stretches)) {
    const whole = wholeMonths(from, until);
    const days = daysBetween(addMonths(from, whole), until);
    months += whole;
    if (days > 0) leftOver.push(days);
  }
  // Thirty days of one stretch in a month of thirty-one are no month.
  if (leftOver.length < 2) return months;
  return months + Math.floor(leftOver.reduce((sum, days) => sum + days, 0) / DAYS_OF_A_MONTH);
}

/** The same time without overlaps. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const merging: Stretch[] = [];
  const ordered = stretches
    .filter(({ from, until }) => from < until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const { from, until } of ordered) {
    const last = merging.at(-1);
    if (last === undefined || from > last.until) merging.push({ from, until });
    else if (until > last.until) last.until = until;
  }
  return merging;
}

/**
 * Whether one of the titles was held. A leadership title is also met by an equal or higher one; another by its words.
 * Null where the record does not reach back.
 */
export function hasHeldOneOf(person: Person, titles: readonly string[]): boolean | null {
  const held = [{ position: person.currentTitle, unit: person.currentUnit }, ...(person.service ?? [])];
  if (titles.some((title) => held.some(({ position, unit }) => meets(position, unit, title)))) return true;
  return person.service === null ? null : false;
}

function meets(position: string, unit: string, title: string): boolean {
  const wanted = levelOfHeld(title, '');
  if (wanted !== NO_LEADERSHIP) return levelOfHeld(position, unit) >= wanted;
  return inWords(`${position} ${unit}`).includes(inWords(title));
}

/** Folded words with a space around each, so that none is found inside another. */
function inWords(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const MOST_NAMED = 3;

/** Positions as they are written, newest first, a few of them. */
export function positionsHeld(person: Person): string[] {
  const before = [...(person.service ?? [])].sort((a, b) =>
    (a.from.value ?? '') < (b.from.value ?? '') ? 1 : -1,
  );
  const positions = [person.currentTitle, ...before.map(({ position }) => position)];
  return [...new Set(positions.map((one) => one.trim()).filter((one) => one !== ''))].slice(0, MOST_NAMED);
}
