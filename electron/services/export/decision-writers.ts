/** How decisions are written in one format: into their templates, or by our layout as PDF. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { mergedFileName } from '../../../shared/documents/merged-name.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PaperFormat } from '../../../shared/domain/paper.ts';
import { decisionDocx } from '../../export/docx/decision-docx.ts';
import { decisionsPrintJob } from '../../export/html/decision-html.ts';
import type { PrintJob } from '../../export/html/print-job.ts';
import { makePdfs, type Printing } from './make-pdf.ts';
import { press, pressed } from './press.ts';
import { pdfsOfDocuments } from './template-pdf.ts';
import type { TemplateBook } from './templates.ts';

type Documents = readonly DecisionDocument[];
/** So many decisions are done. */
type Tell = (done: number) => void;

export interface DecisionWriter {
  /** One file each, in the order of the decisions. */
  each: (documents: Documents, made: (bytes: Uint8Array) => void) => Promise<void>;
  /** All in one file, or one for each template. */
  merged: (documents: Documents, tell: Tell) => Promise<{ name: string; bytes: Uint8Array }[]>;
}

/** How PDFs come about. */
export interface PdfMeans extends Printing {
  /** It was agreed that the office suite of this machine makes those of templates of the office's own. */
  officeSuite: boolean;
  signal: AbortSignal;
}

/** PDFs printed between two looks at a cancellation: one file each, and pages of one file. */
const PRINTED_AT_ONCE = 20;
const BOUND_AT_ONCE = 100;

export function decisionWriter(format: PaperFormat, book: TemplateBook, means: PdfMeans): DecisionWriter {
  return format === 'docx' ? docxWriter(book, means) : pdfWriter(book, means);
}

function docxWriter(book: TemplateBook, { signal }: PdfMeans): DecisionWriter {
  return {
    each: (documents, made) => {
      const papers = documents.map((document) => ({ document, template: book.sourceFor(document) }));
      return press('docx', { papers }, made, { signal });
    },
    // Papers of one file share its styles, so those of each template are bound apart.
    merged: async (documents, tell) => {
      const files: { name: string; bytes: Uint8Array }[] = [];
      let before = 0;
      for (const [template, group] of groupedBy(documents, (document) => book.sourceFor(document))) {
        const progress = (done: number): void => tell(before + done);
        const bytes = await pressed('mergedDocx', { documents: group, template }, { signal, progress });
        files.push({ name: mergedFileName(group[0]?.family ?? null), bytes });
        before += group.length;
      }
      return files;
    },
  };
}

/** In the order in which each first occurs. */
function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}

/**
 * Decisions as our layout prints them.
 * @throws AppError `template-pdf-not-offered` where some have a template of the office's own.
 */
export function printJobOf(book: TemplateBook, documents: Documents, fontsDir: string): PrintJob {
  refuseOwn(book, documents);
  return decisionsPrintJob(documents, fontsDir);
}

function refuseOwn(book: TemplateBook, documents: Documents): void {
  const own = documents.filter((document) => book.ownFor(document) !== null);
  if (own.length > 0) throw new AppError('template-pdf-not-offered', { count: own.length });
}

function pdfWriter(book: TemplateBook, means: PdfMeans): DecisionWriter {
  const { officeSuite, fontsDir, privateFolder, signal } = means;
  const isOwn = (document: DecisionDocument) => officeSuite && book.ownFor(document) !== null;
  const byLayout = (documents: Documents) =>
    makePdfs(
      documents.map((document) => ({
        job: decisionsPrintJob([document], fontsDir),
        properties: document.properties,
      })),
      means,
    );
  const bySuite = (documents: Documents) =>
    pdfsOfDocuments(
      documents.map((document) => ({
        docx: decisionDocx(document, book.sourceFor(document)),
        properties: document.properties,
      })),
      privateFolder,
      signal,
    );
  /** One PDF each; ours and the office's own in turns, put back into the order of the decisions. */
  const some = async (documents: Documents): Promise<Uint8Array[]> => {
    const [own, ours] = [documents.filter(isOwn), documents.filter((document) => !isOwn(document))];
    const made = new Map<DecisionDocument, Uint8Array>();
    const note = (group: Documents, pdfs: readonly Uint8Array[]): void => {
      for (const [at, pdf] of pdfs.entries()) {
        const document = group[at];
        if (document !== undefined) made.set(document, pdf);
      }
    };
    if (ours.length > 0) note(ours, await byLayout(ours));
    if (own.length > 0) note(own, await bySuite(own));
    return documents.flatMap((document) => made.get(document) ?? []);
  };
  const refuse = (documents: Documents): void => {
    if (!officeSuite) refuseOwn(book, documents);
  };
  return {
    each: async (documents, made) => {
      refuse(documents);
      for (const group of inGroups(documents, PRINTED_AT_ONCE)) {
        for (const bytes of await some(group)) made(bytes);
        if (signal.aborted) throw new AppError('cancelled');
      }
    },
    merged: async (documents, tell) => {
      refuse(documents);
      const name = mergedFileName(null);
      const properties = { title: name, subject: '', organ: '' };
      const pdfs: Uint8Array[] = [];
      let done = 0;
      for (const group of inGroups(documents, BOUND_AT_ONCE)) {
        if (group.some(isOwn)) pdfs.push(...(await some(group)));
        else {
          const job = await pressed('printJob', { documents: group, fontsDir }, { signal });
          pdfs.push(...(await makePdfs([{ job, properties }], means)));
        }
        if (signal.aborted) throw new AppError('cancelled');
        done += group.length;
        tell(done);
      }
      const [only, ...others] = pdfs;
      if (only !== undefined && others.length === 0) return [{ name, bytes: only }];
      return [{ name, bytes: await pressed('joinedPdf', { pdfs, properties }, { signal }) }];
    },
  };
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
