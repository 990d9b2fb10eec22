import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogs } from '../../../../shared/i18n/catalogs.ts';

export const root = resolve(import.meta.dirname, '../../../..');

/** Every key of a catalog with its text. */
export function entriesOf(node: unknown, prefix = ''): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  if (typeof node !== 'object' || node === null) return entries.set(prefix, node);
  for (const [key, value] of Object.entries(node)) {
    for (const [path, text] of entriesOf(value, prefix === '' ? key : `${prefix}.${key}`))
      entries.set(path, text);
  }
  return entries;
}

export const vi = entriesOf(catalogs.vi);
export const en = entriesOf(catalogs.en);

/** True where `path` names an area or a text. */
export function hasPath(path: string): boolean {
  return vi.has(path) || [...vi.keys()].some((key) => key.startsWith(`${path}.`));
}

/** Source files below `folder` with one of the endings, paths from the root. */
export function sourcesOf(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
