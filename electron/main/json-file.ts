/** Small JSON files of the program's own folder, each read and replaced whole. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The value in the file at `path`, or undefined on the first start and where a power cut left half a file. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Written beside and renamed: a cut-off write never destroys what was there. */
export function replaceJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  // For nobody else on a machine that several people share.
  writeFileSync(fresh, JSON.stringify(value, null, 2), { mode: 0o600 });
  renameSync(fresh, path);
}
