/** What windows and the command line are shown of reports. */
import type { ReportPaper } from '../../../shared/documents/report/report-paper.ts';
import type {
  FigureRow,
  KeptReport,
  KeptReportLine,
  ReportAbout,
  ReportScope,
} from '../../../shared/domain/report.ts';
import { keptReports } from '../../db/queries/report-rows.ts';
import { countedInSlices } from '../in-slices.ts';
import type { Session } from '../workspace/session.ts';
import { reportRowsInSteps } from './count.ts';
import { makeReportInSlices } from './make.ts';
import { scopeNameOf } from './scope-name.ts';

export interface ReportShown {
  paper: ReportPaper;
  compared: { lastMonth: KeptReportLine | null; yearStart: KeptReportLine | null };
}

/** Throws AppError `unit-not-found`, `report-not-found`, `cancelled` where the file is closed meanwhile. */
export async function reportView(session: Session, about: ReportAbout): Promise<ReportShown> {
  const { paper, compared } = await makeReportInSlices(session, about, null);
  const line = (kept: KeptReport | null) => (kept === null ? null : lineOf(session, kept));
  return {
    paper,
    compared: { lastMonth: line(compared.lastMonth), yearStart: line(compared.yearStart) },
  };
}

/** What one figure of a report counts. Throws AppError `unit-not-found`, `cancelled`. */
export function reportRows(
  session: Session,
  scope: ReportScope,
  figure: string,
): Promise<readonly FigureRow[]> {
  return countedInSlices(session, () => reportRowsInSteps(session, scope, figure), null);
}

/** Kept reports, the latest day first. */
export function keptLines(session: Session): KeptReportLine[] {
  return keptReports(session.db).map((kept) => lineOf(session, kept));
}

function lineOf(session: Session, { id, at, by, figures }: KeptReport): KeptReportLine {
  const { day, unitCodes, planName } = figures;
  return { id, at, by, day, unitCodes, planName, scope: scopeNameOf(session, unitCodes) };
}
