/** The way into a list with the keyboard: back to the line somebody was at, not to its edges. */
import type { GridApi } from 'ag-grid-community';

const entrances = new WeakMap<Element, () => boolean>();

/** Lets `enterList` into the grid that `box` holds; `column` is where keys begin, its first column where left out. */
export function openEntrance<Line>(box: Element, api: GridApi<Line>, column: string | undefined): void {
  entrances.set(box, () => {
    const row = lineToEnter(api);
    if (row === null) return false;
    const kept = api.getFocusedCell()?.column;
    const [first] = api.getAllDisplayedColumns();
    const into = kept ?? column ?? first;
    if (into === undefined) return false;
    api.ensureIndexVisible(row);
    api.setFocusedCell(row, into);
    return true;
  });
}

/** Puts the focus into the grid of `box`; false where `box` holds none, or one without lines. */
export function enterList(box: Element): boolean {
  return entrances.get(box)?.() ?? false;
}

/** The line that is chosen, where it is one and shown; null where none is, or several are. */
function chosenLine<Line>(api: GridApi<Line>): number | null {
  const [only, other] = api.getSelectedNodes();
  return other === undefined ? (only?.rowIndex ?? null) : null;
}

/** Where somebody was, else the chosen line, else the first below a line that goes across. */
function lineToEnter<Line>(api: GridApi<Line>): number | null {
  const count = api.getDisplayedRowCount();
  const was = api.getFocusedCell()?.rowIndex ?? count;
  if (was < count) return was;
  return chosenLine(api) ?? edgeLine(api, 1);
}

/** The first line of a list, or with -1 the last, but for those that go across; null where there is none. */
export function edgeLine<Line>(api: GridApi<Line>, step: 1 | -1): number | null {
  const count = api.getDisplayedRowCount();
  const edge = step === 1 ? 0 : count - 1;
  const isAcross = api.getGridOption('isFullWidthRow');
  const context: unknown = api.getGridOption('context');
  for (let row = edge; row >= 0 && row < count; row += step) {
    const rowNode = api.getDisplayedRowAtIndex(row);
    if (rowNode !== undefined && isAcross?.({ rowNode, api, context }) !== true) return row;
  }
  return count > 0 ? edge : null;
}

/** How Tab enters: to the chosen line; where none is, or several are that moving would let go, to the heads of the columns. */
export function enterWithTab<Line>(api: GridApi<Line>): boolean {
  const row = chosenLine(api);
  const [first] = api.getAllDisplayedColumns();
  if (first === undefined) return false;
  if (row === null) api.setFocusedHeader(first);
  else {
    api.ensureIndexVisible(row);
    api.setFocusedCell(row, api.getFocusedCell()?.column ?? first);
  }
  return true;
}
