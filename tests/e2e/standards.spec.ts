/** The standards by title: edited in the table, tried out, kept as a version, taken back, and through a workbook. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, cellOf, goTo } from '../support/e2e/desk.ts';
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
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const pane = () => window.getByRole('heading', { name: 'Ảnh hưởng của thay đổi' });
const button = (name: string) => window.getByRole('button', { name });

/** Opens the list over the cell that has the focus and types, until the list offers what is meant. */
async function typeInList(text: string, offered: RegExp): Promise<void> {
  await window.keyboard.press('Enter');
  await expect(window.locator('.ag-popup-editor input').first()).toBeFocused();
  await window.keyboard.type(text);
  await expect(window.getByRole('option', { name: offered })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  );
}

test('the table is edited with the keyboard, tried out, saved and taken back', async () => {
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Tiêu chuẩn chức danh' }).click();
  const degree = cellOf(window, 'D01', 'minDegree');
  await expect(degree).toContainText('Đại học');
  await expect(degree).toContainText('cần tỉnh xác nhận');

  await degree.click();
  await window.keyboard.press('Enter');
  await window.getByRole('option', { name: 'Tiến sĩ' }).click();
  await expect(degree).toContainText('Tiến sĩ');
  await expect(degree).toContainText('đã sửa, chưa lưu');
  await degree.click();
  await window.keyboard.press('Control+z');
  await expect(degree).toContainText('Đại học');
  await window.keyboard.press('Control+y');
  await expect(degree).toContainText('Tiến sĩ');

  await cellOf(window, 'D01', 'source').click();
  await typeInList('nghi dinh 334', /334\/2025/);
  await window.keyboard.press('Enter');
  await expect(cellOf(window, 'D01', 'source')).toContainText('334/2025/NĐ-CP');
  await cellOf(window, 'D01', 'confirmed').getByRole('checkbox').check();
  await expect(degree).not.toContainText('cần tỉnh xác nhận');

  await cellOf(window, 'D03', 'fields').click();
  await typeInList('cong nghe', /công nghệ thông tin/);
  await window.keyboard.press('Enter');
  await window.keyboard.press('Tab');
  await expect(cellOf(window, 'D03', 'fields')).toContainText('công nghệ thông tin');

  await button('Xem trước thay đổi').click();
  await expect(pane()).toBeVisible();
  await expect(window.getByText(/thêm \d+ vấn đề/)).toBeVisible();
  await goTo(window, 'overview');
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Tiêu chuẩn chức danh' }).click();
  await expect(window.getByText('Đã sửa 2 chức danh, chưa lưu')).toBeVisible();

  await button('Lưu thành phiên bản mới…').click();
  await window.getByRole('textbox', { name: 'Tên của phiên bản mới' }).fill('Quy định 12-QĐ/TU');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Phương án đang đối chiếu theo bộ này.')).toBeVisible();
  await expect(window.getByText('Tiêu chuẩn: Quy định 12-QĐ/TU')).toBeVisible();
  await button('Hoàn tác').first().click();
  await expect(window.getByText('Tiêu chuẩn: mặc định')).toBeVisible();
  // The version that was shown is gone; the table shows what the plan is checked with.
  await expect(window.getByText('Phương án đang đối chiếu theo bộ này.')).toBeVisible();
});

test('the table goes to a workbook and comes back', async () => {
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Tiêu chuẩn chức danh' }).click();
  const file = join(folder, 'tiêu chuẩn.xlsx');
  await answerDialogs(app, { save: file, open: file });
  const months = cellOf(window, 'D02', 'minMonthsLeft');
  await months.click();
  await window.keyboard.type('60');
  await window.keyboard.press('Enter');
  await expect(months).toContainText('60');
  await button('Xuất ra Excel…').click();
  await expect(window.getByText('Đã xuất bảng tiêu chuẩn')).toBeVisible();
  await button('Bỏ thay đổi').click();
  await expect(months).not.toContainText('60');
  await button('Nhập từ Excel…').click();
  await expect(window.getByText('Đã đọc hết “tiêu chuẩn.xlsx”')).toBeVisible();
  await expect(months).toContainText('60');
});
