import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_FILES, type Hostile } from './hostile-files.ts';

const CHILD = fileURLToPath(new URL('./read-in-child.ts', import.meta.url));
/** Only to end what hangs; how long reading takes is not for a test to say. */
const HANG_MS = 60_000;
const MAX_MEGABYTES = 512;
/** Smaller files share a child, one after the other. */
const SMALL_BYTES = 100_000;

type Ended = { readonly outcomes: readonly string[]; readonly megabytes: number };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'botri-hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How reading the files ended. A crash shows as a number of megabytes no process may have. */
function readInChild(paths: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, ...paths], { timeout: HANG_MS });
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += String(data);
    });
    child.on('close', (code, signal) => {
      const crashed = { outcomes: [`exit ${code ?? signal}`], megabytes: Number.POSITIVE_INFINITY };
      resolve(code === 0 ? JSON.parse(printed) : crashed);
    });
  });
}

describe('hostile files', () => {
  const small: [name: string, expected: string, path: string][] = [];

  it.each(Object.entries<Hostile>(HOSTILE_FILES))(
    '%s',
    async (name, { expected, make }) => {
      const path = join(folder, `${name.replace(/\W/gu, '-')}.xlsx`);
      const bytes = make();
      await writeFile(path, bytes);
      if (bytes.length < SMALL_BYTES) {
        small.push([name, expected, path]);
        return;
      }
      const { outcomes, megabytes } = await readInChild([path]);
      await rm(path);
      expect(outcomes).toEqual([expected]);
      expect(megabytes).toBeLessThan(MAX_MEGABYTES);
    },
    2 * HANG_MS,
  );

  it(
    'that are small, one after the other in one process',
    async () => {
      const { outcomes, megabytes } = await readInChild(small.map(([, , path]) => path));
      expect(small.map(([name], i) => [name, outcomes[i]])).toEqual(
        small.map(([name, expected]) => [name, expected]),
      );
      expect(small.length).toBeGreaterThan(10);
      expect(megabytes).toBeLessThan(MAX_MEGABYTES);
    },
    2 * HANG_MS,
  );
});
