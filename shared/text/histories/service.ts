/** Quá trình công tác in the cells of lists: `01/2015 - 6/2020: Phó Chủ tịch UBND xã X; 7/2020 đến nay: Chủ tịch …`. */
import { NO_DATE, type PartialDate } from '../../domain/dates.ts';
import type { ServicePeriod } from '../../domain/history.ts';
import { splitPosition } from '../workplace.ts';
import { DATE, dateIn, dateText, type HistoryReading, NO_ENTRIES, NOTHING_SAID, partsOf } from './reading.ts';

const FROM = String.raw`(?<since>t[uừ]\s+)?(?:ng[aà]y\s+)?(?<from>${DATE})`;
const TO = String.raw`(?:\s*(?:[-–—>]|[dđ][eế]n|t[oớ]i)\s*)+(?:h[eế]t\s+)?(?:ng[aà]y\s+)?(?:(?<to>${DATE})|(?<now>(?:hi[eệ]n\s+)?nay))`;
const PERIOD = new RegExp(String.raw`^${FROM}(?:${TO})?\s*[:,.–-]*\s*`, 'iu');
const SIGNS = /^[\s.…–—_/\\-]*$/u;
/** Between post and unit where their words would not tell them apart. */
const DIVIDER = ', đơn vị: ';

interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** What was held, as far as the part says it. */
  readonly post: string;
}

/** The period a part begins with; null where it begins with none, or with one that ends before it begins. */
function periodOf(part: string): Period | null {
  const found = PERIOD.exec(part);
  const groups = found?.groups;
  if (found === null || groups?.from === undefined) return null;
  const from = dateIn(groups.from);
  // One date alone is the beginning of a period only where it says so.
  if (groups.to === undefined && groups.now === undefined && groups.since === undefined) return null;
  const to = groups.to === undefined ? NO_DATE : dateIn(groups.to);
  if (from === null || to === null || endsBefore(from, to)) return null;
  return { from, to, post: part.slice(found[0].length) };
}

function endsBefore(from: PartialDate, to: PartialDate): boolean {
  if (from.value === null || to.value === null) return false;
  const length = Math.min(from.value.length, to.value.length);
  return to.value.slice(0, length) < from.value.slice(0, length);
}

/** Post and unit of a text: at the last `, đơn vị: ` where there is one, else as positions of lists are split. */
export function splitPost(text: string): Pick<ServicePeriod, 'position' | 'unit'> {
  const at = text.lastIndexOf(DIVIDER);
  if (at > 0) return { position: text.slice(0, at).trim(), unit: text.slice(at + DIVIDER.length).trim() };
  const { title, unit } = splitPosition(text);
  return title === '' ? { position: text, unit: '' } : { position: title, unit };
}

/** Reads a cell about service. A part that begins with no period goes on with the one before it. */
export function parseService(text: string): HistoryReading<ServicePeriod> {
  if (SIGNS.test(text)) return NOTHING_SAID;
  if (text === NO_ENTRIES) return { entries: [], unread: [] };
  const periods: Period[] = [];
  const unread: string[] = [];
  for (const part of partsOf(text)) {
    const period = periodOf(part);
    const last = periods.at(-1);
    if (period !== null) periods.push(period);
    else if (last === undefined || new RegExp(`^(?:${DATE})`, 'iu').test(part)) unread.push(part);
    else periods[periods.length - 1] = { ...last, post: last.post === '' ? part : `${last.post}; ${part}` };
  }
  const entries = periods
    .filter(({ post }) => post !== '')
    .map(({ from, to, post }): ServicePeriod => ({ from, to, ...splitPost(post) }));
  const empty = periods.filter(({ post }) => post === '').map(({ from, to }) => periodText({ from, to }));
  return { entries: entries.length === 0 ? null : entries, unread: [...unread, ...empty] };
}

/** `01/2015 - 6/2020`, `7/2020 - nay`. */
export function periodText({ from, to }: Pick<ServicePeriod, 'from' | 'to'>): string {
  return `${dateText(from)} - ${to.value === null ? 'nay' : dateText(to)}`;
}

/** Post and unit in one text that is split the same again. */
export function postText({ position, unit }: Pick<ServicePeriod, 'position' | 'unit'>): string {
  if (unit === '') return position;
  const joined = `${position}, ${unit}`;
  const again = splitPost(joined);
  return again.position === position && again.unit === unit ? joined : `${position}${DIVIDER}${unit}`;
}

/** Periods as one cell that is read the same again. */
export function formatService(service: readonly ServicePeriod[]): string {
  if (service.length === 0) return NO_ENTRIES;
  return service.map((one) => `${periodText(one)}: ${postText(one).replace(/\n/gu, ' ')}`).join('; ');
}
