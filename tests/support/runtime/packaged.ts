import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../electron/launch/commands.ts';
import { inProject } from '../../../electron/launch/paths.ts';
import { publishedRuntime } from './prepared-runtime.ts';

const SMOKE_TIMEOUT_MS = 120_000;

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux-unpacked/bo-tri',
  win32: 'win-unpacked/bo-tri.exe',
  darwin: 'mac/Bố Trí.app/Contents/MacOS/bo-tri',
};

let packaging: Promise<string> | undefined;

/** Packages the program into a folder, once per process, and gives the path of its executable. */
export function packagedExecutable(): Promise<string> {
  packaging ??= packageFolder();
  return packaging;
}

async function packageFolder(): Promise<string> {
  const executable = EXECUTABLES[process.platform];
  if (!executable) throw new Error(`The program is not packaged for ${process.platform}.`);
  const { code, output } = await runCommand(process.execPath, [
    inProject('electron/launch/dist.ts'),
    '--dir',
  ]);
  if (code !== 0) throw new Error(`Packaging failed:\n${output.slice(-4000)}`);
  return inProject('release', executable);
}

export interface SmokeResult {
  exitCode: number | null;
  /** The one JSON line the program prints; undefined when it printed none. */
  report: unknown;
  /** Everything the program wrote, for the message of a failing test. */
  output: string;
}

/**
 * Runs the packaged program with --smoke-test. Its fuses forbid a debugger, so no test tool can attach: the
 * program opens a window and a sample workspace by itself, prints what it found as one line of JSON and quits.
 */
export async function runPackagedSmokeTest(): Promise<SmokeResult> {
  const executable = await packagedExecutable();
  const { switches, env } = publishedRuntime();
  const userDataDir = await mkdtemp(join(tmpdir(), 'botri-packaged-'));
  try {
    return await collect(executable, [...switches, `--user-data-dir=${userDataDir}`, '--smoke-test'], env);
  } finally {
    await rm(userDataDir, { recursive: true, force: true });
  }
}

function collect(executable: string, args: string[], env: Record<string, string>): Promise<SmokeResult> {
  return new Promise((done, fail) => {
    const child = spawn(executable, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: SMOKE_TIMEOUT_MS,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    child.on('error', fail);
    child.on('close', (exitCode) => {
      const reports = stdout.split('\n').map(parseLine);
      done({ exitCode, report: reports.findLast((report) => report !== undefined), output: stdout + stderr });
    });
  });
}

function parseLine(line: string): unknown {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
