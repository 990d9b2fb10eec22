/** Where the program's own folder is: from source, from a bundle in dist/ and inside an asar archive alike. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const APP_NAME = 'bo-tri';
const Manifest = z.object({ name: z.string() });

function manifestName(folder: string): string | null {
  let text: string;
  try {
    text = readFileSync(join(folder, 'package.json'), 'utf8');
  } catch {
    // Most folders on the way up have no manifest.
    return null;
  }
  const manifest = Manifest.safeParse(JSON.parse(text));
  return manifest.success ? manifest.data.name : null;
}

/** The nearest folder at or above `startDir` whose package.json is named `bo-tri`; throws where there is none. */
export function findAppRoot(startDir: string): string {
  let folder = startDir;
  for (;;) {
    if (manifestName(folder) === APP_NAME) return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json named ${APP_NAME} at or above ${startDir}`);
    folder = parent;
  }
}

let root: string | null = null;

/** The folder that holds `resources/`. */
export function appRoot(): string {
  root ??= findAppRoot(import.meta.dirname);
  return root;
}
