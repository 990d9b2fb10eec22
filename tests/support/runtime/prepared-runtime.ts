import type { PreparedRuntime } from '../../../electron/launch/prepare.ts';

/** What a test needs to know about the runtime; the rest belongs to whoever prepared it. */
export type TestRuntime = Pick<PreparedRuntime, 'runtime' | 'switches' | 'env'>;

// Playwright runs its set-up and its tests in different processes; an environment variable is what they share.
const VARIABLE = 'BOTRI_TEST_RUNTIME';

/** Hands the prepared runtime to the test processes started from here. */
export function publishRuntime({ runtime, switches, env }: TestRuntime): void {
  process.env[VARIABLE] = JSON.stringify({ runtime, switches, env } satisfies TestRuntime);
}

/** The runtime that was prepared for this run. */
export function publishedRuntime(): TestRuntime {
  const text = process.env[VARIABLE];
  if (!text) throw new Error('No runtime was prepared: start these tests with "npm run e2e" or "npm test".');
  return JSON.parse(text) as TestRuntime;
}
