/** Copying, cutting and pasting by key, brought to what has the focus. */

/**
 * Where no text is marked, as in a grid, whose words cannot be, the browser tells the body of the page of Ctrl+C, Ctrl+X
 * and Ctrl+V instead of the cell with the focus, and no grid would ever hear of them. They are told to that cell here; what
 * it answers, what is copied among it, is the answer. Call it before anything else listens.
 */
export function bringClipboardToFocus(page: Window): void {
  const bring = (event: ClipboardEvent): void => {
    const { activeElement, body } = page.document;
    if (event.target !== body || activeElement === null || activeElement === body) return;
    event.stopImmediatePropagation();
    const { type, clipboardData } = event;
    const brought = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true });
    if (!activeElement.dispatchEvent(brought)) event.preventDefault();
  };
  for (const type of ['copy', 'cut', 'paste'] as const) page.addEventListener(type, bring, true);
}
