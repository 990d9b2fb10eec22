import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { isOnPath, LaunchProblem, runCommand, say } from './commands.ts';
import { installPackages } from './debian-packages.ts';
import { inCache, inProject } from './paths.ts';

const PACKAGE_FOLDER = inProject('node_modules/better-sqlite3');
const BUILT_FILE = 'build/Release/better_sqlite3.node';

/**
 * Node 20 inside the fallback Electron implements Node-API 9, the shipped binary of better-sqlite3 wants 10.
 * The same sources with the experimental Node-API load in both, and in newer Node as well.
 */
const COMPATIBLE_FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/**
 * Puts a better-sqlite3 that the fallback Electron can load where better-sqlite3 looks first. Compiled once per
 * machine and version, then kept in the cache.
 * @throws LaunchProblem when there is no compiler or it fails
 */
export async function ensureCompatibleSqlite(): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(PACKAGE_FOLDER, 'package.json'), 'utf8'));
  const { version } = manifest as { version: string };
  const cached = inCache(`better-sqlite3-${version}-${process.platform}-${process.arch}.node`);
  if (!existsSync(cached)) await compile(cached, version);

  const wanted = join(PACKAGE_FOLDER, BUILT_FILE);
  if (existsSync(wanted) && (await readFile(wanted)).equals(await readFile(cached))) return;
  await mkdir(dirname(wanted), { recursive: true });
  // Renamed into place: a process that has the old file loaded keeps it, one that starts now sees a whole file.
  await copyFile(cached, `${wanted}.new`);
  await rename(`${wanted}.new`, wanted);
}

/** Takes it away again: a program packaged with a release Electron carries the shipped binaries only. */
export async function removeCompatibleSqlite(): Promise<void> {
  await rm(join(PACKAGE_FOLDER, 'build'), { recursive: true, force: true });
}

async function compile(target: string, version: string): Promise<void> {
  const missing = ['g++', 'make', 'python3'].filter((program) => !isOnPath(program));
  if (missing.length > 0) {
    await installPackages(missing, `Compiling better-sqlite3 needs ${missing.join(', ')}`);
  }
  say(`Compiling better-sqlite3 ${version} for the fallback runtime (about a minute, once)`);
  await mkdir(inCache(), { recursive: true });
  const work = await mkdtemp(inCache('compiling-'));
  try {
    await cp(PACKAGE_FOLDER, work, {
      recursive: true,
      filter: (path) => !path.startsWith(join(PACKAGE_FOLDER, 'build')),
    });
    const headers = nodeHeaders();
    const { code, output } = await runCommand(
      process.execPath,
      [
        inProject('node_modules/node-gyp/bin/node-gyp.js'),
        ...['rebuild', '--release', '--force_build=1', '--jobs=max'],
        ...(headers ? [`--nodedir=${headers}`] : []),
      ],
      {
        cwd: work,
        env: { ...process.env, CXXFLAGS: COMPATIBLE_FLAGS, NODE_PATH: inProject('node_modules') },
      },
    );
    if (code !== 0) throw new LaunchProblem(`better-sqlite3 could not be compiled:\n${output.slice(-3000)}`);
    await rename(join(work, BUILT_FILE), target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * A folder with include/node, for node-gyp, which would otherwise download the headers. Node-API is stable, so
 * the headers of any Node from 20 on will do. Undefined leaves it to node-gyp, which says what is wrong.
 */
function nodeHeaders(): string | undefined {
  const programs = [process.execPath, process.env.npm_node_execpath ?? ''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const prefixes = [
    ...programs.map((program) => dirname(dirname(program))),
    ...folders.filter((folder) => existsSync(join(folder, 'node'))).map(dirname),
    '/usr/local',
    '/usr',
    inProject('node_modules/node'),
  ];
  return prefixes.find((prefix) => existsSync(join(prefix, 'include/node/node_api.h')));
}
