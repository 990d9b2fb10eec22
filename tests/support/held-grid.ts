/** As much of a grid as a held row model is built of, without a window: its events, its options, and whom it has chosen. */
import type { RowNode } from 'ag-grid-community';
import type { HeldLines } from '../../renderer/grid/held/held-lines.ts';
import { HeldRowModel } from '../../renderer/grid/held/held-row-model.ts';

export interface Line {
  id: string;
  words: string;
}

export const ROW_HEIGHT = 28;

type Listener = (event: { type: string }) => void;

class Events {
  readonly told: string[] = [];
  readonly #listeners = new Map<string, Listener[]>();

  __addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  dispatchEvent(event: { type: string }): void {
    this.told.push(event.type);
    for (const listener of this.#listeners.get(event.type) ?? []) listener(event);
  }

  dispatchEventOnce(event: { type: string }): void {
    this.dispatchEvent(event);
  }
}

export class HeldGrid {
  readonly model = new HeldRowModel();
  /** What a column filter lets through; null where none is set. */
  filter: ((line: Line) => boolean) | null = null;
  sort: { colId: string; sort: 'asc' | 'desc' }[] = [];
  readonly chosen = new Set<RowNode>();
  readonly #events = new Events();
  readonly #told = new Map<string, () => void>();
  #held: HeldLines<Line>;

  constructor(held: HeldLines<Line>) {
    this.#held = held;
    const beans = {
      eventSvc: this.#events,
      gos: {
        get: (option: string) => ({ rowModelType: 'viewport', context: this.#held })[option],
        getCallback: () => (({ data }) => data.id) satisfies (params: { data: Line }) => string,
        addPropertyEventListener: (option: string, run: () => void) => this.#told.set(option, run),
        removePropertyEventListener: () => undefined,
      },
      environment: { getDefaultRowHeight: () => ROW_HEIGHT },
      filterManager: {
        isColumnFilterPresent: () => this.filter !== null,
        doesRowPassFilter: ({ data }: RowNode) => this.filter?.(data) !== false,
      },
      sortSvc: {
        getSortOptions: () =>
          this.sort.map(({ colId, sort }) => ({ column: { getColId: () => colId }, sort })),
      },
      selectionSvc: {
        getSelectedNodes: () => [...this.chosen],
        setNodesSelected: ({ nodes, newValue }: { nodes: RowNode[]; newValue: boolean }) => {
          for (const node of nodes) this.#choose(node, newValue);
        },
        updateRowSelectable: () => undefined,
        syncInRowNode: () => undefined,
      },
      rowRenderer: { getRenderedNodes: () => [] },
    };
    this.model.preWireBeans(beans as never);
    this.model.postConstruct();
    this.model.start();
  }

  /** Tells the list anew. */
  hold(held: HeldLines<Line>): void {
    this.#held = held;
    this.#told.get('context')?.();
  }

  /** As when somebody sorts or filters in the head of a column. */
  tell(type: 'sortChanged' | 'filterChanged'): void {
    this.#events.dispatchEvent({ type });
  }

  choose(id: string): void {
    const node = this.model.getRowNode(id);
    if (node === undefined) throw new Error(`there is no line ${id}`);
    this.#choose(node, true);
  }

  /** Ids of the lines shown, from the top. */
  shown(): (string | undefined)[] {
    return Array.from({ length: this.model.getRowCount() }, (_, row) => this.model.getRow(row)?.id);
  }

  chosenIds(): (string | undefined)[] {
    return [...this.chosen].map(({ id }) => id);
  }

  /** How often it was told to draw. */
  updates(): number {
    return this.#events.told.filter((type) => type === 'modelUpdated').length;
  }

  #choose(node: RowNode, isChosen: boolean): void {
    node.__selected = isChosen;
    if (isChosen) this.chosen.add(node);
    else this.chosen.delete(node);
  }
}
