import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A reason to stop that the person at the keyboard can act on; shown without a stack. */
export class LaunchProblem extends Error {
  override name = 'LaunchProblem';
}

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Killed after this many milliseconds. */
  timeout?: number;
}

export interface CommandResult {
  /** Exit code; 127 when the program does not exist, 1 when it was killed. */
  code: number;
  /** What it wrote to stdout alone. */
  stdout: string;
  /** Both streams, in the order they came. */
  output: string;
}

/** Tells what is going on, on stderr, so that stdout stays free for results. */
export function say(text: string): void {
  process.stderr.write(`[bo-tri] ${text}\n`);
}

/** Runs a program to its end. Never throws for a failing program: look at the code. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      timeout: options.timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const both: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout.push(chunk);
      both.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => both.push(chunk));
    child.on('error', (error) => done({ code: 127, stdout: '', output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, stdout: text(stdout), output: text(both) }));
  });
}

function text(chunks: Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}

/** Whether a program of this name is on the PATH. */
export function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Runs a command-line entry: a LaunchProblem becomes one line and exit code 1, anything else keeps its stack. */
export async function runEntry(entry: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await entry();
  } catch (error) {
    if (!(error instanceof LaunchProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
