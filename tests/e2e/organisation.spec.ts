/** The organisation of a unit: what it was formed from, norms changed and seats held back with the keyboard. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  const path = join(folder, 'mẫu.botri');
  await makeWorkspace(path, true);
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  await goTo(window, 'organisation');
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const structure = () => window.getByRole('grid', { name: 'Tổ chức và chức danh' });
const lineOf = (title: string) => structure().locator('.ag-row[row-id]', { hasText: title }).first();

test('an old commune leads to the unit it went into, with what else it was formed from', async () => {
  await window.getByRole('textbox', { name: 'Tìm đơn vị mới hoặc cũ' }).fill('bum nua');
  const units = window.getByRole('grid', { name: 'Các đơn vị' });
  await expect(units.locator('.ag-row[row-id]')).toHaveCount(1);
  await units.locator('.ag-row[row-id] [col-id="name"]').click();
  await window.getByRole('tab', { name: 'Thành lập từ' }).click();
  await expect(window.getByRole('cell', { name: 'Xã Bum Nưa' })).toBeVisible();
  await window.getByRole('tab', { name: 'Tổ chức, chức danh' }).click();
});

test('with the keyboard alone the norm goes up, a vacant seat is held back, and both are undone', async () => {
  const line = lineOf('Phó Chánh Văn phòng Đảng uỷ');
  await line.locator('[col-id="title"]').click();
  const seats = line.locator('[col-id="seats"]');
  const before = Number(await seats.textContent());
  await window.keyboard.press('+');
  await expect(seats).toHaveText(String(before + 1));
  await window.keyboard.press('Space');
  await expect(line.locator('[col-id="frozen"]')).toContainText('Bỏ tạm dừng');
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(seats).toHaveText(String(before));
});
