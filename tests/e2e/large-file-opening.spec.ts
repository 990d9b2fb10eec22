/** A file of several provinces on its way in: stopped, opened after all, in two windows; and a check of it that breaks down. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import { type Country, generateCountry } from '../bench/country.ts';
import { writeCountry } from '../bench/country-file.ts';
import { breakChecks } from '../support/e2e/break-check.ts';
import { answerDialogs, callBridge, goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const PROVINCES = 6;
/** A busy machine takes several times as long as a quiet one, which needs some twenty seconds. */
const OPENING_MS = 180_000;
const LONG_MS = 30_000;

const { folder, remove } = temporaryFolder();
const large = join(folder, 'nhieu-tinh.botri');
const small = join(folder, 'mot-tinh.botri');
/** As long as it is there, the check breaks down. */
const flag = join(folder, 'hong');
let country: Country;
let app: LaunchedApp;
let window: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(OPENING_MS);
  country = generateCountry(PROVINCES);
  writeCountry(large, country, new Date());
  await makeWorkspace(small, false);
  app = await launchApp({ args: [large] });
  window = app.window;
});

test.afterAll(async () => {
  await app.close();
  remove();
});

const said = (count: number): string => count.toLocaleString('vi-VN');
const current = (page: Page) => callBridge<WorkspaceInfo | null>(page, 'workspace.current', {});
const reading = (page: Page) => page.getByText(/Đang đọc danh sách cán bộ… [\d.]+\/[\d.]+ người/);
const welcome = (page: Page) => page.getByRole('button', { name: /^Mở tệp có sẵn/ });
const stop = (page: Page) => page.getByRole('button', { name: 'Huỷ', exact: true });
const checking = (page: Page) => page.getByText('Đang kiểm tra quy định trên toàn bộ phương án.');
const broken = (page: Page) => page.getByRole('alert').filter({ hasText: 'Chưa kiểm tra được quy định' });

test('an opening the program was started with is stopped, and leaves the start screen usable', async () => {
  test.setTimeout(OPENING_MS);
  await expect(reading(window)).toBeVisible({ timeout: LONG_MS });
  await stop(window).click();
  await expect(welcome(window)).toBeEnabled({ timeout: LONG_MS });
  await expect(reading(window)).toHaveCount(0);
  expect(await current(window)).toBeNull();
  await answerDialogs(app, { open: small });
  await welcome(window).click();
  await expect(window.getByText('2.098 vị trí', { exact: true })).toBeVisible({ timeout: LONG_MS });
  expect((await current(window))?.path).toBe(small);
});

test('an opening over an open file is stopped, and that file stays as it was', async () => {
  test.setTimeout(OPENING_MS);
  await answerDialogs(app, { open: large });
  await window.keyboard.press('Control+o');
  await expect(reading(window)).toBeVisible({ timeout: LONG_MS });
  await stop(window).click();
  await expect(reading(window)).toHaveCount(0, { timeout: LONG_MS });
  expect((await current(window))?.path).toBe(small);
  await expect(window.getByText('2.098 vị trí', { exact: true })).toBeVisible();
});

test('is opened whole afterwards, and a second window follows it there', async () => {
  test.setTimeout(OPENING_MS * 2);
  const coming = app.app.waitForEvent('window');
  await window.keyboard.press('Control+Shift+n');
  const second = await coming;
  await expect(second.getByText('2.098 vị trí', { exact: true })).toBeVisible({ timeout: LONG_MS });
  await window.keyboard.press('Control+o');
  const question = window.getByRole('dialog', { name: 'Mở tệp khác' });
  await question.getByRole('button', { name: 'Mở tệp khác' }).click();
  // What is being read is told in both; the other one works on meanwhile.
  await expect(reading(second)).toBeVisible({ timeout: LONG_MS });
  for (const page of [window, second]) {
    await expect(page.getByText(`${said(country.posts.length)} vị trí`, { exact: true })).toBeVisible({
      timeout: OPENING_MS,
    });
  }
  await expect(checking(second)).toHaveCount(0, { timeout: LONG_MS });
  for (const page of [window, second]) {
    const { rows, people, allFound, findings } = await planOf(page);
    expect({ rows: rows.length, people: people.length, allFound }).toEqual({
      rows: country.posts.length,
      people: country.people.length,
      allFound: true,
    });
    expect(findings.length).toBeGreaterThan(0);
  }
  await second.close();
});

test('a check that breaks down is told with a way to try it again, which brings everything back', async () => {
  test.setTimeout(OPENING_MS * 2);
  await expect(window.getByText(`${said(country.posts.length)} vị trí`, { exact: true })).toBeVisible({
    timeout: OPENING_MS,
  });
  writeFileSync(flag, '');
  await breakChecks(app, flag);
  await expect(broken(window)).toBeVisible({ timeout: LONG_MS * 2 });
  await goTo(window, 'findings');
  await expect(window.getByText('Chưa có kết quả kiểm tra.')).toBeVisible();
  const holder = country.placements[0];
  await callBridge(window, 'placement.clear', { postIds: [holder?.postId] });
  await expect(window.getByText(`${said(country.placements.length - 1)} đã bố trí`)).toBeVisible();
  await broken(window).getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(broken(window)).toBeVisible();
  rmSync(flag);
  await window.keyboard.press('F9');
  await expect(broken(window)).toHaveCount(0, { timeout: LONG_MS });
  await expect(checking(window)).toHaveCount(0, { timeout: OPENING_MS });
  await expect(window.locator('.ag-row[row-id]').first()).toBeVisible({ timeout: LONG_MS });
  expect((await planOf(window)).allFound).toBe(true);
});
