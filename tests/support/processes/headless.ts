/** The command line as a real process, from the entry that `npm run headless` starts. */
import type { z } from 'zod';
import { run } from '../../../electron/headless/run.ts';
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

/** The same in this process, which is quicker: for what every command has in common once each was seen as a process. */
export async function headlessHere<T>(
  shape: z.ZodType<T>,
  ...args: readonly string[]
): Promise<{ code: number; json: T }> {
  const { code, stdout, stderr } = await run([...args, '--json']);
  if (stderr !== '') throw new Error(`standard error is not empty: ${stderr}`);
  return { code, json: shape.parse(JSON.parse(stdout)) };
}
