/** A report as a file, or on paper. */
import { safeFileName } from '../../../shared/documents/file-name.ts';
import type { ExportedFile } from '../../../shared/domain/decision.ts';
import type { ReportAbout, ReportFormat } from '../../../shared/domain/report.ts';
import { exportAssets } from '../../export/assets.ts';
import { reportDocx } from '../../export/docx/report-docx.ts';
import { reportPrintJob } from '../../export/html/report-html.ts';
import { reportXlsx } from '../../export/xlsx/report-xlsx.ts';
import type { ExportWork } from '../export/export-service.ts';
import { makePdfs, type Printing, printOnPaper } from '../export/make-pdf.ts';
import { OutputFolder } from '../export/output-folder.ts';
import { nextTurn } from '../in-slices.ts';
import { appRoot } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';
import { rowsBehind } from './behind.ts';
import { type MadeReport, makeReportInSlices } from './make.ts';

export interface ReportFiles {
  about: ReportAbout;
  formats: readonly ReportFormat[];
  folder: string;
}

/** Writes a report in each of the formats; a refused, failed or cancelled run leaves no file behind. */
export async function exportReport(
  session: Session,
  { about, formats, folder }: ReportFiles,
  work: ExportWork,
): Promise<ExportedFile[]> {
  const report = await makeReportInSlices(session, about, work.signal);
  const output = new OutputFolder(folder, 'report');
  try {
    for (const [done, format] of formats.entries()) {
      await nextTurn(work.signal);
      const bytes = await bytesOf(session, report, format, work);
      output.write(`${safeFileName(report.paper.name)}.${format}`, '', bytes);
      work.progress(done + 1, formats.length);
    }
    await nextTurn(work.signal);
    return [...output.files];
  } catch (error) {
    output.discard();
    throw error;
  }
}

async function bytesOf(
  session: Session,
  { paper, tally }: MadeReport,
  format: ReportFormat,
  work: ExportWork,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return reportDocx(paper);
    case 'xlsx':
      return reportXlsx(paper, tally === null ? [] : rowsBehind(session, tally));
    case 'pdf': {
      const printing = printingOf(work);
      const job = { job: reportPrintJob(paper, printing.fontsDir), properties: paper.properties };
      const [bytes] = await makePdfs([job], printing);
      if (bytes === undefined) throw new Error('no page was printed');
      return bytes;
    }
  }
}

/** Prints a report through the system's dialog. */
export async function printReport(session: Session, about: ReportAbout, work: ExportWork): Promise<void> {
  const printing = printingOf(work);
  const { paper } = await makeReportInSlices(session, about, work.signal);
  await printOnPaper(reportPrintJob(paper, printing.fontsDir), printing);
}

function printingOf({ print, privateFolder, signal }: ExportWork): Printing {
  return { print, privateFolder, signal, fontsDir: exportAssets(appRoot()).fontsDir };
}
