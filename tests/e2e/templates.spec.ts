/** Templates of the office's own: a file with a mistake is told where, the mended one is tried, used, and taken back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { ResultOf } from '../../shared/ipc/contract.ts';
import { answerDialogs, callBridge, goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';
import { withParagraph } from '../support/template-files.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  const path = join(folder, 'tỉnh.botri');
  await makeWorkspace(path, true);
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Mẫu văn bản' }).click();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const inUse = () => callBridge<ResultOf<'template.list'>>(window, 'template.list', {});

async function load(words: string): Promise<void> {
  const file = join(folder, 'mẫu của tỉnh.docx');
  writeFileSync(file, withParagraph('state', words));
  await answerDialogs(app, { open: file });
  await window.getByRole('button', { name: 'Thay bằng mẫu của cơ quan…' }).click();
}

test('a mistake is told with its place, and the file is not taken', async () => {
  await expect(window.getByText('Mẫu của chương trình cho', { exact: false })).toBeVisible();
  await load('Theo Nghị quyết {so_kyhieu} của Hội đồng');
  const problems = window.getByRole('list', { name: 'Kiểm tra' });
  await expect(problems).toContainText('Không có trường {so_kyhieu}. Có phải là {so_ky_hieu}?');
  await expect(problems).toContainText('Theo Nghị quyết {so_kyhieu} của Hội đồng');
  await expect(window.getByText('Chưa dùng được: có 1 lỗi phải sửa.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Đưa vào sử dụng' })).toBeDisabled();
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
});

test('the mended file is read, taken into use, and taken back', async () => {
  await load('Cán bộ: {ho_ten_can_bo}');
  await expect(window.getByText('Cán bộ: Nguyễn Văn Mẫu')).toBeVisible();
  await window.getByRole('button', { name: 'Đưa vào sử dụng' }).click();
  await expect(window.getByRole('radio', { name: 'Văn bản Nhà nước · Mọi loại quyết định' })).toBeChecked();
  await expect(window.getByText(/^mẫu của tỉnh\.docx · /)).toBeVisible();
  expect(await inUse()).toMatchObject([
    { family: 'state', issuer: null, kind: null, name: 'mẫu của tỉnh.docx' },
  ]);
  await window.keyboard.press('Control+z');
  await expect.poll(inUse).toEqual([]);
});

test('a field is found and copied', async () => {
  await window.getByRole('textbox', { name: 'Tìm trường' }).fill('can cu');
  await window.getByRole('button', { name: 'Sao chép {can_cu}' }).click();
  const copied = await app.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe('{#can_cu}\n{.}\n{/can_cu}');
});
