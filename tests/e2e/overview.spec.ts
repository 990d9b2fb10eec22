/** The overview: what is lacking and what is too much, and how a number leads to the rows behind it. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { VacancyReport } from '../../shared/domain/index.ts';
import type { PlanSnapshotDto } from '../../shared/ipc/contract.ts';
import { callBridge, goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
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

test('the table counts what the vacancies count, the worst unit first, and leads with Enter to its seats', async () => {
  const report = await callBridge<VacancyReport>(window, 'vacancy.report', {});
  await goTo(window, 'overview');
  await window.getByRole('tab', { name: 'Thừa, thiếu theo đơn vị' }).click();
  const table = window.getByRole('region', { name: 'Thừa, thiếu theo đơn vị' });
  const whole = table.locator('.ag-row-pinned [col-id="all"]');
  await expect(whole).toContainText(`thiếu ${report.total.toLocaleString('vi-VN')}`);
  const first = table.locator('.ag-row[row-index="0"] [col-id="name"]');
  const most = Math.max(...report.byUnit.map(({ required }) => required));
  const worst = report.byUnit.filter(({ required }) => required === most).map(({ unitName }) => unitName);
  expect(worst).toContain(await first.textContent());

  const unit = plan.units.find(({ unit: one }) => one.fullName !== worst[0])?.unit;
  if (unit === undefined) throw new Error('the sample has one unit only');
  await window.keyboard.press('Control+F');
  await window.keyboard.type(unit.name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
  await expect(table.getByRole('status')).toHaveText(/^\d+\/38 đơn vị$/);
  await expect(first).toHaveText(unit.fullName);
  await window.keyboard.press('Enter');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');

  await expect(window.getByRole('button', { name: 'Bỏ lọc: Khối Đảng' })).toBeVisible();
  const bodies = plan.bodies.filter(({ unitCode, bloc }) => unitCode === unit.code && bloc === 'party');
  const shown = window.locator('[data-pane="grid"] .ag-row[row-id^="body:"]');
  await expect(shown).toHaveCount(bodies.length);
  const ids = await shown.evaluateAll((lines) => lines.map((line) => line.getAttribute('row-id')));
  expect(new Set(ids)).toEqual(new Set(bodies.map(({ id }) => `body:${id}`)));
});

test('the make-up of the corps lists with a click exactly the people it counts, whose filters can be taken away', async () => {
  await goTo(window, 'overview');
  await window.getByRole('tab', { name: 'Cơ cấu đội ngũ' }).click();
  const placed = plan.people.filter(({ postIds }) => postIds.length > 0);
  const women = placed.filter(({ person }) => person.sex === 'female').length;
  const format = (count: number): string => count.toLocaleString('vi-VN');
  await expect(
    window.getByRole('button', { name: `Theo phương án: ${format(placed.length)} người` }),
  ).toBeVisible();
  await window.getByRole('button', { name: `Phương án, Nữ: ${format(women)} người. Mở danh sách` }).click();
  await expect(
    window.getByText(`${format(women)} trong ${format(plan.people.length)} người`, { exact: true }),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Bỏ lọc: Giới tính: Nữ' }).click();
  await expect(
    window.getByText(`${format(placed.length)} trong ${format(plan.people.length)} người`, { exact: true }),
  ).toBeVisible();
});
