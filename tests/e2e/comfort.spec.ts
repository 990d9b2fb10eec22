/**
 * Typing Vietnamese with an input method: no key of a syllable under way is taken for a command. Tooltips of grids; the
 * desk at twice its size; grids under the system's dark colours.
 */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { RAIL_SCREENS } from '../../renderer/state/navigation.ts';
import { callBridge, cellOf, chooseUnit, goTo } from '../support/e2e/desk.ts';
import { InputMethod } from '../support/e2e/input-method.ts';
import { importOfficers, makeWorkspace, planOf, temporaryFolder, UNIT } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;
let hand: InputMethod;
let post = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  const path = join(folder, 'gõ.botri');
  await makeWorkspace(path, false, (session) => importOfficers(session, folder));
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  hand = await InputMethod.of(window);
});
test.afterAll(async () => {
  await app.close();
  remove();
});

test('in the palette an Enter or Esc of a syllable neither chooses nor closes', async () => {
  await window.keyboard.press('Control+k');
  const field = window.getByRole('combobox', { name: 'Tìm mọi thứ' });
  await field.pressSequentially('Lò Văn ');
  await hand.compose('A', 'Â', 'Ẩ', 'Ẩn');
  await hand.press('Enter');
  await hand.press('Escape');
  await expect(field).toBeVisible();
  await hand.commit('Ẩn');
  await expect(field).toHaveValue('Lò Văn Ẩn');
  await expect(window.getByRole('option').first()).toContainText('Lò Văn Ẩn');
  await window.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});

test('in the grid a syllable opens the editor, and its Enter and Esc stay in it', async () => {
  await chooseUnit(window, 'muong te', UNIT);
  post = (await window.locator('.ag-row[row-id^="03445-"]').first().getAttribute('row-id')) ?? '';
  await cellOf(window, post, 'person').click();
  await window.keyboard.press('Enter');
  const editor = window.getByRole('combobox', { name: /Chọn người cho vị trí/ });
  await hand.compose('S', 'Su', 'Sú');
  await hand.press('Enter');
  await hand.press('Escape');
  await hand.press('Tab');
  await expect(editor).toHaveValue('Sú');
  await hand.commit('Súa');
  await expect(editor).toHaveValue('Súa');
  await window.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  const { rows } = await planOf(window);
  expect(rows.find((row) => row.post.id === post)?.personId).toBeNull();
});

test('in a find box an Esc of a syllable leaves what is written', async () => {
  const box = window.getByRole('textbox', { name: 'Tìm trong bảng' });
  await box.fill('Trưởng ');
  await hand.compose('b', 'bâ', 'bân');
  await hand.press('Escape');
  await hand.commit('ban');
  await expect(box).toHaveValue('Trưởng ban');
  await window.keyboard.press('Escape');
  await expect(box).toHaveValue('');
});

test('in the form of a person it neither saves nor leaves', async () => {
  await goTo(window, 'people');
  await window.locator('.ag-row').filter({ hasText: 'Giàng Thị Súa' }).first().click();
  await window.keyboard.press('F2');
  const form = window.getByRole('form', { name: 'Sửa thông tin: Giàng Thị Súa' });
  const name = form.getByRole('textbox', { name: 'Họ và tên' });
  await name.press('End');
  await hand.compose('a', 'ă', 'ắ');
  await hand.press('Enter');
  await hand.press('Enter', true);
  await hand.press('Escape');
  await expect(form).toBeVisible();
  await hand.commit('ắ');
  await expect(name).toHaveValue('Giàng Thị Súaắ');
  expect((await planOf(window)).people.some(({ person }) => person.fullName === 'Giàng Thị Súa')).toBe(true);
  await window.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  expect((await planOf(window)).people.some(({ person }) => person.fullName === 'Giàng Thị Súaắ')).toBe(true);
});

test('a comment is not sent with half a syllable', async () => {
  await goTo(window, 'plan');
  await cellOf(window, post, 'person').click();
  await window.keyboard.press('Shift+F2');
  const comment = window.getByRole('textbox', { name: /Viết ý kiến/ });
  await comment.pressSequentially('Đề nghị ');
  await hand.compose('x', 'xe', 'xem');
  await hand.press('Enter', true);
  await hand.commit('xem');
  await expect(comment).toHaveValue('Đề nghị xem');
  await window.keyboard.press('Control+Enter');
  await expect(comment).toHaveValue('');
  await expect(window.getByText('Đề nghị xem', { exact: true })).toBeVisible();
});

