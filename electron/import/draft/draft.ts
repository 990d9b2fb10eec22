/** An import under way: files read, choices made, people judged. Nothing of it touches the workspace. */
import { basename } from 'node:path';
import { AppError, type AppErrorShape, toErrorShape } from '../../../shared/domain/errors.ts';
import type { ImportCounts, ImportedRow, ImportIssue } from '../../../shared/domain/import.ts';
import type { DraftChange, DraftFile, ValueQuestion } from '../../../shared/domain/import-draft.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { RemovedPerson } from '../../../shared/domain/roster.ts';
import type { Surroundings } from '../person-context.ts';
import { TAKEN_BACK } from '../values.ts';
import { Choices, type DraftMemory, type RememberedColumn } from './choices.ts';
import { comparedBatch, goneFrom } from './gone.ts';
import { draftIssues } from './issues-of-people.ts';
import { openFile } from './open-file.ts';
import { conflictKey, judgePeople, type People, RosterIndex } from './people.ts';
import { mergeQuestions } from './questions.ts';
import {
  type Chosen,
  headerKey,
  NO_CHOICES,
  readSheetStates,
  type SheetChoices,
  type SheetInput,
  type SheetState,
  withPeople,
} from './sheet-state.ts';
import { type DraftWork, type Step, stepper } from './work.ts';

/** Share of the time that reading the bytes takes. */
const READING_SHARE = 0.5;

export class Draft {
  readonly #surroundings: Surroundings;
  readonly #choices: Choices;
  #files: readonly DraftFile[] = [];
  #sheets: readonly SheetState[] = [];
  #roster: RosterIndex;
  #people: People = { judged: [], pairs: [] };
  #questions: readonly ValueQuestion[] = [];
  #issues: readonly ImportIssue[] = [];
  #gone: readonly Person[] = [];
  #comparedWith: number | null = null;

  constructor(
    surroundings: Surroundings,
    memory: DraftMemory,
    people: readonly Person[],
    removed: readonly RemovedPerson[],
  ) {
    this.#surroundings = surroundings;
    this.#choices = new Choices(memory);
    this.#roster = new RosterIndex(people, removed);
  }

  /** A file in which no table was found is in order as soon as one is: the officer may show where it begins. */
  get files(): readonly DraftFile[] {
    return this.#files.map((file, i) =>
      file.error?.code === 'no-table-found' &&
      this.#sheets.some((sheet) => sheet.input.fileIndex === i && hasPeople(sheet))
        ? { ...file, error: null }
        : file,
    );
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
    return this.#choices.answers;
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

