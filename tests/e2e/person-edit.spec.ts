/** Facts of a person corrected by hand: in the window, with the keyboard alone, in English; the checks follow at once. */
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { assign } from '../../electron/services/plan/placements.ts';
import { editPerson } from '../../electron/services/roster/edit-person.ts';
import type { Person } from '../../shared/domain/person.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { callBridge, cellOf, chooseUnit, findSeats, goTo } from '../support/e2e/desk.ts';
import {
  importOfficers,
  makeWorkspace,
  personNamed,
  planOf,
  seatIn,
  temporaryFolder,
  UNIT,
} from '../support/e2e/prepared.ts';
import { dataTexts, seenTexts, strayWords } from '../support/e2e/seen-words.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;
let made = 0;
let path = '';

test.beforeAll(async () => {
  app = await launchApp({ userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByRole('button', { name: /^Mở tỉnh mẫu/ })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

/** Giàng Thị Súa is deputy of the culture division; Vàng Văn Đức has no seat and no day of birth. */
test.beforeEach(async () => {
  made += 1;
  path = join(folder, `${made}.botri`);
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    const súa = personNamed(session, 'Giàng Thị Súa');
    assign(session, { postId: seatIn(session, 'U21'), personId: súa, displace: false });
    editPerson(session, personNamed(session, 'Lò Văn Ẩn'), {
      extra: [{ header: 'Sở trường', text: 'Dân vận' }],
    });
  });
  await callBridge(window, 'workspace.open', { path });
  await window.reload();
  await expect(window.getByText('2 người chưa bố trí', { exact: true })).toBeVisible();
  await goTo(window, 'people');
});

const line = (name: string): Locator => window.locator('.ag-row').filter({ hasText: name }).first();
const form = (name: string): Locator => window.getByRole('form', { name: `Sửa thông tin: ${name}` });
const card = (name: string): Locator => window.getByRole('article', { name, exact: true });
const message = (name: string): Locator => window.getByText(`Đã sửa thông tin của ${name}`, { exact: true });

async function personOf(name: string): Promise<Person> {
  const found = (await planOf(window)).people.find(({ person }) => person.fullName === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found.person;
}

async function rulesAbout(name: string): Promise<string[]> {
  const { id } = await personOf(name);
  const { findings } = await planOf(window);
  return findings.filter(({ subject }) => subject.personId === id).map(({ rule }) => rule);
}

async function openForm(name: string): Promise<Locator> {
  await line(name).locator('[col-id="name"]').click();
  await card(name).getByRole('button', { name: 'Sửa' }).click();
  await expect(form(name).getByRole('textbox', { name: 'Họ và tên' })).toBeFocused();
  return form(name);
}

test('a degree that is corrected brings its finding; undo, redo and a restart keep step with it', async () => {
  const name = 'Giàng Thị Súa';
  expect(await rulesAbout(name)).not.toContain('QUAL-DEGREE-MIN');
  const fields = await openForm(name);
  await fields.getByRole('textbox', { name: 'Chuyên môn' }).fill('Trung cấp kế toán');
  await expect(fields.getByRole('combobox', { name: 'Bậc chuyên môn' })).toHaveValue('intermediate');
  await expect(fields.getByRole('textbox', { name: 'Chuyên ngành' })).toHaveValue(/kế toán/i);
  await fields.getByRole('button', { name: 'Lưu' }).click();
  await expect(message(name)).toBeVisible();
  await expect(form(name)).toHaveCount(0);
  await expect(
    card(name)
      .getByText(/^Trung cấp kế toán/)
      .first(),
  ).toBeVisible();
  await expect(card(name).getByText(/^đã sửa; danh sách nhập ghi: .*ĐH Kinh tế/)).toBeVisible();
  await expect(card(name).getByText(catalogs.vi.rules['QUAL-DEGREE-MIN'].broken).first()).toBeVisible();
  expect(await rulesAbout(name)).toContain('QUAL-DEGREE-MIN');

  await window.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect.poll(() => rulesAbout(name)).not.toContain('QUAL-DEGREE-MIN');
  await expect(card(name).getByText(/đã sửa; danh sách/)).toHaveCount(0);
  await window.keyboard.press('Control+y');
  await expect.poll(() => rulesAbout(name)).toContain('QUAL-DEGREE-MIN');

  await app.close();
  app = await launchApp({ args: [path], userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByText('2 người chưa bố trí', { exact: true })).toBeVisible();
  expect(await rulesAbout(name)).toContain('QUAL-DEGREE-MIN');
  await goTo(window, 'people');
  await line(name).locator('[col-id="name"]').click();
  await expect(card(name).getByText(/^đã sửa; danh sách nhập ghi: .*ĐH Kinh tế/)).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect.poll(() => rulesAbout(name)).not.toContain('QUAL-DEGREE-MIN');
  await goTo(window, 'history');
  await expect(window.getByText(`Sửa thông tin của ${name}`).first()).toBeVisible();
});

test('a birth is understood as it is typed; only what was changed is sent', async () => {
  const name = 'Vàng Văn Đức';
  const before = await personOf(name);
  const fields = await openForm(name);
  const birth = fields.getByRole('textbox', { name: 'Ngày sinh' });
  await expect(birth).toHaveValue('31/02/1979');
  await expect(fields.getByText(/^Không có ngày này/)).toBeVisible();
  await birth.fill('9/2/79');
  await expect(fields.getByText('Hiểu là 09/02/1979')).toBeVisible();
  await expect(fields.getByRole('status')).toHaveText('Đã sửa 1 mục');
  await birth.press('Enter');
  await expect(message(name)).toBeVisible();
  await expect(card(name).getByText(/^Sinh 09\/02\/1979, nam: đủ/)).toBeVisible();
  await expect(card(name).getByText('đã sửa; danh sách nhập ghi: 31/02/1979')).toBeVisible();
  const after = await personOf(name);
  expect(after.birth).toEqual({ text: '9/2/79', value: '1979-02-09', precision: 'day' });
  expect({ ...after, birth: before.birth, edited: {} }).toEqual({ ...before, edited: {} });
  expect(Object.keys(after.edited)).toEqual(['birth']);
});

test('what cannot be right is said in words; only a missing name keeps from saving', async () => {
  const name = 'Lò Văn Ẩn';
  const fields = await openForm(name);
  const type = (label: string, text: string) =>
    fields.getByRole('textbox', { name: label, exact: true }).fill(text);
  await type('Ngày sinh', '30/02/1985');
  await expect(fields.getByText(/^Không có ngày này/)).toBeVisible();
  await type('Ngày sinh', '2019');
  await expect(fields.getByText(/^Hiểu là 2019, tức \d+ tuổi/)).toBeVisible();
  await type('Ngày vào Đảng (chính thức)', 'năm ngoái');
  await expect(fields.getByText(/^Chưa hiểu ngày này/)).toBeVisible();
  await type('Số định danh cá nhân', '0123');
  await expect(fields.getByText(/^Số định danh có 12 chữ số/)).toBeVisible();
  await type('Chuyên môn', 'Lớp A');
  await expect(fields.getByText(/^Chưa hiểu bậc nào/)).toBeVisible();
  await fields.getByRole('combobox', { name: 'Bậc chuyên môn' }).selectOption({ label: 'Đại học' });
  await expect(fields.getByText(/^Chưa hiểu bậc nào/)).toHaveCount(0);
  await type('Họ và tên', ' ');
  await expect(fields.getByText('Cần có họ và tên.')).toBeVisible();
  await expect(fields.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await type('Họ và tên', 'Lò Văn Ấn');
  await type('Sở trường', 'Dân vận, tuyên giáo');
  await fields.getByRole('button', { name: 'Lưu' }).click();
  await expect(message('Lò Văn Ấn')).toBeVisible();
  await expect(card('Lò Văn Ấn').getByText('đã sửa; danh sách nhập ghi: Lò Văn Ẩn')).toBeVisible();
  const after = await personOf('Lò Văn Ấn');
  expect(after.party.official).toEqual({ text: 'năm ngoái', value: null, precision: null });
  expect(after).toMatchObject({ degree: 'university', degreeText: 'Lớp A', citizenId: '0123' });
  expect(after.extra).toEqual([{ header: 'Sở trường', text: 'Dân vận, tuyên giáo' }]);
});

test('the unit follows the words of the workplace and can be chosen', async () => {
  const name = 'Lò Văn Ẩn';
  const fields = await openForm(name);
  const unit = fields.getByRole('combobox', { name: 'Thuộc đơn vị mới' });
  await fields
    .getByRole('textbox', { name: 'Chức vụ, đơn vị công tác hiện nay' })
    .fill('Chủ tịch UBND xã Bum Nưa, huyện Mường Tè');
  await expect(fields.getByRole('textbox', { name: 'Chức vụ hiện nay', exact: true })).toHaveValue(
    'Chủ tịch',
  );
  await expect(unit).toHaveValue(/Bum Nưa|Mường Tè/);
  await unit.fill('phong tho');
  await window.getByRole('option', { name: 'Xã Phong Thổ', exact: true }).click();
  await expect(unit).toHaveValue('Xã Phong Thổ');
  await fields.getByRole('button', { name: 'Lưu' }).click();
  await expect(message(name)).toBeVisible();
  await expect(
    card(name)
      .locator('dd')
      .filter({ hasText: /^Xã Phong Thổ/ }),
  ).toBeVisible();
});

test('with the keyboard alone: F2 corrects, Esc asks once, Ctrl+Enter saves, the line has the focus again', async () => {
  const name = 'Vàng Văn Đức';
  await line(name).locator('[col-id="name"]').click();
  await window.keyboard.press('F2');
  await expect(form(name).getByRole('textbox', { name: 'Họ và tên' })).toBeFocused();
  // As in a spreadsheet: what is typed goes on from where the text ends.
  await window.keyboard.press('Shift+Home');
  expect(await window.evaluate(() => String(globalThis.getSelection()))).toBe(name);
  await window.keyboard.press('Escape');
  await expect(form(name)).toHaveCount(0);
  await expect(line(name).locator('[col-id="name"]')).toBeFocused();

  await window.keyboard.press('F2');
  const ethnicity = form(name).getByRole('textbox', { name: 'Dân tộc' });
  // On the way lies what the form offers instead of a day that does not exist.
  for (let step = 0; step < 6; step += 1) {
    if (await ethnicity.evaluate((field) => field === document.activeElement)) break;
    await window.keyboard.press('Tab');
  }
  await window.keyboard.type('Giáy Nùng');
  await expect(ethnicity).toHaveValue('Giáy Nùng');
  await window.keyboard.press('Escape');
  const question = form(name).getByRole('alertdialog', { name: 'Bỏ 1 mục vừa sửa?' });
  await expect(question.getByRole('button', { name: 'Sửa tiếp' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(ethnicity).toBeFocused();
  await window.keyboard.press('Control+Enter');
  await expect(message(name)).toBeVisible();
  await expect(line(name).locator('[col-id="name"]')).toBeFocused();
  expect((await personOf(name)).ethnicity).toBe('Giáy Nùng');

  await window.keyboard.press('F2');
  await window.keyboard.press('End');
  await window.keyboard.type('x');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(form(name)).toHaveCount(0);
  expect((await personOf(name)).fullName).toBe(name);
});

test('what was begun waits while somebody else is looked at, in the list and in the plan', async () => {
  const fields = await openForm('Vàng Văn Đức');
  await fields.getByRole('textbox', { name: 'Tôn giáo' }).fill('Không');
  await line('Lò Văn Ẩn').locator('[col-id="name"]').click();
  await expect(
    card('Lò Văn Ẩn').getByText('Đang sửa dở thông tin của Vàng Văn Đức, chưa lưu.'),
  ).toBeVisible();
  await expect(card('Lò Văn Ẩn').getByRole('button', { name: 'Sửa', exact: true })).toBeDisabled();
  await chooseUnit(window, 'muong te', UNIT);
  const seat = (await planOf(window)).rows.find(({ personId }) => personId !== null)?.post.id ?? '';
  await findSeats(window, 'truong phong');
  await cellOf(window, seat, 'title').click();
  await window.getByRole('tab', { name: 'Cán bộ' }).click();
  await card('Giàng Thị Súa').getByRole('button', { name: 'Quay lại sửa' }).click();
  await expect(form('Vàng Văn Đức').getByRole('textbox', { name: 'Tôn giáo' })).toHaveValue('Không');
  await window.keyboard.press('Control+Enter');
  await expect(message('Vàng Văn Đức')).toBeVisible();
  expect((await personOf('Vàng Văn Đức')).religion).toBe('Không');
});

test('in English the form speaks English', async () => {
  const words = catalogs.en.people;
  await callBridge(window, 'app.changeSettings', { change: { language: 'en' } });
  try {
    await window.reload();
    await expect(window.locator('html')).toHaveAttribute('lang', 'en');
    await goTo(window, 'people');
    await line('Vàng Văn Đức').locator('[col-id="name"]').click();
    await window.keyboard.press('F2');
    const fields = window.getByRole('form', { name: 'Correct the facts: Vàng Văn Đức' });
    await fields.getByRole('textbox', { name: 'Religion' }).fill('None');
    await fields.getByRole('textbox', { name: 'Citizen id' }).fill('12');
    const data = dataTexts(await planOf(window), 'None');
    expect(strayWords(await seenTexts(window), 'en', data)).toEqual([]);
    await fields.getByRole('button', { name: 'Save' }).click();
    await expect(
      window.getByText(words.edit.saved.replace('{{person}}', 'Vàng Văn Đức'), { exact: true }),
    ).toBeVisible();
    expect(strayWords(await seenTexts(window), 'en', dataTexts(await planOf(window)))).toEqual([]);
  } finally {
    await callBridge(window, 'app.changeSettings', { change: { language: 'vi' } });
  }
});
