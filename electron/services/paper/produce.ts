/**
 * Papers as files, and on paper: one file each, one with all of them, the register and what an e-office asks. Texts are
 * those that were kept, so a paper is written again as it was. Nothing there is overwritten; a run that is cancelled or
 * fails leaves nothing behind.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { safeFileName } from '../../../shared/documents/file-name.ts';
import { numberedDocument } from '../../../shared/documents/numbering.ts';
import { OUTGOING_REGISTER, outgoingRegisters } from '../../../shared/documents/outgoing-register.ts';
import { sidecarOf } from '../../../shared/documents/sidecar.ts';
import { type SidecarBlank, sidecarBlanks } from '../../../shared/documents/sidecar-blanks.ts';
import type { ExportedFile } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PaperFormat, PaperId, PaperRecord } from '../../../shared/domain/paper.ts';
import { notePaperFiles, type PaperFileRow } from '../../db/queries/paper-rows.ts';
import { allRegisters } from '../../db/queries/register-rows.ts';
import { exportAssets } from '../../export/assets.ts';
import { pageCount } from '../../export/pdf/pages.ts';
import { writeDecisionFiles } from '../export/decision-files.ts';
import { decisionWriter, printJobOf } from '../export/decision-writers.ts';
import type { ExportWork } from '../export/export-service.ts';
import { type Printing, printOnPaper } from '../export/make-pdf.ts';
import { OutputFolder } from '../export/output-folder.ts';
import { listHeadOf } from '../export/paper-inputs.ts';
import { pressed } from '../export/press.ts';
import { TemplateBook } from '../export/templates.ts';
import { appRoot } from '../resources/index.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { keptTexts } from './kept-texts.ts';
import { existingPapers } from './papers.ts';

export interface Production {
  paperIds: readonly PaperId[];
  format: PaperFormat;
  folder: string;
  /** One file for each paper. */
  each: boolean;
  /** One file with all of them; of .docx one for each family. */
  merged: boolean;
  /** The register as a workbook. */
  register: boolean;
  /** What an e-office asks: beside each paper, or of all in one file where there is none for each. */
  sidecar: boolean;
  /** Papers in templates of the office's own become PDF by the office suite of this machine, which was agreed to. */
  officeSuite?: boolean | undefined;
}

interface Produced {
  record: PaperRecord;
  document: DecisionDocument;
  /** Names of its files. */
  files: string[];
}

function producedOf(session: Session, ids: readonly PaperId[]): Produced[] {
  const papers = existingPapers(session, ids);
  const texts = keptTexts(session, papers);
  return papers.map((record) => {
    const document = texts.get(record.id);
    if (document === undefined) throw new AppError('paper-not-found', { paper: record.id });
    return { record, document: numberedDocument(document, record), files: [] };
  });
}

/** What was written, and what an e-office asks that is still blank; nothing of it where it was not asked for. */
export interface ProductionResult {
  files: ExportedFile[];
  blanks: SidecarBlank[];
}

/** Writes the files, and notes where each paper was written to. Throws AppError `nothing-to-export` where nothing is asked for. */
export async function producePapers(
  session: Session,
  request: Production,
  work: ExportWork,
): Promise<ProductionResult> {
  const { format, each, merged, register, sidecar, officeSuite = false } = request;
  if (!each && !merged && !register && !sidecar) throw new AppError('nothing-to-export');
  const papers = producedOf(session, request.paperIds);
  const documents = papers.map(({ document }) => document);
  const output = new OutputFolder(request.folder, 'decisions');
  let blanks: SidecarBlank[] = [];
  try {
    const means = { ...printingFor(work), officeSuite, signal: work.signal };
    const writer = decisionWriter(format, new TemplateBook(session), means);
    const paths = await writeDecisionFiles(documents, { format, each, merged }, writer, output, work);
    for (const [at, path] of paths.entries()) papers[at]?.files.push(basename(path));
    if (sidecar) {
      const pages = format === 'pdf' ? await pagesOf(paths, work.signal) : [];
      blanks = writeSidecars(session, papers, pages, each, output);
    }
    if (register) await writeRegister(session, papers, output, work.signal);
    if (work.signal.aborted) throw new AppError('cancelled');
    notePaperFiles(session.db, writtenRows(session, papers, format, paths));
  } catch (error) {
    output.discard();
    throw error;
  }
  return { files: [...output.files], blanks };
}

/** Pages of PDFs just written, in their order. Other calls come through between two of them. */
async function pagesOf(paths: readonly string[], signal: AbortSignal): Promise<number[]> {
  const pages: number[] = [];
  for (const path of paths) {
    pages.push(await pageCount(readFileSync(path)));
    if (signal.aborted) throw new AppError('cancelled');
  }
  return pages;
}

function writtenRows(
  session: Session,
  papers: readonly Produced[],
  format: PaperFormat,
  paths: readonly string[],
): PaperFileRow[] {
  return papers.flatMap(({ record }, at) => {
    const path = paths[at];
    return path === undefined ? [] : [{ paperId: record.id, format, path, at: session.now }];
  });
}

function writeSidecars(
  { settings: { exchange: codes } }: Session,
  papers: readonly Produced[],
  pages: readonly number[],
  each: boolean,
  output: OutputFolder,
): SidecarBlank[] {
  const asJson = (value: unknown): Uint8Array =>
    new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const sidecars = papers.map(({ record, document, files }, at) =>
    sidecarOf(record, document, { files, pages: pages[at] ?? null, codes }),
  );
  if (!each) output.write('Thông tin văn bản.json', '', asJson(sidecars));
  else
    for (const [at, { document, files }] of papers.entries()) {
      const stem = safeFileName((files[0] ?? '').replace(/\.\w+$/u, ''));
      output.write(`${stem}.json`, document.about.personName, asJson(sidecars[at]));
    }
  return sidecarBlanks(sidecars);
}

async function writeRegister(
  session: Session,
  papers: readonly Produced[],
  output: OutputFolder,
  signal: AbortSignal,
): Promise<void> {
  const { t } = wordsIn('vi');
  const periods = new Map(allRegisters(session.db).map(({ id, period }) => [id, period]));
  const lines = papers.map(({ record, document }) => ({
    record,
    document,
    period: periods.get(record.registerId ?? 0) ?? '',
    remark: remarkOf(t, record),
  }));
  const lists = outgoingRegisters(lines, listHeadOf(session));
  output.write(
    `${safeFileName(OUTGOING_REGISTER)}.xlsx`,
    '',
    await pressed('workbook', { lists }, { signal }),
  );
}

/** Of a paper that was issued nothing need be said. */
function remarkOf(t: ReturnType<typeof wordsIn>['t'], { state, issuedOn, revoked }: PaperRecord): string {
  if (state === 'issued') return '';
  const words = t(`papers.state.${state === 'revoked' && issuedOn === null ? 'cancelled' : state}`);
  return revoked === null ? words : `${words}: ${revoked.reason}`;
}

function printingFor({ print, privateFolder, signal }: ExportWork): Printing {
  return { print, privateFolder, signal, fontsDir: exportAssets(appRoot()).fontsDir };
}

/** Prints papers through the system's dialog, each from a new page. */
export async function printPapers(
  session: Session,
  ids: readonly PaperId[],
  work: ExportWork,
): Promise<void> {
  const printing = printingFor(work);
  const documents = producedOf(session, ids).map(({ document }) => document);
  await printOnPaper(printJobOf(new TemplateBook(session), documents, printing.fontsDir), printing);
}
