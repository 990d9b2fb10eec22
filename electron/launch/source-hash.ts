import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { inProject } from './paths.ts';

const FOLDERS = ['electron', 'renderer', 'shared', 'resources'];
const FILES = ['package.json', 'package-lock.json'];

/** A hash over every file a build may read: the same hash, the same result. */
export async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...FILES, ...(await sourceFiles())]) {
    hash.update(`${path}\0`);
    hash.update(await readFile(inProject(path)));
  }
  return hash.digest('hex');
}

async function sourceFiles(): Promise<string[]> {
  const lists = await Promise.all(FOLDERS.map(filesBelow));
  return lists.flat().sort();
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(inProject(folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(inProject().length + 1));
}
