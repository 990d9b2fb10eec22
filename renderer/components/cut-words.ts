/** What a part of the window outside the grids does not show whole; grids tell theirs by themselves. */

/** Rounding of widths at sizes other than the usual one. */
const PIXEL = 1;
/** More than a line, a button or a card has inside: what holds more is a list, and its lines tell their own. */
const MOST_PARTS = 80;

/** True where `element` itself shows the end of its words as dots. */
export function isCut(element: Element): boolean {
  return (
    element.scrollWidth > element.clientWidth + PIXEL && getComputedStyle(element).textOverflow === 'ellipsis'
  );
}

/** The whole of a text that is cut in its middle stands on the element around its parts. */
function wholeOf(element: Element): string {
  const whole = element.closest<HTMLElement>('[data-whole]');
  return whole?.dataset.whole ?? element.textContent?.trim() ?? '';
}

/** The words in `element` that are cut, whole; null where there are none. */
export function cutWordsIn(element: Element): string | null {
  if (element instanceof HTMLInputElement) {
    const isShown = element.type !== 'password' && element.scrollWidth > element.clientWidth + PIXEL;
    return isShown && element.value !== '' ? element.value : null;
  }
  const parts = [element, ...element.querySelectorAll('*')];
  if (parts.length > MOST_PARTS) return null;
  const words = [...new Set(parts.filter(isCut).map(wholeOf))].filter((text) => text !== '');
  return words.length === 0 ? null : words.join('; ');
}

/** The line of a list that keys go to while its list has the focus, else `element` itself. */
export function lineInUse(element: Element): Element {
  const id = element.getAttribute('aria-activedescendant');
  return (id === null ? null : document.getElementById(id)) ?? element;
}
