/** An import under way: files read, choices made, people judged. Nothing of it touches the workspace. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError, toErrorShape } from '../../../shared/domain/errors.ts';
import type { ImportCounts, ImportedRow, ImportIssue } from '../../../shared/domain/import.ts';
import type {
  DraftChange,
  DraftFile,
  PeopleAnswer,
  ValueQuestion,
} from '../../../shared/domain/import-draft.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Surroundings } from '../person-context.ts';
import { openSpreadsheet, readBytes } from '../readers/open-spreadsheet.ts';
import type { ColumnChoice } from '../structure/read-structure.ts';
import { comparedBatch, goneFrom } from './gone.ts';
import { draftIssues } from './issues-of-people.ts';
import { conflictKey, judgePeople, type People, RosterIndex } from './people.ts';
import { mergeQuestions } from './questions.ts';
import {
  type ColumnChoices,
  NO_CHOICES,
  readSheetState,
  type SheetChoices,
  type SheetInput,
  type SheetState,
  withPeople,
} from './sheet-state.ts';

/** What earlier imports left behind for later ones. */
export type DraftMemory = {
  /** By header signature. */
  readonly columns: ReadonlyMap<string, readonly RememberedColumn[]>;
  readonly answers: ReadonlyMap<string, string>;
  /** By hash of a file. */
  readonly files: ReadonlyMap<string, NonNullable<DraftFile['importedBefore']>>;
};
export type RememberedColumn = Pick<ColumnChoice, 'use' | 'field' | 'option'> & { readonly index: number };

/** Progress as a share from 0 to 1; cancelling leaves the draft as it was. */
export type DraftWork = { readonly progress: (share: number) => void; readonly signal: AbortSignal };

/** Rows between two looks at the clock and at a cancellation. */
const ROWS_PER_STEP = 2000;
/** Share of the time that reading the bytes takes. */
const READING_SHARE = 0.5;

const NO_PEOPLE: People = { judged: [], pairs: [] };

export class Draft {
  readonly #surroundings: Surroundings;
  readonly #memory: DraftMemory;
  /** Choices of the officer by header signature; null where what was remembered is to be forgotten. */
  readonly #columns = new Map<string, Map<number, ColumnChoice> | null>();
  readonly #answers = new Map<string, string>();
  readonly #decisions = new Map<string, PeopleAnswer>();
  readonly #theirs = new Set<string>();
  #files: readonly DraftFile[] = [];
  #sheets: readonly SheetState[] = [];
  #roster: RosterIndex;
  #people: People = NO_PEOPLE;
  #questions: readonly ValueQuestion[] = [];
  #issues: readonly ImportIssue[] = [];
  #gone: readonly Person[] = [];
  /** The earlier import chosen to compare with; undefined while the program chooses. */
  #compare: number | null | undefined;
  #comparedWith: number | null = null;

  constructor(surroundings: Surroundings, memory: DraftMemory, people: readonly Person[]) {
    this.#surroundings = surroundings;
    this.#memory = memory;
    this.#roster = new RosterIndex(people);
  }

  get files(): readonly DraftFile[] {
    return this.#files;
  }

  get sheets(): readonly SheetState[] {
    return this.#sheets;
  }

  get people(): People {
    return this.#people;
  }

  get questions(): readonly ValueQuestion[] {
    return this.#questions;
  }

  /** Answers given in this draft, by question. */
  get answers(): ReadonlyMap<string, string> {
    return this.#answers;
  }

  get issues(): readonly ImportIssue[] {
    return this.#issues;
  }

  get gone(): readonly Person[] {
    return this.#gone;
  }

  get comparedWith(): number | null {
    return this.#comparedWith;
  }

  get counts(): ImportCounts {
    const of = { create: 0, update: 0, unchanged: 0, duplicate: 0, doubtful: 0, reject: 0 };
    for (const { outcome } of this.#people.judged) of[outcome] += 1;
    return {
      rows: this.#people.judged.length,
      accepted: of.create + of.update + of.unchanged,
      rejected: of.reject,
      duplicates: of.duplicate,
      doubtful: of.doubtful,
      created: of.create,
      updated: of.update,
      unchanged: of.unchanged,
      gone: this.#gone.length,
    };
  }

  /** Choices of the officer by header, as they are remembered for the next list; null forgets. */
  get columnsToRemember(): [signature: string, columns: RememberedColumn[] | null][] {
    return [...this.#columns].map(([signature, columns]) => [
      signature,
      columns === null
        ? null
        : [...columns].map(([index, { use, field, option }]) => ({ index, use, field, option })),
    ]);
  }

