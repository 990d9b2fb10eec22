/** Decisions and lists of an open workspace as files, or on paper. */

import type { Chart } from '../../../shared/documents/chart.ts';
import { decisionFor } from '../../../shared/documents/decision.ts';
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { safeFileName } from '../../../shared/documents/file-name.ts';
import {
  type DecisionGrouping,
  EXPORT_FORMATS,
  type ExportedFile,
  type ExportFormat,
  type ExportKind,
} from '../../../shared/domain/decision.ts';
import type { PaperItem } from '../../../shared/domain/decision-kind.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import { isClosed } from '../../../shared/domain/review.ts';
import { exportAssets } from '../../export/assets.ts';
import { chartPrintJob } from '../../export/html/chart-html.ts';
import type { PrintJob } from '../../export/html/print-job.ts';
import { chartFile } from '../../export/svg/chart-svg.ts';
import { nextTurn } from '../in-slices.ts';
import { appRoot } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';
import { chartsOf, type NamedChart } from './charts.ts';
import { writeDecisionFiles } from './decision-files.ts';
import { decisionPapers, type Grouped } from './decision-inputs.ts';
import { decisionWriter, printJobOf } from './decision-writers.ts';
import { makePdfs, type Printing, type PrintPages, printOnPaper } from './make-pdf.ts';
import {
  type OfficeScope,
  officeDocuments,
  officePrintJob,
  writeOfficeDocuments,
} from './office-documents.ts';
import { OutputFolder } from './output-folder.ts';
import type { PaperScope } from './paper-inputs.ts';
import { TemplateBook } from './templates.ts';

export interface ExportRequest extends OfficeScope {
  kind: ExportKind;
  format: ExportFormat;
  folder: string;
  /** Besides one file per decision, one file with all of them. */
  merged: boolean;
  grouping: DecisionGrouping;
  /** People of one decision stand in an attached list. */
  listed: boolean;
  /** Decisions in templates of the office's own become PDF by the office suite of this machine, which was agreed to. */
  officeSuite?: boolean | undefined;
}

type PrintRequest = Omit<ExportRequest, 'format' | 'folder' | 'merged'>;

export interface ExportWork {
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
  print: PrintPages;
  privateFolder: string;
}

/** What a clerk must still fill in (`missing-…`) or look at, by decision. */
export interface PaperWarning {
  postId: PostId | null;
  /** Who it is about, where it is a fact of one person. */
  personId: PersonId | null;
  code: string;
  params: Record<string, string>;
}

interface Paper {
  items: readonly PaperItem[];
  document: DecisionDocument;
}

