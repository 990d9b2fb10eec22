/** The command line as a real process, from the entry that `npm run headless` starts. */
import type { z } from 'zod';
import { type Ended, endOf, startScript } from './spawn.ts';

const ENTRY = new URL('../../../electron/headless/index.ts', import.meta.url);

export function headless(...args: readonly string[]): Promise<Ended> {
  return endOf(startScript(ENTRY, args));
}

/** Runs a command with `--json`; standard output must be the one document of `shape` and standard error empty. */
export async function headlessJson<T>(
  shape: z.ZodType<T>,
  ...args: readonly string[]
): Promise<{ code: number | null; json: T }> {
  const { code, stdout, stderr } = await headless(...args, '--json');
  if (stderr !== '') throw new Error(`standard error is not empty: ${stderr}`);
  return { code, json: shape.parse(JSON.parse(stdout)) };
}
