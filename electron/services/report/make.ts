/** A report as paper: of the plan as it stands now, or one that was kept. */
import { monthlyReport } from '../../../shared/documents/report/monthly-report.ts';
import type { ReportPaper } from '../../../shared/documents/report/report-paper.ts';
import type { ReportAbout, ReportFigures } from '../../../shared/domain/report.ts';
import { finished } from '../../../shared/domain/steps.ts';
import { COMPOSITION_FACETS } from '../../../shared/overview/composition.ts';
import { compositionWords } from '../../../shared/overview/composition-words.ts';
import { type Compared, comparedWith } from '../../../shared/report/comparison.ts';
import type { Tally } from '../../../shared/report/tally.ts';
import { keptReports } from '../../db/queries/report-rows.ts';
import { listHeadOf } from '../export/paper-inputs.ts';
import { countedInSlices } from '../in-slices.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { reportInSteps } from './count.ts';
import { keptReport } from './kept.ts';
import { scopeNameOf } from './scope-name.ts';

export interface MadeReport {
  figures: ReportFigures;
  paper: ReportPaper;
  compared: Compared;
  /** The rows behind the figures; null for a kept report, of which only the figures are kept. */
  tally: Tally | null;
}

/** Throws AppError `unit-not-found`, `report-not-found`. */
export function makeReport(session: Session, about: ReportAbout): MadeReport {
  return finished(reportPaperInSteps(session, about));
}

/** The same while other calls have their turn. Throws AppError `unit-not-found`, `report-not-found`, `cancelled`. */
export function makeReportInSlices(
  session: Session,
  about: ReportAbout,
  signal: AbortSignal | null,
): Promise<MadeReport> {
  return countedInSlices(session, () => reportPaperInSteps(session, about), signal);
}

function* reportPaperInSteps(session: Session, about: ReportAbout): Generator<undefined, MadeReport> {
  const { figures, tally } =
    about.kind === 'kept'
      ? { figures: keptReport(session, about.id).figures, tally: null }
      : yield* reportInSteps(session, about);
  const compared = comparedWith(keptReports(session.db), figures);
  const { t } = wordsIn('vi', session.info.provinceType);
  const paper = monthlyReport(
    {
      head: listHeadOf(session),
      family: session.settings.reports.family,
      scopeName: scopeNameOf(session, figures.unitCodes),
      figures,
      ...compared,
    },
    (name, values) => {
      const facet = COMPOSITION_FACETS.find((one) => one === name);
      return facet === undefined ? (values?.join(', ') ?? name) : compositionWords(t, facet, values);
    },
  );
  return { figures, paper, compared, tally };
}
