/** A thousand decisions as one PDF in the running program, and whether it can be worked with meanwhile. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExportedFile } from '../../shared/domain/decision.ts';
import { callBridge } from '../support/e2e/desk.ts';
import { launchApp } from '../support/runtime/launch-app.ts';
import { DECISIONS, draftThousand, withLaiChau } from './decisions.ts';
import type { Figure } from './report.ts';

/** Between two looks at whether the program answers. */
const LOOK_MS = 100;

export function measureDecisionsInWindow(): Promise<Figure[]> {
  return withLaiChau(async (workspaces, folder, path) => {
    const paperIds = draftThousand(workspaces.session);
    workspaces.close();
    const app = await launchApp({ args: [path], userDataDir: join(folder, 'user') });
    try {
      await app.window.getByRole('contentinfo').waitFor();
      const request = {
        workId: 'bench',
        paperIds,
        format: 'pdf',
        folder: join(folder, 'out'),
        each: false,
        merged: true,
        register: true,
        sidecar: true,
      };
      const answering = await watch(app.window);
      const started = performance.now();
      const { files } = await callBridge<{ files: ExportedFile[] }>(app.window, 'paper.produce', request);
      const value = performance.now() - started;
      const { call, frame } = await answering();
      if (!files.some((file) => file.path.endsWith('.pdf'))) throw new Error('no PDF was written');
      return [
        { name: `${DECISIONS} decisions as one PDF, in the window`, value, unit: 'ms', bound: 60_000 },
        { name: 'longest a call waited meanwhile', value: call, unit: 'ms', bound: 500 },
        { name: 'longest the window showed no new frame meanwhile', value: frame, unit: 'ms', bound: 500 },
      ];
    } finally {
      await app.close();
    }
  });
}

/** Calls the data process and waits for frames in turns, until it is asked how long the longest of each took. */
async function watch(window: Page): Promise<() => Promise<{ call: number; frame: number }>> {
  await window.evaluate((every) => {
    const bridge = Reflect.get(globalThis, 'api') as {
      call(channel: string, args: unknown): Promise<string>;
    };
    const longest = { call: 0, frame: 0 };
    let last = performance.now();
    const frame = (): void => {
      const now = performance.now();
      longest.frame = Math.max(longest.frame, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    const call = async (): Promise<void> => {
      const before = performance.now();
      await bridge.call('register.list', {});
      longest.call = Math.max(longest.call, performance.now() - before);
      setTimeout(() => void call(), every);
    };
    requestAnimationFrame(frame);
    void call();
    Reflect.set(globalThis, 'longestWaits', longest);
  }, LOOK_MS);
  return () =>
    window.evaluate(() => Reflect.get(globalThis, 'longestWaits') as { call: number; frame: number });
}
