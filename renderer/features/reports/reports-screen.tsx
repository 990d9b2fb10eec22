/** What an office reports: the monthly report, and the statistics of the corps. */
import type { ReactNode } from 'react';
import { PlanReady } from '../../components/plan-ready.tsx';
import { MonthlyReport } from './monthly-report.tsx';
import { type ReportTab, useReportView } from './report-view.ts';
import { StatisticsView } from './statistics-screen.tsx';

const PARTS: Record<ReportTab, () => ReactNode> = { monthly: MonthlyReport, statistics: StatisticsView };

export function ReportsScreen(): ReactNode {
  const Part = PARTS[useReportView((view) => view.tab)];
  return (
    <PlanReady>
      <Part />
    </PlanReady>
  );
}
