/** A rule of the office's own: from an example, changed, previewed, saved, found everywhere, switched off, taken back. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;

test.beforeAll(async () => {
  const path = join(folder, 'mẫu.botri');
  await makeWorkspace(path, true);
  app = await launchApp({ args: [path] });
  await expect(app.window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

test('is made with the keyboard, hits whom its preview named, and can be undone', async () => {
  const { window } = app;
  const button = (name: string | RegExp) => window.getByRole('button', { name });
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Quy định riêng' }).click();
  await button('Bắt đầu từ ví dụ').click();
  await window.getByRole('menuitem', { name: /Cán bộ nữ/ }).press('Enter');
  const form = window.getByRole('form', { name: 'Quy định riêng mới' });
  const preview = window.getByRole('region', { name: 'Nếu áp dụng' });
  await expect(preview).toContainText(/[1-9]\d* trường hợp bị nêu trong 1\.389/);
  await expect(form).toContainText('giới tính là “Nữ”, và thuộc diện bố trí');

  // A group of its own: from 50 on, or from the ethnic minorities.
  await form.getByRole('button', { name: 'Thêm nhóm' }).press('Enter');
  await window.keyboard.press('Escape');
  const group = form.getByRole('group', { name: 'Nhóm điều kiện 6' });
  await expect(form).toContainText('Còn 1 mục cần hoàn thành');
  await expect(button('Lưu quy định')).toBeDisabled();
  await group.getByRole('textbox', { name: 'Điều kiện 6.1: Giá trị' }).fill('50');
  await expect(form).toContainText('(tuổi từ 50 trở lên)'.slice(1, -1));
  await expect(button('Lưu quy định')).toBeEnabled();
  await group.getByRole('button', { name: 'Đưa lên: Điều kiện 6.1' }).press('Enter');
  await expect(form.getByRole('button', { name: 'Đưa lên: Điều kiện 6', exact: true })).toBeFocused();
  await form.getByRole('button', { name: 'Bỏ: Nhóm điều kiện 7' }).click();
  await form.getByRole('textbox', { name: 'Nội dung báo' }).fill('Nữ {tuổi} tuổi chưa bố trí');
  const first = preview.getByRole('listitem').first();
  await expect(first).toContainText(/Nữ [\d –]+ tuổi chưa bố trí/);
  const sum = (await preview.getByRole('status').innerText()).match(/^\d+/)?.[0] ?? '';

  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  // Looking at somebody it hits loses nothing.
  await first.getByRole('button').click();
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Quy định riêng' }).click();
  await window.getByRole('form', { name: 'Quy định riêng mới' }).press('Control+Enter');
  const rule = window.getByRole('article', { name: 'Cán bộ nữ trong quy hoạch phải được bố trí' });
  await rule.getByRole('button', { name: `Đang có ${sum} vấn đề` }).click();
  await expect(window.getByText(`${sum} trong `)).toBeVisible();
  await expect(window.locator('.ag-row').first()).toContainText(/Nữ [\d –]+ tuổi chưa bố trí/);

  // Whoever looks for it among all rules is led to where it is edited.
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Các quy định' }).click();
  await window.getByRole('textbox', { name: 'Tìm quy định' }).fill('can bo nu');
  await window
    .getByRole('region', { name: 'Quy định riêng của cơ quan' })
    .getByRole('button', { name: 'Cán bộ nữ trong quy hoạch phải được bố trí' })
    .press('Enter');
  await rule.getByRole('switch').press('Space');
  await expect(rule).toContainText('Không có vấn đề nào');
  await rule.getByRole('button', { name: /^Xoá/ }).click();
  await expect(rule).toHaveCount(0);
  await button('Hoàn tác').first().click();
  await expect(rule).toContainText('Tạm dừng');
});
