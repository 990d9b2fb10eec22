import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Configuration, createTargets, Platform } from 'electron-builder';
import { buildApp } from './build-app.ts';
import { LaunchProblem, runEntry, say } from './commands.ts';
import { inProject } from './paths.ts';
import { type Runtime, resolveRuntime } from './runtime.ts';
import { ensureCompatibleSqlite, removeCompatibleSqlite } from './sqlite-build.ts';

const PLATFORMS: Record<string, Platform> = {
  '--win': Platform.WINDOWS,
  '--mac': Platform.MAC,
  '--linux': Platform.LINUX,
};

/**
 * Packages the program (electron-builder.yml). `--win`, `--mac`, `--linux` choose the systems, none means this
 * one; `--dir` stops at the unpacked folder.
 */
async function dist(): Promise<number> {
  const args = process.argv.slice(2);
  const unknown = args.filter((arg) => arg !== '--dir' && !PLATFORMS[arg]);
  if (unknown.length > 0) throw new LaunchProblem(`Unknown argument: ${unknown.join(' ')}`);
  const chosen = args.flatMap((arg) => PLATFORMS[arg] ?? []);
  const platforms = chosen.length > 0 ? chosen : [Platform.current()];
  const onlyFolder = args.includes('--dir');
  const onlyThisSystem = platforms.every((platform) => platform === Platform.current());

  const runtime = await resolveRuntime();
  if (runtime.kind === 'fallback' && !(onlyFolder && onlyThisSystem)) {
    throw new LaunchProblem(
      'The fallback runtime is never shipped; it can only be packaged with --dir, to test.',
    );
  }
  await buildApp();
  await (runtime.kind === 'fallback' ? ensureCompatibleSqlite() : removeCompatibleSqlite());
  await build({
    projectDir: inProject(),
    publish: 'never',
    targets: createTargets(platforms, onlyFolder ? 'dir' : null),
    config: onlyThisSystem ? runtimeConfig(runtime) : {},
  });
  say(`Packaged into ${inProject('release')}`);
  return 0;
}

/** Another system's Electron is electron-builder's to fetch; for this one the resolved runtime is at hand. */
function runtimeConfig(runtime: Runtime): Configuration {
  return {
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    // The fallback runtime's bootstrap app; a stock Electron has nothing there.
    afterExtract: ({ appOutDir }) => rm(join(appOutDir, 'resources/app'), { recursive: true, force: true }),
  };
}

await runEntry(dist);
