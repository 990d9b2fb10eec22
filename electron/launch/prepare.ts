import { say } from './commands.ts';
import { ensureDisplay } from './display.ts';
import { type Runtime, resolveRuntime } from './runtime.ts';
import { ensureCompatibleSqlite } from './sqlite-build.ts';
import { ensureSystemLibraries } from './system-libraries.ts';

export interface PreparedRuntime {
  runtime: Runtime;
  /** Switches this machine needs, to be put before the app folder. */
  switches: string[];
  /** Variables to add to the environment. */
  env: Record<string, string>;
  /** Ends what was started for it, such as a virtual display. */
  close(): void;
}

/**
 * Everything that must be there before a window can open: an Electron, a database module it can load, system
 * libraries and a display.
 * @throws LaunchProblem with what to do about it
 */
export async function prepareRuntime(): Promise<PreparedRuntime> {
  const runtime = await resolveRuntime();
  if (runtime.kind === 'fallback') await ensureCompatibleSqlite();
  await ensureSystemLibraries(runtime.executable);
  const display = await ensureDisplay();
  const switches = display.virtual ? ['--disable-gpu'] : [];
  if (isLinuxRoot()) {
    // Chromium refuses to start its sandbox as root. Only the launcher knows this switch, never the program.
    say('Running as root: adding --no-sandbox');
    switches.push('--no-sandbox');
  }
  return { runtime, switches, env: display.env, close: display.close };
}

function isLinuxRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