test('what a grid shows cut is told whole, and a column explained, under the pointer and to the keyboard', async () => {
  const tip = window.getByRole('tooltip');
  await goTo(window, 'plan');
  const since = window.getByRole('columnheader', { name: 'Từ ngày', exact: true });
  await since.hover();
  await expect(tip).toHaveText('Ngày có hiệu lực; để trống là ngày bắt đầu phương án');
  await window.mouse.move(0, 0);
  await expect(tip).toHaveCount(0);
  await since.focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowLeft');
  await expect(tip).toHaveText('Ngày có hiệu lực; để trống là ngày bắt đầu phương án');
  await expect(since).toHaveAccessibleDescription(/Ngày có hiệu lực/);

  await goTo(window, 'findings');
  const cells = window
    .getByRole('grid', { name: 'Kiểm tra' })
    .locator('.ag-row:not([row-index="0"]) .ag-cell');
  await cells.first().waitFor();
  const cut = await cells.evaluateAll((all) => {
    const cell = all.find((one) => one.children.length === 0 && one.scrollWidth > one.clientWidth + 1);
    return {
      row: Number(cell?.closest('.ag-row')?.getAttribute('row-index')),
      column: cell?.getAttribute('col-id') ?? '',
      words: cell?.textContent ?? 'no cell is cut',
    };
  });
  const at = (row: number) => window.locator(`.ag-row[row-index="${row}"] [col-id="${cut.column}"]`);
  await at(cut.row - 1).click();
  await window.keyboard.press('ArrowDown');
  await expect(tip).toHaveText(cut.words);
  // It stands beside the cell and goes with the next key.
  await window.keyboard.press('ArrowUp');
  await expect(tip.filter({ hasText: cut.words })).toHaveCount(0);
  await at(cut.row).hover();
  await expect(tip).toHaveText(cut.words);
});

test('what a button or a line of a list shows cut is told whole to the keyboard as to the pointer', async () => {
  const tip = window.getByRole('tooltip');
  await window.mouse.move(0, 0);
  await goTo(window, 'overview');
  const bars = window.getByRole('region', { name: 'Vị trí trống theo chức danh' }).getByRole('button');
  await bars.first().waitFor();
  const cut = await bars.evaluateAll((all) => {
    const parts = all.map((one) => one.querySelector('[data-whole]'));
    const at = parts.findIndex((one) => {
      const head = one?.firstElementChild;
      return head != null && head.scrollWidth > head.clientWidth + 1;
    });
    return { at, words: parts[at]?.getAttribute('data-whole') ?? 'nothing is cut' };
  });
  await bars.nth(cut.at).focus();
  await expect(tip).toHaveText(cut.words);
  await window.keyboard.press('Tab');
  await expect(tip.filter({ hasText: cut.words })).toHaveCount(0);
  await bars.nth(cut.at).hover();
  await expect(tip).toHaveText(cut.words);

  // In a list the focus stays while its line changes.
  await window.mouse.move(0, 0);
  await chooseUnit(window, '', 'Tất cả đơn vị');
  const units = window.getByRole('listbox', { name: 'Đơn vị' });
  const name = await units
    .getByRole('option')
    .nth(1)
    .evaluate((option) => {
      const [label] = option.querySelectorAll('span');
      if (label === undefined) return '';
      label.style.width = '40px';
      label.style.flex = 'none';
      return label.textContent ?? '';
    });
  await units.focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowDown');
  await expect(tip).toContainText(name);
});

test('beside what is cut, as between the buttons of a bar, the pointer is told nothing', async () => {
  const tip = window.getByRole('tooltip');
  const bar = window.getByRole('banner');
  const plan = bar.getByRole('button', { name: /^Phương án đang dùng/ });
  await plan.evaluate((button) => {
    button.style.width = '30px';
    for (const part of button.querySelectorAll('*')) {
      part.setAttribute(
        'style',
        'display: block; width: 20px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
      );
    }
  });
  await plan.hover();
  await expect(tip).toContainText('Phương án');
  await bar.hover({ position: { x: 4, y: 4 } });
  await expect(tip).toHaveCount(0);
  // It would come once the pointer has rested.
  await window.waitForTimeout(1_000);
  await expect(tip).toHaveCount(0);
});

/** What of the desk, but grids, goes on beyond its right edge or scrolls sideways. */
const beyondEdge = () =>
  window.evaluate(() => {
    const parts = [...document.querySelectorAll('main, main *')].filter(
      (part) => part.closest('.ag-root') === null,
    );
    return parts.flatMap((part) => {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(part).overflowX);
      const { width, right } = part.getBoundingClientRect();
      const isBeyond = width > 0 && part.children.length === 0 && right > globalThis.innerWidth + 1;
      const isWide = scrolls && part.scrollWidth > part.clientWidth + 1;
      return isBeyond || isWide ? [`${part.tagName} ${part.textContent?.slice(0, 40) ?? ''}`] : [];
    });
  });

test('at twice the size on a small screen nothing but a grid scrolls sideways', async () => {
  await app.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  const width = () => window.evaluate(() => globalThis.innerWidth);
  await expect.poll(width).toBe(1366);
  await expect(async () => {
    await window.keyboard.press('Control++');
    expect(await width()).toBeLessThanOrEqual(683);
  }).toPass();
  for (const screen of RAIL_SCREENS) {
    await goTo(window, screen);
    await expect.poll(beyondEdge, { message: screen }).toEqual([]);
  }
  await window.keyboard.press('Control+0');
  await expect.poll(width).toBe(1366);
});

test('where the window is dark, grids take the dark colours of the system', async () => {
  await callBridge(window, 'app.changeSettings', { change: { theme: 'dark' } });
  await goTo(window, 'vacancies');
  await expect(window.locator('.ag-root-wrapper')).toHaveCSS('color-scheme', 'dark');
  await callBridge(window, 'app.changeSettings', { change: { theme: 'system' } });
});
