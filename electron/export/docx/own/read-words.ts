/** The words of a .docx, paragraph by paragraph: how a filled template reads. */
import { openPackage } from '../../zip.ts';
import { paragraphsOf } from './paragraphs.ts';
import { parseXml } from './xml.ts';

/** Paragraphs of the document's text that have words. The bytes are those of a file of our own making. */
export function readWords(docx: Uint8Array): string[] {
  const document = parseXml(openPackage(docx).file('word/document.xml')?.asText() ?? '');
  return document === null ? [] : paragraphsOf(document, 'body').map(({ text }) => text.trim());
}
