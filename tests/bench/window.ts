/** The whole program in its window: cold start to a usable grid, an assignment seen, memory at rest. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import { ProvinceCode } from '../../shared/domain/ids.ts';
import { peopleOf } from '../../shared/ipc/packed-people.ts';
import type { SentSnapshot } from '../../shared/ipc/sent-plan.ts';
import { callBridge, goTo } from '../support/e2e/desk.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';
import { changeSeen } from './change-seen.ts';
import type { Figure } from './report.ts';
import { timeOfStart } from './start-time.ts';
import { median } from './yardstick.ts';

const STARTS = 5;
const CHANGES = 15;
const REST_MS = 5000;
const KIB_PER_MB = 1024;

export async function measureWindow(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-bench-'));
  const path = join(folder, 'lai-chau.botri');
  const userDataDir = join(folder, 'user');
  const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'bench', appVersion: '0' });
  await workspaces.create({ path, provinceCode: ProvinceCode.parse('12'), sample: true, overwrite: false });
  workspaces.close();
  try {
    // The newcomer's start: it leaves the compiled scripts behind, and the plan as the place to open at.
    await inProgram(path, userDataDir, async ({ window }) => {
      await goTo(window, 'plan');
      await atGrid(window);
      // Where a window stands is noted a moment after it went there.
      await window.waitForTimeout(REST_MS);
    });
    const opened: number[] = [];
    for (let start = 0; start < STARTS; start += 1) opened.push(await timeOfStart(path, userDataDir, atGrid));
    let seen = Number.NaN;
    let memory = Number.NaN;
    await inProgram(path, userDataDir, async (app) => {
      await atGrid(app.window);
      seen = await assignmentSeen(app.window);
      await app.window.waitForTimeout(REST_MS);
      memory = await memoryOf(app);
    });
    return [
      { name: 'start with Lai Châu to a usable grid', value: median(opened), unit: 'ms', bound: 2000 },
      { name: 'an assignment seen from the window, with its findings', value: seen, unit: 'ms', bound: 50 },
      { name: 'memory of all processes at rest', value: memory, unit: 'MB', bound: 600 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resolves when the grid of the plan has rows, the foot of the window with its figures being there before. */
async function atGrid(window: Page): Promise<void> {
  await window.getByRole('contentinfo').waitFor();
  await window.locator('.ag-row[row-id]').first().waitFor();
}

async function inProgram(
  path: string,
  userDataDir: string,
  use: (app: LaunchedApp) => Promise<void>,
): Promise<void> {
  const app = await launchApp({ args: [path], userDataDir });
  await use(app);
  await app.close();
}

/** An assignment in the plan on the screen, as `changeSeen` measures it. */
async function assignmentSeen(window: Page): Promise<number> {
  const plan = await callBridge<SentSnapshot>(window, 'plan.load', {});
  const person = peopleOf(plan.people).find((row) => row.postIds.length === 0)?.person.id;
  const vacant = plan.rows.filter((row) => row.personId === null).slice(0, CHANGES);
  if (person === undefined) throw new Error('everybody has a post');
  return changeSeen(
    window,
    person,
    vacant.map((row) => row.post.id),
  );
}

/**
 * Memory of the processes in MB. On Linux their proportional shares: pages of Chromium that several processes hold
 * are counted once, not once for each.
 */
async function memoryOf(app: LaunchedApp): Promise<number> {
  const processes = await app.app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid, memory }) => ({ pid, kib: memory.workingSetSize })),
  );
  const shares = processes.map(({ pid, kib }) =>
    process.platform === 'linux'
      ? Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
      : kib,
  );
  return shares.reduce((sum, kib) => sum + kib, 0) / KIB_PER_MB;
}
