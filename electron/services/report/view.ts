/** What windows and the command line are shown of reports. */
import type { ReportPaper } from '../../../shared/documents/report/report-paper.ts';
import type { KeptReport, KeptReportLine, ReportAbout } from '../../../shared/domain/report.ts';
import { keptReports } from '../../db/queries/report-rows.ts';
import type { Session } from '../workspace/session.ts';
import { makeReport } from './make.ts';
import { scopeNameOf } from './scope-name.ts';

export function reportView(
  session: Session,
  about: ReportAbout,
): {
  paper: ReportPaper;
  compared: { lastMonth: KeptReportLine | null; yearStart: KeptReportLine | null };
} {
  const { paper, compared } = makeReport(session, about);
  const line = (kept: KeptReport | null) => (kept === null ? null : lineOf(session, kept));
  return {
    paper,
    compared: { lastMonth: line(compared.lastMonth), yearStart: line(compared.yearStart) },
  };
}

/** Kept reports, the latest day first. */
export function keptLines(session: Session): KeptReportLine[] {
  return keptReports(session.db).map((kept) => lineOf(session, kept));
}

function lineOf(session: Session, { id, at, by, figures }: KeptReport): KeptReportLine {
  const { day, unitCodes, planName } = figures;
  return { id, at, by, day, unitCodes, planName, scope: scopeNameOf(session, unitCodes) };
}
