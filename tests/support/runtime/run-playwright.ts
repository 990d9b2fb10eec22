import { readFile } from 'node:fs/promises';
import { inProject } from '../../../electron/launch/paths.ts';
import { type Counts, failure, settle } from './counts.ts';
import { runVisibly } from './run-visibly.ts';

const REPORT = inProject('test-results/e2e.json');

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: { message?: string | undefined }[];
  suites: PlaywrightSuite[];
}

/** A file, or a group of tests in it. */
interface PlaywrightSuite {
  specs: {
    title: string;
    file: string;
    line: number;
    ok: boolean;
    tests: { results: { errors: { message?: string | undefined }[] }[] }[];
  }[];
  suites?: PlaywrightSuite[] | undefined;
}

/** Runs the end-to-end tests; their set-up builds the program and prepares a runtime for it. */
export async function runPlaywright(): Promise<Counts> {
  const exitCode = await runVisibly('end-to-end tests', [
    inProject('node_modules/@playwright/test/cli.js'),
    ...['test', '--config', 'tests/playwright.config.ts'],
  ]);
  return settle(await readReport(), exitCode);
}

async function readReport(): Promise<Counts | undefined> {
  const text = await readFile(REPORT, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : countPlaywright(JSON.parse(text) as PlaywrightReport);
}

/**
 * Errors outside any test (set-up, a file that does not load) are listed apart and count as failures. A test that
 * passed only when repeated did not pass.
 */
export function countPlaywright({ stats, errors, suites }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failures: [
      ...suites.flatMap(failuresOf),
      ...errors.map(({ message }) => failure('outside any test', message ?? '')),
    ],
  };
}

function failuresOf({ specs, suites }: PlaywrightSuite): string[] {
  const here = specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results).flatMap((result) => result.errors);
      return failure(`${file}:${line} ${title}`, errors.map(({ message }) => message ?? '').join('\n'));
    });
  return [...here, ...(suites ?? []).flatMap(failuresOf)];
}
