import { mkdir, rm } from 'node:fs/promises';
import { LaunchProblem, say } from '../../electron/launch/commands.ts';
import { inProject } from '../../electron/launch/paths.ts';
import { type Counts, printTotal } from './runtime/counts.ts';
import { ensureDocumentTools } from './runtime/document-tools.ts';
import { runCheck } from './runtime/run-check.ts';
import { runPlaywright } from './runtime/run-playwright.ts';
import { runVitest } from './runtime/run-vitest.ts';

/** Each is one check that passes or fails: its name, and the arguments Node runs it with. */
const STATIC_CHECKS = [
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['typecheck', ['node_modules/typescript/bin/tsc', '--build']],
  ['layers', ['tests/support/check-layers.ts']],
  ['deadcode', ['node_modules/knip/bin/knip.js']],
] as const;

/**
 * Runs every check and test there is and prints the sum as the last line, "N passed, N failed". Goes on after a
 * failure, so that one run tells everything. `--without-window` leaves out what needs Electron.
 */
async function runAll(): Promise<number> {
  const results = inProject('test-results');
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });

  await provideDocumentTools();

  const counts: Counts[] = [];
  for (const [name, args] of STATIC_CHECKS) counts.push(await runCheck(name, args));
  counts.push(await runVitest());
  if (!process.argv.includes('--without-window')) counts.push(await runPlaywright());
  return printTotal(counts);
}

/** Once, before several test files would do it at the same time. Where it fails, the tests that need them say so. */
async function provideDocumentTools(): Promise<void> {
  try {
    await ensureDocumentTools();
  } catch (error) {
    if (!(error instanceof LaunchProblem)) throw error;
    say(error.message);
  }
}

process.exitCode = await runAll();
