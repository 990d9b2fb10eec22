/** Which kept reports a report is compared with: last month's, and that of the year's beginning, of the same units. */
import type { IsoMonth } from '../domain/dates.ts';
import { type KeptReport, monthOf, type ReportScope } from '../domain/report.ts';
import { monthIndex, monthText } from '../rules/month-arithmetic.ts';

export interface Compared {
  /** Null where none was kept: nothing stands in for it. */
  readonly lastMonth: KeptReport | null;
  readonly yearStart: KeptReport | null;
}

/** Of several kept for a month the latest counts: by its day, then by when it was kept. */
export function comparedWith(kept: readonly KeptReport[], scope: ReportScope): Compared {
  const own = kept
    .filter(({ figures }) => isSameScope(figures, scope))
    .sort((a, b) => (a.figures.day === b.figures.day ? a.id - b.id : a.figures.day < b.figures.day ? -1 : 1));
  const ofMonth = (month: IsoMonth): KeptReport | null =>
    own.findLast(({ figures }) => monthOf(figures) === month) ?? null;
  const { lastMonth, yearEnd, yearStart } = comparedMonths(scope);
  const isJanuary = monthOf(scope) === yearStart;
  return {
    lastMonth: ofMonth(lastMonth),
    yearStart: ofMonth(yearEnd) ?? (isJanuary ? null : ofMonth(yearStart)),
  };
}

/** The month before, and those that tell how the year began: December of the year before, else January. */
export function comparedMonths(scope: Pick<ReportScope, 'day'>): {
  lastMonth: IsoMonth;
  yearEnd: IsoMonth;
  yearStart: IsoMonth;
} {
  const month = monthOf(scope);
  const yearStart = `${month.slice(0, 4)}-01`;
  return {
    lastMonth: monthText(monthIndex(month) - 1),
    yearEnd: monthText(monthIndex(yearStart) - 1),
    yearStart,
  };
}

export function isSameScope(a: Pick<ReportScope, 'unitCodes'>, b: Pick<ReportScope, 'unitCodes'>): boolean {
  return [...a.unitCodes].sort().join() === [...b.unitCodes].sort().join();
}
