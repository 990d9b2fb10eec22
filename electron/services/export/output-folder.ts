/** The folder papers go to: nothing there is ever overwritten, and a cancelled or failed run leaves nothing behind. */
import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ExportedFile } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';

export class OutputFolder {
  readonly #folder: string;
  readonly #kind: ExportedFile['kind'];
  readonly #taken: Set<string>;
  readonly files: ExportedFile[] = [];

  /** Makes the folder where it is missing; refuses one that cannot be written to. */
  constructor(folder: string, kind: ExportedFile['kind']) {
    this.#folder = folder;
    this.#kind = kind;
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      this.#taken = new Set(readdirSync(folder).map((name) => name.toLowerCase()));
    } catch (error) {
      throw new AppError('folder-not-writable', { path: folder }, String(error));
    }
  }

  /** A path for a new file: `name` with its ending, with a number where that name is taken. */
  pathFor(name: string): string {
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    let free = name;
    for (let copy = 2; this.#taken.has(free.toLowerCase()); copy += 1) free = `${stem} (${copy})${ending}`;
    this.#taken.add(free.toLowerCase());
    return join(this.#folder, free);
  }

  /** Writes a new file and tells its path; `subject` is the person or unit it is about. */
  write(name: string, subject: string, bytes: Uint8Array): string {
    const path = this.pathFor(name);
    try {
      writeFileSync(path, bytes, { flag: 'wx' });
    } catch (error) {
      throw new AppError('folder-not-writable', { path: this.#folder }, String(error));
    }
    this.files.push({ path, kind: this.#kind, subject, bytes: statSync(path).size });
    return path;
  }

  /** Takes away what this run wrote. */
  discard(): void {
    for (const { path } of this.files) rmSync(path, { force: true });
    this.files.length = 0;
  }
}
