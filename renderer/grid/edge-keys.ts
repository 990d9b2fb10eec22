/** Home, End and Ctrl with them, as Excel has them; the grid alone would scroll and leave the focus where nobody sees it. */
import type { GridApi } from 'ag-grid-community';
import { isKey, isTyping } from '../app/keys.ts';
import { edgeLine } from './entrance.ts';

/**
 * Listens in `box` before its grid does; the answer ends it. Ctrl+Home and Ctrl+End go to the first and the last line. Where
 * cells are written in, Home and End go to the ends of the line; in other lists the grid takes them to its first and last line.
 */
export function followEdgeKeys<Line>(
  box: HTMLElement,
  apiOf: () => GridApi<Line> | null,
  isEdited: boolean,
): () => void {
  const pressed = (event: KeyboardEvent): void => {
    const api = apiOf();
    const cell = api?.getFocusedCell() ?? null;
    const inLine = event.target instanceof Element && event.target.closest('.ag-row') !== null;
    if (api === null || cell === null || !inLine || isTyping(event.target)) return;
    let row: number | null = cell.rowIndex;
    let column = cell.column;
    if (isKey(event, 'Ctrl+Home')) row = edgeLine(api, 1);
    else if (isKey(event, 'Ctrl+End')) row = edgeLine(api, -1);
    else if (isEdited && isKey(event, 'Home')) column = api.getAllDisplayedColumns().at(0) ?? column;
    else if (isEdited && isKey(event, 'End')) column = api.getAllDisplayedColumns().at(-1) ?? column;
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (row === null) return;
    api.ensureIndexVisible(row);
    api.ensureColumnVisible(column);
    api.setFocusedCell(row, column);
  };
  box.addEventListener('keydown', pressed, true);
  return () => box.removeEventListener('keydown', pressed, true);
}
