import { afterEach, beforeEach } from 'vitest';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

let written: string[] = [];

// A test that prints either hides a warning or leaves noise that hides the next one. Replaced once and for
// good, so that a late timer which prints after its test is caught by the next test of the file.
for (const method of METHODS) {
  console[method] = (...args: unknown[]) => {
    written.push(`console.${method}: ${args.map(String).join(' ')}`);
  };
}

beforeEach(() => {
  written = [];
});

afterEach(() => {
  const lines = written;
  written = [];
  if (lines.length > 0) throw new Error(`The test wrote to the console:\n${lines.join('\n')}`);
});
