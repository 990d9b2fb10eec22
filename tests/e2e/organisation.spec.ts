/** The organisation of a unit: what it was formed from, norms changed and seats held back with the keyboard. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { callBridge, goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
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
  await goTo(window, 'organisation');
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const structure = () => window.getByRole('grid', { name: 'Cơ quan và chức danh' });
const lineOf = (title: string) => structure().locator('.ag-row[row-id]', { hasText: title }).first();

test('an old commune leads to the unit it went into, with what else it was formed from', async () => {
  await window.getByRole('textbox', { name: 'Tìm đơn vị mới hoặc cũ' }).fill('bum nua');
  const units = window.getByRole('grid', { name: 'Các đơn vị' });
  await expect(units.locator('.ag-row[row-id]')).toHaveCount(1);
  await units.locator('.ag-row[row-id] [col-id="name"]').click();
  await window.getByRole('tab', { name: 'Thành lập từ' }).click();
  await expect(window.getByRole('cell', { name: 'Xã Bum Nưa' })).toBeVisible();
  await window.getByRole('tab', { name: 'Cơ quan, chức danh' }).click();
});

test('with the keyboard alone the norm goes up, a vacant seat is held back, and both are undone', async () => {
  const line = lineOf('Phó Chánh Văn phòng Đảng uỷ');
  await line.locator('[col-id="title"]').click();
  const seats = line.locator('[col-id="seats"]');
  const before = Number(await seats.textContent());
  await window.keyboard.press('+');
  await expect(seats).toHaveText(String(before + 1));
  await window.keyboard.press('Space');
  await expect(line.locator('[col-id="frozen"]')).toContainText('Bỏ tạm dừng');
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(seats).toHaveText(String(before));
  await lineOf('Bí thư Đảng uỷ').locator('[col-id="title"]').click();
  await window.keyboard.press('Space');
  await expect(window.getByText('Không còn vị trí Bí thư Đảng uỷ nào trống')).toBeVisible();
});

test('quick presses each count, and what is no norm changes none', async () => {
  const line = lineOf('Phó Chủ tịch UBND');
  const [seats, norm] = [line.locator('[col-id="seats"]'), line.locator('[col-id="norm"]')];
  const before = Number(await seats.textContent());
  await norm.getByRole('button', { name: /^Tăng/ }).dblclick();
  await expect(seats).toHaveText(String(before + 2));
  await expect(structure().locator('input')).toHaveCount(0);
  // Held down, a key comes faster than an answer.
  await line.locator('[col-id="title"]').click();
  await Promise.all(['-', '-', '+', '+', '-'].map((key) => window.keyboard.press(key)));
  await expect(seats).toHaveText(String(before + 1));
  for (const typed of ['abc', '99', '2.5']) {
    await norm.click({ position: { x: 50, y: 10 } });
    await window.keyboard.type(typed);
    await window.keyboard.press('Enter');
    await expect(structure().locator('input')).toHaveCount(0);
    await expect(window.getByRole('alert')).toContainText('Định mức là số nguyên từ 0 đến 50.');
    await window.getByRole('alert').getByRole('button').click();
  }
  await norm.click({ position: { x: 50, y: 10 } });
  await window.keyboard.press('Delete');
  await expect(window.getByRole('alert')).toContainText('Định mức là số nguyên từ 0 đến 50.');
  await expect(seats).toHaveText(String(before + 1));
  for (let step = 0; step < 7; step += 1) await window.keyboard.press('Control+z');
  await expect(seats).toHaveText(String(before));
});

test('a seat somebody sits on can no longer be held back', async () => {
  const { rows, people, units } = await planOf(window);
  const code = units.find(({ unit }) => unit.fullName === 'Xã Bum Nưa')?.unit.code;
  const ofUnit = rows.filter(({ post }) => post.unitCode === code);
  const seat = ofUnit.find(
    ({ post, personId }) => post.norm === 1 && personId === null && !post.frozen,
  )?.post;
  const personId = people.find(({ postIds }) => postIds.length === 0)?.person.id;
  const line = structure().locator(`.ag-row[row-id="${seat?.bodyId}/${seat?.titleCode}"]`);
  await expect(line.getByRole('button', { name: 'Tạm dừng 1' })).toBeVisible();
  await callBridge(window, 'placement.assign', { postId: seat?.id, personId, displace: false });
  await expect(line.locator('[col-id="filled"]')).toHaveText('1');
  await expect(line.getByRole('button', { name: 'Tạm dừng 1' })).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(line.getByRole('button', { name: 'Tạm dừng 1' })).toBeVisible();
});

test('what was chosen from a list is undone with the focus still in it, and no text in another field', async () => {
  const find = window.getByRole('textbox', { name: 'Tìm đơn vị mới hoặc cũ' });
  const before = await find.inputValue();
  const bodies = async () => (await planOf(window)).bodies.length;
  const all = await bodies();
  await window.getByRole('combobox', { name: 'Lập thêm cơ quan…' }).click();
  await window.getByRole('option').first().click();
  await expect.poll(bodies).toBe(all + 1);
  // At the foot of the table, where nobody would look for it.
  const added = structure().locator('.ag-full-width-row').last();
  await expect(added).toBeInViewport();
  await expect(added).toBeFocused();
  await window.getByRole('combobox', { name: 'Lập thêm cơ quan…' }).focus();
  await window.keyboard.press('Control+z');
  await expect.poll(bodies).toBe(all);
  await expect(find).toHaveValue(before);
});

test('the chart of a unit and of the province say who sits where, and go to paper', async () => {
  await window.getByRole('tab', { name: 'Sơ đồ' }).click();
  const unitChart = window.getByRole('img', { name: /^Sơ đồ tổ chức/i });
  await expect(unitChart).toContainText('Bí thư Đảng uỷ');
  await window.getByRole('button', { name: 'In, xuất sơ đồ…' }).click();
  await expect(window.getByRole('dialog')).toContainText('Sơ đồ tổ chức');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: /^Toàn tỉnh/ }).click();
  await expect(window.getByRole('img', { name: /Lai Châu/i })).toContainText('Thành lập từ');
});

test('whoever is placed on one of two joint titles takes the other, and both are left together', async () => {
  await window.getByRole('tab', { name: 'Chức danh kiêm nhiệm' }).click();
  const mode = window.getByRole('combobox', { name: 'Quy định đối với Bí thư Đảng uỷ và Chủ tịch HĐND' });
  await mode.focus();
  await window.keyboard.press('Enter');
  await expect(mode).toHaveAttribute('aria-expanded', 'true');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Enter');
  await expect(mode).toHaveValue('Một người giữ cả hai');
  const { rows, people } = await planOf(window);
  const both = rows.find(({ post, personId }) => {
    const chair = rows.find((row) => row.post.unitCode === post.unitCode && row.post.titleCode === 'H01');
    return post.titleCode === 'D01' && personId !== null && chair?.personId === personId;
  });
  const chairId = rows.find(
    (row) => row.post.unitCode === both?.post.unitCode && row.post.titleCode === 'H01',
  );
  const free = people.find((row) => row.postIds.length === 0)?.person.id;
  await callBridge(window, 'placement.assign', { postId: both?.post.id, personId: free, displace: true });
  const holderOf = async (id: string | undefined) =>
    (await planOf(window)).rows.find((row) => row.post.id === id)?.personId;
  expect(await holderOf(chairId?.post.id)).toBe(free);
  await callBridge(window, 'placement.clear', { postIds: [chairId?.post.id] });
  expect(await holderOf(both?.post.id)).toBeNull();
});
