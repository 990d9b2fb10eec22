/** Lines of the roster under the hands: boxes to tick, what is cut, what stays at the left, and the mark under the pointer. */
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const path = join(folder, 'mẫu.botri');
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  await makeWorkspace(path, true);
  app = await launchApp({ args: [path], userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  await goTo(window, 'people');
  await line(0).waitFor();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const line = (row: number): Locator => window.locator(`.ag-row[row-index="${row}"]`);
const box = (row: number): Locator => line(row).getByRole('checkbox');
const chosen = (): Locator => window.locator('.ag-row[aria-selected="true"]');

test('a box ticks its line beside those that are ticked, with Shift all between; what is ticked it says', async () => {
  await box(1).click();
  await box(3).click();
  await expect(chosen()).toHaveCount(2);
  await expect(box(3)).toBeChecked();
  await expect(box(3)).toHaveAccessibleName(/\(đã đánh dấu\)$/);
  await expect(box(2)).not.toBeChecked();
  await expect(box(2)).toHaveAccessibleName(/\(chưa đánh dấu\)$/);
  await box(6).click({ modifiers: ['Shift'] });
  await expect(chosen()).toHaveCount(5);
  await box(5).click();
  await expect(box(5)).not.toBeChecked();
  await expect(chosen()).toHaveCount(4);
  // Neither of two quick clicks opens the line.
  await box(5).dblclick();
  await expect(chosen()).toHaveCount(4);
  await expect(window.getByRole('heading', { name: 'Đã chọn 4 người' })).toBeVisible();
  await line(8).locator('[col-id="birth"]').click();
  await expect(chosen()).toHaveCount(1);
  await expect(box(1)).not.toBeChecked();
  await window.keyboard.press('Space');
  await expect(box(8)).not.toBeChecked();
});

test('the boxes stay in sight however far the list is moved aside', async () => {
  const left = async () => (await box(2).boundingBox())?.x;
  const before = await left();
  await line(4).hover();
  await window.mouse.wheel(400, 0);
  await expect(line(2).locator('[col-id="name"]')).not.toBeInViewport();
  await expect.poll(left).toBe(before);
  await window.mouse.wheel(-4000, 0);
  await expect(line(2).locator('[col-id="name"]')).toBeInViewport();
  await expect.poll(left).toBe(before);
});

test('the line under the pointer is marked, and once the list rests the one that came under it', async () => {
  const marked = window.locator('.ag-row-hover');
  await line(3).hover();
  await line(4).hover();
  await expect(marked).toHaveAttribute('row-index', '4');
  await window.mouse.wheel(0, 280);
  await expect(marked).toHaveAttribute('row-index', '14');
  await window.getByRole('heading', { name: 'Cán bộ', exact: true }).hover();
  await expect(marked).toHaveCount(0);
});

test('a post is put shorter where there is no room, says the whole, and is whole again where there is', async () => {
  const cell = line(14).locator('[col-id="position"]');
  const short = cell.locator('span[title]').first();
  const whole = (await short.getAttribute('title')) ?? '';
  expect((await cell.textContent())?.length).toBeLessThanOrEqual(whole.length);
  const edge = window.locator('.ag-header-cell[col-id="position"] .ag-header-cell-resize');
  const at = await edge.boundingBox();
  if (at === null) throw new Error('the column has no edge');
  await window.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await window.mouse.down();
  await window.mouse.move(at.x + 500, at.y + at.height / 2, { steps: 5 });
  await window.mouse.up();
  await expect(cell).toHaveText(whole);
  await expect(short).toHaveCount(0);
});
