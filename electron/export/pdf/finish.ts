/** The last touch on a PDF that Chromium printed: page numbers, title, no traces of the tool. */
import {
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import { DIGITS_FONT, readFont } from '../assets.ts';
import { PAPER_START, type PageMargins, type PageNumbers } from '../html/print-job.ts';
import { embedDigitsFont, PAGE_NUMBER_POINTS, pageNumberWidth } from './digits-font.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Top of the number below the upper edge (HD 05: 10 mm). */
const HEADER_MM = 10;
/** Height of digits above the baseline, as part of the size. */
const DIGIT_HEIGHT = 0.676;

/** Title; number and symbol of the paper, or the plan of a list; issuing organ. */
export interface PdfMeta extends PaperProperties {
  pageNumbers: PageNumbers;
  /** Millimetres; numbers are centred between left and right. */
  margins: PageMargins;
  fontsDir: string;
}

function linkAddress(annotation: PDFDict): string {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookup(PDFName.of('URI'));
  return address instanceof PDFString ? address.decodeText() : '';
}

/** Takes the marks of paper starts off a page; true where it had one. */
function takeStartMarks(page: PDFPage): boolean {
  const annotations = page.node.Annots();
  if (!annotations) return false;
  const kept: ReturnType<PDFArray['get']>[] = [];
  let found = false;
  for (let at = 0; at < annotations.size(); at += 1) {
    const annotation = annotations.lookup(at);
    if (annotation instanceof PDFDict && linkAddress(annotation).startsWith(PAPER_START)) {
      found = true;
      annotation.delete(PDFName.of('A'));
    } else {
      kept.push(annotations.get(at));
    }
  }
  if (kept.length === 0) page.node.delete(PDFName.of('Annots'));
  else page.node.set(PDFName.of('Annots'), page.doc.context.obj(kept));
  return found;
}

/** Number of each page within its paper, from 1; a file without marks is one paper. */
function numbersOf(pages: readonly PDFPage[]): number[] {
  let number = 0;
  return pages.map((page) => {
    number = takeStartMarks(page) ? 1 : number + 1;
    return number;
  });
}

function stamp(page: PDFPage, text: string, font: PDFRef, meta: PdfMeta): void {
  const { width, height } = page.getSize();
  const { left, right, bottom } = meta.margins;
  const middle = (left * POINTS_PER_MM + (width - right * POINTS_PER_MM)) / 2;
  const digits = PAGE_NUMBER_POINTS * DIGIT_HEIGHT;
  const y =
    meta.pageNumbers === 'bottom'
      ? (bottom * POINTS_PER_MM - digits) / 2
      : height - HEADER_MM * POINTS_PER_MM - digits;
  const name = page.node.newFontDictionary('PageNumber', font);
  const x = middle - pageNumberWidth(text) / 2;
  const content = `q BT 0 g ${name.asString()} ${PAGE_NUMBER_POINTS} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm (${text}) Tj ET Q`;
  // Chromium leaves its own transformation in force, so its content is closed off first.
  const { context } = page.doc;
  page.node.wrapContentStreams(
    context.getPushGraphicsStateContentStream(),
    context.getPopGraphicsStateContentStream(),
  );
  page.node.addContentStream(context.register(context.flateStream(content)));
}

/** Title, subject and organ in; tool, times and packets about the making out. */
function setProperties(pdf: PDFDocument, meta: PaperProperties): void {
  const info = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict);
  for (const key of info?.keys() ?? []) info?.delete(key);
  pdf.setTitle(meta.title, { showInWindowTitleBar: true });
  pdf.setSubject(meta.subject);
  pdf.setAuthor(meta.organ);
  pdf.setLanguage('vi-VN');
  pdf.catalog.delete(PDFName.of('Metadata'));
}

/** A PDF that others made, with nothing in it about who made it when and with what. */
export async function describePdf(bytes: Uint8Array, properties: PaperProperties): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  setProperties(pdf, properties);
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
}

/** Finishes the bytes of a PDF that was printed from a PrintJob. */
export async function finishPdf(bytes: Uint8Array, meta: PdfMeta): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages();
  const numbers = numbersOf(pages);
  if (meta.pageNumbers !== 'none') {
    const font = embedDigitsFont(pdf, readFont(meta.fontsDir, DIGITS_FONT));
    pages.forEach((page, at) => {
      const number = numbers[at] ?? 1;
      const shown = meta.pageNumbers === 'bottom' ? at + 1 : number;
      if (meta.pageNumbers === 'bottom' || number > 1) stamp(page, String(shown), font, meta);
    });
  }
  setProperties(pdf, meta);
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
}
