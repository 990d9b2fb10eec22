import { spawn } from 'node:child_process';
import { projectRoot } from '../../../electron/launch/paths.ts';

/** Runs a tool under this Node with its output shown, between two lines that say what runs and how it ended. */
export function runVisibly(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  process.stdout.write(`\n=== ${name}\n`);
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      // Nothing may wait for an answer nobody gives.
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const finish = (code: number, how: string): void => {
      process.stdout.write(`=== ${name}: ${how}\n`);
      done(code);
    };
    child.on('error', (error) => finish(1, error.message));
    child.on('close', (code, signal) => finish(code ?? 1, code === 0 ? 'ok' : `failed (${signal ?? code})`));
  });
}
