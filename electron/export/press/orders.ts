/** What can be written apart from the rest of the program, and what is told of it on the way. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { TemplateSource } from '../docx/template.ts';
import type { PrintJob } from '../html/print-job.ts';
import type { PdfMeta } from '../pdf/finish.ts';

/** A decision with what it is filled into. */
export interface FilledIn {
  document: DecisionDocument;
  template: TemplateSource;
}

/** Orders by what is to be made, each with what comes of it. */
export interface PressOrders {
  /** One .docx for each decision, in their order. */
  docx: { order: { papers: readonly FilledIn[] }; made: Uint8Array };
  /** One .docx of several decisions in one template. */
  mergedDocx: {
    order: { documents: readonly DecisionDocument[]; template: TemplateSource };
    made: Uint8Array;
  };
  /** One page file with all the decisions. */
  printJob: { order: { documents: readonly DecisionDocument[]; fontsDir: string }; made: PrintJob };
  /** A printed PDF with its page numbers and properties. */
  finishedPdf: { order: { bytes: Uint8Array; meta: PdfMeta }; made: Uint8Array };
  /** PDFs one after the other in one. */
  joinedPdf: {
    order: { pdfs: readonly Uint8Array[]; properties: PaperProperties };
    made: Uint8Array;
  };
  /** Lists as .xlsx, a sheet each. */
  workbook: { order: { lists: readonly ListDocument[] }; made: Uint8Array };
}

export type PressWork = keyof PressOrders;

/** An order as it goes over to the thread. */
export type PressOrder = { [W in PressWork]: { work: W; order: PressOrders[W]['order'] } }[PressWork];
export type PressMade = PressOrders[PressWork]['made'];

export type FromPress =
  /** So many decisions are done. */
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'made'; readonly made: PressMade }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly error: AppErrorShape };
