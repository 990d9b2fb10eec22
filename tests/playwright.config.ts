import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');

/** Drives the real program in a real Electron; see support/runtime/launch-app.ts. */
export default defineConfig({
  testDir: resolve(import.meta.dirname, 'e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: resolve(root, 'test-results/e2e'),
  globalSetup: resolve(import.meta.dirname, 'support/runtime/e2e-setup.ts'),
  // One program at a time: two windows on a two-core machine only make each other slow.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: resolve(root, 'test-results/e2e.json') }]],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
