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
import { levelOfHeld, NO_LEADERSHIP } from './present-title.ts';
import { type PriorTitle, readPriorTitle } from './prior-title.ts';

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
  return monthsWhere(person, start, (position, unit) => levelOfHeld(position, unit) >= level);
}

/** Whether a position at a workplace counts. */
type Counts = (position: string, unit: string) => boolean;

function monthsWhere(person: Person, start: IsoDate, counts: Counts): MonthsHeld {
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
  const { currentTitle, currentUnit } = person;
  if (currentTitle.trim() !== '' && counts(currentTitle, currentUnit)) {
    take(person.positionSince, NO_DATE, 'positionSince');
  }
  for (const { from, to, position, unit } of person.service ?? []) {
    if (counts(position, unit)) take(from, to, 'service');
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

/** Whether something was held, and what would tell where that is open. */
export interface Held {
  /** Null where the record does not reach back far enough to say. */
  readonly holds: boolean | null;
  readonly open: readonly MissingField[];
  /** Proved months in the one that comes nearest, of those that ask for a time. */
  readonly months?: number;
}

/**
 * Whether one of the titles was held before the day `start`, for the time it asks where it asks for one
 * (prior-title.ts). A leadership title is also met by an equal or higher one; another by its words, and its time by
 * time in a leadership title as well, which is more than its equivalent.
 */
export function hasHeldOneOf(person: Person, titles: readonly string[], start: IsoDate): Held {
  const each = titles.map((title) => hasHeld(person, readPriorTitle(title), start));
  if (each.some(({ holds }) => holds === true)) return { holds: true, open: [] };
  const untold = each.filter(({ holds }) => holds === null);
  const proved = each.flatMap(({ months }) => months ?? []);
  return {
    holds: untold.length === 0 ? false : null,
    open: [...new Set(untold.flatMap(({ open }) => open))],
    ...(proved.length === 0 ? {} : { months: Math.max(...proved) }),
  };
}

function hasHeld(person: Person, { name, months }: PriorTitle, start: IsoDate): Held {
  const wanted = levelOfHeld(name, '');
  const words = inWords(name);
  const named: Counts = (position, unit) =>
    wanted === NO_LEADERSHIP
      ? inWords(`${position} ${unit}`).includes(words)
      : levelOfHeld(position, unit) >= wanted;
  if (months === null) {
    const held = [{ position: person.currentTitle, unit: person.currentUnit }, ...(person.service ?? [])];
    if (held.some(({ position, unit }) => named(position, unit))) return { holds: true, open: [] };
    return person.service === null ? { holds: null, open: ['service'] } : { holds: false, open: [] };
  }
  const { least, most, open } = monthsWhere(
    person,
    start,
    (position, unit) =>
      named(position, unit) || (wanted === NO_LEADERSHIP && levelOfHeld(position, unit) > NO_LEADERSHIP),
  );
  return { holds: least >= months ? true : most < months ? false : null, open, months: least };
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
