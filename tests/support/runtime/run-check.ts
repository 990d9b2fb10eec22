import { type Counts, settle } from './counts.ts';
import { runVisibly } from './run-visibly.ts';

/** Runs a check that only has a verdict: it counts as one passed or one failed. */
export async function runCheck(name: string, args: readonly string[]): Promise<Counts> {
  const exitCode = await runVisibly(name, args);
  return settle({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 }, exitCode);
}
