import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MANIFEST = { name: 'bo-tri-bootstrap', main: 'bootstrap.cjs' };

// Does what the default_app.asar of a stock Electron does when it is given an app folder.
const BOOTSTRAP = `'use strict';
const { app } = require('electron');
const path = require('node:path');

const folder = path.resolve(process.argv.slice(1).find((arg) => !arg.startsWith('-')) ?? '.');
const manifest = require(path.join(folder, 'package.json'));
process.defaultApp = true;
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
require(path.join(folder, manifest.main));
`;

/** Puts a tiny app into an Electron that has no default app: it runs the app folder named on the command line. */
export async function writeBootstrapApp(runtimeFolder: string): Promise<void> {
  const folder = join(runtimeFolder, 'resources/app');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'bootstrap.cjs'), BOOTSTRAP);
}
