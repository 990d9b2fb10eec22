/** Reads a shipped JSON file and checks it; a broken one is named with the place that is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { appRoot } from './app-root.ts';

/** At most this many places are named; the first ones say enough. */
const PLACES_SHOWN = 5;

/** A shipped file that is missing, is not JSON, or does not fit its schema. */
export class ResourceError extends Error {
  readonly file: string;

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'ResourceError';
    this.file = file;
  }
}

/** `['units', 3, 'code']` as `units[3].code`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function problemsOf(issues: readonly z.core.$ZodIssue[]): string {
  const shown = issues
    .slice(0, PLACES_SHOWN)
    .map((issue) => (issue.path.length === 0 ? issue.message : `${placeOf(issue.path)}: ${issue.message}`));
  const more = issues.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

/**
 * The parsed content of `resources/<relativePath>`; nothing is cached here.
 * @param root The program's folder.
 * @throws ResourceError naming the file, and the place in it where its content is wrong.
 */
export function loadJson<T>(relativePath: string, schema: z.ZodType<T>, root: string = appRoot()): T {
  const file = `resources/${relativePath}`;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    throw new ResourceError(file, error instanceof Error ? error.message : String(error));
  }
  const parsed = schema.safeParse(content);
  if (!parsed.success) throw new ResourceError(file, problemsOf(parsed.error.issues));
  return parsed.data;
}
