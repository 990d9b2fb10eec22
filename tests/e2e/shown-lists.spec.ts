/** What a screen shows goes to paper as it stands: its lines, their order, its columns, its filter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre';
import { answerDialogs, goTo } from '../support/e2e/desk.ts';
import { OFFICERS } from '../support/e2e/officers.ts';
import { importOfficers, makeWorkspace, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const out = join(folder, 'danh sách');
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  const path = join(folder, 'lai-châu.botri');
  await makeWorkspace(path, false, (session) => importOfficers(session, folder));
  app = await launchApp({ args: [path] });
  window = app.window;
  await answerDialogs(app, { open: out });
});
test.afterAll(async () => {
  await app.close();
  remove();
});

async function exported(name: string): Promise<unknown[][]> {
  await window.getByRole('button', { name: 'Xuất, in bảng' }).first().click();
  await window.getByRole('menuitem', { name: 'Excel…' }).click();
  await expect.poll(() => readdirSync(folder).includes('danh sách') && readdirSync(out)).toContain(name);
  const { sheets } = await readXlsx(readFileSync(join(out, name)));
  return (sheets[0]?.rows ?? []) as unknown[][];
}

test('the roster as it is sorted and found', async () => {
  await goTo(window, 'people');
  const header = window.getByRole('columnheader', { name: 'Họ và tên', exact: true });
  await header.click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const rows = await exported('Cán bộ.xlsx');
  const at = rows.findIndex((row) => row.includes('Họ và tên'));
  expect(at).toBeGreaterThan(0);
  const lines = rows.slice(at + 2, at + 2 + OFFICERS.length);
  const shown = await window.locator('.ag-row').evaluateAll((found) =>
    found
      .map((row) => [Number(row.getAttribute('row-index')), row.querySelector('[col-id="name"]')] as const)
      .filter(([, cell]) => cell !== null)
      .sort(([a], [b]) => a - b)
      .map(([, cell]) => cell?.textContent?.trim() ?? ''),
  );
  expect(shown).toHaveLength(OFFICERS.length);
  expect(lines.map((row) => row[1])).toEqual(shown);
  expect(lines.map((row) => row[0])).toEqual(shown.map((_, line) => line + 1));
});

test('the units that were found, and what they were found by', async () => {
  await goTo(window, 'organisation');
  await window.getByRole('textbox', { name: 'Tìm đơn vị mới hoặc cũ' }).fill('muong te');
  await expect(window.locator('.ag-row')).toHaveCount(2);
  const rows = await exported('Các đơn vị.xlsx');
  expect(rows.flat()).toContain('(Tìm: muong te)');
  // The unit that is called so itself stands before the one formed from a commune that was.
  expect(rows.filter((row) => row[0] === 1 && typeof row[1] === 'string').map((row) => row[1])).toEqual([
    'Xã Mường Tè',
  ]);
  expect(rows.filter((row) => row[0] === 2 && typeof row[1] === 'string').map((row) => row[1])).toEqual([
    'Xã Bum Tở',
  ]);
});
