/** What reports and statistics count, counted at once: the program counts it in slices while other calls come through. */
import { reportInSteps, reportRowsInSteps } from '../../electron/services/report/count.ts';
import { peopleInSteps, statisticsInSteps } from '../../electron/services/statistics/make.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import type { FigureRow, ReportScope } from '../../shared/domain/report.ts';
import type { StatisticsCell, StatisticsScope, StatisticsTable } from '../../shared/domain/statistics.ts';
import { finished } from '../../shared/domain/steps.ts';
import type { CountedReport } from '../../shared/report/figures.ts';

export function countedReport(session: Session, scope: ReportScope): CountedReport {
  return finished(reportInSteps(session, scope));
}

export function reportRows(session: Session, scope: ReportScope, figure: string): readonly FigureRow[] {
  return finished(reportRowsInSteps(session, scope, figure));
}

export function madeStatistics(session: Session, scope: StatisticsScope): StatisticsTable {
  return finished(statisticsInSteps(session, scope));
}

export function peopleCounted(session: Session, scope: StatisticsScope, cell: StatisticsCell): FigureRow[] {
  return finished(peopleInSteps(session, scope, cell));
}
