import { type Counts, failure, settle } from './counts.ts';
import { runVisibly } from './run-visibly.ts';

/** Runs a check that only has a verdict: it counts as one passed or one failed. */
export async function runCheck(name: string, args: readonly string[]): Promise<Counts> {
  const exitCode = await runVisibly(name, args);
  if (exitCode === 0) return settle({ passed: 1, failed: 0 }, exitCode);
  return settle({ passed: 0, failed: 1, failures: [failure(name, 'see above')] }, exitCode);
}
