/** The overview: what is lacking and what is too much, and how a number leads to the rows behind it. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { PlanSnapshotDto } from '../../shared/ipc/contract.ts';
import { goTo } from '../support/e2e/desk.ts';
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
  await goTo(window, 'overview');
  await window.getByRole('tab', { name: 'Thừa, thiếu theo đơn vị' }).click();
  const table = window.getByRole('region', { name: 'Thừa, thiếu theo đơn vị' });
  const whole = table.locator('.ag-row-pinned [col-id="all"]');
  await expect(whole).toContainText(`thiếu ${plan.counts.vacant.toLocaleString('vi-VN')}`);
  const first = table.locator('.ag-row[row-index="0"] [col-id="name"]');
  const most = Math.max(...plan.units.map(({ summary }) => summary.vacantRequired));
  const worst = plan.units
    .filter(({ summary }) => summary.vacantRequired === most)
    .map(({ unit }) => unit.fullName);
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

test('the small numbers under the great ones, of the steps and of units lead to what they count as well', async () => {
  const { block, warn, info } = plan.counts.findings;
  const format = (count: number): string => count.toLocaleString('vi-VN');
  const everybody = format(plan.people.length);
  const main = window.getByRole('main');
  const press = async (name: string | RegExp): Promise<void> => {
    await goTo(window, 'overview');
    await main.getByRole('button', { name }).click();
  };
  await goTo(window, 'overview');
  await window.getByRole('tab', { name: 'Tình hình chung' }).click();
  await press(/^Cán bộ chưa bố trí/);
  await expect(main.getByText(`${format(plan.counts.unplaced)} trong ${everybody} người`)).toBeVisible();
  // What the list was filtered by before is no part of the number.
  await press(/^Danh sách cán bộ/);
  await expect(main.getByText(`${everybody} trong ${everybody} người`)).toBeVisible();
  await press(/^Cán bộ chưa bố trí/);
  await press(`trên ${everybody} cán bộ`);
  await expect(main.getByText(`${everybody} trong ${everybody} người`)).toBeVisible();
  await press(`${format(info)} lưu ý`);
  await expect(main.getByText(`${format(info)} trong ${format(block + warn + info)} vấn đề`)).toBeVisible();
  await press(`trong ${format(plan.counts.vacant)} vị trí trống`);
  const vacancies = main.getByRole('region', { name: 'Vị trí trống' });
  await expect(vacancies).toContainText(`${format(plan.counts.vacant)} vị trí trống`);
  await expect(vacancies.getByText(/^đang xem/)).toHaveCount(0);
  await press(`trên ${format(plan.counts.seats)} vị trí`);
  await expect(
    main.getByRole('button', { name: `Tất cả ${format(plan.counts.seats)}`, pressed: true }),
  ).toBeVisible();
  await goTo(window, 'overview');
  const unit = main.getByRole('row', { name: /^(Xã|Phường) / }).first();
  const filled = await unit.getByRole('button').nth(1).textContent();
  await unit.getByRole('button').nth(1).click();
  await expect(main.getByRole('button', { name: `Đã bố trí ${filled}`, pressed: true })).toBeVisible();
});

test('what comes next is said on every screen and leads there; the steps of the plan stand above its figures', async () => {
  const steps = window.getByRole('region', { name: 'Các bước của phương án' });
  await goTo(window, 'overview');
  await window.getByRole('tab', { name: 'Tình hình chung' }).click();
  await expect(steps.locator('[aria-current="step"]')).toContainText('90 người chưa bố trí, 35 vấn đề chặn');

  await goTo(window, 'history');
  const next = window.getByRole('contentinfo').getByRole('button', { name: 'Tiếp theo: Bố trí' });
  await next.press('Enter');
  const said = window.getByRole('dialog', { name: 'Việc tiếp theo' });
  await expect(said).toContainText('Còn 35 vấn đề chặn và 90 người chưa bố trí.');
  await window.keyboard.press('Escape');
  await expect(said).toHaveCount(0);
  await expect(next).toBeFocused();
  await next.press('Enter');
  await said.getByRole('button', { name: 'Xem vấn đề chặn' }).press('Enter');
  await expect(said).toHaveCount(0);
  await expect(window.getByText('35 trong 810 vấn đề', { exact: true })).toBeVisible();
});

test('where the system gives the colours, bars and switches are still drawn', async () => {
  await goTo(window, 'overview');
  await window.emulateMedia({ forcedColors: 'active' });
  const bar = window
    .getByRole('region', { name: 'Vị trí trống theo chức danh' })
    .locator('li [data-drawn] > *');
  const grounds = await bar.first().evaluate((fill) => {
    const groundOf = (element: Element | null): string =>
      element === null ? '' : getComputedStyle(element).backgroundColor;
    return { fill: groundOf(fill), track: groundOf(fill.parentElement), page: groundOf(document.body) };
  });
  expect(grounds.track).toBe(grounds.page);
  expect(grounds.fill).not.toBe(grounds.track);
  await window.getByRole('tab', { name: 'Thừa, thiếu theo đơn vị' }).click();
  const uneven = window.getByRole('switch', { name: 'Chỉ chỗ thừa, thiếu' });
  await uneven.press('Space');
  await expect(uneven).toBeChecked();
  const track = uneven.locator('xpath=following-sibling::*[1]');
  await expect.poll(() => track.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('1px');
  await expect
    .poll(() => track.evaluate((one) => getComputedStyle(one).backgroundColor))
    .not.toBe(grounds.page);
  await window.emulateMedia({ forcedColors: null });
});
