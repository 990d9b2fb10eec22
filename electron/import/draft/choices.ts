/** Everything an officer chose in a draft, and what is remembered from earlier ones. */
import type { DraftFile, PeopleAnswer } from '../../../shared/domain/import-draft.ts';
import type { ColumnChoice } from '../structure/read-structure.ts';
import type { Answers } from '../values.ts';
import { type ColumnChoices, NO_CHOICES, NO_HEADER, type SheetChoices } from './sheet-state.ts';

/** What earlier imports left behind for later ones. */
export type DraftMemory = {
  /** By header signature. */
  readonly columns: ReadonlyMap<string, readonly RememberedColumn[]>;
  readonly answers: ReadonlyMap<string, string>;
  /** By hash of a file. */
  readonly files: ReadonlyMap<string, NonNullable<DraftFile['importedBefore']>>;
};
export type RememberedColumn = Pick<ColumnChoice, 'use' | 'field' | 'option'> & { readonly index: number };

const NOTHING_CHOSEN: ColumnChoices = new Map();

export class Choices {
  readonly #memory: DraftMemory;
  /** By key of a header; null where what was remembered is to be forgotten. */
  readonly #columns = new Map<string, Map<number, ColumnChoice> | null>();
  /** By id of a table. */
  readonly #sheets = new Map<string, SheetChoices>();
  readonly answers = new Map<string, string>();
  readonly decisions = new Map<string, PeopleAnswer>();
  /** Conflicts in which the list wins, see `conflictKey`. */
  readonly theirs = new Set<string>();
  /** The earlier import to compare with; undefined while the program chooses. */
  compare: number | null | undefined;

  constructor(memory: DraftMemory) {
    this.#memory = memory;
  }

  get given(): Answers {
    return { given: this.answers, remembered: this.#memory.answers };
  }

  ofSheet(id: string): SheetChoices {
    return this.#sheets.get(id) ?? NO_CHOICES;
  }

  chooseSheet(id: string, choices: Partial<SheetChoices>): void {
    this.#sheets.set(id, { ...this.ofSheet(id), ...choices });
  }

  columnsOf(key: string): ColumnChoices {
    const chosen = this.#columns.get(key);
    if (chosen !== undefined) return chosen ?? NOTHING_CHOSEN;
    const remembered = this.#memory.columns.get(key) ?? [];
    return new Map(
      remembered.map(({ index, use, field, option }): [number, ColumnChoice] => [
        index,
        { use, field, option, by: 'remembered' },
      ]),
    );
  }

  chooseColumn(key: string, index: number, choice: Omit<ColumnChoice, 'by'>): void {
    this.#columns.set(key, new Map([...this.columnsOf(key), [index, { ...choice, by: 'officer' }]]));
  }

  forgetColumns(key: string): void {
    this.#columns.set(key, null);
  }

  /** Columns chosen in this draft, as they are remembered for the next list; null forgets. */
  get columnsToRemember(): [signature: string, columns: RememberedColumn[] | null][] {
    return [...this.#columns].flatMap(([signature, columns]): [string, RememberedColumn[] | null][] => {
      if (signature.startsWith(NO_HEADER)) return [];
      if (columns === null) return [[signature, null]];
      return [
        [signature, [...columns].map(([index, { use, field, option }]) => ({ index, use, field, option }))],
      ];
    });
  }

  importedBefore(sha256: string): DraftFile['importedBefore'] {
    return this.#memory.files.get(sha256) ?? null;
  }

  /** Notes the choices as they are; what it answers puts them back. */
  noted(): () => void {
    const columns = [...this.#columns];
    const sheets = [...this.#sheets];
    const answers = [...this.answers];
    const decisions = [...this.decisions];
    const theirs = [...this.theirs];
    const { compare } = this;
    return () => {
      refill(this.#columns, columns);
      refill(this.#sheets, sheets);
      refill(this.answers, answers);
      refill(this.decisions, decisions);
      this.theirs.clear();
      for (const key of theirs) this.theirs.add(key);
      this.compare = compare;
    };
  }
}

function refill<K, V>(map: Map<K, V>, entries: Iterable<readonly [K, V]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
