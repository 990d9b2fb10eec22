/** The row of a column in the table of columns. */
export function columnRow(index: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`tr[data-column="${index.toString()}"]`);
}
