/** Histories of a person by hand: told or not, with the keyboard, a relative confirmed, undone again. */
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { editPerson } from '../../electron/services/roster/edit-person.ts';
import type { Person } from '../../shared/domain/person.ts';
import { callBridge, goTo } from '../support/e2e/desk.ts';
import {
  importOfficers,
  makeWorkspace,
  personNamed,
  planOf,
  temporaryFolder,
} from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const NAME = 'Giàng Thị Súa';
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  const path = join(folder, 'past.botri');
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    editPerson(session, personNamed(session, 'Vàng Văn Đức'), {
      relatives: [
        { relation: 'spouse', name: 'Giàng Thị Súa', birthYear: '', workplace: '', personId: null },
      ],
    });
  });
  app = await launchApp({ userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByRole('button', { name: /^Mở tỉnh mẫu/ })).toBeVisible();
  await callBridge(window, 'workspace.open', { path });
  await window.reload();
  await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  await goTo(window, 'people');
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const line = (name: string): Locator => window.locator('.ag-row').filter({ hasText: name }).first();
const card = (name: string): Locator => window.getByRole('article', { name, exact: true });

async function personOf(name: string): Promise<Person> {
  const found = (await planOf(window)).people.find(({ person }) => person.fullName === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found.person;
}

test('what is not told, told as none and told in entries are three things', async () => {
  await line(NAME).locator('[col-id="name"]').click();
  await expect(card(NAME).getByText('Chưa có thông tin')).toHaveCount(4);
  await card(NAME).getByRole('button', { name: 'Sửa' }).click();
  const form = window.getByRole('form', { name: `Sửa thông tin: ${NAME}` });

  await form.getByRole('combobox', { name: 'Kỷ luật' }).selectOption('Không có');
  await form.getByRole('combobox', { name: 'Đánh giá, xếp loại hằng năm' }).selectOption('Có, ghi bên dưới');
  const year = form.getByRole('textbox', { name: 'Năm', exact: true });
  await expect(year).toBeFocused();
  await window.keyboard.type('2099');
  await expect(form.getByText('Năm này chưa đến.')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await year.fill('2025');
  await window.keyboard.press('Tab');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await expect(form.getByRole('combobox', { name: 'Mức xếp loại' })).toHaveValue('good');

  await form.getByRole('combobox', { name: /^Quá trình/ }).selectOption('Có, ghi bên dưới');
  await form.getByRole('textbox', { name: 'Từ', exact: true }).fill('9/2015');
  await form.getByRole('textbox', { name: 'Chức vụ', exact: true }).fill('Chuyên viên');
  await form.getByRole('button', { name: 'Thêm thời gian công tác' }).click();
  await form.getByRole('button', { name: 'Bỏ mục 2' }).press('Enter');
  await expect(form.getByRole('status')).toHaveText('Đã sửa 3 mục');
  await form.getByRole('textbox', { name: 'Chức vụ', exact: true }).press('Enter');

  await expect(card(NAME).getByText('2025: Hoàn thành tốt nhiệm vụ')).toBeVisible();
  await expect(card(NAME).getByText('09/2015 – nay: Chuyên viên')).toBeVisible();
  expect(await personOf(NAME)).toMatchObject({
    evaluations: [{ year: 2025, rating: 'good' }],
    disciplines: [],
    relatives: null,
    service: [{ position: 'Chuyên viên', from: { value: '2015-09' }, to: { value: null } }],
  });
});

test('a relative of the same name is confirmed on the card, and taken back', async () => {
  const husband = 'Vàng Văn Đức';
  await line(husband).locator('[col-id="name"]').click();
  await card(husband)
    .getByRole('button', { name: /^Xác nhận là người này: Giàng Thị Súa/ })
    .click();
  await expect(card(husband).getByRole('button', { name: /^Trong danh sách: Giàng Thị Súa/ })).toBeVisible();
  expect((await personOf(husband)).relatives?.[0]?.personId).toBe((await personOf(NAME)).id);
  await window.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect.poll(async () => (await personOf(husband)).relatives?.[0]?.personId).toBeNull();
});
