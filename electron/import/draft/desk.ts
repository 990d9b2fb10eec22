/**
 * Everything that is asked of one draft, by name: the same whether it lives in a thread of its own or not. Arguments
 * and results are plain data.
 */
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ImportCounts, ImportIssue, IssueCode, PreviewRow } from '../../../shared/domain/import.ts';
import type { BatchDetails } from '../../../shared/domain/import-batch.ts';
import { KEPT_ISSUES } from '../../../shared/domain/import-batch.ts';
import type { DraftChange, ImportDraft, RawRow } from '../../../shared/domain/import-draft.ts';
import type { Person, PersonFields } from '../../../shared/domain/person.ts';
import type { RemovedPerson } from '../../../shared/domain/roster.ts';
import { type NameKeys, nameKeys } from '../../../shared/text/names.ts';
import { answersToRemember } from '../values.ts';
import type { DraftMemory, RememberedColumn } from './choices.ts';
import { type DoubtfulRows, doubtfulRows } from './doubtful.ts';
import { Draft } from './draft.ts';
import type { JudgedRow } from './people.ts';
import { rawRows } from './sheet-state.ts';
import { surroundingsOf, type WorkspaceFacts } from './surroundings.ts';
import { draftView, previewRows, type RowFilter } from './view.ts';
import type { DraftWork } from './work.ts';

export type DeskStart = WorkspaceFacts & {
  readonly draftId: string;
  readonly memory: DraftMemory;
  readonly people: readonly Person[];
  /** Who was taken out of the roster by an officer. */
  readonly removed: readonly RemovedPerson[];
};

type Page = { readonly offset: number; readonly limit: number };

/** One person to be written: somebody new, or somebody of the roster as they are after the import. */
export type PersonWrite = {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
} & (
  | { readonly create: PersonFields; readonly keys: NameKeys }
  | { readonly update: Person /** Taken out, and brought back by the list. */; readonly back: boolean }
);

/** What is kept of an accepted draft besides its people. */
export type DraftRecord = {
  readonly counts: ImportCounts;
  readonly details: BatchDetails;
  readonly gone: readonly PersonId[];
  readonly columns: readonly [signature: string, columns: RememberedColumn[] | null][];
  readonly answers: readonly [key: string, answer: string][];
};

type Writable = JudgedRow & { readonly written: PersonFields | Person };

function isWritable(judged: JudgedRow): judged is Writable {
  return judged.written !== null;
}

export class DraftDesk {
  #start: DeskStart | null = null;
  #draft: Draft | null = null;
  /** Taken once, when the writing begins. */
  #writes: readonly Writable[] | null = null;

  start(start: DeskStart): void {
    this.#start = start;
    this.#draft = new Draft(surroundingsOf(start), start.memory, start.people, start.removed);
  }

  async add({ paths, sheet }: { paths: readonly string[]; sheet?: string | undefined }, work: DraftWork) {
    let done = 0;
    for (const path of paths) {
      const progress = (share: number) => work.progress((done + share) / paths.length);
      await this.#open.addFile(path, { progress, signal: work.signal }, sheet);
      done++;
    }
    return this.view();
  }

  async change({ changes }: { changes: readonly DraftChange[] }, work: DraftWork): Promise<ImportDraft> {
    await this.#open.change(changes, work);
    return this.view();
  }

  setRoster({ people, removed }: Pick<DeskStart, 'people' | 'removed'>): void {
    this.#open.setRoster(people, removed);
  }

  view(): ImportDraft {
    this.#writes = null;
    return draftView(this.#start?.draftId ?? '', this.#open);
  }

  rows(filter: RowFilter): { total: number; rows: PreviewRow[] } {
    return previewRows(this.#open, filter);
  }

  issues({ code, offset, limit }: Page & { code?: IssueCode | undefined }): {
    total: number;
    issues: ImportIssue[];
  } {
    const found = this.#open.issues.filter((issue) => code === undefined || issue.code === code);
    return { total: found.length, issues: found.slice(offset, offset + limit) };
  }

  raw({ sheetId, fromRow, count }: { sheetId: string; fromRow: number; count: number }): {
    rows: RawRow[];
    lastRow: number;
  } {
    const sheet = this.#open.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new AppError('bad-arguments', {}, `no sheet ${sheetId}`);
    return { rows: rawRows(sheet, fromRow, count), lastRow: sheet.input.source.rows.at(-1)?.row ?? 0 };
  }

  gone({ offset, limit }: Page): { total: number; ids: PersonId[] } {
    const { gone } = this.#open;
    return { total: gone.length, ids: gone.slice(offset, offset + limit).map(({ id }) => id) };
  }

  writes({ offset, limit }: Page): { total: number; writes: PersonWrite[] } {
    this.#writes ??= this.#open.people.judged.filter(isWritable);
    return {
      total: this.#writes.length,
      writes: this.#writes.slice(offset, offset + limit).map((judged) => this.#writeOf(judged)),
    };
  }

  record(): DraftRecord {
    const draft = this.#open;
    return {
      counts: draft.counts,
      details: this.#details(),
      gone: draft.gone.map(({ id }) => id),
      columns: draft.columnsToRemember,
      answers: answersToRemember(draft.questions, draft.answers),
    };
  }

  doubtful(): DoubtfulRows[] {
    return doubtfulRows(this.#open);
  }

  get #open(): Draft {
    if (this.#draft === null) throw new AppError('draft-gone');
    return this.#draft;
  }

  #fileOf(sheetId: string): string {
    const draft = this.#open;
    const sheet = draft.sheets.find(({ id }) => id === sheetId);
    return draft.files[sheet?.input.fileIndex ?? -1]?.name ?? '';
  }

  #writeOf({ row, written, back }: Writable): PersonWrite {
    const place = { file: this.#fileOf(row.sheetId), sheet: row.sheet, row: row.row };
    if ('id' in written) return { ...place, update: written, back: back !== null };
    return { ...place, create: written, keys: nameKeys(written.fullName) };
  }

  #details(): BatchDetails {
    const draft = this.#open;
    const used = draft.sheets.filter((sheet) => sheet.used);
    const files = new Set(used.map(({ input }) => input.fileIndex));
    return {
      files: draft.files.filter((_, i) => files.has(i)).map(({ name, sha256 }) => ({ name, sha256 })),
      sheets: used.map((sheet) => ({
        file: draft.files[sheet.input.fileIndex]?.name ?? '',
        name: sheet.name,
        people: sheet.people?.rows.length ?? 0,
        columns: sheet.structure.columns.map(({ header, use, field, option }) => ({
          header,
          use,
          field,
          option,
        })),
      })),
      answers: draft.questions.flatMap(({ field, value, answer, count }) =>
        answer === null ? [] : [{ field, value, answer, count }],
      ),
      decisions: draft.people.pairs.flatMap(({ scope, reason, answer, row, other }) =>
        answer === null
          ? []
          : [
              {
                reason,
                names: `${row.person.fullName} – ${'row' in other ? other.row.person.fullName : other.known.fullName}`,
                answer: scope === 'removed' && answer === 'same' ? 'back' : answer,
              },
            ],
      ),
      issues: draft.issues.slice(0, KEPT_ISSUES),
      issuesTotal: draft.issues.length,
    };
  }
}

/** The desk as its caller sees it: every answer may take a while. */
export type DeskMethod = {
  [K in keyof DraftDesk]: DraftDesk[K] extends (...args: never[]) => unknown ? K : never;
}[keyof DraftDesk];
