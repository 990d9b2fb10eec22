/** Opens, creates, closes, backs up, restores and verifies the one workspace this process holds. */
import { existsSync, renameSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ZodError } from 'zod';
import { AppError } from '../../../shared/domain/errors.ts';
import type { ProvinceCode } from '../../../shared/domain/ids.ts';
import type { WorkspaceInfo } from '../../../shared/domain/workspace.ts';
import { backUp } from '../../db/backup/backup.ts';
import { openDatabase, removeDatabaseFiles, type WritableDb } from '../../db/connection.ts';
import { putBack, restoreFile } from '../../db/restore.ts';
import { asWorkspaceError, isSchemaError } from '../../db/sqlite-errors.ts';
import { findProblems, type Problem } from '../../db/verify.ts';
import { sampleFor } from '../sample/index.ts';
import { createWorkspaceFile, shippedMigrations } from './create.ts';
import { Session, type SessionOptions } from './session.ts';

export interface ServiceOptions extends SessionOptions {
  appVersion: string;
}

export class WorkspaceService {
  readonly #options: ServiceOptions;
  #session: Session | null = null;

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  /** The open workspace; refuses with `no-workspace` where there is none. */
  get session(): Session {
    if (this.#session === null) throw new AppError('no-workspace');
    return this.#session;
  }

  get current(): WorkspaceInfo | null {
    return this.#session?.info ?? null;
  }

  /** Creates a workspace and opens it in place of the one that was open. */
  async create(request: {
    path: string;
    provinceCode: ProvinceCode;
    sample: boolean;
    overwrite: boolean;
  }): Promise<WorkspaceInfo> {
    const { path } = request;
    const replaces = existsSync(path);
    if (replaces && !request.overwrite) throw new AppError('workspace-exists', { path });
    // Written beside what it replaces: a creation that fails costs nothing.
    const target = replaces ? `${path}.new` : path;
    if (replaces) removeDatabaseFiles(target);
    createWorkspaceFile({
      path: target,
      provinceCode: request.provinceCode,
      now: this.#options.now(),
      actor: this.#options.actor,
      appVersion: this.#options.appVersion,
      sample: request.sample ? sampleFor(request.provinceCode) : null,
    }).close();
    if (replaces) {
      if (this.#session?.path === path) this.close();
      removeDatabaseFiles(path);
      renameSync(target, path);
    }
    return this.open(path);
  }

  /**
   * Opens a workspace in place of the one that was open, which stays open when the new one is refused, or when `signal`
   * stopped it: AppError `cancelled`.
   */
  async open(path: string, signal?: AbortSignal): Promise<WorkspaceInfo> {
    if (this.#session?.path === path) return this.#session.info;
    const session = await this.#read(path, await openDatabase(path, shippedMigrations()), signal);
    this.close();
    this.#session = session;
    return session.info;
  }

  close(): void {
    this.#session?.close();
    this.#session = null;
  }

  /** Online backup; returns its size in bytes. */
  async backup(target: string): Promise<number> {
    await backUp(this.session.db, target);
    return statSync(target).size;
  }

  /** Puts a backup in place of the open workspace; what it replaced is kept and named. */
  async restore(from: string): Promise<{ info: WorkspaceInfo; kept: string }> {
    const { path } = this.session;
    this.close();
    try {
      const kept = await restoreFile(path, from, shippedMigrations());
      try {
        this.#session = await this.#read(path, await openDatabase(path, shippedMigrations()));
      } catch (error) {
        putBack(path, kept);
        throw error;
      }
      this.#session.recordRestore(basename(from));
      return { info: this.#session.info, kept: kept ?? '' };
    } catch (error) {
      // The file that was open is still there, or back under its own name.
      if (this.#session === null && existsSync(path)) await this.open(path);
      throw error;
    }
  }

  verify(): Problem[] {
    return findProblems(this.session.db);
  }

  /** The whole workspace in memory; content out of form is damage, and the connection is closed. */
  async #read(path: string, db: WritableDb, signal?: AbortSignal): Promise<Session> {
    try {
      return await Session.open(path, db, this.#options, signal);
    } catch (error) {
      db.close();
      const known = asWorkspaceError(error, path);
      // A table or column that is not there, or a row out of form: not what this program wrote.
      if (known instanceof ZodError || isSchemaError(known))
        throw new AppError('workspace-damaged', { path }, known.message);
      throw known;
    }
  }
}
