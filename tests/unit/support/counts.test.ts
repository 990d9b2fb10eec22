import { describe, expect, it } from 'vitest';
import { settle } from '../../support/runtime/counts.ts';
import { countPlaywright } from '../../support/runtime/run-playwright.ts';
import { countVitest } from '../../support/runtime/run-vitest.ts';

describe('settle', () => {
  it('takes a good report as it is', () => {
    expect(settle({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(settle({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a runner without a report as a failure', () => {
    expect(settle(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a bad exit that no failed test explains as a failure', () => {
    expect(settle({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a runner that ran nothing as a failure', () => {
    expect(settle({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('countVitest', () => {
  const passed = { status: 'passed', fullName: 'one is one', failureMessages: [] };
  const failed = {
    status: 'failed',
    fullName: 'one is two',
    failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m'],
  };

  it('adds files that failed without a failed test', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [passed] },
      { name: 'b.test.ts', status: 'failed', message: '', assertionResults: [failed, passed] },
      { name: 'c.test.ts', status: 'failed', message: 'Unexpected token', assertionResults: [] },
    ];
    const report = { numPassedTests: 2, numFailedTests: 1, testResults };
    expect(countVitest(report)).toEqual({
      passed: 2,
      failed: 2,
      failures: ['b.test.ts: one is two\n    expected 1 to be 2', 'c.test.ts\n    Unexpected token'],
    });
  });
});

describe('countPlaywright', () => {
  it('counts flaky tests and errors outside tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 };
    const { passed, failed } = countPlaywright({ stats, errors: [{}], suites: [] });
    expect({ passed, failed }).toEqual({ passed: 5, failed: 3 });
  });

  it('tells what failed, in groups as well', () => {
    const spec = (ok: boolean, message: string) => ({
      title: 'opens',
      file: 'a.spec.ts',
      line: 7,
      ok,
      tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
    });
    const suites = [{ specs: [spec(true, '')], suites: [{ specs: [spec(false, 'not\nvisible')] }] }];
    const stats = { expected: 1, unexpected: 1, flaky: 0 };
    expect(countPlaywright({ stats, errors: [{ message: 'no window' }], suites }).failures).toEqual([
      'a.spec.ts:7 opens\n    not\n    visible',
      'outside any test\n    no window',
    ]);
  });
});
