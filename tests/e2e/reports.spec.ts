/** The monthly report: read, traced to its rows, kept, compared with, written and removed; the statistics beside it. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { FigureRow } from '../../shared/domain/index.ts';
import { callBridge, goTo } from '../support/e2e/desk.ts';
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

test('a figure leads to its rows and a row to its seat, and a kept report is what the next one compares with', async () => {
  await goTo(window, 'reports');
  const paper = window.getByRole('article');
  await expect(paper).toContainText('BÁO CÁO');
  await expect(paper).toContainText('được lưu nên chưa so sánh được với tháng trước');

  const required = paper.getByRole('button', { name: /: xem từng dòng\. .*chủ chốt hoặc bắt buộc/ });
  const told = (await required.textContent()) ?? '';
  await required.click();
  const rows = window.getByRole('region', { name: 'Dòng số liệu' });
  await expect(rows.getByRole('status')).toHaveText(`Cộng: ${told}`);
  await rows.locator('.ag-row[row-index="0"] [col-id="post"]').click();
  await expect(window.locator('[data-pane="grid"]')).toBeVisible();
  await goTo(window, 'reports');
  await expect(required).toHaveAttribute('aria-pressed', 'true');
  await rows.getByRole('button', { name: 'Đóng dòng số liệu' }).click();

  const month = window.getByRole('combobox', { name: 'Tháng báo cáo' });
  const now = await month.inputValue();
  await month.click();
  await window.getByRole('option').nth(1).click();
  await expect(month).not.toHaveValue(now);
  await window.getByRole('button', { name: 'Lưu số liệu' }).click();
  await expect(window.getByText(/^Đã lưu số liệu báo cáo ngày/)).toBeVisible();
  await month.click();
  await window.getByRole('option', { name: now }).click();
  await expect(paper.getByRole('table', { name: /Số liệu chính so với kỳ trước/ })).toBeVisible();
});

test('a kept report is shown as it was, and removed with a reason that the journal keeps', async () => {
  const kept = window.getByRole('region', { name: 'Báo cáo đã lưu', exact: true });
  await kept.getByRole('button', { name: /^Ngày / }).click();
  await expect(window.getByRole('note')).toContainText('Đang xem báo cáo đã lưu');
  await expect(window.getByRole('article').getByRole('button')).toHaveCount(0);
  await kept.getByRole('button', { name: /^Xoá báo cáo/ }).click();
  const act = kept.getByRole('button', { name: 'Xoá', exact: true });
  await expect(act).toBeDisabled();
  await kept.getByLabel('Lý do xoá').fill('lập lại sau khi rà soát');
  await act.click();
  await expect(kept.getByText('Chưa lưu báo cáo nào')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(kept.getByRole('listitem')).toHaveCount(1);
});

test('the files say what the window says', async () => {
  const out = join(folder, 'bao-cao');
  mkdirSync(out);
  const rows = await callBridge<FigureRow[]>(window, 'report.rows', {
    day: '2026-11-25',
    unitCodes: [],
    figure: 'seats.vacant',
  });
  expect(rows.length).toBeGreaterThan(0);
  await callBridge(window, 'report.export', {
    workId: 'e2e',
    about: { kind: 'now', day: '2026-11-25', unitCodes: [] },
    formats: ['docx', 'xlsx', 'pdf'],
    folder: out,
  });
  expect(readdirSync(out).sort()).toEqual(
    ['docx', 'pdf', 'xlsx'].map((format) => `Báo cáo tháng 11-2026.${format}`),
  );
});

test('statistics lead to the people they count, and count in the age groups of the office', async () => {
  await goTo(window, 'reports');
  await window.getByRole('tab', { name: 'Thống kê' }).click();
  const table = window.getByRole('grid', { name: 'Bảng thống kê' });
  const total = (row: number, column: string) =>
    table.locator(`.ag-row-pinned [col-id="${column}"]`).nth(row);
  const women = (await total(0, 'sex.female').textContent()) ?? '';
  expect(Number(women.replace('.', ''))).toBeGreaterThan(0);
  await total(0, 'sex.female').click();
  const rows = window.getByRole('region', { name: 'Dòng số liệu' });
  await expect(rows.getByRole('heading')).toHaveText('Tổng cộng · Giới tính: Nữ · Trước (hiện nay)');
  await expect(rows.getByRole('status')).toHaveText(`Cộng: ${women}`);

  await window.getByRole('combobox', { name: 'Mỗi dòng là một' }).click();
  await window.getByRole('option', { name: 'Khối' }).click();
  await expect(rows).toBeHidden();
  const people = (await total(0, 'people').textContent()) ?? '';
  await window.getByRole('button', { name: 'Nhóm tuổi' }).click();
  const form = window.getByRole('dialog');
  await form.getByRole('button', { name: 'Bỏ nhóm 2' }).click();
  await expect(form.getByRole('status')).toContainText('Tuổi 30–39 chưa thuộc nhóm nào.');
  await expect(form.getByRole('button', { name: 'Lưu nhóm tuổi' })).toBeDisabled();
  await form.getByRole('textbox', { name: 'Nhóm 1, đến tuổi' }).fill('39');
  await form.getByRole('button', { name: 'Lưu nhóm tuổi' }).click();
  await expect(table.getByRole('columnheader', { name: 'Dưới 40' })).toBeVisible();
  await expect(total(0, 'people')).toHaveText(people);
  await window.keyboard.press('Control+z');
  await expect(table.getByRole('columnheader', { name: 'Dưới 30' })).toBeVisible();
});
