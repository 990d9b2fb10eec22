import { stripVTControlCharacters } from 'node:util';

/** How many tests of one runner passed and failed. Skipped ones are neither. */
export interface Counts {
  passed: number;
  failed: number;
  /** What failed, with the place and the message, to be read again at the end. */
  failures?: readonly string[];
}

/** Longer messages were printed whole when the test failed. */
const MOST_LINES = 25;

/** A failed test as it is told at the end: its name, and the beginning of its message without colours. */
export function failure(name: string, message: string): string {
  const lines = stripVTControlCharacters(message).split('\n');
  return [name, ...lines.slice(0, MOST_LINES).map((line) => `    ${line}`)].join('\n');
}

/**
 * Says again what failed, adds up, prints the sum alone on the last line, and gives the exit code: 0 only when something
 * passed and nothing failed.
 */
export function printTotal(counts: readonly Counts[]): number {
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  const failures = counts.flatMap((each) => each.failures ?? []);
  if (failures.length > 0) process.stdout.write(`\n=== failed\n${failures.join('\n')}\n\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return passed > 0 && failed === 0 ? 0 : 1;
}

/**
 * What a runner achieved, from its own report and its exit code. A runner that left no report, ran nothing, or
 * ended badly without naming a failed test (a crash, an error outside any test) counts as one failure.
 */
export function settle(reported: Counts | undefined, exitCode: number): Counts {
  if (!reported) return { passed: 0, failed: 1 };
  const { passed, failed } = reported;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return unexplained ? { passed, failed: 1 } : reported;
}
