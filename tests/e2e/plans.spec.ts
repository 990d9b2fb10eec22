/** Several plans: one is made, somebody is taken off a seat there, both are compared, the person is taken over again. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { callBridge, cellOf, chooseUnit, goTo } from '../support/e2e/desk.ts';
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

const inUse = (plan: string) => window.getByRole('button', { name: `Phương án đang dùng: ${plan}` });

test('a plan is made with the keyboard and is in use at once', async () => {
  await inUse('Phương án 1').press('Enter');
  await window.getByRole('menuitem', { name: 'Lập phương án mới…' }).press('Enter');
  await expect(window.getByRole('textbox', { name: 'Tên hoặc số' })).toHaveValue('2');
  await window.getByRole('textbox', { name: 'Tên hoặc số' }).press('Enter');
  await expect(inUse('Phương án 2')).toBeVisible();
  const title = () =>
    app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');
  await expect.poll(title).toContain('Phương án 2');
});

test('a menu of the title bar goes when a key leads to another screen, and comes again', async () => {
  const entry = window.getByRole('menuitem', { name: 'Lập phương án mới…' });
  await inUse('Phương án 2').click();
  await expect(entry).toBeVisible();
  await goTo(window, 'people');
  await expect(entry).toHaveCount(0);
  await inUse('Phương án 2').click();
  await expect(entry).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(entry).toHaveCount(0);
});

test('what is done in one plan is not done in the other, and undo goes back through both', async () => {
  await chooseUnit(window, 'doan ket', 'Đoàn Kết');
  const seat = window.locator('.ag-row[row-id$="-D02-1"]').first();
  const postId = (await seat.getAttribute('row-id')) ?? '';
  const person = cellOf(window, postId, 'person');
  const name = (await person.textContent()) ?? '';
  await person.click();
  await window.keyboard.press('Delete');
  await expect(person).not.toContainText(name);

  await inUse('Phương án 2').click();
  await window.getByRole('menuitem', { name: 'Phương án 1' }).click();
  await expect(person).toContainText(name);
  await inUse('Phương án 1').press('Control+z');
  await expect(inUse('Phương án 2')).toBeVisible();
  await expect(person).not.toContainText(name);

  await window.keyboard.press('Alt+0');
  await window.locator('.ag-row[row-id="plan-1"] [col-id="name"]').click();
  await window.getByRole('button', { name: 'So sánh với phương án đang dùng' }).click();
  const people = window.getByRole('grid', { name: 'Cán bộ' });
  await expect(people.locator('.ag-row[row-id]')).toHaveCount(1);
  await people.locator('.ag-row[row-id]').getByRole('checkbox').first().check();
  await window.getByRole('button', { name: 'Lấy theo Phương án 1 (1)' }).click();
  // Where each of them is now, and where they come to.
  await expect(window.getByRole('dialog').getByRole('listitem')).toContainText(/: .+ → .+/);
  // Another window goes over to the other plan: nobody is taken over the other way round.
  await callBridge(window, 'plan.use', { planId: 'plan-1', workId: 'other' });
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await callBridge(window, 'plan.use', { planId: 'plan-2', workId: 'other' });
  await window.getByRole('button', { name: 'Lấy theo Phương án 1 (1)' }).click();
  await expect(window.getByRole('dialog').getByRole('listitem')).toContainText(/: .+ → .+/);
  const take = window.getByRole('button', { name: 'Lấy 1 người' });
  await expect(take).toBeFocused();
  await take.press('Enter');
  await expect(window.getByText('Hai phương án giống nhau ở phần này.')).toBeVisible();
  await window.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect(people.locator('.ag-row[row-id]')).toHaveCount(1);
});
