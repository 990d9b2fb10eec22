/** The ways in: the sample, a province of the real list, a file, and the files opened lately. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import { answerDialogs, callBridge } from '../support/e2e/desk.ts';
import { makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const userDataDir = join(folder, 'user');
let app: LaunchedApp;
let window: Page;

async function start(): Promise<void> {
  app = await launchApp({ userDataDir });
  window = app.window;
  await expect(window.getByRole('button', { name: /^Mở tỉnh mẫu/ })).toBeVisible();
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(start);
test.afterAll(async () => {
  await app.close();
  remove();
});

const recent = () => window.getByRole('region', { name: 'Tệp mở gần đây' });
/** The button of a recent file; beside it stands the one that forgets it. */
const recentFile = (name: string) => recent().getByRole('listitem').filter({ hasText: name });
const current = () => callBridge<WorkspaceInfo | null>(window, 'workspace.current', {});

test('offers the 34 provinces with their units, found without diacritics', async () => {
  const provinces = window.getByRole('listbox', { name: 'Các tỉnh, thành phố' }).getByRole('option');
  await expect(provinces).toHaveCount(34);
  const total = (await provinces.allInnerTexts())
    .map((text) => Number(/([\d.]+) đơn vị/.exec(text)?.[1]?.replace('.', '')))
    .reduce((sum, units) => sum + units, 0);
  expect(total).toBe(3321);
  const search = window.getByPlaceholder(/Tìm tỉnh/);
  for (const [typed, name, units] of [
    ['lai chau', 'Lai Châu', '38 đơn vị'],
    ['LÀO CAI', 'Lào Cai', '99 đơn vị'],
    ['lang son', 'Lạng Sơn', '65 đơn vị'],
    // Yên Bái was joined to it.
    ['yen bai', 'Lào Cai', '99 đơn vị'],
  ]) {
    await search.fill(typed ?? '');
    await expect(provinces).toHaveCount(1);
    await expect(provinces).toContainText(name ?? '');
    await expect(provinces).toContainText(units ?? '');
  }
  await search.fill('atlantis');
  await expect(window.getByText('Không có tỉnh, thành phố nào khớp với “atlantis”.')).toBeVisible();
});

test('opens the sample province, and the same one with its changes the next time', async () => {
  await expect(recent()).toContainText('Chưa có tệp nào');
  await window.getByRole('button', { name: /^Mở tỉnh mẫu/ }).click();
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  await expect(window.getByText('trên 1.389 cán bộ')).toBeVisible();
  const { rows, units } = await planOf(window);
  expect(units).toHaveLength(38);
  const filled = rows.find((row) => row.personId !== null)?.post.id;
  await callBridge(window, 'placement.clear', { postIds: [filled] });
  await window.keyboard.press('Control+w');
  await window.getByRole('button', { name: /^Mở tỉnh mẫu/ }).click();
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  expect((await planOf(window)).rows.find((row) => row.post.id === filled)?.personId).toBeNull();
});

test('opens a file chosen in the dialog, and remembers it at the top', async () => {
  const path = join(folder, 'Lai Châu - sắp xếp.botri');
  await makeWorkspace(path, false);
  await window.keyboard.press('Control+w');
  await answerDialogs(app, { open: path });
  await window.getByRole('button', { name: /^Mở tệp có sẵn/ }).click();
  await expect(window.getByText('2.098 vị trí', { exact: true })).toBeVisible();
  expect((await current())?.path).toBe(path);
  await window.keyboard.press('Control+w');
  await expect(recent().getByRole('listitem').first()).toContainText('Lai Châu - sắp xếp');
  await expect(recent().getByRole('listitem').nth(1)).toContainText('lai-chau');
});

test('opens a recent file after the program was closed, and forgets one for good', async () => {
  await app.close();
  await start();
  await recentFile('Lai Châu - sắp xếp')
    .getByRole('button', { name: /^Lai Châu/ })
    .click();
  await expect(window.getByText('2.098 vị trí', { exact: true })).toBeVisible();
  await window.keyboard.press('Control+w');
  await window.getByRole('button', { name: 'Bỏ “lai-chau” khỏi danh sách' }).click();
  await expect(recent().getByRole('listitem')).toHaveCount(1);
  await app.close();
  await start();
  await expect(recent().getByRole('listitem')).toHaveCount(1);
  await expect(recentFile('lai-chau')).toHaveCount(0);
});

test('asks once before a file that is there is replaced, and leaves it alone on no', async () => {
  const path = join(folder, 'Lai Châu - sắp xếp.botri');
  await answerDialogs(app, { save: path });
  await window.getByPlaceholder(/Tìm tỉnh/).fill('lai chau');
  await expect(window.getByRole('option', { name: /Lai Châu/, selected: true })).toBeVisible();
  await window.keyboard.press('Enter');
  const question = window.getByRole('dialog', { name: 'Thay tệp đã có' });
  await expect(question).toContainText('Nếu thay, toàn bộ nội dung cũ của tệp sẽ mất.');
  await question.getByRole('button', { name: 'Huỷ' }).click();
  await expect(question).toBeHidden();
  expect(await current()).toBeNull();
});