  /**
   * Reads one more file. A file that cannot be read is listed with its error and hinders no other.
   * Throws `cancelled`.
   */
  async addFile(path: string, work: DraftWork, onlySheet?: string): Promise<void> {
    const fileIndex = this.#files.length;
    const name = basename(path);
    let sha256 = '';
    try {
      const bytes = await readBytes(path);
      sha256 = createHash('sha256').update(bytes).digest('hex');
      const source = await openSpreadsheet(bytes, name, {
        signal: work.signal,
        onProgress: (share) => work.progress(share * READING_SHARE),
      });
      const wanted = onlySheet?.normalize('NFC');
      const chosen = source.sheets.filter(
        (sheet) => wanted === undefined || sheet.name.normalize('NFC') === wanted,
      );
      if (chosen.length === 0 && source.sheets.length > 0) {
        const sheets = source.sheets.map((sheet) => sheet.name).join(', ');
        throw new AppError('sheet-not-found', { file: name, sheet: onlySheet ?? '', sheets });
      }
      if (chosen.every((sheet) => sheet.rows.length === 0)) throw new AppError('file-empty', { file: name });
      const inputs = chosen.map(
        (sheet, i): SheetInput => ({
          id: `f${fileIndex + 1}s${i + 1}`,
          fileIndex,
          source: sheet,
          dateSystem: source.dateSystem,
          choices: wanted === undefined ? NO_CHOICES : { ...NO_CHOICES, used: true },
        }),
      );
      const total = inputs.reduce((sum, { source: sheet }) => sum + sheet.rows.length, 0);
      const step = stepper(total, work, READING_SHARE);
      const states: SheetState[] = [];
      for (const input of inputs) states.push(await this.#read(input, step));
      if (states.every(({ structure }) => !structure.rows.some((row) => row.kind === 'person'))) {
        throw new AppError('no-table-found', {
          file: name,
          sheets: chosen.map((sheet) => sheet.name).join(', '),
        });
      }
      this.#files = [...this.#files, this.#file(name, sha256, source.format, null)];
      this.#sheets = [...this.#sheets, ...states];
    } catch (error) {
      const shape = toErrorShape(error);
      if (shape.code === 'cancelled') throw error;
      // A fault of the program is told as such, not as a fault of the file.
      if (shape.code === 'internal') throw error;
      this.#files = [...this.#files, this.#file(name, sha256, '', shape)];
    }
    this.#judge();
  }

  /** Carries out changes in order; throws `cancelled`, with the draft as it was before. */
  async change(changes: readonly DraftChange[], work: DraftWork): Promise<void> {
    let sheets = this.#sheets;
    const restore = this.#remembering();
    const total = sheets.reduce((sum, { source }) => sum + source.rows.length, 0);
    const step = stepper(total * changes.length, work, 0);
    try {
      for (const change of changes) sheets = await this.#apply(sheets, change, step);
    } catch (error) {
      restore();
      throw error;
    }
    this.#sheets = sheets;
    this.#judge();
  }

  /** Notes the choices as they are; the answer puts them back. */
  #remembering(): () => void {
    const columns = [...this.#columns];
    const answers = [...this.#answers];
    const decisions = [...this.#decisions];
    const theirs = [...this.#theirs];
    const compare = this.#compare;
    return () => {
      refill(this.#columns, columns);
      refill(this.#answers, answers);
      refill(this.#decisions, decisions);
      this.#theirs.clear();
      for (const key of theirs) this.#theirs.add(key);
      this.#compare = compare;
    };
  }

  /** The roster has changed since. */
  setRoster(people: readonly Person[]): void {
    this.#roster = new RosterIndex(people);
    this.#judge();
  }

  #file(name: string, sha256: string, format: string, error: DraftFile['error']): DraftFile {
    return { name, sha256, format, error, importedBefore: this.#memory.files.get(sha256) ?? null };
  }

  async #apply(
    sheets: readonly SheetState[],
    change: DraftChange,
    step: Step,
  ): Promise<readonly SheetState[]> {
    switch (change.kind) {
      case 'use-sheet':
        return this.#choose(sheets, change.sheetId, { used: change.used }, step);
      case 'header':
        return this.#choose(sheets, change.sheetId, { headerRow: change.row }, step);
      case 'sheet-unit':
        return this.#choose(sheets, change.sheetId, { unitCode: change.unitCode }, step);
      case 'encoding': {
        const encodings = new Map(sheetOf(sheets, change.sheetId).choices.encodings);
        encodings.set(change.index, change.encoding);
        return this.#choose(sheets, change.sheetId, { encodings }, step);
      }
      case 'column': {
        const { signature } = sheetOf(sheets, change.sheetId).structure;
        const { use, field, option } = change;
        const chosen = new Map(this.#choicesOf(signature));
        chosen.set(change.index, { use, field: use === 'field' ? field : null, option, by: 'officer' });
        this.#columns.set(signature, chosen);
        return this.#rereadHeader(sheets, signature, step);
      }
      case 'forget': {
        const { signature } = sheetOf(sheets, change.sheetId).structure;
        this.#columns.set(signature, null);
        return this.#rereadHeader(sheets, signature, step);
      }
      case 'answer':
        if (change.answer === null) this.#answers.delete(change.questionId);
        else this.#answers.set(change.questionId, change.answer);
        return this.#reread(sheets, change.questionId, step);
      case 'decide':
        if (change.answer === null) this.#decisions.delete(change.questionId);
        else this.#decisions.set(change.questionId, change.answer);
        return sheets;
      case 'decide-all':
        for (const { id, sure, answer, suggested } of this.#people.pairs)
          if (!sure && answer === null) this.#decisions.set(id, suggested);
        return sheets;
      case 'compare':
        this.#compare = change.batchId;
        return sheets;
      case 'conflict': {
        const key = conflictKey(change.personId, change.field);
        if (change.take === 'theirs') this.#theirs.add(key);
        else this.#theirs.delete(key);
        return sheets;
      }
    }
  }

  #choose(
    sheets: readonly SheetState[],
    sheetId: string,
    choices: Partial<SheetChoices>,
    step: Step,
  ): Promise<SheetState[]> {
    const wanted = sheetOf(sheets, sheetId);
    return Promise.all(
      sheets.map((sheet) =>
        sheet === wanted ? this.#read({ ...sheet, choices: { ...sheet.choices, ...choices } }, step) : sheet,
      ),
    );
  }

  /** Sheets with the same header are read alike: one answer for a file with a sheet per commune. */
  #rereadHeader(sheets: readonly SheetState[], signature: string, step: Step): Promise<SheetState[]> {
    return Promise.all(
      sheets.map((sheet) => (sheet.structure.signature === signature ? this.#read(sheet, step) : sheet)),
    );
  }

  #reread(sheets: readonly SheetState[], questionId: string, step: Step): Promise<SheetState[]> {
    const asks = ({ people }: SheetState) => people?.questions.some(({ id }) => id === questionId) === true;
    return Promise.all(
      sheets.map((sheet) => (asks(sheet) ? withPeople(sheet, this.#surroundings, this.#given, step) : sheet)),
    );
  }

  #read(input: SheetInput, step: Step): Promise<SheetState> {
    return readSheetState(
      input,
      (signature) => this.#choicesOf(signature),
      this.#surroundings,
      this.#given,
      step,
    );
  }

  get #given() {
    return { given: this.#answers, remembered: this.#memory.answers };
  }

  #choicesOf(signature: string): ColumnChoices {
    const chosen = this.#columns.get(signature);
    if (chosen !== undefined) return chosen ?? new Map();
    const remembered = signature === '' ? [] : (this.#memory.columns.get(signature) ?? []);
    return new Map(
      remembered.map(({ index, use, field, option }): [number, ColumnChoice] => [
        index,
        { use, field, option, by: 'remembered' },
      ]),
    );
  }

  #judge(): void {
    const rows: ImportedRow[] = [];
    const read: ImportIssue[] = [];
    for (const { people } of this.#sheets) {
      for (const row of people?.rows ?? []) rows.push(row);
      for (const issue of people?.issues ?? []) read.push(issue);
    }
    const rejected = new Set<string>();
    for (const { severity, sheetId, row } of read)
      if (severity === 'error') rejected.add(`${sheetId}:${row}`);
    this.#people = judgePeople(
      rows,
      ({ sheetId, row }) => rejected.size > 0 && rejected.has(`${sheetId}:${row}`),
      this.#roster,
      { answers: this.#decisions, theirs: this.#theirs },
    );
    this.#questions = mergeQuestions(this.#sheets.map(({ people }) => people?.questions ?? []));
    this.#issues = draftIssues(read, this.#people, this.#sheets);
    const known = this.#people.judged;
    this.#comparedWith = this.#compare === undefined ? comparedBatch(known, this.#roster) : this.#compare;
    this.#gone = goneFrom(known, this.#people.pairs, this.#roster, this.#comparedWith);
  }
}

function refill<K, V>(map: Map<K, V>, entries: Iterable<readonly [K, V]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

type Step = () => Promise<void> | undefined;

/** Tells progress and lets a cancellation in, now and then. */
function stepper(total: number, { progress, signal }: DraftWork, from: number): Step {
  let done = 0;
  return () => {
    done++;
    if (done % ROWS_PER_STEP !== 0) return undefined;
    progress(from + (1 - from) * Math.min(1, done / Math.max(1, total)));
    return pause(signal);
  };
}

async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new AppError('cancelled');
}

function sheetOf(sheets: readonly SheetState[], id: string): SheetState {
  const sheet = sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new AppError('bad-arguments', {}, `no sheet ${id} in the draft`);
  return sheet;
}
