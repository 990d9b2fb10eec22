/** Opens, creates, closes, backs up, restores and verifies the one workspace this process holds. */
import { existsSync, statSync } from 'node:fs';
import { AppError } from '../../../shared/domain/errors.ts';
import type { ProvinceCode } from '../../../shared/domain/ids.ts';
import type { WorkspaceInfo } from '../../../shared/domain/workspace.ts';
import { backUp } from '../../db/backup/backup.ts';
import { openDatabase } from '../../db/connection.ts';
import { restoreFile } from '../../db/restore.ts';
import { findProblems, type Problem } from '../../db/verify.ts';
import { sampleFor } from '../sample/index.ts';
import { createWorkspaceFile, removeWorkspaceFiles, shippedMigrations } from './create.ts';
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
  create(request: {
    path: string;
    provinceCode: ProvinceCode;
    sample: boolean;
    overwrite: boolean;
  }): WorkspaceInfo {
    const { path } = request;
    if (existsSync(path) && !request.overwrite) throw new AppError('workspace-exists', { file: path });
    this.close();
    if (request.overwrite) removeWorkspaceFiles(path);
    const db = createWorkspaceFile({
      path,
      provinceCode: request.provinceCode,
      now: this.#options.now(),
      actor: this.#options.actor,
      appVersion: this.#options.appVersion,
      sample: request.sample ? sampleFor(request.provinceCode) : null,
    });
    return this.#hold(path, db).info;
  }

  /** Opens a workspace in place of the one that was open, which stays open when the new one is refused. */
  async open(path: string): Promise<WorkspaceInfo> {
    if (this.#session?.path === path) return this.#session.info;
    const db = await openDatabase(path, shippedMigrations());
    this.close();
    return this.#hold(path, db).info;
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
      const session = this.#hold(path, await openDatabase(path, shippedMigrations()));
      session.recordRestore(from);
      return { info: session.info, kept: kept ?? '' };
    } catch (error) {
      // The file that was open is still there, or back under its own name.
      if (existsSync(path)) await this.open(path);
      throw error;
    }
  }

  verify(): Problem[] {
    return findProblems(this.session.db);
  }

  #hold(path: string, db: Awaited<ReturnType<typeof openDatabase>>): Session {
    try {
      this.#session = new Session(path, db, this.#options);
      return this.#session;
    } catch (error) {
      db.close();
      throw error;
    }
  }
}
