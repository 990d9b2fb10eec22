/** Version of the program, from its own package.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { appRoot } from './app-root.ts';

export function appVersion(): string {
  return z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(appRoot(), 'package.json'), 'utf8'))).version;
}
