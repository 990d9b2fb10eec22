/** Commands on reports that are kept, so that later ones can be compared with them. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { KeptReport, ReportScope } from '../../../shared/domain/report.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { keptReports, nextReportId, reportToRow } from '../../db/queries/report-rows.ts';
import { countedInSlices } from '../in-slices.ts';
import type { Session } from '../workspace/session.ts';
import { reportInSteps } from './count.ts';
import { scopeNameOf } from './scope-name.ts';

/** Throws AppError `report-not-found`. */
export function keptReport(session: Session, id: number): KeptReport {
  const kept = keptReports(session.db).find((report) => report.id === id);
  if (kept === undefined) throw new AppError('report-not-found', { report: id });
  return kept;
}

/** Keeps the figures as they are counted now; of a month more than one may be kept. */
export async function keepReport(session: Session, scope: ReportScope): Promise<ChangeResult> {
  const { figures } = await countedInSlices(session, () => reportInSteps(session, scope), null);
  return session.change('report.keep', (tx) => {
    const report: KeptReport = {
      id: nextReportId(session.db),
      at: session.now,
      by: session.actor,
      figures,
    };
    tx.insertNew('report', reportToRow(report));
    return summaryOf(session, report);
  });
}

/** Takes a kept report away. Throws AppError `report-not-found`, `reason-missing` without a reason. */
export function removeReport(session: Session, id: number, reason: string): ChangeResult {
  const report = keptReport(session, id);
  if (reason.trim() === '') throw new AppError('reason-missing');
  return session.change('report.remove', (tx) => {
    tx.remove('report', { id });
    return { ...summaryOf(session, report), reason: reason.trim() };
  });
}

/** The journal keeps the month as people write it and the units by name. */
function summaryOf(session: Session, { figures }: KeptReport): SummaryParams {
  const [year = '', month = '', day = ''] = figures.day.split('-');
  return { day: `${day}/${month}/${year}`, scope: scopeNameOf(session, figures.unitCodes) };
}
