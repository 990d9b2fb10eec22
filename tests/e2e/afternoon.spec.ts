/**
 * A whole province in an afternoon, walked with the keyboard (the mouse only chooses a line in the list of plans): the
 * sample is opened, what blocks is cleared, everybody is placed or settled, two plans are compared, and the plan goes
 * through review to the clerk.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { goTo } from '../support/e2e/desk.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

/** More stops than any screen has. */
const MOST_TABS = 150;

test.describe.configure({ mode: 'serial' });
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  app = await launchApp();
  window = app.window;
});
test.afterAll(async () => app.close());

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement));

/** Goes on with Tab until `target` has the focus: what cannot be reached so fails. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await isFocused(target)) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`not reached with the keyboard: ${target.toString()}`);
}

async function press(target: Locator, keys = 'Enter'): Promise<void> {
  await tabTo(target);
  await window.keyboard.press(keys);
}

/** Goes round the panes of the plan until the grid is reached. */
async function toGrid(): Promise<void> {
  const grid = window.getByRole('grid', { name: 'Các vị trí và người được bố trí' });
  await expect(async () => {
    await window.keyboard.press('F6');
    expect(await isFocused(grid)).toBe(true);
  }).toPass();
}

/** Opens the menu of a button and walks down to an entry. */
async function choose(target: Locator, entry: string): Promise<void> {
  await press(target);
  const item = window.getByRole('menuitem', { name: entry });
  await expect(async () => {
    await window.keyboard.press('ArrowDown');
    expect(await isFocused(item)).toBe(true);
  }).toPass({ intervals: [50] });
  await window.keyboard.press('Enter');
}

const button = (name: string | RegExp) => window.getByRole('button', { name });
const foot = (words: string) => expect(window.getByRole('contentinfo')).toContainText(words);

test('the sample province is opened from the welcome screen', async () => {
  await press(button(/Mở tỉnh mẫu/));
  await foot('2.099 vị trí');
  await foot('90 người chưa bố trí');
});

test('seats held by people who cannot hold them are cleared at once', async () => {
  await goTo(window, 'plan');
  await press(window.getByRole('toolbar', { name: 'Tìm và lọc' }).getByRole('button', { name: /Chặn/ }));
  await toGrid();
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Delete');
  await foot('103 người chưa bố trí');
});

test('everybody who fits is placed from one proposal, looked at first', async () => {
  await window.keyboard.press('Control+Shift+b');
  const dialog = window.getByRole('dialog', { name: 'Bố trí hàng loạt' });
  // A proposal for the whole province takes its time on a machine busy with other work.
  await expect(dialog.getByText(/Đề xuất 9\d người.*nội dung chặn \d+ → 0,/)).toBeVisible({
    timeout: 60_000,
  });
  // Who lacks something is ticked by the officer, nobody else.
  await expect(dialog.getByRole('button', { name: /^Bố trí \d+ người$/ })).toBeVisible();
  await press(dialog.getByRole('button', { name: 'Chọn tất cả' }));
  await press(dialog.getByRole('button', { name: /^Bố trí 9\d người \(\d+ còn cảnh báo\)$/ }));
  await expect(dialog).toHaveCount(0);
  await foot('8 người chưa bố trí');
});

test('those past the age are settled together, and nothing blocks any more', async () => {
  await goTo(window, 'outlook');
  const grid = window.getByRole('grid', { name: 'Người chưa có vị trí hoặc có hướng giải quyết' });
  await tabTo(grid);
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Enter');
  const kind = window.getByRole('combobox', { name: 'Hướng giải quyết' });
  await expect(kind).toBeFocused();
  await window.keyboard.type('nghỉ hưu');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await press(button(/^Ghi cho \d+ người|^Lưu/));
  await foot('0 người chưa bố trí');
  await foot('bắt buộc0Chặn');
});

test('a second plan is made, differs by one, is compared, and takes the difference over', async () => {
  await choose(button('Phương án đang dùng: Phương án 1'), 'Lập phương án mới…');
  const name = window.getByRole('textbox', { name: 'Tên hoặc số' });
  await expect(name).toHaveValue('2');
  await press(name);
  await expect(button('Phương án đang dùng: Phương án 2')).toBeVisible();

  // A key pressed while the dialog before is on its way out goes nowhere.
  await expect(async () => {
    await window.keyboard.press('Control+k');
    await expect(window.getByPlaceholder(/Tìm cán bộ, đơn vị, vị trí, lệnh, trợ giúp/)).toBeFocused({
      timeout: 1_000,
    });
  }).toPass();
  await window.keyboard.type('bi thu dang uy binh lu');
  const found = window.getByRole('dialog').getByRole('option', { name: /Bí thư Đảng uỷ, Xã Bình Lư/ });
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Enter');
  await toGrid();
  await window.keyboard.press('Delete');
  await foot('bắt buộc1Chặn');

  await window.keyboard.press('Alt+0');
  await window.locator('.ag-row[row-id="plan-1"] [col-id="name"]').click();
  await button('So sánh với phương án đang dùng').press('Enter');
  const different = window.getByRole('grid', { name: 'Cán bộ' }).locator('.ag-row[row-id]');
  await expect(different).toHaveCount(1);
  await different.getByRole('checkbox').first().press('Space');
  await button('Lấy theo Phương án 1 (1)').press('Enter');
  await button('Lấy 1 người').press('Enter');
  await expect(window.getByText('Hai phương án giống nhau ở phần này.')).toBeVisible();
  await foot('bắt buộc0Chặn');
});

test('the plan goes through review to the clerk', async () => {
  const stage = (name: string) => window.getByRole('banner').getByRole('button', { name, exact: true });
  await choose(stage('Đang soạn'), 'Trình thẩm định');
  await choose(stage('Đang thẩm định'), 'Phê duyệt…');
  await press(window.getByRole('dialog').getByRole('button', { name: 'Phê duyệt', exact: true }));
  await choose(stage('Đã phê duyệt'), 'Đánh dấu đã ban hành');
  await expect(stage('Đã ban hành')).toBeVisible();
});
