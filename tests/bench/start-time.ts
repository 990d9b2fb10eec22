/** How long a start takes as somebody at the desk has it: nothing holds the program up to look into it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { projectRoot } from '../../electron/launch/paths.ts';
import { publishedRuntime } from '../support/runtime/prepared-runtime.ts';

const LOOK_EVERY_MS = 10;

/**
 * Starts the program with the file and closes it again. Answers the milliseconds from the start of its process until
 * `usable` resolves. It is joined from outside, through the door of Chromium's tools; started by Playwright itself it
 * would wait for Playwright before every step of its own start.
 */
export async function timeOfStart(
  path: string,
  userDataDir: string,
  usable: (window: Page) => Promise<unknown>,
): Promise<number> {
  const { runtime, switches, env } = publishedRuntime();
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  const door = join(userDataDir, 'DevToolsActivePort');
  rmSync(door, { force: true });
  const before = performance.now();
  const program = spawn(
    runtime.executable,
    [...switches, `--user-data-dir=${userDataDir}`, '--remote-debugging-port=0', projectRoot, path],
    { cwd: projectRoot, env: { ...inherited, ...env }, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portBehind(door)}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the program has no session');
  const window = context.pages()[0] ?? (await context.waitForEvent('page'));
  await usable(window);
  const took = performance.now() - before;
  program.kill();
  await ended;
  return took;
}

/** The port Chromium writes into the file `door` once it listens. */
async function portBehind(door: string): Promise<number> {
  for (;;) {
    const port = existsSync(door) ? Number.parseInt(readFileSync(door, 'utf8'), 10) : Number.NaN;
    if (port > 0) return port;
    await pause(LOOK_EVERY_MS);
  }
}
