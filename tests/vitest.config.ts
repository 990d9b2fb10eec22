import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Everything that needs no window. The end-to-end tests have their own runner (playwright.config.ts). */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    include: ['tests/{unit,db,ipc,property}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fail-on-console.ts'],
    environment: 'node',
    globals: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
