import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { isOnPath, LaunchProblem, say } from './commands.ts';
import { installPackages } from './debian-packages.ts';

export interface Display {
  /** Variables Electron needs to find the display; empty where there is one already. */
  env: Record<string, string>;
  /** Whether it is a made-up screen nobody looks at. */
  virtual: boolean;
  close(): void;
}

/**
 * Finds a display to open windows on, or starts a virtual one (Xvfb) on a Linux machine without.
 * @throws LaunchProblem when Xvfb is missing and may not be installed from here, or does not start
 */
export async function ensureDisplay(): Promise<Display> {
  const present = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.platform !== 'linux' || present) return { env: {}, virtual: false, close: () => undefined };
  if (!isOnPath('Xvfb')) await installPackages(['xvfb'], 'There is no display, and Xvfb is missing');

  // Xvfb picks a free number itself and writes it to the given descriptor once it accepts clients.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await displayNumber(server);
  const close = (): void => void server.kill();
  process.once('exit', close);
  server.unref();
  say(`No display: using a virtual one (Xvfb :${number})`);
  return { env: { DISPLAY: `:${number}` }, virtual: true, close };
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    const pipe = server.stdio[3] as Socket;
    let text = '';
    pipe.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      // The number and its line end may come apart; closing the pipe in between would end the server.
      if (text.endsWith('\n')) done(text.trim());
    });
    pipe.unref();
    server.once('error', (error) => fail(new LaunchProblem(`Xvfb did not start: ${error.message}`)));
    server.once('exit', (code) => fail(new LaunchProblem(`Xvfb ended with code ${code}`)));
  });
}
