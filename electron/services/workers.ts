/** Where the threads of the program start. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appRoot } from './resources/app-root.ts';

/** The worker as it was built, or its source where the program runs from source. */
export function workerFile(name: 'check' | 'import' | 'press'): URL {
  // A bundled data process stands beside its workers; from source there is no bundle, or an old one.
  const bundled = join(import.meta.dirname, 'workers', `${name}.cjs`);
  return pathToFileURL(
    existsSync(bundled) ? bundled : join(appRoot(), 'electron', 'workers', `${name}.worker.ts`),
  );
}
