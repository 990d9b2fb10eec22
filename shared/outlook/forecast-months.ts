/** The forecast counted: month by month with what has come together so far, and by title, bloc or unit. */
import type { IsoMonth } from '../domain/dates.ts';
import type { PostId } from '../domain/ids.ts';
import {
  type ForecastSeat,
  VACANCY_GROUPS,
  type VacancyEvent,
  type VacancyGroup,
} from '../domain/outlook.ts';
import { monthIndex, monthText } from '../rules/month-arithmetic.ts';
import { groupBy } from './group-by.ts';
import type { MonthRange } from './retirements.ts';

export interface ForecastMonth {
  /** Null for everything before the first month: posts whose holder should be gone already. */
  readonly month: IsoMonth | null;
  readonly count: number;
  readonly byGroup: Readonly<Record<VacancyGroup, number>>;
  /** Key posts among them. */
  readonly key: number;
  /** Vacant posts at its end where none is filled meanwhile: those vacant now, and all that came so far. */
  readonly total: number;
}

/** `events` in the order of days, of each post one at most. */
export function forecastMonths(
  events: readonly VacancyEvent[],
  vacantNow: number,
  { from, to }: MonthRange,
): ForecastMonth[] {
  const byMonth = groupBy(events, ({ on }) => (on.slice(0, 7) < from ? null : on.slice(0, 7)));
  let total = vacantNow;
  const months: ForecastMonth[] = [];
  const add = (month: IsoMonth | null): void => {
    const own = byMonth.get(month) ?? [];
    total += own.length;
    const byGroup = { retirement: 0, leaving: 0, term: 0 };
    for (const { group } of own) byGroup[group] += 1;
    const key = own.filter(({ requirement }) => requirement === 'key').length;
    months.push({ month, count: own.length, byGroup, key, total });
  };
  if (byMonth.has(null)) add(null);
  for (let month = monthIndex(from); month <= monthIndex(to); month++) add(monthText(month));
  return months;
}

export const FORECAST_AXES = ['title', 'bloc', 'unit'] as const;
export type ForecastAxis = (typeof FORECAST_AXES)[number];

/** What a post counts under on an axis. */
export function axisKey({ titleCode, bloc, unitCode }: ForecastSeat, axis: ForecastAxis): string {
  switch (axis) {
    case 'title':
      return titleCode;
    case 'bloc':
      return bloc;
    case 'unit':
      return unitCode;
  }
}

export interface ForecastLine {
  readonly key: string;
  readonly vacant: number;
  /** By year of the day; what was before the first month counts under null. */
  readonly byYear: ReadonlyMap<string | null, number>;
  readonly count: number;
  readonly keyPosts: number;
}

/** By title, bloc or unit, most events first. */
export function forecastLines(
  vacant: readonly ForecastSeat[],
  events: readonly VacancyEvent[],
  axis: ForecastAxis,
  from: IsoMonth,
): ForecastLine[] {
  const vacantBy = groupBy(vacant, (seat) => axisKey(seat, axis));
  const eventsBy = groupBy(events, (event) => axisKey(event, axis));
  const keys = new Set([...eventsBy.keys(), ...vacantBy.keys()]);
  return [...keys]
    .map((key): ForecastLine => {
      const own = eventsBy.get(key) ?? [];
      const years = groupBy(own, (event) => yearOf(event, from));
      return {
        key,
        vacant: vacantBy.get(key)?.length ?? 0,
        byYear: new Map([...years].map(([year, list]) => [year, list.length])),
        count: own.length,
        keyPosts: own.filter(({ requirement }) => requirement === 'key').length,
      };
    })
    .sort((a, b) => b.count - a.count || b.vacant - a.vacant || (a.key < b.key ? -1 : 1));
}

/** The year an event counts under; null before the first month. */
export function yearOf({ on }: Pick<VacancyEvent, 'on'>, from: IsoMonth): string | null {
  return on.slice(0, 7) < from ? null : on.slice(0, 4);
}

/** Years of a range: `2026` … `2031`. */
export function yearsOf({ from, to }: MonthRange): string[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at));
}

export const ALL_GROUPS: ReadonlySet<VacancyGroup> = new Set(VACANCY_GROUPS);

/** The end of a term leaves most posts with whoever holds them: it is counted by itself. */
export const SURE_GROUPS: ReadonlySet<VacancyGroup> = new Set(['retirement', 'leaving']);

/** Of each post the first event among those of `groups`: a post falls vacant once. */
export function firstEvents(
  events: readonly VacancyEvent[],
  groups: ReadonlySet<VacancyGroup>,
): VacancyEvent[] {
  const seen = new Set<PostId>();
  return events.filter(({ postId, group }) => {
    if (!groups.has(group) || seen.has(postId)) return false;
    seen.add(postId);
    return true;
  });
}
