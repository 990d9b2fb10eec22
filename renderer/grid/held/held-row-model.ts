/**
 * Rows of a grid over lines that are all in the window. The grid's own model makes a node of every line, some hundred
 * thousand objects of sixty fields, when a list opens and lets go of them when it is left; this one makes a node of a line
 * when it is asked for: for rows that are drawn, and for rows that are chosen. Its lines come as the grid's `context`, see
 * `HeldLines`; they are filtered by the grid's own filters and sorted by ranks.
 *
 * The grid leaves the place of a row model called "viewport" free. What this one is built of the grid exports without a
 * promise to keep it, so its version is pinned.
 */
import {
  _addRowHeightChangedListener,
  _getRowHeightAsNumber,
  _getRowIdCallback,
  BeanStub,
  type IRowModel,
  type Module,
  type NamedBean,
  type RowBounds,
  RowNode,
  RowSelectionModule,
} from 'ag-grid-community';
import type { HeldLines } from './held-lines.ts';
import { type SortKey, shownOrder } from './shown-order.ts';
import { TickBoxes } from './tick-box.ts';

/** So many nodes are kept at least: what was just scrolled past comes back. */
const KEPT_NODES = 1000;

const NOT_SHOWN = -1;

export class HeldRowModel extends BeanStub implements NamedBean, IRowModel {
  readonly beanName = 'rowModel' as const;
  readonly hierarchical = false;
  rootNode: RowNode | null = null;

  #held: HeldLines<unknown> = { lines: [] };
  /** Places of the lines in `#held.lines`, by row. */
  #order = new Uint32Array();
  /** Rows by place; `NOT_SHOWN` of what is filtered out. */
  #rows = new Int32Array();
  /** By place. */
  #nodes = new Map<number, RowNode>();
  #mostNodes = KEPT_NODES;
  #rowHeight = 0;

