/**
 * An open workspace: the file, the plan in memory, the findings, the history. Every write is one named command:
 * one transaction that writes the rows and one journal entry; then memory follows and the difference is told.
 */

import type { IsoDate } from '../../../shared/domain/dates.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { StandardsInUse } from '../../../shared/domain/plan.ts';
import type { Desk, StaffMember } from '../../../shared/domain/review.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import type { MergedFrom } from '../../../shared/domain/unit.ts';
import type {
  Command,
  HistoryState,
  JournalEntry,
  SummaryParams,
  WorkspaceInfo,
} from '../../../shared/domain/workspace.ts';
import type { ChangeResult, ReviewDelta } from '../../../shared/ipc/contract.ts';
import { FindingIndex } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Touched } from '../../../shared/rules/touched.ts';
import { ChangeRecorder, type RowChange, reverseChanges } from '../../db/changes.ts';
import type { WritableDb } from '../../db/connection.ts';
import {
  appendEntry,
  changesOf,
  entryOf,
  History,
  listEntries,
  type NewEntry,
  nextSeq,
} from '../../db/journal.ts';
import { LongRecorder } from '../../db/long-recorder.ts';
import { concernsSettings, concernsStaff, type Meta, readMeta } from '../../db/queries/meta.ts';
import { currentPlan } from '../../db/queries/plan-rows.ts';
import { standardsNamed } from '../../db/queries/standards-rows.ts';
import { asWorkspaceError, guarded } from '../../db/sqlite-errors.ts';
import type { Checking } from '../check/checking.ts';
import { isLargeFile } from '../check/large-plan.ts';
import { PlanChecks } from '../check/plan-checks.ts';
import { refuseIssued } from '../paper/hold.ts';
import { applyChanges, planOf } from '../plan/apply-changes.ts';
import { deltaOf } from '../plan/delta.ts';
import { goOver } from '../plan/go-over.ts';
import { GoingOver } from '../plan/going-over.ts';
import { readDesk, writePresent } from '../review/desk-rows.ts';
import { refuseByRole, refuseByRows } from '../review/gate.ts';
import { ReviewBook } from '../review/review-book.ts';
import { dayOf } from './day.ts';
import { infoOf } from './info.ts';
import { loadPlan, readSettings, rulesetOf, titlesOf } from './load-plan.ts';
import { type ReadPlan, readPlan } from './read-plan.ts';

/** Clock and name of the person at the keyboard, where the settings name nobody. */
export interface SessionOptions {
  now: () => Date;
  actor: string;
  /** How large plans are checked without holding everything else up; left out, all is checked here. */
  checking?: Checking;
}

interface Opened extends ReadPlan {
  meta: Meta;
}

type Brought = { touched: Touched; review: ReviewDelta | null; isAnew: boolean };

/** What a command tells the journal about itself. */
type Told = Pick<NewEntry, 'command' | 'kind' | 'target' | 'summary'>;

/** The write of a command; returns the names its journal sentence needs. */
export type Write = (tx: ChangeRecorder) => SummaryParams;

export class Session {
  readonly path: string;
  readonly db: WritableDb;
  readonly meta: Meta;
  /** The checks that take a while; changes are refused during one that is run `again`. */
  readonly checks: PlanChecks;
  /** What is worked out ahead of going over to another plan. */
  readonly goingOver = new GoingOver();
  #state: PlanState;
  #index: FindingIndex;
  #history: History;
  #settings: WorkspaceSettings;
  #review: ReviewBook;
  #desk: Desk;
  #lastSavedAt: string;
  #rosterStamp = 0;
  #stamp: object = {};
  #closed = false;
  #busy = false;
  readonly #options: SessionOptions;

