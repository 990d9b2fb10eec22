/** The roster in the window: filtered, columns kept, set for many, merged, taken out and brought back, and a form left half filled in. */
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { addPerson } from '../../electron/services/roster/add-person.ts';
import { callBridge, goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const path = join(folder, 'mẫu.botri');
let app: LaunchedApp;
let window: Page;
/** Somebody of the sample, entered a second time with another note. */
let twice = '';

test.beforeAll(async () => {
  await makeWorkspace(path, true, (session) => {
    const [first] = session.state.people.values();
    if (first === undefined) throw new Error('the sample has people');
    twice = first.fullName;
    addPerson(session, { ...first, note: 'ghi lần hai' });
  });
  app = await launchApp({ args: [path], userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  await goTo(window, 'people');
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const summary = (): Locator => window.getByText(/trong 1\.\d+ người$/);
const nameCell = (at: number): Locator => window.locator('.ag-row [col-id="name"]').nth(at);
const people = async () => (await planOf(window)).people;

test('filters show their counts, go together, stay while screens change, and go with one key', async () => {
  const masters = (await people()).filter(({ person }) => person.degree === 'master');
  const women = masters.filter(({ person }) => person.sex === 'female');
  await window.getByRole('button', { name: 'Trình độ' }).click();
  const box = window.getByRole('checkbox', { name: `Thạc sĩ ${masters.length}` });
  await box.click();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Thành phần' }).click();
  await window.getByRole('checkbox', { name: `Nữ ${women.length}` }).click();
  await window.keyboard.press('Escape');
  await expect(summary()).toHaveText(new RegExp(`^${women.length} trong`));
  await goTo(window, 'plan');
  await goTo(window, 'people');
  await expect(window.getByText('Chuyên môn: Thạc sĩ')).toBeVisible();
  await expect(summary()).toHaveText(new RegExp(`^${women.length} trong`));
  await window.keyboard.press('Control+Shift+L');
  await expect(window.getByText('Chuyên môn: Thạc sĩ')).toHaveCount(0);
});

test('a column that is taken in is there again after the window is loaded anew', async () => {
  const home = window.getByRole('columnheader', { name: 'Quê quán' });
  await expect(home).toHaveCount(0);
  await window.getByRole('button', { name: 'Cột', exact: true }).click();
  await window.getByRole('textbox', { name: 'Tìm cột' }).fill('que quan');
  await window.getByRole('checkbox', { name: 'Quê quán' }).click();
  await window.getByRole('button', { name: 'Giữ cột Quê quán ở bên trái' }).click();
  await window.keyboard.press('Escape');
  await expect(home).toBeVisible();
  await window.waitForTimeout(800);
  await window.reload();
  await goTo(window, 'people');
  await expect(home).toBeVisible();
});

test('one field is set for several people in one step, after telling what it would do', async () => {
  await nameCell(2).click();
  await nameCell(5).click({ modifiers: ['Shift'] });
  await expect(window.getByRole('heading', { name: 'Đã chọn 4 người' })).toBeVisible();
  const planned = (text: string) => async () =>
    (await people()).filter(({ person }) => person.planning === text).length;
  await window.getByRole('textbox', { name: 'Nội dung mới' }).fill('Nguồn kế cận 2026');
  await expect(window.getByText('Sẽ thay đổi 4 người; 0 người đã như vậy.')).toBeVisible();
  await window.getByRole('button', { name: 'Sửa 4 người' }).click();
  await expect.poll(planned('Nguồn kế cận 2026')).toBe(4);
  // Of whom a value cannot be true is named with the reason, everybody of them.
  await window.getByRole('combobox', { name: 'Mục', exact: true }).selectOption('Vào Đảng (chính thức)');
  await window.getByRole('textbox', { name: 'Nội dung mới' }).fill('1965');
  const refused = window.getByRole('listitem').filter({ hasText: 'vào Đảng khi chưa đủ tuổi' });
  await expect(
    window.getByText('Không sửa được 4 người vì nội dung này không thể đúng với họ:'),
  ).toBeVisible();
  await expect(refused).toHaveCount(4);
  await expect(window.getByRole('button', { name: 'Sửa 0 người còn lại' })).toBeDisabled();
  await window.getByRole('button', { name: 'Không sửa ai' }).click();
  await expect(refused).toHaveCount(0);
  await window.getByRole('button', { name: 'Bỏ chọn' }).click();
  await window.keyboard.press('Control+z');
  await expect.poll(planned('Nguồn kế cận 2026')).toBe(0);
});

test('the box at the head chooses all who are shown; whom a filter takes away is chosen no longer', async () => {
  const find = window.getByRole('textbox', { name: 'Tìm người' });
  const chosen = window.getByRole('heading', { name: /^Đã chọn \d+ người$/ });
  await find.fill('lo');
  await expect(summary()).not.toHaveText(/^1\./);
  const shown = Number(/^\d+/.exec((await summary().textContent()) ?? '')?.[0]);
  const box = window.getByRole('checkbox', { name: 'Chọn tất cả các dòng đang hiện' });
  await box.click();
  await expect(box).toBeChecked();
  await expect(chosen).toHaveText(`Đã chọn ${shown} người`);
  await find.fill('lo van');
  await expect(chosen).not.toHaveText(`Đã chọn ${shown} người`);
  const left = Number(/^\d+/.exec((await summary().textContent()) ?? '')?.[0]);
  await expect(chosen).toHaveText(`Đã chọn ${left} người`);
  expect(left).toBeLessThan(shown);
  await expect(box).toBeChecked();
  // With the keyboard the head of the column hears the key.
  await window.locator('.ag-header-cell', { has: box }).focus();
  await window.keyboard.press('Space');
  await expect(chosen).toHaveCount(0);
  await expect(box).not.toBeChecked();
  // From a line, with the keys that choose everything in every list.
  await nameCell(1).click();
  await window.keyboard.press('Control+a');
  await expect(chosen).toHaveText(`Đã chọn ${left} người`);
  await expect(box).toBeChecked();
  await window.keyboard.press('Escape');
  await expect(chosen).toHaveCount(0);
  await window.keyboard.press('Control+Shift+L');
  await expect(summary()).toHaveText(/^1\./);
});

test('a stretch is chosen across what is out of sight, and stays chosen whichever way the list is sorted', async () => {
  const nameAt = (row: number): Locator => window.locator(`.ag-row[row-index="${row}"] [col-id="name"]`);
  const height = await window
    .locator('.ag-row')
    .first()
    .evaluate((row: HTMLElement) => row.offsetHeight);
  const chosen = window.getByRole('heading', { name: /^Đã chọn \d+ người$/ });
  const first = await nameAt(1).textContent();
  await nameAt(1).click();
  await window.mouse.wheel(0, 500 * height);
  await nameAt(503).click({ modifiers: ['Shift'] });
  await expect(chosen).toHaveText('Đã chọn 503 người');
  // Not with the oldest first: who was chosen stands elsewhere now.
  const birth = window.getByRole('columnheader', { name: 'Ngày sinh' });
  await birth.click();
  await expect(birth).toHaveAttribute('aria-sort', 'ascending');
  await expect(chosen).toHaveText('Đã chọn 503 người');
  const row = window.locator('.ag-row[row-id][aria-selected="true"]').first();
  await row.locator('[col-id="name"]').click({ modifiers: ['Control'] });
  await expect(chosen).toHaveText('Đã chọn 502 người');
  await window.getByRole('button', { name: 'Bỏ chọn' }).click();
  await expect(chosen).toHaveCount(0);
  await expect(window.locator('.ag-row[aria-selected="true"]')).toHaveCount(0);
  await window.getByRole('columnheader', { name: 'Họ và tên' }).click();
  await window.locator('.ag-row [col-id="name"]').nth(3).hover();
  await window.mouse.wheel(0, -1000 * height);
  await expect(nameAt(1)).toHaveText(first ?? '');
  await nameAt(1).click();
  await window.keyboard.press('End');
  const total = (await people()).length;
  await expect(
    window.locator(`.ag-row[row-index="${total - 1}"][aria-selected="true"]`).first(),
  ).toBeVisible();
});

test('a possible double is merged with what the officer chooses, and undone', async () => {
  const before = await people();
  await window.getByText('Có thể trùng', { exact: true }).click();
  await window.locator('.ag-row [col-id="first"]', { hasText: twice }).click();
  await expect(window.getByRole('heading', { name: 'Gộp hai người thành một' })).toBeVisible();
  // What differs stands before all that is alike.
  await expect(window.getByRole('row').nth(1)).toContainText('ghi lần hai');
  await window.getByRole('radio', { name: 'ghi lần hai' }).check();
  await window.getByRole('button', { name: 'Gộp làm một' }).click();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('alertdialog')).toHaveCount(0);
  await window.getByRole('button', { name: 'Gộp làm một' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Gộp làm một' }).click();
  await expect.poll(async () => (await people()).length).toBe(before.length - 1);
  const merged = (await people()).find(({ person }) => person.note === 'ghi lần hai');
  expect(merged?.postIds).toEqual(before.find(({ person }) => person.id === merged?.person.id)?.postIds);
  await window.keyboard.press('Control+z');
  await expect.poll(async () => (await people()).length).toBe(before.length);
  await window.getByText('Danh sách', { exact: true }).click();
});

test('somebody is taken out with a reason, listed apart, and brought back', async () => {
  const before = (await people()).length;
  const free = (await people()).find(({ postIds, person }) => postIds.length === 0 && person.inScope)?.person;
  const name = free?.fullName ?? '';
  await window.getByRole('textbox', { name: 'Tìm người' }).fill(free?.citizenId || name);
  await expect(nameCell(0)).toHaveText(name);
  await nameCell(0).click();
  await window.getByRole('button', { name: 'Đưa ra khỏi danh sách' }).click();
  await window.getByRole('textbox', { name: 'Lý do' }).fill('Chuyển ra ngoài tỉnh');
  await window.getByRole('textbox', { name: 'Lý do' }).press('Enter');
  await expect.poll(async () => (await people()).length).toBe(before - 1);
  await window.getByText('Đã đưa ra', { exact: true }).click();
  await window.locator('.ag-row', { hasText: 'Chuyển ra ngoài tỉnh' }).click();
  await window.getByRole('button', { name: 'Đưa trở lại danh sách' }).click();
  await expect.poll(async () => (await people()).length).toBe(before);
  await window.getByText('Danh sách', { exact: true }).click();
  await window.keyboard.press('Control+Shift+L');
});

test('who was taken out together is brought back together, in one step', async () => {
  const before = (await people()).length;
  await window.getByRole('button', { name: /^Chưa bố trí \d+$/ }).click();
  await window.locator('.ag-row[row-index="0"] [col-id="name"]').click();
  await window.locator('.ag-row[row-index="2"] [col-id="name"]').click({ modifiers: ['Shift'] });
  await expect(window.getByRole('heading', { name: 'Đã chọn 3 người' })).toBeVisible();
  await window.getByRole('textbox', { name: 'Lý do' }).fill('Nhập nhầm');
  await window.getByRole('textbox', { name: 'Lý do' }).press('Enter');
  await expect.poll(async () => (await people()).length).toBe(before - 3);
  await window.getByText('Đã đưa ra', { exact: true }).click();
  await window.locator('.ag-row', { hasText: 'Nhập nhầm' }).nth(1).click();
  await window.getByRole('button', { name: 'Đưa trở lại cả nhóm (3 người)' }).click();
  await expect.poll(async () => (await people()).length).toBe(before);
  await window.keyboard.press('Control+z');
  await expect.poll(async () => (await people()).length).toBe(before - 3);
  await window.keyboard.press('Control+y');
  await expect.poll(async () => (await people()).length).toBe(before);
  await window.getByText('Danh sách', { exact: true }).click();
  await window.keyboard.press('Control+Shift+L');
});

test('a form left half filled in is there again after the program was closed', async () => {
  await window.getByRole('button', { name: 'Thêm cán bộ' }).click();
  const form = () => window.getByRole('form', { name: 'Thêm cán bộ' });
  await form().getByRole('textbox', { name: 'Họ và tên' }).fill('Chang Thị Mỷ');
  await expect
    .poll(() => callBridge(window, 'person.draft', {}))
    .toMatchObject({
      values: { fullName: 'Chang Thị Mỷ' },
    });
  await app.close();
  app = await launchApp({ args: [path], userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  await goTo(window, 'people');
  await expect(form().getByRole('textbox', { name: 'Họ và tên' })).toHaveValue('Chang Thị Mỷ');
  await form().getByRole('button', { name: 'Lưu' }).click();
  await expect(window.getByRole('article', { name: 'Chang Thị Mỷ' })).toBeVisible();
  expect(await callBridge(window, 'person.draft', {})).toBeNull();
  await window.keyboard.press('Control+z');
  await expect
    .poll(async () => (await people()).some(({ person }) => person.fullName === 'Chang Thị Mỷ'))
    .toBe(false);
});
