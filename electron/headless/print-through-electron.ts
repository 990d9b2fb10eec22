/** PDF for the command line: Chromium is asked through the program itself, started without a window. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../shared/domain/errors.ts';
import type { PrintTask } from '../services/export/make-pdf.ts';
import { appRoot } from '../services/resources/index.ts';

/** Finds or fetches an Electron and a display for it, and starts the program on them. Not part of a release. */
const LAUNCHER = join('electron', 'launch', 'start.ts');
const DETAIL_LENGTH = 2000;

/**
 * Writes the PDFs of page files, all with one start of the program.
 * @param launcher Script that starts the program with the arguments it is given.
 * @throws AppError `pdf-unavailable` with what was said on standard error, where no PDF came of it; `cancelled`.
 */
export async function printThroughElectron(
  pages: readonly PrintTask[],
  signal: AbortSignal,
  launcher: string = join(appRoot(), LAUNCHER),
): Promise<void> {
  if (!existsSync(launcher)) throw new AppError('pdf-unavailable', {}, `${launcher} is not there`);
  const [first] = pages;
  if (first === undefined) return;
  const job = `${first.pdfPath}.job.json`;
  writeFileSync(job, JSON.stringify(pages), { mode: 0o600 });
  try {
    const { code, said } = await run(launcher, [`--print-job=${job}`], signal);
    if (signal.aborted) throw new AppError('cancelled');
    const written = pages.every(({ pdfPath }) => existsSync(pdfPath));
    if (code !== 0 || !written) throw new AppError('pdf-unavailable', {}, said.slice(-DETAIL_LENGTH).trim());
  } finally {
    rmSync(job, { force: true });
  }
}

/** Ends when the program does: stopped, it is told to end, and nothing more is written after that. */
function run(
  script: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    // What Chromium says must not get into the one document on standard output.
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const stop = (): void => void child.kill();
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', reject);
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, said });
    });
  });
}
