/** The organisation of a unit: norms changed, seats held back, bodies set up, charts seen and written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, goTo } from '../support/e2e/desk.ts';
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
const lineOf = (title: string) =>
  structure().locator('.ag-center-cols-container .ag-row', { hasText: title }).first();

test('an old commune leads to the unit it went into, with what else it was formed from', async () => {
  await window.getByPlaceholder('Tìm đơn vị mới hoặc cũ').fill('bum nua');
  const units = window.getByRole('grid', { name: 'Các đơn vị' });
  await expect(units.locator('.ag-center-cols-container .ag-row')).toHaveCount(1);
  await units.locator('[col-id="name"]').last().click();
  await window.getByRole('tab', { name: 'Thành lập từ' }).click();
  await expect(window.getByRole('cell', { name: 'Xã Bum Nưa' })).toBeVisible();
  await window.getByRole('tab', { name: 'Tổ chức, chức danh' }).click();
});

test('with the keyboard alone the norm goes up, a vacant seat is held back, and both are undone', async () => {
  const line = lineOf('Phó Trưởng phòng Kinh tế');
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

test('a body is set up with its seats and dissolved again', async () => {
  await window.getByRole('textbox', { name: 'Lập thêm tổ chức…' }).click();
  await window.getByRole('option', { name: /Trung tâm Chính trị/ }).click();
  await expect(structure().getByText('Trung tâm Chính trị', { exact: true })).toBeVisible();
  await expect(lineOf('Giám đốc Trung tâm Chính trị')).toBeVisible();
  const body = structure().locator('.ag-full-width-row', { hasText: 'Trung tâm Chính trị' });
  await body.getByRole('button', { name: 'Bỏ tổ chức này' }).click();
  await expect(structure().getByText('Trung tâm Chính trị', { exact: true })).toHaveCount(0);
});

test('the chart shows everybody and is written as SVG and PDF', async () => {
  await window.getByRole('tab', { name: 'Sơ đồ' }).click();
  await expect(window.getByRole('img', { name: /^Sơ đồ tổ chức Xã/ })).toContainText('Bí thư Đảng uỷ');
  for (const format of ['SVG', 'PDF']) {
    await answerDialogs(app, { open: folder });
    await window.getByRole('button', { name: 'In, xuất sơ đồ…' }).click();
    const dialog = window.getByRole('dialog', { name: 'Xuất tài liệu' });
    await expect(dialog.getByRole('radio', { name: /Sơ đồ tổ chức/ })).toBeChecked();
    await dialog.getByText(format, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Chọn thư mục…' }).click();
    await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
    await expect(dialog.getByText('Đã ghi 1 tệp')).toBeVisible({ timeout: 60_000 });
    await dialog.getByRole('button', { name: 'Đóng' }).first().click();
  }
  const written = readdirSync(folder, { recursive: true }).map(String);
  const svg = written.find((name) => name.endsWith('.svg')) ?? '';
  const pdf = written.find((name) => name.endsWith('.pdf')) ?? '';
  expect(readFileSync(join(folder, svg), 'utf8')).toContain('Bí thư Đảng uỷ');
  expect(existsSync(join(folder, pdf))).toBe(true);
  expect(readFileSync(join(folder, pdf)).subarray(0, 5).toString()).toBe('%PDF-');
});
