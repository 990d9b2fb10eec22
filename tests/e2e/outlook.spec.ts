/** People left over settled together, seated from the board, and the numbers ahead leading to their people and posts. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { RetirementCalendar, SurplusBoard } from '../../shared/domain/index.ts';
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

const boardOf = () => callBridge<SurplusBoard>(window, 'disposition.board', {});
const people = () => window.locator('.ag-row[row-id^="P"]');

test('settles several people by the keyboard in one step, and takes it back in one', async () => {
  const { open } = (await boardOf()).scope;
  await window.getByRole('button', { name: `${open} người chưa bố trí`, exact: true }).click();
  await expect(window.getByRole('tab', { name: 'Dôi dư', selected: true })).toBeVisible();
  await people().nth(0).locator('[col-id="name"]').click();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Control+a');
  await expect(window.getByRole('heading', { name: `${open} người đang chọn` })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('combobox', { name: 'Hướng giải quyết' })).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await window.getByRole('option', { name: 'Dôi dư, chờ giải quyết' }).click();
  await expect(window.getByText('Ngày cuối được dôi dư theo quy định: 30/06/2030.')).toBeVisible();
  await window.getByRole('button', { name: `Ghi cho ${open} người` }).click();
  await expect(window.getByText(`Đã ghi cho ${open} người: Dôi dư, chờ giải quyết.`)).toBeVisible();
  const { scope, path } = await boardOf();
  expect([scope.open, scope.settled, path.at(-1)?.left]).toEqual([0, open, 0]);
  await window.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect.poll(async () => (await boardOf()).scope.open).toBe(open);
});

test('leads from a number of the path to its people, and seats one on a post that fits', async () => {
  await goTo(window, 'outlook');
  const { path, scope } = await boardOf();
  const at = path.findIndex(({ leaving }) => leaving > 0);
  const step = path[at];
  if (step === undefined) throw new Error('nobody of the sample leaves');
  await window
    .getByRole('row', { name: /^Rời trong kỳ/ })
    .getByRole('button')
    .nth(at)
    .click();
  await expect(window.getByText(`Đang xem ${step.leaving} người`)).toBeVisible();
  await window
    .getByRole('row', { name: /^Rời trong kỳ/ })
    .getByRole('button')
    .nth(at)
    .click();
  await window
    .getByRole('row', { name: /^Còn lại/ })
    .getByRole('button')
    .first()
    .click();
  await expect(window.getByRole('button', { name: 'Bỏ lọc: Hiện còn' })).toBeVisible();
  await expect(window.getByText(`Đang xem ${scope.open + scope.settled} người`)).toBeVisible();
  await window.getByRole('button', { name: `còn ${scope.open} người` }).click();
  await expect(window.getByText(`Đang xem ${scope.open} người`)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Bỏ lọc: Hiện còn' })).toHaveCount(0);
  await people().nth(0).locator('[col-id="name"]').click();
  const seats = window.getByRole('listbox', { name: 'Vị trí còn trống phù hợp' });
  await expect(seats.getByRole('option').first()).toBeVisible();
  await seats.focus();
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await boardOf()).scope.placed).toBe(scope.placed + 1);
});

test('shows the retirements of a month, and the posts behind a number of the forecast', async () => {
  await goTo(window, 'outlook');
  await window.getByRole('tab', { name: 'Lịch nghỉ hưu' }).click();
  const { entries } = await callBridge<RetirementCalendar>(window, 'retirement.calendar', {});
  const [first] = entries.filter(({ past }) => !past);
  const count = entries.filter(({ month }) => month === first?.month).length;
  const [year, month] = (first?.month ?? '').split('-').map(Number);
  await window.getByRole('button', { name: `Tháng ${month} ${count}` }).click();
  const list = window.getByRole('region', { name: 'Người nghỉ hưu' });
  await expect(list.getByRole('heading', { name: `Tháng ${month}/${year}` })).toBeVisible();
  await expect(list.locator('.ag-row')).toHaveCount(count);
  const ahead = entries.filter(({ past }) => !past).length;
  await window.getByRole('button', { name: `${ahead} người nghỉ hưu trong nhiệm kỳ` }).click();
  await expect(list.getByRole('status')).toHaveText(`${ahead} người`);
  await window.getByRole('tab', { name: 'Dự báo vị trí trống' }).click();
  const posts = window.getByRole('region', { name: 'Vị trí sẽ trống' });
  // Each way to see it is another list of names under the same columns.
  const table = window.getByRole('grid', { name: 'Vị trí trống theo năm' });
  for (const [way, name] of [
    ['Theo đơn vị', /^(Xã|Phường) /],
    ['Theo khối', 'Chính quyền'],
    ['Theo chức danh', 'Chủ tịch UBND'],
  ] as const) {
    await window.getByText(way, { exact: true }).click();
    const line = table.locator('.ag-row', { has: window.getByText(name) }).first();
    const sum = Number(await line.locator('[col-id="sum"]').textContent());
    await line.locator('[col-id="sum"]').click();
    await expect(posts.getByRole('status')).toHaveText(`${sum} vị trí`);
  }
  await window
    .getByRole('group', { name: 'Vị trí trống thêm theo tháng' })
    .getByRole('button')
    .first()
    .click();
  await expect(posts.getByRole('heading', { name: 'Trước đó' })).toBeVisible();
  await posts.locator('.ag-row [col-id="post"]').first().click();
  await expect(posts.getByRole('heading', { name: /^Quy hoạch / })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: 'Chi tiết vị trí' })).toBeVisible();
});

test('on a small screen titles and positions can still be told apart', async () => {
  await app.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await expect.poll(() => window.evaluate(() => globalThis.innerWidth)).toBe(1366);
  /** How wide a column is, in what stands in it of words. */
  const widthOf = (grid: string, column: string) =>
    window
      .getByRole('grid', { name: grid })
      .locator(`.ag-row[row-index="1"] [col-id="${column}"]`)
      .evaluate((cell) => cell.clientWidth);
  await goTo(window, 'outlook');
  await window.getByRole('tab', { name: 'Dự báo vị trí trống' }).click();
  await expect.poll(() => widthOf('Vị trí trống theo năm', 'name')).toBeGreaterThan(180);
  const years = window
    .getByRole('grid', { name: 'Vị trí trống theo năm' })
    .locator('.ag-header-cell[col-id^="20"] .ag-header-cell-text');
  // No year is broken over two lines.
  await expect
    .poll(() => years.evaluateAll((all) => Math.max(...all.map((one) => one.clientHeight))))
    .toBeLessThan(30);
  await expect.poll(() => widthOf('Vị trí sẽ trống', 'post')).toBeGreaterThan(160);
  await window.getByRole('tab', { name: 'Dôi dư' }).click();
  await expect
    .poll(() => widthOf('Người chưa có vị trí hoặc có hướng giải quyết', 'position'))
    .toBeGreaterThan(200);
});
