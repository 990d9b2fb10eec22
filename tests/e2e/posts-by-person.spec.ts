/** The grid by person: posts of people pasted from Excel, and what can be done with somebody who has none. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { callBridge, goTo, pasteFromExcel } from '../support/e2e/desk.ts';
import {
  importOfficers,
  makeWorkspace,
  planOf,
  seatIn,
  temporaryFolder,
  UNIT,
} from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;
let head = '';

test.beforeAll(async () => {
  const path = join(folder, 'theo người.botri');
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    head = seatIn(session, 'U30');
  });
  app = await launchApp({ userDataDir: join(folder, 'user') });
  window = app.window;
  await callBridge(window, 'workspace.open', { path });
  await window.reload();
  await goTo(window, 'plan');
  await window
    .getByRole('toolbar', { name: 'Cách trình bày bảng' })
    .getByText('Cán bộ', { exact: true })
    .click();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const nameCell = (name: string) =>
  window.getByRole('grid').locator('[col-id="person"]').filter({ hasText: name });

test('a list of names and posts goes to the people it names; what is unclear is asked, the rest is one step', async () => {
  await nameCell('Vàng Văn Đức').click();
  await pasteFromExcel(
    app,
    [
      'TT\tHọ và tên\tVị trí\tĐơn vị',
      `1\tgiang thi sua\tTP VH-XH\t${UNIT}`,
      '2\tLò Văn Ẩn\tBí thư Đảng ủy\t',
      '3\tVàng Văn Đức\tThợ điện\t',
      '4\tTrần Không Có\tThợ điện\t',
    ].join('\r\n'),
  );
  const dialog = window.getByRole('dialog', { name: 'Dán vào phương án' });
  await expect(dialog).toContainText('Không có ai tên này');
  await expect(dialog).not.toContainText('Họ và tên');
  await expect(dialog).toContainText('Không hiểu vị trí này');
  const unit = dialog.getByRole('combobox', { name: /Bí thư Đảng ủy/ });
  await unit.click();
  await window.getByRole('option', { name: /Xã Phong Thổ/ }).click();
  await dialog.getByRole('button', { name: 'Dán vào 2 vị trí' }).click();
  await expect(window.getByRole('status').filter({ hasText: 'Đã dán vào 2 vị trí' })).toBeVisible();
  const { rows, people } = await planOf(window);
  const sua = people.find(({ person }) => person.fullName === 'Giàng Thị Súa');
  expect(rows.find(({ post }) => post.id === head)?.personId).toBe(sua?.person.id);
  await window.keyboard.press('Control+z');
  await expect
    .poll(async () => (await planOf(window)).rows.filter(({ personId }) => personId !== null).length)
    .toBe(0);
});

test('somebody without a post has a menu: the card, a disposition for all chosen, a comparison', async () => {
  await nameCell('Vàng Văn Đức').click();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+F10');
  const menu = window.getByRole('menu', { name: /Việc với/ });
  await menu.getByRole('menuitem', { name: /So sánh những người đang chọn/ }).click();
  const compared = window.getByRole('dialog', { name: 'So sánh' });
  const head = compared.getByRole('columnheader', { name: 'Vàng Văn Đức' });
  await expect(head).toBeVisible();
  // Further down it still stands above the facts whose they are, and under no title.
  await app.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
  });
  const row = compared.getByRole('row').nth(1);
  await expect(async () => {
    await compared.getByRole('table').hover();
    await window.mouse.wheel(0, 400);
    await expect(row).not.toBeInViewport({ timeout: 1_000 });
  }).toPass();
  const isOnTop = (cell: Element): boolean => {
    const { x, y } = cell.getBoundingClientRect();
    return cell.contains(document.elementFromPoint(x + 12, y + 12));
  };
  expect(await head.evaluate(isOnTop)).toBe(true);
  await window.keyboard.press('Escape');
  await expect(compared).toBeHidden();
  await window.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Hướng giải quyết cho 2 người' }).click();
  await window.getByRole('menuitem', { name: 'Dôi dư', exact: false }).first().click();
  await expect(window.getByRole('status').filter({ hasText: 'Đã ghi cho 2 người' })).toBeVisible();
  await window.keyboard.press('Control+z');
});
