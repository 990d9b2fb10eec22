/** The whole program dies in the middle of work; the next start is at the very place, with everything that was done. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { cellOf, chooseUnit, goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, planOf, temporaryFolder, UNIT } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const userDataDir = join(folder, 'user');
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  const path = join(folder, 'tắt máy.botri');
  await makeWorkspace(path, true);
  app = await launchApp({ userDataDir, args: [path] });
  window = app.window;
});
test.afterAll(async () => {
  await app.close();
  remove();
});

/** As a power cut does it: no process of the program has a say. */
async function killProgram(): Promise<void> {
  const program = app.app.process();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGKILL');
  await ended;
}

test('killed while a form is being filled in, it comes back to the file, screen, unit, seat, card and form', async () => {
  await chooseUnit(window, 'muong te', UNIT);
  const unit = (await planOf(window)).units.find((row) => row.unit.fullName === UNIT);
  const seats = (await planOf(window)).rows.filter(
    ({ post, personId }) => post.unitCode === unit?.unit.code && personId !== null,
  );
  // Far down: it is not in view where the grid begins.
  const seat = seats.at(-1);
  const other = seats.at(0);
  if (seat === undefined || other === undefined) throw new Error('nobody is placed in the unit');
  await cellOf(window, other.post.id, 'person').click();
  await window.keyboard.press('Delete');
  await expect.poll(async () => filledIn(other.post.id)).toBe(false);
  await window.keyboard.press('Control+End');
  await cellOf(window, seat.post.id, 'person').click();
  await window.getByRole('tab', { name: 'Cán bộ' }).click();
  await window.getByRole('button', { name: 'Sửa', exact: true }).click();
  await noteField().fill('đang gõ dở thì mất điện');
  // What is typed and where somebody is are noted a moment after they rest.
  await window.waitForTimeout(1_500);

  await killProgram();
  app = await launchApp({ userDataDir });
  window = app.window;

  const option = window
    .getByRole('listbox', { name: 'Đơn vị' })
    .getByRole('option')
    .filter({ hasText: UNIT });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  const row = window.locator(`.ag-row[row-id="${seat.post.id}"]`).first();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(row).toBeInViewport();
  await expect(window.getByRole('tab', { name: 'Cán bộ' })).toHaveAttribute('aria-selected', 'true');
  // The draft comes back once the plan is there.
  await expect(noteField()).toHaveValue('đang gõ dở thì mất điện');
  expect(await filledIn(other.post.id)).toBe(false);
});

test('killed in the middle of the review, it comes back to the unit, the seat, and the words being written', async () => {
  await goTo(window, 'review');
  const { units, rows } = await planOf(window);
  const unit = units.find((row) => row.unit.fullName !== UNIT)?.unit;
  const seat = rows.filter(({ post, personId }) => post.unitCode === unit?.code && personId !== null).at(-1);
  await window
    .getByRole('grid', { name: 'Đơn vị' })
    .getByText(unit?.fullName ?? '?', { exact: true })
    .click();
  const grid = () => window.getByRole('grid', { name: `Vị trí của ${unit?.fullName}` });
  await grid().locator('.ag-cell').first().click();
  await window.keyboard.press('Control+End');
  const line = () => grid().locator(`.ag-row[row-id="${seat?.post.id}"]`);
  await expect(line()).toHaveAttribute('aria-selected', 'true');
  await goTo(window, 'people');
  await goTo(window, 'review');
  await expect(line()).toHaveAttribute('aria-selected', 'true');
  const reason = () => window.getByRole('textbox', { name: 'Lý do trả lại' });
  const comment = () => window.getByRole('textbox', { name: /Viết ý kiến/ });
  await line().locator('.ag-cell').first().click();
  await window.keyboard.press('r');
  await reason().fill('Chưa rõ trình độ');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await window.keyboard.press('Shift+F2');
  await expect(comment()).toBeFocused();
  await window.keyboard.type('Cần trao đổi thêm');
  await window.waitForTimeout(1_500);

  await killProgram();
  app = await launchApp({ userDataDir });
  window = app.window;
  await expect(line()).toHaveAttribute('aria-selected', 'true');
  await expect(line()).toBeInViewport();
  await expect(comment()).toHaveValue('Cần trao đổi thêm');
  await expect(window.getByText('Ý kiến viết dở còn nguyên:')).toContainText(String(seat?.post.title));
  await line().locator('.ag-cell').first().click();
  await window.keyboard.press('r');
  await expect(reason()).toHaveValue('Chưa rõ trình độ');
});

const noteField = () => window.getByRole('textbox', { name: 'Ghi chú', exact: true });

async function filledIn(postId: string): Promise<boolean> {
  return (await planOf(window)).rows.some(({ post, personId }) => post.id === postId && personId !== null);
}
