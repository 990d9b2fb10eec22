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
  it('adds files that failed without a failed test', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ];
    const report = { numPassedTests: 2, numFailedTests: 1, testResults };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 2 });
  });
});

describe('countPlaywright', () => {
  it('counts flaky tests and errors outside tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 });
  });
});
