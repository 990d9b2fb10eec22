/** Other processes of a test: Node scripts beside this file, run from source like the command line is. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type Script = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts the script at `url` with `args`; what still runs when the test is over is ended. */
export function startScript(url: URL, args: readonly string[]): Script {
  const child = spawn(process.execPath, [fileURLToPath(url), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Lines of standard output as they come. */
export function linesOf(child: Script): AsyncIterable<string> {
  return createInterface({ input: child.stdout });
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function endOf(child: Script): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
