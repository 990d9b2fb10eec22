/** How sheets are printed: one page wide, the header on every page, the page number below. */
import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { ListPage } from '../../../shared/documents/list-document.ts';
import { FONT } from './sheet-builder.ts';

const MM_PER_INCH = 25.4;

/**
 * How a sheet comes onto its page: one page wide and as many as it takes, or all on one, or at a scale (percent) of its
 * own. Only the last breaks pages where it is told to: Excel forgets that on sheets it fits.
 */
type Fit = 'wide' | 'onePage' | number;

/** Page of a sheet. */
export function printed(page: ListPage, fit: Fit = 'wide'): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const inches = (mm: number) => mm / MM_PER_INCH;
  const { margins, size, landscape } = page;
  return {
    pageSetup: {
      paperSize: size === 'A3' ? 'a3' : 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      ...(typeof fit === 'number'
        ? { scale: fit }
        : { fitToPage: true, fitToWidth: 1, fitToHeight: fit === 'onePage' ? 1 : 0 }),
      horizontalCentered: true,
      margins: {
        top: inches(margins.top),
        right: inches(margins.right),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        header: inches(8),
        footer: inches(8),
      },
    },
    headerFooter: { oddFooter: `&C&"${FONT},Regular"&13&P` },
  };
}

/** A reference to cells of a sheet; names with spaces or apostrophes need their quotes. */
export function onSheet(name: string, range: string): string {
  return `'${name.replaceAll("'", "''")}'!${range}`;
}

/**
 * Rows `first`..`last` (0-based) of a sheet on top of every page. Written here and not by `printTitlesRow`, which
 * leaves the spaces of a sheet name unquoted.
 */
export function printTitles(
  name: string,
  first: number,
  last: number,
): NonNullable<WriteOptions['namedRanges']>[number] {
  return { name: '_xlnm.Print_Titles', range: onSheet(name, `$${first + 1}:$${last + 1}`), scope: name };
}
