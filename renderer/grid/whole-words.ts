/** What a cell or a head of a grid does not show whole, for a tooltip. */

/** Rounding of widths at sizes other than the usual one. */
const PIXEL = 1;

function isCut(element: Element): boolean {
  return element.scrollWidth > element.clientWidth + PIXEL;
}

/**
 * The words of `cell` that it does not show: those of a mark or of a name put shorter, else its text where that is cut.
 * Null where there is nothing more to say.
 */
export function wholeOfCell(cell: Element): string | null {
  const titles = [...cell.querySelectorAll<HTMLElement>('[title]:not(button)')]
    .map(({ title }) => title)
    .filter(Boolean);
  if (titles.length > 0) return [...new Set(titles)].join('; ');
  const isWhole = ![cell, ...cell.querySelectorAll('*')].some(isCut);
  return isWhole ? null : (cell.textContent?.trim() ?? '') || null;
}

const HEAD_TEXT = '.ag-header-cell-text';

/** Whether the head of a column shows its words cut. */
export function isHeadCut(head: Element): boolean {
  const text = head.querySelector(HEAD_TEXT);
  return text !== null && isCut(text);
}

/** What the head of a column means, or its words where they are cut; null where there is nothing more to say. */
export function wholeOfHead(head: Element, explained: string | null): string | null {
  const words = head.querySelector(HEAD_TEXT)?.textContent?.trim() ?? '';
  if (explained !== null && explained !== '' && explained !== words) return explained;
  return isHeadCut(head) ? words : null;
}
