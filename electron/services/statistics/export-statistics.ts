/** The statistics as a file, or on paper. */

import type { ListDocument } from '../../../shared/documents/list-document.ts';
import { statisticsList } from '../../../shared/documents/statistics-list.ts';
import type { ExportedFile } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { ReportFormat } from '../../../shared/domain/report.ts';
import type { StatisticsScope, StatisticsTable } from '../../../shared/domain/statistics.ts';
import { columnWords, lineWords } from '../../../shared/statistics/words.ts';
import { exportAssets } from '../../export/assets.ts';
import { listPrintJob } from '../../export/html/list-html.ts';
import type { ExportWork } from '../export/export-service.ts';
import { type Printing, printOnPaper } from '../export/make-pdf.ts';
import { writeOfficeDocuments } from '../export/office-documents.ts';
import { OutputFolder } from '../export/output-folder.ts';
import { listHeadOf } from '../export/paper-inputs.ts';
import { nextTurn } from '../in-slices.ts';
import { scopeNameOf } from '../report/scope-name.ts';
import { appRoot } from '../resources/index.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { makeStatistics } from './make.ts';

export interface StatisticsFiles {
  scope: StatisticsScope;
  formats: readonly ReportFormat[];
  folder: string;
}

/**
 * Writes the statistics in each of the formats; a refused, failed or cancelled run leaves no file behind. Throws AppError
 * `nothing-to-export` without people, `unit-not-found`.
 */
export async function exportStatistics(
  session: Session,
  { scope, formats, folder }: StatisticsFiles,
  work: ExportWork,
): Promise<ExportedFile[]> {
  const list = listOfStatistics(session, await tableOf(session, scope, work.signal));
  // Those of different units stand side by side in one folder.
  const subject = scope.unitCodes.length === 0 ? '' : scopeNameOf(session, scope.unitCodes);
  const output = new OutputFolder(folder, 'report');
  try {
    for (const [done, format] of formats.entries()) {
      await nextTurn(work.signal);
      await writeOfficeDocuments([{ is: 'list', list }], { format, subject }, output, printingOf(work));
      work.progress(done + 1, formats.length);
    }
    await nextTurn(work.signal);
    return [...output.files];
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** Prints the statistics through the system's dialog. Throws as `exportStatistics` does. */
export async function printStatistics(
  session: Session,
  scope: StatisticsScope,
  work: ExportWork,
): Promise<void> {
  const printing = printingOf(work);
  const list = listOfStatistics(session, await tableOf(session, scope, work.signal));
  await printOnPaper(listPrintJob(list, printing.fontsDir), printing);
}

async function tableOf(
  session: Session,
  scope: StatisticsScope,
  signal: AbortSignal,
): Promise<StatisticsTable> {
  if (session.state.people.size === 0) throw new AppError('nothing-to-export');
  return await makeStatistics(session, scope, signal);
}

/** Papers are in Vietnamese, whatever language the window has. */
export function listOfStatistics(session: Session, table: StatisticsTable): ListDocument {
  const { scope } = table;
  const { t } = wordsIn('vi', session.info.provinceType);
  return statisticsList(
    {
      table,
      words: {
        line: (line) => lineWords(t, scope.axis, line),
        column: (column) => columnWords(t, column),
        fact: (fact) => t(`statistics.fact.${fact}`),
        axis: t(`statistics.axis.${scope.axis}`),
      },
      family: session.settings.reports.family,
      scopeName: scopeWords(session, scope),
      ageDay: session.state.plan.startDate.split('-').reverse().join('/'),
    },
    listHeadOf(session),
  );
}

/** `tỉnh Lai Châu, khối chính quyền, lãnh đạo, quản lý`. */
function scopeWords(session: Session, { unitCodes, bloc, leaders }: StatisticsScope): string {
  const { t } = wordsIn('vi');
  return [
    scopeNameOf(session, unitCodes),
    ...(bloc === null ? [] : [`khối ${t(`domain.bloc.${bloc}`).toLowerCase()}`]),
    ...(leaders ? ['lãnh đạo, quản lý'] : []),
  ].join(', ');
}

function printingOf({ print, privateFolder, signal }: ExportWork): Printing {
  return { print, privateFolder, signal, fontsDir: exportAssets(appRoot()).fontsDir };
}
