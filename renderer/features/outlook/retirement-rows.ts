/** Retirements by year and month, narrowed to a unit or to the posts that matter. */
import type {
  PersonId,
  RetirementCalendar,
  RetirementEntry,
  RetirementPlace,
  UnitCode,
} from '../../../shared/domain/index.ts';
import { groupBy } from '../../../shared/outlook/group-by.ts';

export interface RetirementFilter {
  unitCode: UnitCode | null;
  /** Key and required posts only. */
  mattersOnly: boolean;
}

export function retirementsFor<Entry extends RetirementPlace>(
  entries: readonly Entry[],
  { unitCode, mattersOnly }: RetirementFilter,
): Entry[] {
  return entries.filter(
    (entry) =>
      (unitCode === null || entry.unitCode === unitCode) &&
      (!mattersOnly || (entry.requirement !== null && entry.requirement !== 'optional')),
  );
}

/** What of the calendar the list beside it shows. */
export type CalendarPart =
  | { kind: 'year'; year: string }
  | { kind: 'month'; month: string }
  /** Everybody who retires from the day of reference on. */
  | { kind: 'ahead' }
  | { kind: 'past' }
  | { kind: 'unknown' };

export interface RetirementLine {
  id: PersonId;
  place: RetirementPlace;
  /** Null for somebody whose month cannot be told. */
  entry: RetirementEntry | null;
}

export function retirementLines(
  entries: readonly RetirementEntry[],
  unknown: readonly RetirementPlace[],
  part: CalendarPart,
): RetirementLine[] {
  if (part.kind === 'unknown') return unknown.map((place) => ({ id: place.personId, place, entry: null }));
  const wanted = entries.filter((entry) => {
    if (part.kind === 'past' || part.kind === 'ahead') return entry.past === (part.kind === 'past');
    return entry.month.startsWith(part.kind === 'year' ? part.year : part.month);
  });
  return wanted.map((entry) => ({ id: entry.personId, place: entry, entry }));
}

export function entriesByMonth(entries: readonly RetirementEntry[]): Map<string, RetirementEntry[]> {
  return groupBy(entries, ({ month }) => month);
}

/** Years of the calendar with how many retire in each. */
export function calendarYears(
  { from, to }: Pick<RetirementCalendar, 'from' | 'to'>,
  entries: readonly RetirementEntry[],
): { year: string; count: number }[] {
  const byYear = groupBy(entries, ({ month }) => month.slice(0, 4));
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => {
    const year = String(first + at);
    return { year, count: byYear.get(year)?.length ?? 0 };
  });
}
