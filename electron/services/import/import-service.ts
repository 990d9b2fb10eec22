/** Imports under way: drafts in threads of their own, and taking one in as a single step that can be undone. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../../../shared/domain/errors.ts';
import { RosterField } from '../../../shared/domain/import.ts';
import { ColumnUse, type DraftChange, type ImportDraft } from '../../../shared/domain/import-draft.ts';
import type { Language } from '../../../shared/i18n/catalogs.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { batchesByHash, readMemory, writeMemory } from '../../db/queries/import-rows.ts';
import { removedPeople } from '../../db/queries/roster-rows.ts';
import { doubtfulWorkbook } from '../../export/xlsx/doubtful-rows.ts';
import type { DraftMemory } from '../../import/draft/choices.ts';
import type { DeskStart } from '../../import/draft/desk.ts';
import { personRow } from '../plan/rows.ts';
import { loadEthnicGroups } from '../resources/index.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { type CallOptions, DeskThread } from './desk-thread.ts';
import { type Accepted, type NextWrites, writeImport } from './write-import.ts';

/** Drafts open at once; the oldest is closed for a new one. */
const MAX_DRAFTS = 4;
/** People fetched from the thread in one message. */
const WRITES_PER_MESSAGE = 2000;

const RememberedColumns = z.array(
  z.object({
    index: z.number().int().nonnegative(),
    use: ColumnUse,
    field: RosterField.nullable(),
    option: z.string().nullable(),
  }),
);

interface OpenDraft {
  session: Session;
  thread: DeskThread;
  /** State of the roster the thread knows. */
  rosterStamp: number;
}

export class ImportService {
  readonly #drafts = new Map<string, OpenDraft>();

  /** Reads files into a new draft, or beside those of `draftId`. Files that cannot be read are listed with why. */
  async open(
    session: Session,
    {
      paths,
      draftId,
      sheet,
    }: { paths: readonly string[]; draftId?: string | undefined; sheet?: string | undefined },
    options: CallOptions,
  ): Promise<ImportDraft> {
    if (draftId !== undefined) {
      const draft = await this.#current(session, draftId);
      return draft.thread.call('add', { paths, sheet }, options);
    }
    const id = randomUUID();
    const thread = new DeskThread();
    try {
      await thread.call('start', startOf(session, id), options);
      const view = await thread.call('add', { paths, sheet }, options);
      await this.#makeRoom();
      this.#drafts.set(id, { session, thread, rosterStamp: session.rosterStamp });
      return view;
    } catch (error) {
      await thread.end();
      throw error;
    }
  }

