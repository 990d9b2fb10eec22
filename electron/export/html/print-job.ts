/** A page to print or to turn into PDF, and how: what Electron's `printToPDF` and `print` need to know. */

export interface PageMargins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Where page numbers stand; they are stamped on the PDF (see pdf/finish.ts). */
export type PageNumbers =
  /** Top centre from the second page of each paper (decisions). */
  | 'top-from-second'
  /** Bottom centre of every page (lists). */
  | 'bottom'
  | 'none';

export interface PrintJob {
  /** A whole page with fonts and styles in it; loads nothing else. */
  html: string;
  title: string;
  pageSize: 'A3' | 'A4';
  landscape: boolean;
  /** Millimetres; the same as the page's own `@page` rule. */
  margins: PageMargins;
  pageNumbers: PageNumbers;
}

/**
 * Address of the invisible link that starts each paper of a file. Chromium keeps links when it prints, so the
 * PDF tells on which page each paper starts; `finishPdf` reads and removes them.
 */
export const PAPER_START = 'https://botri.invalid/paper/';

/**
 * The mark of one paper, or of the list attached to it (`part`). Where left and right margins change places on the back
 * of the sheet, `mirrored` is by how many millimetres the pages there stand further to the right.
 */
export function paperStart(part: string, mirrored: number | null): string {
  return `${PAPER_START}${part}${mirrored === null ? '' : `?mirrored=${mirrored}`}`;
}

/** What the mark of a paper says; null for any other address. */
export function readPaperStart(address: string): { mirrored: number | null } | null {
  if (!address.startsWith(PAPER_START)) return null;
  const mirrored = /\?mirrored=(-?[\d.]+)$/.exec(address)?.[1];
  return { mirrored: mirrored === undefined ? null : Number(mirrored) };
}
