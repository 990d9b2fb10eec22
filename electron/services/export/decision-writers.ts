/** How decisions are written in one format: into their templates, or by our layout as PDF. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { mergedFileName } from '../../../shared/documents/merged-name.ts';
import type { ExportFormat } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { decisionDocx, mergedDecisionsDocx } from '../../export/docx/decision-docx.ts';
import { decisionsPrintJob } from '../../export/html/decision-html.ts';
import type { PrintJob } from '../../export/html/print-job.ts';
import { makePdfs, type Printing } from './make-pdf.ts';
import { joinedPdf, pdfsOfDocuments } from './template-pdf.ts';
import type { TemplateBook } from './templates.ts';

type Documents = readonly DecisionDocument[];

export interface DecisionWriter {
  /** How many are written between two looks at a cancellation. */
  atOnce: number;
  each: (documents: Documents) => Promise<Uint8Array[]>;
  merged: (documents: Documents) => Promise<{ name: string; bytes: Uint8Array }[]>;
}

/** How PDFs come about. */
export interface PdfMeans extends Printing {
  /** It was agreed that the office suite of this machine makes those of templates of the office's own. */
  officeSuite: boolean;
  signal: AbortSignal;
}

export function decisionWriter(format: ExportFormat, book: TemplateBook, means: PdfMeans): DecisionWriter {
  return format === 'docx' ? docxWriter(book) : pdfWriter(book, means);
}

function docxWriter(book: TemplateBook): DecisionWriter {
  return {
    atOnce: 1,
    each: async (documents) => documents.map((document) => decisionDocx(document, book.sourceFor(document))),
    // Papers of one file share its styles, so those of each template are bound apart.
    merged: async (documents) =>
      groupedBy(documents, (document) => book.sourceFor(document)).map(([template, group]) => ({
        name: mergedFileName(group[0]?.family ?? null),
        bytes: mergedDecisionsDocx(group, template),
      })),
  };
}

/** In the order in which each first occurs. */
function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
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
  const isOwn = (document: DecisionDocument) => means.officeSuite && book.ownFor(document) !== null;
  const byLayout = (documents: Documents) =>
    makePdfs(
      documents.map((document) => ({
        job: printJobOf(book, [document], means.fontsDir),
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
      means.privateFolder,
      means.signal,
    );
  const each = async (documents: Documents): Promise<Uint8Array[]> => {
    if (!means.officeSuite) refuseOwn(book, documents);
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
  return {
    atOnce: 20,
    each,
    merged: async (documents) => {
      const name = mergedFileName(null);
      const properties = { title: name, subject: '', organ: '' };
      if (documents.some(isOwn)) return [{ name, bytes: await joinedPdf(await each(documents), properties) }];
      const job = printJobOf(book, documents, means.fontsDir);
      return (await makePdfs([{ job, properties }], means)).map((bytes) => ({ name, bytes }));
    },
  };
}