  get columnsToRemember(): [signature: string, columns: RememberedColumn[] | null][] {
    return this.#choices.columnsToRemember;
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

  /**
   * Reads one more file. A file that cannot be read is listed with its error and hinders no other.
   * Throws `cancelled`, with the draft as it was before.
   */
  async addFile(path: string, work: DraftWork, onlySheet?: string): Promise<void> {
    const restore = this.#choices.noted();
    try {
      await this.#addReadable(path, work, onlySheet);
    } catch (error) {
      restore();
      const shape = toErrorShape(error);
      // A fault of the program is told as such, not as a fault of the file.
      if (shape.code === 'cancelled' || shape.code === 'internal') throw error;
      this.#files = [...this.#files, this.#file({ name: basename(path), sha256: '', format: '' }, shape)];
    }
    this.#judge();
  }

  async #addReadable(path: string, work: DraftWork, onlySheet: string | undefined): Promise<void> {
    const opened = await openFile(path, this.#files.length, onlySheet, {
      signal: work.signal,
      progress: (share) => work.progress(share * READING_SHARE),
    });
    const { name, sheets } = opened;
    if (onlySheet !== undefined)
      for (const { id } of sheets) this.#choices.chooseSheet(id, { ...NO_CHOICES, used: true });
    const total = sheets.reduce((sum, { source }) => sum + source.rows.length, 0);
    const step = stepper(total, work, READING_SHARE);
    const states: SheetState[] = [];
    for (const sheet of sheets) states.push(...(await this.#read(sheet, step)));
    const noTable = new AppError('no-table-found', {
      file: name,
      sheets: sheets.map(({ source }) => source.name).join(', '),
    });
    const error = states.some(hasPeople) ? null : noTable.toShape();
    this.#files = [...this.#files, this.#file(opened, error)];
    this.#sheets = [...this.#sheets, ...states];
  }

  /** Carries out changes in order; throws `cancelled`, with the draft as it was before. */
  async change(changes: readonly DraftChange[], work: DraftWork): Promise<void> {
    let sheets = this.#sheets;
    const restore = this.#choices.noted();
    const total = sheets.reduce((sum, { structure }) => sum + structure.rows.length, 0);
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

  /** The roster has changed since. */
  setRoster(people: readonly Person[], removed: readonly RemovedPerson[]): void {
    this.#roster = new RosterIndex(people, removed);
    this.#judge();
  }

  #file(
    { name, sha256, format }: Pick<DraftFile, 'name' | 'sha256' | 'format'>,
    error: AppErrorShape | null,
  ): DraftFile {
    return { name, sha256, format, error, importedBefore: this.#choices.importedBefore(sha256) };
  }

  async #apply(
    sheets: readonly SheetState[],
    change: DraftChange,
    step: Step,
  ): Promise<readonly SheetState[]> {
    const choices = this.#choices;
    switch (change.kind) {
      case 'use-sheet':
        return this.#choose(sheets, change.sheetId, { used: change.used }, step);
      case 'header': {
        const { id } = sheetOf(sheets, change.sheetId).input;
        // Who shows where a table begins wants it read.
        const used = change.row === null ? choices.ofSheet(id).used : true;
        return this.#choose(sheets, id, { headerRow: change.row, used }, step);
      }
      case 'sheet-unit':
        return this.#choose(sheets, change.sheetId, { unitCode: change.unitCode }, step);
      case 'encoding': {
        const { id } = sheetOf(sheets, change.sheetId).input;
        const encodings = new Map([...choices.ofSheet(id).encodings, [change.index, change.encoding]]);
        return this.#choose(sheets, id, { encodings }, step);
      }
      case 'column': {
        const key = headerOf(sheetOf(sheets, change.sheetId));
        const { index, use, option } = change;
        choices.chooseColumn(key, index, { use, field: use === 'field' ? change.field : null, option });
        return this.#rereadHeader(sheets, key, step);
      }
      case 'forget': {
        const key = headerOf(sheetOf(sheets, change.sheetId));
        choices.forgetColumns(key);
        return this.#rereadHeader(sheets, key, step);
      }
      case 'answer':
        choices.answers.set(change.questionId, change.answer ?? TAKEN_BACK);
        return this.#reread(sheets, change.questionId, step);
      case 'decide':
        set(choices.decisions, change.questionId, change.answer);
        return sheets;
      case 'decide-all':
        for (const { id, sure, answer, suggested } of this.#people.pairs)
          if (!sure && answer === null) choices.decisions.set(id, suggested);
        return sheets;
      case 'compare':
        choices.compare = change.batchId;
        return sheets;
      case 'conflict': {
        const key = conflictKey(change.personId, change.field);
        if (change.take === 'theirs') choices.theirs.add(key);
        else choices.theirs.delete(key);
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
    const { input } = sheetOf(sheets, sheetId);
    this.#choices.chooseSheet(sheetId, choices);
    return this.#rereadWhere(sheets, (sheet) => sheet.input === input, step);
  }

  /** Sheets with the same header are read alike: one answer for a file with a sheet per commune. */
  #rereadHeader(sheets: readonly SheetState[], key: string, step: Step): Promise<SheetState[]> {
    return this.#rereadWhere(sheets, (sheet) => headerOf(sheet) === key, step);
  }

  /** Reads whole sheets anew, with all their tables, where one of them is concerned. */
  async #rereadWhere(
    sheets: readonly SheetState[],
    isConcerned: (sheet: SheetState) => boolean,
    step: Step,
  ): Promise<SheetState[]> {
    const inputs = new Set(sheets.filter(isConcerned).map(({ input }) => input));
    const reread: SheetState[] = [];
    for (const sheet of sheets) {
      if (!inputs.has(sheet.input)) reread.push(sheet);
      else if (sheet.id === sheet.input.id) reread.push(...(await this.#read(sheet.input, step)));
    }
    return reread;
  }

  /** Reads people anew where a question was asked of them. */
  async #reread(sheets: readonly SheetState[], questionId: string, step: Step): Promise<SheetState[]> {
    const reread: SheetState[] = [];
    for (const sheet of sheets) {
      const asks = sheet.people?.questions.some(({ id }) => id === questionId) === true;
      reread.push(asks ? await withPeople(sheet, this.#surroundings, this.#choices.given, step) : sheet);
    }
    return reread;
  }

  #read(input: SheetInput, step: Step): Promise<SheetState[]> {
    const chosen: Chosen = {
      ofSheet: (id) => this.#choices.ofSheet(id),
      columnsOf: (key) => this.#choices.columnsOf(key),
      answers: this.#choices.given,
    };
    return readSheetStates(input, chosen, this.#surroundings, step);
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
    const isRejected = ({ sheetId, row }: ImportedRow) =>
      rejected.size > 0 && rejected.has(`${sheetId}:${row}`);
    const { decisions, theirs, compare } = this.#choices;
    this.#people = judgePeople(rows, isRejected, this.#roster, { answers: decisions, theirs });
    this.#questions = mergeQuestions(this.#sheets.map(({ people }) => people?.questions ?? []));
    this.#issues = draftIssues(read, this.#people, this.#sheets);
    const { judged, pairs } = this.#people;
    this.#comparedWith = compare === undefined ? comparedBatch(judged, this.#roster) : compare;
    this.#gone = goneFrom(judged, pairs, this.#roster, this.#comparedWith);
  }
}

function hasPeople({ structure }: SheetState): boolean {
  return structure.rows.some((row) => row.kind === 'person');
}

function headerOf({ id, structure }: SheetState): string {
  return headerKey(id, structure);
}

function set<V>(map: Map<string, V>, key: string, value: V | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function sheetOf(sheets: readonly SheetState[], id: string): SheetState {
  const sheet = sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new AppError('bad-arguments', {}, `no sheet ${id} in the draft`);
  return sheet;
}
