import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window's side. The electron/ side is built by electron/launch/build-app.ts. */
export default defineConfig({
  root: import.meta.dirname,
  // Served by the program itself under app://, from whatever folder it is installed in.
  base: './',
  cacheDir: resolve(import.meta.dirname, '../node_modules/.cache/vite'),
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, '../dist/renderer'),
    emptyOutDir: true,
    // Chromium of the oldest runtime the program is run on (the fallback one).
    target: 'chrome130',
    // The Content-Security-Policy allows neither inline scripts nor data: URLs for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from disk, not over a network: one large file is not slow.
    chunkSizeWarningLimit: 8_000,
    // The order of rules stays that of the imports, whichever screen is opened first.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'grid', test: /node_modules[\\/]ag-grid/ },
            // What several screens share comes in one piece: a window asks main for every file.
            { name: 'desk', minShareCount: 2 },
          ],
        },
      },
    },
  },
});
