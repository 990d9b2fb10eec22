import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Path of something inside the project, from its top folder. */
export function inProject(...parts: string[]): string {
  return join(projectRoot, ...parts);
}

/**
 * Where downloaded and compiled things are kept between runs and between clones: outside the source tree, so
 * that cleaning the tree does not cost another download. Honours XDG_CACHE_HOME.
 */
export function inCache(...parts: string[]): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'bo-tri', ...parts);
}