  async view(session: Session, draftId: string, options: CallOptions): Promise<ImportDraft> {
    return (await this.#current(session, draftId)).thread.call('view', undefined as never, options);
  }

  /** Carries out changes; what they say of columns is remembered at once for other lists with the same header. */
  async change(
    session: Session,
    { draftId, changes }: { draftId: string; changes: readonly DraftChange[] },
    options: CallOptions,
  ): Promise<ImportDraft> {
    const { thread } = await this.#current(session, draftId);
    const view = await thread.call('change', { changes }, options);
    if (changes.some(({ kind }) => kind === 'column' || kind === 'forget')) {
      const { columns } = await thread.call('record', undefined as never);
      writeMemory(session.db, 'columns', session.now, columns);
    }
    return view;
  }

  /** The thread of a draft, for questions that change nothing. */
  async desk(session: Session, draftId: string): Promise<DeskThread> {
    return (await this.#current(session, draftId)).thread;
  }

  async gone(
    session: Session,
    { draftId, offset, limit }: { draftId: string; offset: number; limit: number },
  ): Promise<{ total: number; people: PersonRow[] }> {
    const { thread } = await this.#current(session, draftId);
    const { total, ids } = await thread.call('gone', { offset, limit });
    return { total, people: ids.flatMap((id) => personRow(session.state, id) ?? []) };
  }

  /** Takes a draft in: one transaction, one undoable step; the draft is closed. */
  async accept(
    session: Session,
    { draftId, goneOutOfScope }: { draftId: string; goneOutOfScope: boolean },
    { progress, signal }: CallOptions,
  ): Promise<Accepted> {
    const { thread } = await this.#current(session, draftId);
    const record = await thread.call('record', undefined as never);
    const changesSomething =
      record.counts.created + record.counts.updated > 0 || (goneOutOfScope && record.gone.length > 0);
    const next = changesSomething ? stretches(thread, { progress, signal }) : async () => null;
    const accepted = await writeImport(session, next, record, goneOutOfScope);
    writeMemory(session.db, 'answer', session.now, record.answers);
    await this.close(draftId);
    return accepted;
  }

  /** Writes the rows to be looked at to an .xlsx; answers how many there are. */
  async saveDoubtful(
    session: Session,
    { draftId, path, language }: { draftId: string; path: string; language: Language },
  ): Promise<{ rows: number }> {
    const { thread } = await this.#current(session, draftId);
    const sheets = await thread.call('doubtful', undefined as never);
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    if (rows === 0) throw new AppError('nothing-to-export');
    const { t } = wordsIn(language);
    const bytes = await doubtfulWorkbook(
      sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map(({ issues, ...row }) => ({
          ...row,
          reasons: issues.map(({ code, row: number, column, sheet: name, value, params }) =>
            t(`import.issue.${code}`, { ...params, row: number, column, sheet: name, value }),
          ),
        })),
      })),
      t,
    );
    await writeFile(path, bytes);
    return { rows };
  }

  async close(draftId: string): Promise<void> {
    const draft = this.#drafts.get(draftId);
    this.#drafts.delete(draftId);
    await draft?.thread.end();
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#drafts.keys()].map((id) => this.close(id)));
  }

  /** The draft, knowing the roster as it is now. Throws `draft-gone` where it was closed, or belongs to another file. */
  async #current(session: Session, draftId: string): Promise<OpenDraft> {
    const draft = this.#drafts.get(draftId);
    if (draft === undefined || draft.session !== session || !draft.thread.alive)
      throw new AppError('draft-gone');
    if (draft.rosterStamp !== session.rosterStamp) {
      const stamp = session.rosterStamp;
      await draft.thread.call('setRoster', rosterOf(session));
      draft.rosterStamp = stamp;
    }
    return draft;
  }

  async #makeRoom(): Promise<void> {
    for (const [id, { session, thread }] of this.#drafts) {
      const isStale = !thread.alive || this.#drafts.size >= MAX_DRAFTS;
      if (isStale || session.closed) await this.close(id);
    }
  }
}

function startOf(session: Session, draftId: string): DeskStart {
  const { state, origins } = session;
  return {
    draftId,
    today: session.now.slice(0, 10),
    units: [...state.units.values()].map((unit) => ({ ...unit, mergedFrom: origins.get(unit.code) ?? [] })),
    ethnicGroups: loadEthnicGroups(),
    titles: [...state.titles.values()].map(({ code, name }) => ({ code, name })),
    memory: memoryOf(session),
    ...rosterOf(session),
  };
}

/** Who is in the roster, and whom an officer took out of it; doubles that were merged are the people they became. */
function rosterOf({ db, state }: Session): Pick<DeskStart, 'people' | 'removed'> {
  return {
    people: [...state.people.values()],
    removed: removedPeople(db).filter(({ removal }) => removal.mergedInto === null),
  };
}

function memoryOf({ db }: Session): DraftMemory {
  return {
    columns: readMemory(db, 'columns', RememberedColumns),
    answers: readMemory(db, 'answer', z.string()),
    files: batchesByHash(db),
  };
}

/** People to be written, fetched while those before are stored. */
function stretches(thread: DeskThread, { progress, signal }: CallOptions): NextWrites {
  let offset = 0;
  const fetch = () => thread.call('writes', { offset, limit: WRITES_PER_MESSAGE }, { signal });
  let coming = fetch();
  return async () => {
    const { total, writes } = await coming;
    if (signal?.aborted === true) throw new AppError('cancelled');
    offset += writes.length;
    progress?.(offset / Math.max(1, total));
    if (writes.length === 0) return null;
    coming = offset < total ? fetch() : Promise.resolve({ total, writes: [] });
    return writes;
  };
}
