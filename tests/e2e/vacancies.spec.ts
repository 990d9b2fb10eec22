/** Vacant seats: counted in whole, by unit and by title, required ones first; every list leads to the post. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { PlanSnapshotDto } from '../../shared/ipc/contract.ts';
import { vacanciesByTitle } from '../../shared/overview/tallies.ts';
import { goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, planOf, temporaryFolder, UNIT } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;
let plan: PlanSnapshotDto;

test.beforeAll(async () => {
  const path = join(folder, 'mẫu.botri');
  await makeWorkspace(path, true);
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  plan = await planOf(window);
});
test.afterAll(async () => {
  await app.close();
  remove();
});
// Every test leaves from the overview, with the list as it first shows.
test.beforeEach(() => goTo(window, 'overview'));

const format = (count: number): string => count.toLocaleString('vi-VN');
const list = () => window.getByRole('region', { name: 'Vị trí trống' });
/** Lines of the list that are seats, from the top. */
const lines = () => list().locator('.ag-row[row-id]:not([row-id^="group:"])');

interface Line {
  id: string;
  text: string;
}

/** What is drawn of the list, from the top: the grid draws in any order and numbers its rows. */
async function drawn(): Promise<Line[]> {
  await expect(lines().first()).toBeVisible();
  const rows = await list()
    .locator('.ag-row[row-id]')
    .evaluateAll((all) =>
      all.map((row) => ({
        id: row.getAttribute('row-id') ?? '',
        at: Number(row.getAttribute('row-index')),
        text: row.querySelector('[col-id="requirement"]')?.textContent ?? '',
      })),
    );
  return rows.sort((a, b) => a.at - b.at);
}

/** The id of the first seat shown, once the list stands. */
async function firstSeat(): Promise<string> {
  return (await drawn()).find(({ id }) => !id.startsWith('group:'))?.id ?? '';
}

/** The plan stands at the seat: chosen in the grid, vacant, and told at the right. */
async function arrivesAt(postId: string): Promise<void> {
  const row = plan.rows.find(({ post }) => post.id === postId);
  const unit = plan.units.find(({ unit: one }) => one.code === row?.post.unitCode)?.unit.fullName ?? '?';
  await expect(window.getByRole('listbox', { name: 'Đơn vị' })).toBeVisible();
  const seat = window.locator(`.ag-row-selected[row-id="${postId}"]`);
  await expect(seat).toContainText('còn trống');
  const inspector = window.getByRole('region', { name: 'Chi tiết vị trí' });
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(row?.post.title ?? '?');
  await expect(inspector).toContainText(unit);
  await expect(window.getByRole('listbox', { name: 'Ứng viên cho vị trí đang chọn' })).toBeVisible();
}

test('counts the whole, and by unit with required seats first', async () => {
  await goTo(window, 'vacancies');
  await expect(list()).toContainText(`${format(plan.counts.vacant)} vị trí trống`);
  await expect(
    list()
      .getByText(`${format(plan.counts.vacantRequired)} bắt buộc`, { exact: true })
      .first(),
  ).toBeVisible();
  const groups = list().locator('.ag-row[row-id^="group:"]');
  const most = Math.max(...plan.units.map(({ summary }) => summary.vacantRequired));
  await expect(groups.first()).toContainText(`${most} bắt buộc`);
  const rows = await drawn();
  expect(rows[0]?.id).toMatch(/^group:/);
  const end = rows.findIndex(({ id }, at) => at > 0 && id.startsWith('group:'));
  const order = rows
    .slice(1, end)
    .map(({ text }) => ['Chủ chốt', 'Bắt buộc', 'Không bắt buộc'].findIndex((one) => text.endsWith(one)));
  expect(order).not.toContain(-1);
  expect(new Set(order).size).toBeGreaterThan(1);
  expect(order).toEqual([...order].sort());
});

test('a line of the list by unit, by double click', async () => {
  await goTo(window, 'vacancies');
  const postId = await firstSeat();
  await list().locator(`.ag-row[row-id="${postId}"] [col-id="title"]`).dblclick();
  await arrivesAt(postId);
});

