/** The whole country in the window: how long until it can be used and is checked, then a walk through it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostId } from '../../shared/domain/ids.ts';
import { callBridge } from '../support/e2e/desk.ts';
import { launchApp } from '../support/runtime/launch-app.ts';
import { generateCountry } from './country.ts';
import { writeCountry } from './country-file.ts';
import { walkLargeFile } from './large-file-walk.ts';
import type { Figure } from './report.ts';

/** Opening the country is told as it is; a busy machine takes several times as long as a quiet one. */
const OPENING_MS = 900_000;
const CHECKING = 'Đang kiểm tra quy định trên toàn bộ phương án.';
/** What a large file reads ahead in idle moments is done by then, and the garbage of opening it is collected. */
const REST_MS = 30_000;
const CHANGES = 9;

/** `provinces` fewer than all of them for a trial of the measuring itself. */
export async function measureWindowCountry(provinces?: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-bench-'));
  const path = join(folder, 'ca-nuoc.botri');
  try {
    const country = generateCountry(provinces);
    writeCountry(path, country, new Date());
    const vacant = vacantPosts(country);
    const person = country.people.find(({ inScope }) => inScope)?.id;
    if (person === undefined) throw new Error('the country has people in scope');
    const before = performance.now();
    const app = await launchApp({ args: [path], userDataDir: join(folder, 'user') });
    try {
      const { window } = app;
      await window.getByRole('contentinfo').waitFor({ timeout: OPENING_MS });
      const opened = performance.now() - before;
      const figures: Figure[] = [
        { name: 'country: start to a usable window', value: opened, unit: 'ms', bound: 60_000 },
      ];
      // The views are measured once the file is at rest; until its check ends they are drawn beside it.
      await callBridge(window, 'waiver.list', {});
      await window.getByText(CHECKING).waitFor({ state: 'hidden', timeout: OPENING_MS });
      figures.push({
        name: 'country: start to all findings, in use meanwhile',
        value: performance.now() - before,
        unit: 'ms',
        bound: 60_000,
      });
      await window.waitForTimeout(REST_MS);
      figures.push(
        ...(await walkLargeFile({
          window,
          name: 'country',
          rest: REST_MS,
          personId: person,
          postIds: vacant.slice(0, CHANGES),
        })),
      );
      return figures;
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vacantPosts({ posts, placements }: ReturnType<typeof generateCountry>): PostId[] {
  const filled = new Set(placements.map(({ postId }) => postId));
  return posts.filter(({ id, frozen }) => !filled.has(id) && !frozen).map(({ id }) => id);
}
