/** Everything an office has in one paper: lists, and papers in sections with the list that goes with them. */
import { safeFileName } from '../../../shared/documents/file-name.ts';
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import type { OfficePaper } from '../../../shared/documents/office-paper.ts';
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import type { ReportPaper } from '../../../shared/documents/report/report-paper.ts';
import type { ExportFormat, ExportKind } from '../../../shared/domain/decision.ts';
import type { PlanId } from '../../../shared/domain/ids.ts';
import type { JournalFilter } from '../../../shared/domain/journal-filter.ts';
import { isLaidOut, type ListLayout, usualLayout } from '../../../shared/domain/list-layout.ts';
import { listDocx } from '../../export/docx/list-docx.ts';
import { paperDocx } from '../../export/docx/paper-docx.ts';
import { reportDocx } from '../../export/docx/report-docx.ts';
import { listPrintJob } from '../../export/html/list-html.ts';
import { paperPrintJob } from '../../export/html/paper-html.ts';
import type { PrintJob } from '../../export/html/print-job.ts';
import { reportPrintJob } from '../../export/html/report-html.ts';
import { reportXlsx } from '../../export/xlsx/report-xlsx.ts';
import type { Session } from '../workspace/session.ts';
import { listOf } from './lists.ts';
import { makePdfs, type Printing } from './make-pdf.ts';
import type { OutputFolder } from './output-folder.ts';
import { overviewPaperOf } from './overview-paper.ts';
import type { PaperScope } from './paper-inputs.ts';
import { pressed } from './press.ts';
import { scopeParts } from './scope-words.ts';
import { personnelPlanOf, proposalOf, type Submission } from './submissions.ts';

export type OfficeDocument =
  | { is: 'list'; list: ListDocument }
  | { is: 'paper'; paper: OfficePaper }
  | { is: 'report'; report: ReportPaper };

/** Kinds that are made of such documents. */
export type OfficeKind = Exclude<ExportKind, 'decisions' | 'chart'>;

export interface OfficeScope extends PaperScope {
  planId?: PlanId | undefined;
  journal?: JournalFilter | undefined;
  /** How the office wants it; left out: as the form has it. */
  layout?: ListLayout | undefined;
}

/** Refuses with `nothing-to-export` where there is nothing to say. */
export async function officeDocuments(
  session: Session,
  kind: OfficeKind,
  scope: OfficeScope,
): Promise<OfficeDocument[]> {
  const family = scope.layout?.family ?? (isLaidOut(kind) ? usualLayout(kind).family : 'party');
  switch (kind) {
    case 'proposal':
      return withAttached(proposalOf(session, scope, family));
    case 'overview':
      return [{ is: 'report', report: overviewPaperOf(session, scope) }];
    case 'personnel-plan':
      return withAttached(personnelPlanOf(session, scope, family));
    default:
      return [{ is: 'list', list: withScopeSaid(session, await listOf(session, kind, scope), scope) }];
  }
}

/** The list with the units and blocs it is narrowed down to said under its title. */
function withScopeSaid(session: Session, list: ListDocument, scope: OfficeScope): ListDocument {
  const said = scopeParts(session, scope);
  if (said.length === 0) return list;
  const before = list.head.subtitle.replace(/^\(|\)$/gu, '');
  const subtitle = `(${[...(before === '' ? [] : [before]), ...said].join('; ')})`;
  return { ...list, head: { ...list.head, subtitle } };
}

function withAttached({ paper, attached }: Submission): OfficeDocument[] {
  return [
    { is: 'paper', paper },
    { is: 'list', list: attached },
  ];
}

/** How a document is printed. */
export function officePrintJob(document: OfficeDocument, fontsDir: string): PrintJob {
  switch (document.is) {
    case 'list':
      return listPrintJob(document.list, fontsDir);
    case 'paper':
      return paperPrintJob(document.paper, fontsDir);
    case 'report':
      return reportPrintJob(document.report, fontsDir);
  }
}

/** Writes the documents, named after what they are and, where they are lists, the unit they are about. */
export async function writeOfficeDocuments(
  documents: readonly OfficeDocument[],
  { format, subject }: { format: ExportFormat; subject: string },
  output: OutputFolder,
  printing: Printing,
): Promise<void> {
  for (const document of documents) {
    const name = nameOf(document);
    const file = safeFileName(subject === '' || document.is !== 'list' ? name : `${name} - ${subject}`);
    for (const bytes of await bytesOf(document, format, printing))
      output.write(`${file}.${format}`, subject, bytes);
  }
}

function nameOf(document: OfficeDocument): string {
  switch (document.is) {
    case 'list':
      return document.list.name;
    case 'paper':
      return document.paper.properties.title;
    case 'report':
      return document.report.name;
  }
}

async function bytesOf(
  document: OfficeDocument,
  format: ExportFormat,
  printing: Printing,
): Promise<Uint8Array[]> {
  if (format === 'xlsx' && document.is === 'list') {
    const { signal = new AbortController().signal } = printing;
    return [await pressed('workbook', { lists: [document.list] }, { signal })];
  }
  // The figures of the overview lead to their rows in the window; its workbook has none behind.
  if (format === 'xlsx' && document.is === 'report') return [await reportXlsx(document.report, [])];
  if (format === 'docx') return [docxOf(document)];
  return makePdfs(
    [{ job: officePrintJob(document, printing.fontsDir), properties: propertiesOf(document) }],
    printing,
  );
}

function docxOf(document: OfficeDocument): Uint8Array {
  switch (document.is) {
    case 'list':
      return listDocx(document.list);
    case 'paper':
      return paperDocx(document.paper);
    case 'report':
      return reportDocx(document.report);
  }
}

function propertiesOf(document: OfficeDocument): PaperProperties {
  switch (document.is) {
    case 'list':
      return document.list.properties;
    case 'paper':
      return document.paper.properties;
    case 'report':
      return document.report.properties;
  }
}