  private constructor(path: string, db: WritableDb, options: SessionOptions, opened: Opened) {
    this.path = path;
    this.db = db;
    this.#options = options;
    this.checks = new PlanChecks(options.checking, () => {
      this.#stamp = {};
    });
    this.meta = opened.meta;
    this.#state = opened.state;
    this.#index = opened.index;
    this.#settings = readSettings(db, opened.meta);
    this.#review = new ReviewBook(db, opened.state.plan.id);
    this.#desk = readDesk(db);
    this.#history = History.read(db);
    this.#lastSavedAt = listEntries(db, 1)[0]?.at ?? this.meta.created_at;
    if (!opened.isChecked) this.checks.begin(this.#index);
  }

  /**
   * Reads everything into memory and checks it: a large plan step by step, so that others are answered, and checked
   * behind the work (`checks`). Throws AppError `cancelled` where `signal` stopped that reading.
   */
  static async open(
    path: string,
    db: WritableDb,
    options: SessionOptions,
    signal?: AbortSignal,
  ): Promise<Session> {
    const meta = guarded(path, () => readMeta(db));
    const read = await readPlan(db, dayOf(options.now()), options.checking, signal);
    return new Session(path, db, options, { meta, ...read });
  }

  get state(): PlanState {
    return this.#state;
  }

  get findings(): FindingIndex {
    return this.#index;
  }

  get settings(): WorkspaceSettings {
    return this.#settings;
  }

  /** How far the review of the plan is. */
  get review(): ReviewBook {
    return this.#review;
  }

  /** Who works on the file, and who of them sits at the keyboard. */
  get desk(): Desk {
    return this.#desk;
  }

  get origins(): ReadonlyMap<string, readonly MergedFrom[]> {
    return this.#state.origins;
  }

  /** How large plans are checked; absent where everything is checked here. */
  get checking(): Checking | undefined {
    return this.#options.checking;
  }

  get history(): HistoryState {
    return { undo: this.#history.nextUndo, redo: this.#history.nextRedo };
  }

  get lastSavedAt(): string {
    return this.#lastSavedAt;
  }

  /** Another number after every change of people. */
  get rosterStamp(): number {
    return this.#rosterStamp;
  }

  /** Another object after every change: what was worked out of the file is true as long as it is the same one. */
  get stamp(): object {
    return this.#stamp;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** The clock, as a UTC timestamp. */
  get now(): string {
    return this.#options.now().toISOString();
  }

  /** Who is at work, as the journal names them. */
  get actor(): string {
    return this.#desk.present?.name ?? (this.#settings.actor || this.#options.actor);
  }

  /** The version of the standards the plan is checked with. */
  get standards(): StandardsInUse {
    return standardsNamed(this.db, this.state.plan.standardsVersion);
  }

  get info(): WorkspaceInfo {
    return infoOf(this);
  }

  /** Carries out one command. Where nothing would change, nothing is written and the answer's entry is null. */
  change(command: Command, write: Write): ChangeResult {
    return this.#commit(command, (tx) => ({ command, kind: 'do', target: null, summary: write(tx) }));
  }

  /**
   * Carries out one command that takes a while: its write may wait for more to come, and everything else goes on
   * meanwhile except for other changes, which are refused with `workspace-busy`. Whatever stops it leaves no trace.
   */
  async changeLong(
    command: Command,
    write: (tx: LongRecorder) => Promise<SummaryParams>,
  ): Promise<ChangeResult> {
    this.refuseWhileBusy();
    refuseByRole(this.#desk, command);
    this.#busy = true;
    const tx = new LongRecorder(this.db, nextSeq(this.db));
    let entry: JournalEntry | null = null;
    try {
      this.db.exec('BEGIN IMMEDIATE');
      const summary = await write(tx);
      refuseByRows(this.db, this.#state, this.#review, tx.all);
      const changes = tx.finish();
      if (changes.length > 0) {
        entry = appendEntry(this.db, this.#newEntry({ command, kind: 'do', target: null, summary }, changes));
      }
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.open && this.db.inTransaction) this.db.exec('ROLLBACK');
      throw asWorkspaceError(error, this.path);
    } finally {
      this.#busy = false;
    }
    return this.#told(entry, tx.all);
  }

  /** Somebody of the list, or with null nobody, sits at the keyboard from now on. */
  sit(present: StaffMember | null): Desk {
    guarded(this.path, () => writePresent(this.db, present));
    this.#desk = readDesk(this.db);
    return this.#desk;
  }

  /** Throws AppError `workspace-busy` while a long change or the check after one is under way. */
  refuseWhileBusy(): void {
    if (this.#busy || this.checks.again !== null) throw new AppError('workspace-busy');
  }

  /** Turns the newest command back. */
  undo(): ChangeResult {
    const step = this.#history.nextUndo;
    if (step === null) throw new AppError('nothing-to-undo');
    return this.#replay('undo', step.seq, reverseChanges(changesOf(this.db, step.seq)));
  }

  /** Carries out again what was undone last. */
  redo(): ChangeResult {
    const step = this.#history.nextRedo;
    if (step === null) throw new AppError('nothing-to-redo');
    return this.#replay('redo', step.seq, changesOf(this.db, step.seq));
  }

  /** Notes in the journal that the file was put back from a backup; a step that cannot be undone from within. */
  recordRestore(from: string): void {
    const told: Told = { command: 'workspace.restore', kind: 'do', target: null, summary: { file: from } };
    const write = this.db.transaction(() => appendEntry(this.db, this.#newEntry(told, null)));
    const entry = guarded(this.path, () => write());
    this.#history.push(entry, false);
    this.#lastSavedAt = entry.at;
  }

  entries(limit: number): JournalEntry[] {
    return listEntries(this.db, limit);
  }

  close(): void {
    this.#closed = true;
    this.checks.stop();
    try {
      // Lets SQLite keep its query statistics; the write-ahead log is folded into the file on close.
      this.db.pragma('optimize');
    } finally {
      this.db.close();
    }
  }

  #replay(kind: 'undo' | 'redo', target: number, changes: readonly RowChange[]): ChangeResult {
    const original = entryOf(this.db, target);
    return this.#commit(original.command, (tx) => {
      refuseIssued(this.db, changes);
      if (!tx.apply(changes)) throw new AppError('history-conflict', { seq: target });
      return { command: original.command, kind, target, summary: original.summary };
    });
  }

  #newEntry(told: Told, changes: NewEntry['changes']): NewEntry {
    return { ...told, at: this.now, actor: this.actor, changes };
  }

  #commit(command: Command, run: (tx: ChangeRecorder) => Told): ChangeResult {
    this.refuseWhileBusy();
    refuseByRole(this.#desk, command);
    const tx = new ChangeRecorder(this.db);
    const entry = guarded(this.path, () =>
      this.db.transaction((): JournalEntry | null => {
        const told = run(tx);
        if (tx.changes.length === 0) return null;
        refuseByRows(this.db, this.#state, this.#review, tx.changes);
        return appendEntry(this.db, this.#newEntry(told, tx.changes));
      })(),
    );
    return this.#told(entry, tx.changes);
  }

  #told(entry: JournalEntry | null, changes: readonly RowChange[]): ChangeResult {
    if (entry === null) return { delta: this.#follow([]), entry: null };
    this.#history.push(entry, true);
    this.#lastSavedAt = entry.at;
    return { delta: this.#follow(changes), entry };
  }

  /** Brings memory to what is in the file, and answers what that changed for windows. */
  #follow(changes: readonly RowChange[]): ChangeResult['delta'] {
    const { checking, stamp } = this;
    if (changes.some((c) => c.table === 'person')) this.#rosterStamp += 1;
    if (changes.length > 0) this.#stamp = {};
    const { touched, review, isAnew } = this.#bringToFile(changes, stamp);
    const isLong = touched.all && checking !== undefined && isLargeFile(this.db, checking);
    if (isAnew) this.checks.begin(this.#index);
    else if (isLong) void this.recheck();
    // What is told now are the rows; the findings follow with the check, and windows load anew then.
    if (isAnew || isLong)
      return { ...deltaOf(this, changes, touched, { added: [], removed: [], review }), reload: true };
    return deltaOf(this, changes, touched, { ...this.checks.follow(this.#index, touched), review });
  }

  /**
   * What `changes` of the file `stamp` stood for touched in memory, and whether that is another one now, not checked yet.
   * Should it not follow, everything is read anew, as the file is the truth.
   */
  #bringToFile(changes: readonly RowChange[], stamp: object): Brought {
    const settingsChanged = changes.some(concernsSettings);
    const before = this.#settings;
    if (changes.some(concernsStaff)) this.#desk = readDesk(this.db);
    if (settingsChanged) this.#settings = readSettings(this.db, this.meta);
    try {
      const plan = currentPlan(this.db);
      const stays = plan.id === this.#state.plan.id;
      const ahead = stays ? null : this.goingOver.take(stamp, plan);
      if (ahead !== null) [this.#state, this.#index] = [ahead, new FindingIndex(ahead)];
      const rulesChanged = settingsChanged || plan.standardsVersion !== this.#state.plan.standardsVersion;
      const touched = applyChanges(
        this.#state,
        // What is gone over to is read from the file as it is after the change.
        stays ? changes : changes.filter((change) => planOf(change) === null),
        rulesChanged ? rulesetOf(this.db, this.#settings, plan) : null,
      );
      if (!stays && ahead === null) touched.add(goOver(this.db, this.#state, plan));
      touched.add(this.#state.setToday(this.#today));
      const { concurrency } = this.#settings;
      if (JSON.stringify(concurrency) !== JSON.stringify(before.concurrency)) {
        touched.add(this.#state.setTitles(titlesOf(this.#settings)));
      }
      const review = stays ? this.#review.apply(changes) : this.#openBook(plan.id);
      return { touched, review, isAnew: ahead !== null };
    } catch (error) {
      this.#state = loadPlan(this.db, this.#today);
      this.#index = new FindingIndex(this.#state);
      this.#review = new ReviewBook(this.db, this.#state.plan.id);
      this.checks.replaced(this.#index);
      throw error;
    }
  }

  /** The review of the plan gone over to, in place of what windows know of the one before. */
  #openBook(planId: string): ReviewDelta {
    this.#review = new ReviewBook(this.db, planId);
    return { ...this.#review.snapshot, replaces: true, removedComments: [] };
  }

  /** Checks everything anew, where the session has threads in one; other changes are refused meanwhile. */
  recheck(): Promise<void> {
    return this.checks.recheck(this.db, this.#state, this.#index);
  }

  get #today(): IsoDate {
    return dayOf(this.#options.now());
  }

  /** Deadlines may have passed since the last look: a program stays open over midnight. Answers what that changed. */
  followDay(): ChangeResult['delta'] | null {
    // The check under way is of the day it began on; the next look comes soon.
    if (this.checks.again !== null || !this.checks.isWhole) return null;
    const touched = this.#state.setToday(this.#today);
    if (touched.nothing) return null;
    this.#stamp = {};
    return deltaOf(this, [], touched, { ...this.checks.follow(this.#index, touched), review: null });
  }
}
