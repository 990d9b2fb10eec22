/**
 * A whole province in an afternoon, with no help but the program's own: the sample is opened, what blocks is cleared,
 * everybody is placed or settled, two plans are compared, and the plan goes through review to the clerk, who numbers
 * and writes its decisions. Walked with the keyboard alone and with the mouse alone, on the two usual screens.
 */
import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs } from '../support/e2e/desk.ts';
import { type Hands, keyboardHands, mouseHands } from '../support/e2e/hands.ts';
import { temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const SMALL = { width: 1366, height: 768 };
const LARGE = { width: 1920, height: 1080 };
const WALKS = [
  { manner: 'keyboard', hands: keyboardHands, size: LARGE },
  { manner: 'mouse', hands: mouseHands, size: LARGE },
  { manner: 'keyboard', hands: keyboardHands, size: SMALL },
  { manner: 'mouse', hands: mouseHands, size: SMALL },
] as const;

for (const { manner, hands: handsOf, size } of WALKS) {
  const name = `with the ${manner} alone at ${size.width.toString()}×${size.height.toString()}`;
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    let app: LaunchedApp;
    let window: Page;
    let hands: Hands;
    let papers: ReturnType<typeof temporaryFolder>;

    test.beforeAll(async () => {
      papers = temporaryFolder();
      app = await launchApp();
      window = app.window;
      hands = handsOf(window);
      await app.app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, size);
      await expect.poll(() => window.evaluate(() => globalThis.innerWidth)).toBe(size.width);
      await answerDialogs(app, { open: papers.folder });
    });
    test.afterAll(async () => {
      await app.close();
      papers.remove();
    });

    const button = (words: string | RegExp) =>
      window.getByRole('button', { name: words, exact: typeof words === 'string' });
    const dialogOf = (words: string) => window.getByRole('dialog', { name: words });
    const foot = (words: string) => expect(window.getByRole('contentinfo')).toContainText(words);
    const seats = () => window.getByRole('grid', { name: 'Các vị trí và người được bố trí' });

    test('the sample province is opened from the welcome screen', async () => {
      await hands.press(button(/Mở tỉnh mẫu/));
      await foot('2.099 vị trí');
      await foot('90 người chưa bố trí');
    });

    test('seats held by people who cannot hold them are cleared at once', async () => {
      await hands.goTo('plan');
      await hands.press(
        window.getByRole('toolbar', { name: 'Tìm và lọc' }).getByRole('button', { name: /Chặn/ }),
      );
      await hands.takeAll(seats());
      await hands.either({
        keys: () => window.keyboard.press('Delete'),
        pointer: () => button('Để trống').click(),
      });
      await foot('103 người chưa bố trí');
    });

    test('everybody who fits is placed from one proposal, looked at first', async () => {
      await hands.either({
        keys: () => window.keyboard.press('Control+Shift+b'),
        pointer: () => button('Đề xuất…').click(),
      });
      const dialog = dialogOf('Bố trí hàng loạt');
      // A proposal for the whole province takes its time on a machine busy with other work.
      await expect(dialog.getByText(/Đề xuất 9\d người.*vấn đề chặn \d+ → 0,/)).toBeVisible({
        timeout: 60_000,
      });
      // Who lacks something is ticked by the officer, nobody else.
      await expect(dialog.getByRole('button', { name: /^Bố trí \d+ người$/ })).toBeVisible();
      await hands.press(dialog.getByRole('button', { name: 'Chọn tất cả' }));
      await hands.press(dialog.getByRole('button', { name: /^Bố trí 9\d người \(\d+ còn cảnh báo\)$/ }));
      await expect(dialog).toHaveCount(0);
      await foot('8 người chưa bố trí');
    });

    test('those past the age are settled together, and nothing blocks any more', async () => {
      await hands.goTo('outlook');
      const grid = window.getByRole('grid', { name: 'Người chưa có vị trí hoặc có hướng giải quyết' });
      await hands.takeAll(grid);
      const kind = window.getByRole('combobox', { name: 'Hướng giải quyết' });
      await hands.either({
        keys: async () => {
          await window.keyboard.press('Enter');
          await expect(kind).toBeFocused();
        },
        pointer: () => expect(kind).toBeVisible(),
      });
      await hands.pick(kind, 'Nghỉ hưu');
      await hands.press(button(/^Ghi cho \d+ người|^Lưu/));
      await foot('0 người chưa bố trí');
      await foot('bắt buộc0Chặn');
    });

    test('a second plan is made, differs by one, is compared, and takes the difference over', async () => {
      await hands.choose(button('Phương án đang dùng: Phương án 1'), 'Lập phương án mới…');
      const title = window.getByRole('textbox', { name: 'Tên hoặc số' });
      await expect(title).toHaveValue('2');
      await hands.press(button('Lập và dùng phương án này'));
      await expect(button('Phương án đang dùng: Phương án 2')).toBeVisible();
      await expect(dialogOf('Lập phương án mới')).toHaveCount(0);

      const search = window.getByPlaceholder(/Tìm cán bộ, đơn vị, vị trí, lệnh, trợ giúp/);
      await hands.either({
        keys: () => window.keyboard.press('Control+k'),
        pointer: () => window.getByRole('banner').getByRole('button', { name: /Tìm/ }).click(),
      });
      await expect(search).toBeFocused();
      await window.keyboard.type('bi thu dang uy binh lu');
      const found = window
        .getByRole('dialog')
        .getByRole('option', { name: /Bí thư Đảng uỷ, Xã Bình Lư/ })
        .first();
      await expect(found).toHaveAttribute('aria-selected', 'true');
      await hands.either({ keys: () => window.keyboard.press('Enter'), pointer: () => found.click() });
      const seat = seats().locator('.ag-row-selected').first();
      await expect(seat).toContainText('Bí thư Đảng uỷ');
      await hands.either({
        keys: async () => {
          await hands.takeLine(seats(), seat);
          await window.keyboard.press('Delete');
        },
        pointer: async () => {
          await seat.locator('.ag-cell').first().click({ button: 'right' });
          await window.getByRole('menuitem', { name: /^Để trống/ }).click();
        },
      });
      await foot('bắt buộc1Chặn');

      await hands.either({
        keys: () => window.keyboard.press('Alt+0'),
        pointer: () => hands.choose(button('Phương án đang dùng: Phương án 2'), /^Các phương án/),
      });
      const plans = window.getByRole('grid', { name: 'Danh sách phương án' });
      await hands.takeLine(plans, plans.locator('.ag-row[row-id="plan-1"]'));
      await hands.press(button('So sánh với phương án đang dùng'));
      const people = window.getByRole('grid', { name: 'Cán bộ' });
      const different = people.locator('.ag-row[row-id]');
      await expect(different).toHaveCount(1);
      await hands.takeAll(people);
      await hands.press(button('Lấy theo Phương án 1 (1)'));
      await hands.press(button('Lấy 1 người'));
      await expect(window.getByText('Hai phương án giống nhau ở phần này.')).toBeVisible();
      await foot('bắt buộc0Chặn');
    });

    test('the plan goes through review to the clerk', async () => {
      const stage = (words: string) =>
        window.getByRole('banner').getByRole('button', { name: words, exact: true });
      await hands.choose(stage('Đang soạn'), 'Trình thẩm định');
      await hands.choose(stage('Đang thẩm định'), 'Phê duyệt…');
      await hands.press(window.getByRole('dialog').getByRole('button', { name: 'Phê duyệt', exact: true }));
      await expect(stage('Đã phê duyệt')).toBeVisible();
    });

    test('the clerk drafts, numbers and writes the decisions, and the plan is issued', async () => {
      await hands.goTo('papers');
      await hands.press(button(/^Lập tất cả \(\d+\)$/));
      const drafts = window.getByRole('grid', { name: 'Dự thảo' });
      await hands.takeAll(drafts);
      await hands.press(button('Lấy số…'));
      await hands.write(window.getByLabel('Ngày văn bản'), '5/12/2026');
      await hands.press(button('Cấp số'));
      await expect(window.getByText(/^Đã cấp số cho \d+ văn bản\.$/)).toBeVisible({ timeout: 60_000 });
      // What was just numbered stays chosen.
      await expect(window.getByRole('grid', { name: 'Đã lấy số' })).toBeVisible();
      await expect(window.getByRole('heading', { name: /^\d+ văn bản đang chọn$/ })).toBeVisible();
      await hands.press(button('Xuất…'));
      await hands.press(button('Xuất'));
      await expect(window.getByText(/Đã ghi \d+ tệp/).first()).toBeVisible({ timeout: 90_000 });
      expect(readdirSync(papers.folder).filter((file) => file.endsWith('.docx')).length).toBeGreaterThan(90);
      const approved = window.getByRole('banner').getByRole('button', { name: 'Đã phê duyệt', exact: true });
      await hands.choose(approved, 'Đánh dấu đã ban hành');
      await expect(
        window.getByRole('banner').getByRole('button', { name: 'Đã ban hành', exact: true }),
      ).toBeVisible();
    });
  });
}