/** Writes the files; a refused, failed or cancelled run leaves none behind. */
export async function exportPapers(
  session: Session,
  request: ExportRequest,
  work: ExportWork,
): Promise<{ files: ExportedFile[]; warnings: PaperWarning[] }> {
  const { kind, format } = request;
  if (!EXPORT_FORMATS[kind].includes(format)) throw new AppError('format-not-offered', { kind, format });
  // Refused before the folder is made, where there is nothing to write.
  const papers = kind === 'decisions' ? papersOf(session, request) : [];
  const documents =
    kind === 'decisions' || kind === 'chart' ? null : await officeDocuments(session, kind, request);
  const output = new OutputFolder(request.folder, kind);
  const printing = printingOf(work);
  try {
    if (kind === 'chart') await writeCharts(chartsOf(session, request), request, output, printing, work);
    else if (documents === null) await writeDecisions(session, papers, request, output, printing, work);
    else
      await writeOfficeDocuments(documents, { format, subject: unitOf(session, request) }, output, printing);
    return {
      files: [...output.files],
      warnings: [...stageWarnings(session, kind), ...papers.flatMap(warningsOf)],
    };
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** Prints through the system's dialog what `exportPapers` would write. */
export async function printPapers(session: Session, request: PrintRequest, work: ExportWork): Promise<void> {
  const printing = printingOf(work);
  const jobs = await jobsOf(session, request, printing.fontsDir);
  for (const [done, job] of jobs.entries()) {
    await printOnPaper(job, printing);
    work.progress(done + 1, jobs.length);
  }
}

async function jobsOf(session: Session, request: PrintRequest, fontsDir: string): Promise<PrintJob[]> {
  const { kind } = request;
  switch (kind) {
    case 'decisions':
      return [
        printJobOf(
          new TemplateBook(session),
          papersOf(session, request).map((paper) => paper.document),
          fontsDir,
        ),
      ];
    case 'chart':
      return chartsOf(session, request).map(({ chart }) => chartPrintJob(chart, fontsDir));
    default:
      return (await officeDocuments(session, kind, request)).map((one) => officePrintJob(one, fontsDir));
  }
}

function printingOf({ print, privateFolder, signal }: ExportWork): Printing {
  return { print, privateFolder, signal, fontsDir: exportAssets(appRoot()).fontsDir };
}

function papersOf(session: Session, request: PaperScope & Grouped): Paper[] {
  const papers = decisionPapers(session, request, request).map(({ input, items }) => ({
    items,
    document: decisionFor(input),
  }));
  if (papers.length === 0) throw new AppError('nothing-to-export');
  return papers;
}

async function writeDecisions(
  session: Session,
  papers: readonly Paper[],
  { format, merged, officeSuite = false }: ExportRequest,
  output: OutputFolder,
  printing: Printing,
  work: ExportWork,
): Promise<void> {
  const documents = papers.map((paper) => paper.document);
  const files = { format: format === 'docx' ? format : 'pdf', each: true, merged } as const;
  const means = { ...printing, officeSuite, signal: work.signal };
  const writer = decisionWriter(files.format, new TemplateBook(session), means);
  await writeDecisionFiles(documents, files, writer, output, work);
}

async function writeCharts(
  charts: readonly NamedChart[],
  { format }: ExportRequest,
  output: OutputFolder,
  printing: Printing,
  { signal, progress }: ExportWork,
): Promise<void> {
  const properties = (chart: Chart) => ({ title: chart.title, subject: '', organ: '' });
  for (const [done, { chart, subject }] of charts.entries()) {
    const [bytes] =
      format === 'svg'
        ? [chartFile(chart)]
        : await makePdfs(
            [{ job: chartPrintJob(chart, printing.fontsDir), properties: properties(chart) }],
            printing,
          );
    if (bytes !== undefined) output.write(`${safeFileName(chart.title)}.${format}`, subject, bytes);
    progress(done + 1, charts.length);
    await nextTurn(signal);
  }
}

/** The unit the papers are about; '' for chosen seats and for everything. */
function unitOf({ state }: Session, { unitCode }: PaperScope): string {
  return unitCode === null ? '' : (state.units.get(unitCode)?.fullName ?? '');
}

/** Decisions of a plan nobody has approved yet may be drafts: the clerk is told. */
function stageWarnings({ review }: Session, kind: ExportKind): PaperWarning[] {
  if (kind !== 'decisions' || isClosed(review.standing.stage)) return [];
  return [{ postId: null, personId: null, code: 'plan-not-approved', params: {} }];
}

/** What is missing of a person is told of that person, all else of the first of the paper. */
function warningsOf({ items, document }: Paper): PaperWarning[] {
  const [first = { postId: null, personId: null }] = items;
  const { missing, missingOf, warnings } = document;
  const ofPaper = missing.filter((gap) => !missingOf.some((one) => one.gap === gap));
  return [
    ...missingOf.map(({ personId, gap }) => {
      const item = items.find((one) => one.personId === personId) ?? first;
      return { postId: item.postId, personId, code: `missing-${gap}`, params: {} };
    }),
    ...ofPaper.map((gap) => ({ ...first, code: `missing-${gap}`, params: {} })),
    ...warnings.map(({ code, params }) => ({ ...first, code, params })),
  ];
}
