import { readFile } from 'node:fs/promises';
import { inProject } from '../../../electron/launch/paths.ts';
import { type Counts, failure, settle } from './counts.ts';
import { runVisibly } from './run-visibly.ts';

const REPORT = inProject('test-results/vitest.json');

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** Runs the unit, database, IPC and property tests. */
export async function runVitest(): Promise<Counts> {
  const exitCode = await runVisibly('unit, db, ipc and property tests', [
    inProject('node_modules/vitest/vitest.mjs'),
    ...['run', '--config', 'tests/vitest.config.ts'],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`],
  ]);
  return settle(await readReport(), exitCode);
}

async function readReport(): Promise<Counts | undefined> {
  const text = await readFile(REPORT, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : countVitest(JSON.parse(text) as VitestReport);
}

/** A file that fails while it is loaded has no failed test of its own: it counts as one failure. */
export function countVitest(report: VitestReport): Counts {
  const failedTests = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => failure(`${file.name}: ${test.fullName}`, test.failureMessages.join('\n'))),
  );
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    failures: [...failedTests, ...brokenFiles.map(({ name, message }) => failure(name, message))],
  };
}
