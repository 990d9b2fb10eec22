/**
 * An open workspace: the file, the plan in memory, the findings, the history. Every write is one named command:
 * one transaction that writes the rows and one journal entry; then memory follows and the difference is told.
 */

import type { IsoDate } from '../../../shared/domain/dates.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { StandardsInUse } from '../../../shared/domain/plan.ts';
import { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import type { MergedFrom } from '../../../shared/domain/unit.ts';
import type {
  Command,
  HistoryState,
  JournalEntry,
  SummaryParams,
  WorkspaceInfo,
} from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { FindingIndex } from '../../../shared/rules/finding-index.ts';
import { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Ruleset } from '../../../shared/rules/ruleset.ts';
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
import { type Meta, readMeta, readSetting } from '../../db/queries/meta.ts';
import { allBodies, allOrigins, allPosts, allUnits } from '../../db/queries/organisation-rows.ts';
import { allPeople } from '../../db/queries/person-rows.ts';
import { allDispositions, allPlacements, currentPlan } from '../../db/queries/plan-rows.ts';
import { standardsNamed, standardsOf } from '../../db/queries/standards-rows.ts';
import { allWaivers } from '../../db/queries/waiver-rows.ts';
import { asWorkspaceError, guarded } from '../../db/sqlite-errors.ts';
import { applyChanges } from '../plan/apply-changes.ts';
import { deltaOf } from '../plan/delta.ts';
import { rulesetFor } from '../plan/ruleset.ts';
import { loadSpecialities, loadTitles } from '../resources/index.ts';
import { defaultSettings } from './default-settings.ts';

/** Clock and name of the person at the keyboard, where the settings name nobody. */
export interface SessionOptions {
  now: () => Date;
  actor: string;
}

/** What a command tells the journal about itself. */
type Told = Pick<NewEntry, 'command' | 'kind' | 'target' | 'summary'>;

/** The write of a command; returns the names its journal sentence needs. */
export type Write = (tx: ChangeRecorder) => SummaryParams;

export class Session {
  readonly path: string;
  readonly db: WritableDb;
  readonly meta: Meta;
  readonly origins: ReadonlyMap<string, readonly MergedFrom[]>;
  #state: PlanState;
  #index: FindingIndex;
  #history: History;
  #settings: WorkspaceSettings;
  #lastSavedAt: string;
  #rosterStamp = 0;
  #closed = false;
  #busy = false;
  readonly #options: SessionOptions;

  /** Reads everything into memory and checks it fully. */
  constructor(path: string, db: WritableDb, options: SessionOptions) {
    this.path = path;
    this.db = db;
    this.#options = options;
    this.meta = guarded(path, () => readMeta(db));
    this.origins = allOrigins(db);
    const loaded = this.#load();
    this.#state = loaded.state;
    this.#index = loaded.index;
    this.#settings = loaded.settings;
    this.#history = History.read(db);
    this.#lastSavedAt = listEntries(db, 1)[0]?.at ?? this.meta.created_at;
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

  get closed(): boolean {
    return this.#closed;
  }

  /** The clock, as a UTC timestamp. */
  get now(): string {
    return this.#options.now().toISOString();
  }

  /** Who is at work, as the journal names them. */
  get actor(): string {
    return this.#settings.actor === '' ? this.#options.actor : this.#settings.actor;
  }

  /** The version of the standards the plan is checked with. */
  get standards(): StandardsInUse {
    return standardsNamed(this.db, this.state.plan.standardsVersion);
  }

  get info(): WorkspaceInfo {
    const { state } = this;
    return {
      path: this.path,
      provinceCode: this.meta.province_code as WorkspaceInfo['provinceCode'],
      provinceName: this.meta.province_name,
      plan: state.plan,
      standards: this.standards,
      units: state.units.size,
      bodies: state.bodies.size,
      posts: state.posts.size,
      people: state.people.size,
      lastSavedAt: this.#lastSavedAt,
    };
  }

  /** Carries out one command. Where nothing would change, nothing is written and the answer's entry is null. */
  change(command: Command, write: Write): ChangeResult {
    return this.#commit((tx) => ({ command, kind: 'do', target: null, summary: write(tx) }));
  }

  /**
   * Carries out one command that takes a while: its write may wait for more to come, and everything else goes on
   * meanwhile except for other changes, which are refused with `workspace-busy`. Whatever stops it leaves no trace.
   */
  async changeLong(
    command: Command,
    write: (tx: LongRecorder) => Promise<SummaryParams>,
  ): Promise<ChangeResult> {
    this.#refuseWhileBusy();
    this.#busy = true;
    const tx = new LongRecorder(this.db, nextSeq(this.db));
    let entry: JournalEntry | null = null;
    try {
      this.db.exec('BEGIN IMMEDIATE');
      const summary = await write(tx);
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

  #refuseWhileBusy(): void {
    if (this.#busy) throw new AppError('workspace-busy');
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
    const entry = guarded(this.path, () =>
      this.db.transaction(() =>
        appendEntry(
          this.db,
          this.#newEntry(
            { command: 'workspace.restore', kind: 'do', target: null, summary: { file: from } },
            null,
          ),
        ),
      )(),
    );
    this.#history.push(entry, false);
    this.#lastSavedAt = entry.at;
  }

  entries(limit: number): JournalEntry[] {
    return listEntries(this.db, limit);
  }

  close(): void {
    this.#closed = true;
    try {
      // Lets SQLite keep its query statistics; the write-ahead log is folded into the file on close.
      this.db.pragma('optimize');
    } finally {
      this.db.close();
    }
  }

  #replay(kind: 'undo' | 'redo', target: number, changes: readonly RowChange[]): ChangeResult {
    const original = entryOf(this.db, target);
    return this.#commit((tx) => {
      if (!tx.apply(changes)) throw new AppError('history-conflict', { seq: target });
      return { command: original.command, kind, target, summary: original.summary };
    });
  }

  #newEntry(told: Told, changes: NewEntry['changes']): NewEntry {
    return { ...told, at: this.now, actor: this.actor, changes };
  }

  #commit(run: (tx: ChangeRecorder) => Told): ChangeResult {
    this.#refuseWhileBusy();
    const tx = new ChangeRecorder(this.db);
    const entry = guarded(this.path, () =>
      this.db.transaction((): JournalEntry | null => {
        const told = run(tx);
        if (tx.changes.length === 0) return null;
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

  /** Brings memory to what is in the file. Should that fail, everything is read anew, as the file is the truth. */
  #follow(changes: readonly RowChange[]): ChangeResult['delta'] {
    if (changes.some((c) => c.table === 'person')) this.#rosterStamp += 1;
    const settingsChanged = changes.some((c) => c.table === 'setting');
    if (settingsChanged) this.#settings = readSettings(this.db, this.meta);
    try {
      const rulesChanged = settingsChanged || changes.some((c) => c.table === 'plan');
      const touched = applyChanges(this.#state, changes, rulesChanged ? this.#ruleset() : null);
      touched.add(this.#state.setToday(this.#today));
      const difference = this.#index.update(touched);
      return deltaOf(this, changes, touched, difference);
    } catch (error) {
      const loaded = this.#load();
      this.#state = loaded.state;
      this.#index = loaded.index;
      throw error;
    }
  }

  /** The day by the clock of this machine: deadlines are days of the office, not of Greenwich. */
  get #today(): IsoDate {
    const now = this.#options.now();
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  #ruleset(): Ruleset {
    const { standardsVersion } = currentPlan(this.db);
    const standards = standardsVersion === null ? null : standardsOf(this.db, standardsVersion);
    return rulesetFor(this.#settings, standards);
  }

  /** Deadlines may have passed since the last look: a program stays open over midnight. Answers what that changed. */
  followDay(): ChangeResult['delta'] | null {
    const touched = this.#state.setToday(this.#today);
    return touched.nothing ? null : deltaOf(this, [], touched, this.#index.update(touched));
  }

  #load(): { state: PlanState; index: FindingIndex; settings: WorkspaceSettings } {
    const { db } = this;
    const settings = readSettings(db, this.meta);
    const plan = currentPlan(db);
    const state = new PlanState({
      plan,
      units: allUnits(db),
      bodies: allBodies(db),
      posts: allPosts(db),
      people: allPeople(db),
      placements: allPlacements(db, plan.id),
      dispositions: allDispositions(db, plan.id),
      titles: loadTitles(),
      origins: this.origins,
      specialities: loadSpecialities(),
      ruleset: rulesetFor(
        settings,
        plan.standardsVersion === null ? null : standardsOf(db, plan.standardsVersion),
      ),
      waivers: allWaivers(db, plan.id),
      today: this.#today,
    });
    const index = new FindingIndex(state);
    index.checkAll();
    return { state, index, settings };
  }
}

function readSettings(db: WritableDb, meta: Meta): WorkspaceSettings {
  return readSetting(db, 'workspace', WorkspaceSettings, defaultSettings(meta.province_name, ''));
}
