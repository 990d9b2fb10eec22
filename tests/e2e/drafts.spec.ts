/** What is typed and not saved outlives looking elsewhere, and lists come back as they were left. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { goTo } from '../support/e2e/desk.ts';
import { importOfficers, makeWorkspace, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  const path = join(folder, 'dở dang.botri');
  await makeWorkspace(path, false, (session) => importOfficers(session, folder));
  app = await launchApp({ userDataDir: join(folder, 'user'), args: [path] });
  window = app.window;
});
test.afterAll(async () => {
  await app.close();
  remove();
});

test('a legal basis being entered is there again after another screen, and the file is not closed over it', async () => {
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Văn bản căn cứ' }).click();
  await window.getByRole('button', { name: 'Thêm văn bản' }).click();
  const number = window.getByRole('textbox', { name: 'Số, ký hiệu' });
  await number.fill('99-QĐ/TU');
  await goTo(window, 'plan');
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Văn bản căn cứ' }).click();
  await expect(number).toHaveValue('99-QĐ/TU');

  await window.keyboard.press('Control+w');
  const question = window.getByRole('dialog', { name: 'Còn nội dung chưa lưu' });
  await expect(question).toContainText('văn bản căn cứ đang nhập');
  await window.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(number).toHaveValue('99-QĐ/TU');
});

/** What the system asked since the last look; it is answered with `response` from now on. */
async function answerQuestions(response: number): Promise<string[]> {
  return app.app.evaluate(({ dialog }, given) => {
    const asked: string[] = Reflect.get(globalThis, 'asked') ?? [];
    const next: string[] = [];
    Reflect.set(globalThis, 'asked', next);
    dialog.showMessageBox = (...args: unknown[]) => {
      next.push(String(Reflect.get(Object(args[1]), 'detail')));
      return Promise.resolve({ response: given, checkboxChecked: false });
    };
    return asked;
  }, response);
}

test('closing the window and quitting ask first, and a page that hangs is no hindrance', async () => {
  const SENTENCE = 'Chưa lưu: văn bản căn cứ đang nhập. Đóng cửa sổ bây giờ thì phần này mất.';
  const close = (which: 'first' | 'last') =>
    app.app.evaluate(({ BrowserWindow }, one) => {
      const windows = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
      windows.at(one === 'first' ? 0 : -1)?.close();
    }, which);
  await answerQuestions(1);
  await close('first');
  await expect.poll(() => answerQuestions(1)).toEqual([SENTENCE]);
  await app.app.evaluate((electron) => electron.app.quit());
  await expect.poll(() => answerQuestions(0)).toEqual([SENTENCE]);
  await expect(window.getByRole('textbox', { name: 'Số, ký hiệu' })).toHaveValue('99-QĐ/TU');

  const opening = app.app.waitForEvent('window');
  await window.keyboard.press('Control+Shift+n');
  const second = await opening;
  await expect(second.getByRole('navigation').first()).toBeVisible();
  await close('last');
  await expect.poll(() => app.app.windows().length).toBe(1);

  void window
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  const ended = app.app.waitForEvent('close');
  await close('first');
  await ended;
  app = await launchApp({ userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByRole('navigation').first()).toBeVisible();
});

test('lists are sorted and filtered after a restart as they were left', async () => {
  await goTo(window, 'findings');
  const unit = () =>
    window.getByRole('grid', { name: 'Kiểm tra' }).getByRole('columnheader', { name: 'Đơn vị', exact: true });
  await unit().click();
  await expect(unit()).toHaveAttribute('aria-sort', 'ascending');
  const blocking = () => window.getByRole('toolbar').getByRole('button', { name: /Chặn/ });
  await blocking().first().click();
  await expect(blocking()).toHaveAttribute('aria-pressed', 'true');
  await window.getByRole('textbox', { name: 'Tìm vấn đề' }).fill('bi thu');
  await goTo(window, 'outlook');
  await window.getByText('Theo khối', { exact: true }).click();
  await goTo(window, 'findings');
  // It is noted a moment after the last change.
  await window.waitForTimeout(1_000);
  await app.close();
  app = await launchApp({ userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(unit()).toHaveAttribute('aria-sort', 'ascending');
  await expect(blocking()).toHaveAttribute('aria-pressed', 'true');
  await expect(window.getByRole('textbox', { name: 'Tìm vấn đề' })).toHaveValue('');
  await goTo(window, 'outlook');
  await expect(window.getByRole('radio', { name: 'Theo khối' })).toBeChecked();
});
