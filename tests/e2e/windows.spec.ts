/** Several windows on one file, kept in step; and the way back to the very place after closing and after a breakdown. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, callBridge, goTo } from '../support/e2e/desk.ts';
import { importOfficers, makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const userDataDir = join(folder, 'user');
const path = join(folder, 'một.botri');
const other = join(folder, 'hai.botri');
let app: LaunchedApp;
let first: Page;
let second: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  await makeWorkspace(path, false, (session) => importOfficers(session, folder));
  await makeWorkspace(other, false);
  app = await launchApp({ args: [path], userDataDir });
  first = app.window;
  await expect(first.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const line = (window: Page, name: string) => window.locator('.ag-row').filter({ hasText: name }).first();
const card = (window: Page, name: string) => window.getByRole('article', { name, exact: true });
const page = (window: Page) => window.locator('[aria-current="page"]');

test('a further window begins where the first is, and goes its own way', async () => {
  await goTo(first, 'people');
  await line(first, 'Giàng Thị Súa').click();
  await expect(card(first, 'Giàng Thị Súa')).toBeVisible();
  const opening = app.app.waitForEvent('window');
  await first.keyboard.press('Control+Shift+n');
  second = await opening;
  await expect(card(second, 'Giàng Thị Súa')).toBeVisible();
  await goTo(second, 'plan');
  await expect(page(second)).toContainText('Phương án');
  await expect(page(first)).toContainText('Cán bộ');
  await expect(card(first, 'Giàng Thị Súa')).toBeVisible();
});

test('what one window changes, the other shows, settings among them', async () => {
  const { rows, people } = await planOf(first);
  const postId = rows[0]?.post.id;
  const personId = people[0]?.person.id;
  await callBridge(first, 'placement.assign', { postId, personId, displace: false });
  await expect(second.getByText('2 người chưa bố trí', { exact: true })).toBeVisible();
  await callBridge(second, 'history.undo', {});
  await expect(first.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  const width = () => first.evaluate(() => globalThis.innerWidth);
  const before = await width();
  await second.keyboard.press('Control++');
  await expect.poll(width).toBeLessThan(before);
  await second.keyboard.press('Control+0');
  await expect.poll(width).toBe(before);
});

test('opening another file asks first, and the other window goes along and says so', async () => {
  await answerDialogs(app, { open: other });
  await second.keyboard.press('Control+o');
  const question = second.getByRole('dialog', { name: 'Mở tệp khác' });
  await expect(question).toContainText('Còn 1 cửa sổ khác');
  await question.getByRole('button', { name: 'Huỷ' }).click();
  // A dialog that still fades out keeps the keys of the window.
  await expect(second.locator('[role="dialog"]')).toHaveCount(0);
  await expect(first.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  await second.keyboard.press('Control+o');
  await question.getByRole('button', { name: 'Mở tệp khác' }).click();
  await expect(second.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
  await expect(first.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
  await expect(first.getByText('Đã chuyển sang tệp “hai.botri” vừa mở ở cửa sổ khác.')).toBeVisible();
  await expect(second.getByText('Đã chuyển sang tệp', { exact: false })).toHaveCount(0);
  await callBridge(first, 'workspace.open', { path });
  await expect(second.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
});

test('the page of a window that breaks down comes back at its place and says what happened', async () => {
  await goTo(second, 'people');
  await line(second, 'Vàng Văn Đức').click();
  await expect(card(second, 'Vàng Văn Đức')).toBeVisible();
  // A place is noted once the hands rest.
  await second.waitForTimeout(1500);
  const broken = await app.app.evaluate(async ({ BrowserWindow }) => {
    const [one] = BrowserWindow.getAllWindows().sort((a, b) => b.id - a.id);
    if (one === undefined) throw new Error('no window');
    const back = new Promise((resolve) => one.webContents.once('did-finish-load', () => resolve(null)));
    one.webContents.forcefullyCrashRenderer();
    await back;
    return one.id;
  });
  // The crashed page is no longer one that can be asked: the program itself is.
  const seen = () =>
    app.app.evaluate(async ({ BrowserWindow }, id) => {
      const text: unknown =
        await BrowserWindow.fromId(id)?.webContents.executeJavaScript('document.body.innerText');
      return String(text);
    }, broken);
  await expect.poll(seen).toContain('Cửa sổ này vừa gặp lỗi và đã được mở lại đúng chỗ đang làm.');
  await expect.poll(seen).toContain('Vàng Văn Đức');
  await expect(card(first, 'Vàng Văn Đức')).toHaveCount(0);
});

test('after closing, the file and its windows come back as they were', async () => {
  await goTo(first, 'people');
  await line(first, 'Lò Văn Ẩn').click();
  await expect(card(first, 'Lò Văn Ẩn')).toBeVisible();
  // At once: where it is cannot have been noted yet.
  await app.close();
  app = await launchApp({ userDataDir });
  await expect.poll(() => app.app.windows().length).toBe(2);
  const cards = await Promise.all(
    app.app.windows().map(async (window) => {
      await expect(window.getByRole('article').first()).toBeVisible();
      return window.getByRole('article').first().getAttribute('aria-label');
    }),
  );
  expect(cards.sort()).toEqual(['Lò Văn Ẩn', 'Vàng Văn Đức']);
});

test('closing one window leaves the others', async () => {
  const [one, left] = app.app.windows();
  if (one === undefined || left === undefined) throw new Error('two windows are wanted');
  await one.close();
  await expect(left.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  // The last one is closed on the very screen it has just come to.
  await goTo(left, 'vacancies');
  const program = app.app.process();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  app = await launchApp({ userDataDir });
  await expect(app.window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  expect(app.app.windows()).toHaveLength(1);
  await expect(page(app.window)).toHaveText('Vị trí trống');
});

test('a window that broke down closes unasked, and with the last one the program', async () => {
  await callBridge(app.window, 'window.noteUnsaved', { kinds: ['citation'] });
  const process = app.app.process();
  const ended = new Promise((resolve) => process.once('exit', resolve));
  const asked = await app.app.evaluate(async ({ BrowserWindow, dialog }) => {
    let questions = 0;
    dialog.showMessageBox = () => {
      questions += 1;
      // Stays, so that a question would keep the program from ending.
      return Promise.resolve({ response: 1, checkboxChecked: false });
    };
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    window.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const gone = new Promise((resolve) => window.webContents.once('render-process-gone', resolve));
    window.webContents.forcefullyCrashRenderer();
    await gone;
    // After this answer, which the end of the program must not overtake.
    setTimeout(() => window.close(), 100);
    return questions;
  });
  // Asked while the page stood, and never again.
  expect(asked).toBe(1);
  expect(await ended).toBe(0);
});
