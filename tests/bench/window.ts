/** The whole program in its window: cold start to a usable grid, an assignment seen, memory at rest. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import { ProvinceCode } from '../../shared/domain/ids.ts';
import { launchApp } from '../support/runtime/launch-app.ts';
import type { Figure } from './report.ts';
import { median } from './yardstick.ts';

const STARTS = 3;
const CHANGES = 15;
const REST_MS = 5000;
const KIB_PER_MB = 1024;

export async function measureWindow(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-bench-'));
  const path = join(folder, 'lai-chau.botri');
  const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'bench', appVersion: '0' });
  await workspaces.create({ path, provinceCode: ProvinceCode.parse('12'), sample: true, overwrite: false });
  workspaces.close();
  try {
    const opened: number[] = [];
    let seen = Number.NaN;
    let memory = Number.NaN;
    for (let start = 0; start < STARTS; start += 1) {
      const before = performance.now();
      const app = await launchApp({ args: [path] });
      await app.window.getByRole('contentinfo').waitFor();
      await app.window.keyboard.press('Alt+2');
      await app.window.locator('.ag-row[row-id]').first().waitFor();
      opened.push(performance.now() - before);
      if (start === STARTS - 1) {
        seen = await changeSeen(app.window);
        await app.window.waitForTimeout(REST_MS);
        memory = await app.app.evaluate(({ app: electron }) =>
          electron.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0),
        );
      }
      await app.close();
    }
    return [
      { name: 'cold start with Lai Châu to a usable grid', value: median(opened), unit: 'ms', bound: 2000 },
      { name: 'an assignment seen from the window, with its findings', value: seen, unit: 'ms', bound: 50 },
      { name: 'memory of all processes at rest', value: memory / KIB_PER_MB, unit: 'MB', bound: 600 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Median of calls through the bridge, each an assignment answered with its difference, and its undoing. */
async function changeSeen(window: Awaited<ReturnType<typeof launchApp>>['window']): Promise<number> {
  const times = await window.evaluate(async (changes) => {
    const bridge = Reflect.get(globalThis, 'api') as {
      call(channel: string, args: unknown): Promise<{ ok: boolean; value: never }>;
    };
    const plan: {
      rows: { post: { id: string }; personId: string | null }[];
      people: { person: { id: string }; postIds: string[] }[];
    } = (await bridge.call('plan.load', {})).value;
    const person = plan.people.find((row) => row.postIds.length === 0)?.person.id;
    const results: number[] = [];
    for (const row of plan.rows.filter((each) => each.personId === null).slice(0, changes)) {
      const before = performance.now();
      const answer = await bridge.call('placement.assign', {
        postId: row.post.id,
        personId: person,
        displace: false,
      });
      if (!answer.ok) throw new Error('the assignment was refused');
      // Two frames: the difference has been painted when the second one begins.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      results.push(performance.now() - before);
      await bridge.call('history.undo', {});
    }
    return results;
  }, CHANGES);
  return median(times);
}
