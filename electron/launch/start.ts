import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buildApp } from './build-app.ts';
import { runEntry } from './commands.ts';
import { projectRoot } from './paths.ts';
import { prepareRuntime } from './prepare.ts';

/** Builds if needed, then runs the program until its window is closed. Arguments go to the program. */
async function start(): Promise<number> {
  await buildApp();
  const { runtime, switches, env, close } = await prepareRuntime();
  const childEnv = { ...process.env, ...env };
  // Set by some terminals and editors that are Electron programs themselves; it would turn ours into a bare Node.
  delete childEnv.ELECTRON_RUN_AS_NODE;
  const args = [...switches, projectRoot, ...process.argv.slice(2).map(absoluteFile)];
  const child = spawn(runtime.executable, args, { stdio: 'inherit', env: childEnv });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  try {
    return await exitCode(child);
  } finally {
    close();
  }
}

/** npm runs scripts in the project folder; a workspace file was named from where the person stood. */
function absoluteFile(arg: string): string {
  return arg.endsWith('.botri') ? resolve(process.env.INIT_CWD ?? process.cwd(), arg) : arg;
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

await runEntry(start);
