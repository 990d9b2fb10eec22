/** A plan too large to be checked beside the window: opened, checked again and checked by new rules in a thread. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { WorkspaceSettings } from '../../shared/domain/index.ts';
import { callBridge, cellOf, chooseUnit, goTo } from '../support/e2e/desk.ts';
import { importList, makeWorkspace, planOf, temporaryFolder, UNIT } from '../support/e2e/prepared.ts';
import { writeLargeRoster } from '../support/large-roster.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

/** With the seats of the province more than the 20,000 from which a plan is checked in a thread. */
const PEOPLE = 19_000;

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const path = join(folder, 'lớn.botri');
  const list = join(folder, 'danh sách.xlsx');
  await writeLargeRoster(list, PEOPLE);
  await makeWorkspace(path, true, (session) => importList(session, list));
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible({ timeout: 60_000 });
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const progress = (name: string | RegExp) =>
  window.getByRole('contentinfo').getByRole('progressbar', { name });

test('checks everything again while the grid is used, and says that it agrees', async () => {
  // So large a file is worked in before its first check ends; what rests on findings is answered once it has.
  await callBridge(window, 'waiver.list', {});
  const { findings } = await planOf(window);
  await chooseUnit(window, 'muong te', UNIT);
  const [first, second] = await window.locator('.ag-row[row-id]').evaluateAll((rows) =>
    rows
      .sort((a, b) => Number(a.getAttribute('row-index')) - Number(b.getAttribute('row-index')))
      .map((row) => row.getAttribute('row-id') ?? '')
      .filter((id) => !id.includes(':')),
  );
  await cellOf(window, first ?? '', 'person').click();
  await window.keyboard.press('F9');
  await expect(progress('Đang kiểm tra lại toàn bộ')).toBeVisible();
  await window.keyboard.press('ArrowDown');
  await expect(cellOf(window, second ?? '', 'person')).toHaveClass(/ag-cell-focus/);
  await expect(progress('Đang kiểm tra lại toàn bộ')).toBeVisible();
  const number = findings.length.toLocaleString('vi-VN');
  const said = new RegExp(`Đã kiểm tra lại toàn bộ phương án lúc \\d\\d:\\d\\d: ${number} vấn đề, đúng như`);
  await expect(window.getByText(said)).toBeVisible({ timeout: 60_000 });
});

test('stops when it is cancelled, with nothing changed', async () => {
  await goTo(window, 'findings');
  const before = (await planOf(window)).findings;
  const button = window.getByRole('button', { name: 'Kiểm tra lại toàn bộ' });
  await button.click();
  await expect(button).toBeDisabled();
  await window.getByRole('contentinfo').getByRole('button', { name: 'Huỷ' }).click();
  await expect(progress('Đang kiểm tra lại toàn bộ')).toHaveCount(0);
  await expect(button).toBeEnabled();
  expect((await planOf(window)).findings).toEqual(before);
});

test('takes other rules over in a thread: read on meanwhile, change afterwards', async () => {
  const { rows, people } = await planOf(window);
  const settings = await callBridge<WorkspaceSettings>(window, 'settings.get', {});
  const postId = rows.find((row) => row.personId === null)?.post.id;
  const personId = people.find((row) => row.postIds.length === 0)?.person.id;
  const assigning = { postId, personId, displace: false };
  const ruleSwitches = { 'PERSON-UNPLACED': { off: true, severity: null, citation: null } };
  const changed = callBridge(window, 'settings.change', { settings: { ...settings, ruleSwitches } });
  await expect(progress('Đang kiểm tra theo quy định mới')).toBeVisible();
  await expect(callBridge(window, 'placement.assign', assigning)).rejects.toThrow('workspace-busy');
  expect((await planOf(window)).rows).toHaveLength(rows.length);
  await changed;
  const rules = (await planOf(window)).findings.map(({ rule }) => rule);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules).not.toContain('PERSON-UNPLACED');
  await callBridge(window, 'placement.assign', assigning);
});
