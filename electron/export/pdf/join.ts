/** Several PDFs bound in one. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import { describePdf } from './finish.ts';

/** PDFs one after the other in one, with properties of its own. */
export async function joinedPdf(
  pdfs: readonly Uint8Array[],
  properties: PaperProperties,
): Promise<Uint8Array> {
  const joined = await PDFDocument.create();
  for (const bytes of pdfs) {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await joined.copyPages(pdf, pdf.getPageIndices())) joined.addPage(page);
  }
  return describePdf(await joined.save(), properties);
}
