/** What stands on the pages of a PDF, as poppler's pdftotext reads it. */
import { execFileSync } from 'node:child_process';

/** Text of the pages in order, each in its layout on paper. Wants `ensureDocumentTools`. */
export function pdfPages(path: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  // Every page ends with a form feed, the last one too.
  return text.split('\f').slice(0, -1);
}

/** The words of a page on one line: where a line breaks is the printer's affair. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