  postConstruct(): void {
    if (this.gos.get('rowModelType') !== this.getType()) return;
    this.rootNode = new RowNode(this.beans);
    this.rootNode.level = -1;
    this.#rowHeight = _getRowHeightAsNumber(this.beans);
    const arrange = (): void => this.#arrange();
    this.addManagedEventListeners({
      filterChanged: arrange,
      sortChanged: arrange,
      newColumnsLoaded: arrange,
    });
    this.addManagedPropertyListener('context', () => this.#take());
    _addRowHeightChangedListener(this, () => {
      this.#rowHeight = _getRowHeightAsNumber(this.beans);
      this.#arrange();
    });
  }

  start(): void {
    this.#take();
    this.eventSvc.dispatchEventOnce({ type: 'rowCountReady' });
  }

  override destroy(): void {
    this.#nodes.clear();
    this.#held = { lines: [] };
    super.destroy();
  }

  getType(): 'viewport' {
    return 'viewport';
  }

  getRow(index: number): RowNode | undefined {
    const place = this.#order[index];
    return place === undefined ? undefined : this.#nodeOf(place);
  }

  getRowNode(id: string): RowNode | undefined {
    for (const node of this.#nodes.values()) if (node.id === id) return node;
    const idOf = this.#ids();
    const place = this.#held.lines.findIndex((line) => idOf(line) === id);
    return place < 0 ? undefined : this.#nodeOf(place);
  }

  getRowCount(): number {
    return this.#order.length;
  }

  getTopLevelRowCount(): number {
    return this.getRowCount();
  }

  getTopLevelRowDisplayedIndex(topLevelIndex: number): number {
    return topLevelIndex;
  }

  getRowIndexAtPixel(pixel: number): number {
    return Math.max(0, Math.min(Math.floor(pixel / this.#rowHeight), this.getRowCount() - 1));
  }

  getRowBounds(index: number): RowBounds {
    return { rowHeight: this.#rowHeight, rowTop: this.#rowHeight * index };
  }

  isRowPresent({ sourceRowIndex }: RowNode): boolean {
    return (this.#rows[sourceRowIndex] ?? NOT_SHOWN) !== NOT_SHOWN;
  }

  isEmpty(): boolean {
    return this.#held.lines.length === 0;
  }

  isRowsToRender(): boolean {
    return this.getRowCount() > 0;
  }

  getOverlayType(): 'noRows' | 'noMatchingRows' | null {
    if (this.isRowsToRender()) return null;
    return this.isEmpty() ? 'noRows' : 'noMatchingRows';
  }

  getNodesInRangeForSelection(first: RowNode, last: RowNode): RowNode[] {
    const ends = [first, last].map(({ sourceRowIndex }) => this.#rows[sourceRowIndex] ?? NOT_SHOWN);
    if (ends.includes(NOT_SHOWN)) return [];
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    return Array.from(this.#order.subarray(from, to + 1), (place) => this.#nodeOf(place));
  }

  /** Nodes there are: of lines that were not looked at yet there is none. */
  forEachNode(callback: (node: RowNode, index: number) => void): void {
    let index = 0;
    for (const node of this.#nodes.values()) callback(node, index++);
  }

  isLastRowIndexKnown(): boolean {
    return true;
  }

  ensureRowHeightsValid(): boolean {
    return false;
  }

  resetRowHeights(): void {}

  onRowHeightChanged(): void {}

  /** How a line is called, asked for once for all of them. */
  #ids(): (line: unknown) => string | undefined {
    const idOf = _getRowIdCallback(this.beans);
    return (data) => idOf?.({ data, level: 0 });
  }

  /** Takes in the list, told for the first time or anew: nodes are of the lines that have their ids now. */
  #take(): void {
    const held: HeldLines<unknown> = this.gos.get('context');
    const isOther = held.lines !== this.#held.lines;
    this.#held = held;
    if (isOther) this.#takeNodesOver();
    this.#arrange();
  }

  #takeNodesOver(): void {
    if (this.#nodes.size === 0 && this.#chosenNodes().length === 0) return;
    const left = new Map([...this.#nodes.values(), ...this.#chosenNodes()].map((node) => [node.id, node]));
    this.#nodes = new Map();
    const idOf = this.#ids();
    for (const [place, line] of this.#held.lines.entries()) {
      const id = idOf(line);
      const node = left.get(id);
      if (node === undefined) continue;
      left.delete(id);
      node.sourceRowIndex = place;
      this.#nodes.set(place, node);
      if (node.data !== line) node.updateData(line);
    }
    const gone = [...left.values()];
    const nodes = gone.filter((node) => node.isSelected());
    this.beans.selectionSvc?.setNodesSelected({ nodes, newValue: false, source: 'rowDataChanged' });
    for (const node of gone) node._destroy(false);
  }

  #chosenNodes(): RowNode[] {
    return this.beans.selectionSvc?.getSelectedNodes() ?? [];
  }

  /** Works out what is shown in which order, and tells the grid. */
  #arrange(): void {
    const { lines } = this.#held;
    this.#order = shownOrder(lines.length, this.#shownTest(), this.#sortKeys());
    this.#rows = new Int32Array(lines.length).fill(NOT_SHOWN);
    for (let row = 0; row < this.#order.length; row += 1) this.#rows[this.#order[row] ?? 0] = row;
    for (const node of this.#chosenNodes()) {
      if (!this.#nodes.has(node.sourceRowIndex)) this.#nodes.set(node.sourceRowIndex, node);
    }
    for (const node of this.#nodes.values()) this.#putInPlace(node);
    this.eventSvc.dispatchEvent({
      type: 'modelUpdated',
      newPage: false,
      newPageSize: false,
      newData: false,
      keepRenderedRows: true,
      animate: false,
    });
  }

  #shownTest(): ((place: number) => boolean) | null {
    const { lines, isShown } = this.#held;
    const { filterManager } = this.beans;
    if (filterManager?.isColumnFilterPresent() !== true) {
      return isShown === undefined ? null : (place) => isShown(lines[place]);
    }
    // One node for all lines: filters only read its data.
    const asked = new RowNode(this.beans);
    return (place) => {
      const line = lines[place];
      asked.data = line;
      return isShown?.(line) !== false && filterManager.doesRowPassFilter(asked);
    };
  }

  #sortKeys(): SortKey[] {
    const { ranks } = this.#held;
    if (ranks === undefined) return [];
    return (this.beans.sortSvc?.getSortOptions() ?? []).map(({ column, sort }) => ({
      ranks: ranks(column.getColId()),
      isDescending: sort === 'desc',
    }));
  }

  #nodeOf(place: number): RowNode {
    const known = this.#nodes.get(place);
    if (known !== undefined) return known;
    if (this.#nodes.size >= this.#mostNodes) this.#forget();
    const node = new RowNode(this.beans);
    node.level = 0;
    node.uiLevel = 0;
    node.group = false;
    node.sourceRowIndex = place;
    this.#putInPlace(node);
    node.setDataAndId(this.#held.lines[place], String(place));
    this.beans.selectionSvc?.updateRowSelectable(node);
    this.#nodes.set(place, node);
    return node;
  }

  #putInPlace(node: RowNode): void {
    const row = this.#rows[node.sourceRowIndex] ?? NOT_SHOWN;
    node.setRowHeight(this.#rowHeight);
    if (row === NOT_SHOWN) node.clearRowTopAndRowIndex();
    else {
      node.setRowIndex(row);
      node.setRowTop(this.#rowHeight * row);
    }
  }

  /** Lets go of nodes that are neither drawn nor chosen. */
  #forget(): void {
    const drawn = new Set<unknown>(this.beans.rowRenderer.getRenderedNodes());
    for (const [place, node] of this.#nodes) {
      if (node.isSelected() !== true && !drawn.has(node)) this.#nodes.delete(place);
    }
    this.#mostNodes = 2 * this.#nodes.size + KEPT_NODES;
  }
}

export const HELD_ROW_MODEL: Module = {
  moduleName: 'ViewportRowModel',
  version: RowSelectionModule.version,
  rowModels: ['viewport'],
  beans: [HeldRowModel, TickBoxes],
};
