/** The last touch on a PDF that Chromium printed: page numbers, title, no traces of the tool. */
import {
  Duplex,
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFString,
  PrintScaling,
} from '@cantoo/pdf-lib';
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import { DIGITS_FONT, readFont } from '../assets.ts';
import { type PageMargins, type PageNumbers, readPaperStart } from '../html/print-job.ts';
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

type PaperStart = NonNullable<ReturnType<typeof readPaperStart>>;

/** Takes the marks of paper starts off a page; null where it had none. */
function takeStartMarks(page: PDFPage): PaperStart | null {
  const annotations = page.node.Annots();
  if (!annotations) return null;
  const kept: ReturnType<PDFArray['get']>[] = [];
  let found: PaperStart | null = null;
  for (let at = 0; at < annotations.size(); at += 1) {
    const annotation = annotations.lookup(at);
    const start = annotation instanceof PDFDict ? readPaperStart(linkAddress(annotation)) : null;
    if (annotation instanceof PDFDict && start !== null) {
      found ??= start;
      annotation.delete(PDFName.of('A'));
    } else {
      kept.push(annotations.get(at));
    }
  }
  if (kept.length === 0) page.node.delete(PDFName.of('Annots'));
  else page.node.set(PDFName.of('Annots'), page.doc.context.obj(kept));
  return found;
}

/** A page with its number within its paper, and how far its text moves to the right. */
interface NumberedPage {
  page: PDFPage;
  number: number;
  shiftMm: number;
}

/**
 * The pages, numbered from 1 in each paper; a file without marks is one paper. A paper with mirrored margins begins on
 * the front of a sheet, as its .docx does: an empty page goes before it where it would not.
 */
function numbered(pdf: PDFDocument): NumberedPage[] {
  let number = 0;
  let mirrored: number | null = null;
  let inserted = 0;
  return pdf.getPages().map((page, at) => {
    const start = takeStartMarks(page);
    number = start === null ? number + 1 : 1;
    if (start !== null) mirrored = start.mirrored;
    if (start !== null && mirrored !== null && (at + inserted) % 2 === 1) {
      const { width, height } = page.getSize();
      pdf.insertPage(at + inserted, [width, height]);
      inserted += 1;
    }
    return { page, number, shiftMm: number % 2 === 0 ? (mirrored ?? 0) : 0 };
  });
}

/** `content` behind what the page has, whose own transformation ends before it; that is moved to the right. */
function addContent({ page, shiftMm }: NumberedPage, content: string): void {
  const { context } = page.doc;
  const shift = `q 1 0 0 1 ${(shiftMm * POINTS_PER_MM).toFixed(2)} 0 cm\n`;
  const opened =
    shiftMm === 0 ? context.getPushGraphicsStateContentStream() : context.register(context.stream(shift));
  page.node.wrapContentStreams(opened, context.getPopGraphicsStateContentStream());
  if (content !== '') page.node.addContentStream(context.register(context.flateStream(content)));
}

/** The number of a page as drawing operators. */
function numberDrawn({ page, shiftMm }: NumberedPage, text: string, font: PDFRef, meta: PdfMeta): string {
  const { width, height } = page.getSize();
  const { left, right, bottom } = meta.margins;
  const middle = ((left + shiftMm * 2 - right) * POINTS_PER_MM + width) / 2;
  const digits = PAGE_NUMBER_POINTS * DIGIT_HEIGHT;
  const y =
    meta.pageNumbers === 'bottom'
      ? (bottom * POINTS_PER_MM - digits) / 2
      : height - HEADER_MM * POINTS_PER_MM - digits;
  const name = page.node.newFontDictionary('PageNumber', font);
  const x = middle - pageNumberWidth(text) / 2;
  return `q BT 0 g ${name.asString()} ${PAGE_NUMBER_POINTS} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm (${text}) Tj ET Q`;
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

/** What a page is numbered with; '' where its number is not shown. */
function shownNumber({ number }: NumberedPage, at: number, pageNumbers: PageNumbers): string {
  switch (pageNumbers) {
    case 'bottom':
      return String(at + 1);
    case 'top-from-second':
      return number > 1 ? String(number) : '';
    case 'none':
      return '';
  }
}

/**
 * What a printing program does unless it is told otherwise: nothing is scaled, margins are to the millimetre; margins
 * that change places on the back of the sheet want both sides printed.
 */
function setPrinting(pdf: PDFDocument, pages: readonly NumberedPage[]): void {
  const wishes = pdf.catalog.getOrCreateViewerPreferences();
  wishes.setPrintScaling(PrintScaling.None);
  if (pages.some(({ shiftMm }) => shiftMm !== 0)) wishes.setDuplex(Duplex.DuplexFlipLongEdge);
}

/** Finishes the bytes of a PDF that was printed from a PrintJob. */
export async function finishPdf(bytes: Uint8Array, meta: PdfMeta): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = numbered(pdf);
  const font =
    meta.pageNumbers === 'none' ? null : embedDigitsFont(pdf, readFont(meta.fontsDir, DIGITS_FONT));
  for (const [at, one] of pages.entries()) {
    const shown = shownNumber(one, at, meta.pageNumbers);
    const drawn = font === null || shown === '' ? '' : numberDrawn(one, shown, font, meta);
    if (drawn !== '' || one.shiftMm !== 0) addContent(one, drawn);
  }
  setPrinting(pdf, pages);
  setProperties(pdf, meta);
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
}
