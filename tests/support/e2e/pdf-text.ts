/** What stands on the pages of a PDF, as poppler's pdftotext reads it. */
import { execFileSync } from 'node:child_process';

/** Text of the pages in order, each in its layout on paper. Wants `ensureDocumentTools`. */
export function pdfPages(path: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  // Every page ends with a form feed, the last one too.
  return text.split('\f').slice(0, -1);
}

/** How far from the left edge the text of each page begins, in millimetres; null for an empty page. */
export function leftEdges(path: string): (number | null)[] {
  const layout = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  return layout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(/<word xMin="([\d.]+)"/g)].map((match) => Number(match[1]));
      return words.length === 0 ? null : (Math.min(...words) * 25.4) / 72;
    });
}

/** Fonts of a PDF that are not inside it, as poppler's pdffonts tells them. */
export function fontsOutside(path: string): string[] {
  const [, , ...fonts] = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trimEnd().split('\n');
  return fonts.filter((line) => !/\syes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.test(line));
}

/** The words of a page on one line: where a line breaks is the printer's affair. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
