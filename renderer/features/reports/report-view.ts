/** Which report is looked at. It outlives the screen: who comes back finds it as it was left. */
import { create } from 'zustand';
import {
  type IsoMonth,
  type ReportAbout,
  type ReportScope,
  reportDayIn,
  type UnitCode,
} from '../../../shared/domain/index.ts';

export const REPORT_TABS = ['monthly', 'statistics'] as const;
export type ReportTab = (typeof REPORT_TABS)[number];

interface ReportView {
  tab: ReportTab;
  month: IsoMonth;
  /** `whole`, or the name of a choice of units. */
  scope: string;
  unitCodes: readonly UnitCode[];
  /** The kept report to show in place of one of the plan as it stands. */
  keptId: number | null;
  /** The figure whose rows are listed, and what it says. */
  figure: { key: string; words: string } | null;
}

function thisMonth(): IsoMonth {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

export const useReportView = create<ReportView>()(() => ({
  tab: 'monthly',
  month: thisMonth(),
  scope: 'whole',
  unitCodes: [],
  keptId: null,
  figure: null,
}));

/** Months to choose from: this one and those of two years before, the latest first. */
export function monthChoices(month: IsoMonth = thisMonth()): IsoMonth[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: 25 }, (_, back) => {
    const at = year * 12 + number - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

export function scopeOf(
  { month, unitCodes }: Pick<ReportView, 'month' | 'unitCodes'>,
  day: number,
): ReportScope {
  return { day: reportDayIn(month, day), unitCodes: [...unitCodes] };
}

export function aboutOf(view: Pick<ReportView, 'month' | 'unitCodes' | 'keptId'>, day: number): ReportAbout {
  return view.keptId === null ? { kind: 'now', ...scopeOf(view, day) } : { kind: 'kept', id: view.keptId };
}