test('a line of the list by title, through its link', async () => {
  await goTo(window, 'vacancies');
  await list().getByText('Theo chức danh', { exact: true }).click();
  await expect(list().locator('.ag-row[row-id^="group:"]').first()).toContainText('vị trí trống');
  await list().getByRole('textbox', { name: 'Tìm vị trí' }).fill('muong te');
  await expect(lines().first()).toContainText('Mường Tè');
  const postId = await firstSeat();
  await list().locator(`.ag-row[row-id="${postId}"]`).getByRole('button', { name: 'Mở' }).click();
  await arrivesAt(postId);
});

test('a line of the list, by Enter', async () => {
  await goTo(window, 'vacancies');
  const postId = await firstSeat();
  await list().locator(`.ag-row[row-id="${postId}"] [col-id="title"]`).click();
  await window.keyboard.press('Enter');
  await arrivesAt(postId);
});

test('the required ones from the foot of the window', async () => {
  await window
    .getByRole('contentinfo')
    .getByRole('button', { name: `${format(plan.counts.vacantRequired)} bắt buộc` })
    .click();
  await expect(list().getByRole('switch', { name: 'Chỉ vị trí bắt buộc' })).toBeChecked();
  await expect(list().getByText('Không bắt buộc')).toHaveCount(0);
  const postId = await firstSeat();
  await list().locator(`.ag-row[row-id="${postId}"] [col-id="body"]`).dblclick();
  await arrivesAt(postId);
});

test('a title of the overview', async () => {
  const names = new Map(plan.titles.map(({ code, name }) => [code, name]));
  const [bar] = vacanciesByTitle(plan.rows, ({ post }) => names.get(post.titleCode) ?? post.title);
  const bars = window.getByRole('region', { name: 'Vị trí trống theo chức danh' });
  await bars
    .getByRole('button')
    .filter({ hasText: bar?.title ?? '?' })
    .first()
    .click();
  const groups = list().locator('.ag-row[row-id^="group:"]');
  await expect(groups).toHaveCount(1);
  const postId = await firstSeat();
  expect(plan.rows.find(({ post }) => post.id === postId)?.post.titleCode).toBe(bar?.titleCode);
  await list().locator(`.ag-row[row-id="${postId}"]`).getByRole('button', { name: 'Mở' }).click();
  await arrivesAt(postId);
});

test('a unit of the overview', async () => {
  const units = window.getByRole('region', { name: 'Đơn vị cần xem trước' });
  const line = units.getByRole('row').nth(1);
  const name = await line.getByRole('button').first().innerText();
  await line.getByRole('cell').nth(2).getByRole('button').click();
  await expect(list().getByText(name, { exact: true }).first()).toBeVisible();
  await expect(list().locator('.ag-row[row-id^="group:"]')).toHaveCount(1);
  const postId = await firstSeat();
  const code = plan.units.find(({ unit }) => unit.fullName === name)?.unit.code;
  expect(plan.rows.find(({ post }) => post.id === postId)?.post.unitCode).toBe(code);
  await list().locator(`.ag-row[row-id="${postId}"] [col-id="title"]`).dblclick();
  await arrivesAt(postId);
});

test('a finding about a vacant seat', async () => {
  await goTo(window, 'findings');
  await window.getByRole('textbox', { name: 'Tìm vấn đề' }).fill('con trong muong te');
  const finding = window.locator('.ag-row').filter({ hasText: 'Vị trí còn trống' });
  await finding.filter({ hasText: UNIT }).first().click();
  const id = await window.locator('.ag-row-selected').first().getAttribute('row-id');
  await window.getByRole('button', { name: 'Đến nơi giải quyết' }).click();
  await arrivesAt(plan.findings.find((one) => one.id === id)?.subject.postId ?? '?');
});

test('the filter of the plan itself', async () => {
  await goTo(window, 'plan');
  await window.getByRole('button', { name: /^Trống bắt buộc/ }).click();
  const seat = window.locator('.ag-row').filter({ hasText: 'còn trống' }).first();
  const postId = (await seat.getAttribute('row-id')) ?? '';
  await seat.locator('[col-id="title"]').click();
  await arrivesAt(postId);
  await expect(window.locator('[col-id="person"]').filter({ hasNotText: /Cán bộ|còn trống/ })).toHaveCount(0);
});
