/** A list on its way into the file: what is tidy goes straight in, what is not is asked about, by mouse and by keyboard. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { callBridge } from '../support/e2e/desk.ts';
import { MESSY_PEOPLE, messyList, TIDY, tidyList } from '../support/e2e/lists.ts';
import { makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import {
  acceptList,
  chooseLists,
  expectOpen,
  expectStep,
  goToStep,
  stepOf,
  tile,
  valueQuestion,
} from '../support/e2e/wizard.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const tidy = join(folder, 'danh sách gọn.xlsx');
const messy = join(folder, 'danh sách lộn xộn.xlsx');
const workspace = join(folder, 'nhập.botri');
let app: LaunchedApp;
let window: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  await tidyList(tidy);
  await messyList(messy);
  await makeWorkspace(workspace, false);
  app = await launchApp({ args: [workspace] });
  window = app.window;
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

async function names(): Promise<string[]> {
  return (await planOf(window)).people.map(({ person }) => person.fullName).sort();
}

/** Faults axe calls serious or critical, while a step is looked at. */
async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
}

async function undo(): Promise<void> {
  await window.keyboard.press('Control+z');
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
}

test('a tidy list goes straight to the summary, in, and out again in one step', async () => {
  await chooseLists(app, tidy);
  await expectStep(window, 'summary');
  for (const step of ['files', 'columns', 'values', 'people'] as const) await expectOpen(window, step, 0);
  await expect(tile(window, 'create')).toContainText('3');
  await expect(window.getByRole('gridcell', { name: 'Giàng Thị Súa' })).toBeVisible();
  await acceptList(window, 3);
  expect(await names()).toEqual(TIDY.map(({ fullName }) => String(fullName)).sort());
  await undo();
  expect(await names()).toEqual([]);
});

test('a messy list through all steps by mouse', async () => {
  await chooseLists(app, messy);
  await expectStep(window, 'values');
  await expectOpen(window, 'values', 2);
  await expectOpen(window, 'people', 1);

  await goToStep(window, 'files');
  const hidden = window.getByRole('checkbox', { name: 'Nhập trang Nháp' });
  await expect(hidden).not.toBeChecked();
  await expect(window.getByText('trang ẩn', { exact: true })).toBeVisible();
  expect(await faults(), 'files').toEqual([]);

  await goToStep(window, 'columns');
  const row = (letter: string) =>
    window.getByRole('row').filter({ has: window.getByText(letter, { exact: true }) });
  await expect(row('E')).toContainText('Phông TCVN3 → đã đổi sang Unicode');
  await expect(row('E')).toContainText('Xã Bum Nưa, huyện Mường Tè');
  await expect(row('H')).toContainText('không có mục tương ứng');
  const read = window.getByRole('grid', { name: /^Người đọc được từ trang/ });
  await expect(read.getByRole('columnheader', { name: 'Sở trường' })).toBeAttached();
  await window.getByRole('combobox', { name: 'Cột H hiểu là' }).fill('ghi chu');
  await window.getByRole('option', { name: 'Ghi chú' }).click();
  await expect(row('H')).toContainText('anh, chị đã chọn');
  await expect(read.getByRole('columnheader', { name: 'Ghi chú' })).toBeAttached();
  await window.getByText('Trong tệp', { exact: true }).click();
  await expect(window.getByRole('grid', { name: /như trong tệp$/ })).toContainText('tiêu đề');
  expect(await faults(), 'columns').toEqual([]);

  await goToStep(window, 'values');
  const level = valueQuestion(window, 'Lớp A');
  await expect(level).toContainText('3 ô ghi');
  await level.getByRole('button', { name: 'Sơ cấp' }).click();
  await expect(level).toContainText('hiểu là Sơ cấp');
  await expectOpen(window, 'values', 1);
  const date = valueQuestion(window, '31/02/1988');
  await expect(date).toContainText('02/1988');
  await date.getByRole('textbox').fill('28/2/1988');
  await window.keyboard.press('Enter');
  await expect(date).toContainText('hiểu là 28/02/1988');
  await expectOpen(window, 'values', 0);
  expect(await faults(), 'values').toEqual([]);

  await window.getByRole('button', { name: 'Tiếp: Người (1)' }).click();
  await expectStep(window, 'people');
  const facts = window.getByRole('table', { name: /^So sánh Lò Văn Ẩn/ });
  await expect(facts.getByRole('row', { name: /Họ và tên.*khác nhau/ })).toBeVisible();
  expect(await faults(), 'people').toEqual([]);
  await window.getByRole('button', { name: 'Hai người khác nhau' }).click();
  await expectOpen(window, 'people', 0);

  await window.getByRole('button', { name: 'Tiếp: Tóm tắt' }).click();
  await expect(tile(window, 'create')).toContainText('6');
  await expect(tile(window, 'doubtful')).toContainText('0');
  await tile(window, 'issues').click();
  expect(await faults(), 'summary').toEqual([]);
  await acceptList(window, 6);
  expect(await faults(), 'accepted').toEqual([]);
  expect(await names()).toEqual([...MESSY_PEOPLE].sort());
  const { people } = await planOf(window);
  const sua = people.find(({ person }) => person.fullName === 'Giàng Thị Súa')?.person;
  expect(sua?.birth).toMatchObject({ text: '31/02/1988', value: '1988-02-28' });
  expect(sua?.homePlace).toBe('Xã Pa Vệ Sử, huyện Mường Tè');
  expect(sua?.note).toBe('Dân vận');
  expect(people.find(({ person }) => person.fullName === 'Pờ Go Xá')?.person).toMatchObject({
    theory: 'elementary',
    theoryText: 'Lớp A',
  });
  await undo();
});

test('the same list by keyboard alone; what was said of it before is remembered', async () => {
  await chooseLists(app, messy);
  await expectStep(window, 'values');
  // The level was answered before; only the day is asked about again.
  await expectOpen(window, 'values', 1);
  await expect(valueQuestion(window, 'Lớp A')).toContainText('đã nhớ từ lần trước');
  await expect(valueQuestion(window, '31/02/1988')).toBeFocused();
  await window.keyboard.press('Home');
  await expect(valueQuestion(window, 'Lớp A')).toBeFocused();
  await window.keyboard.press('3');
  await expect(valueQuestion(window, 'Lớp A')).toContainText('hiểu là Trung cấp');
  await expect(valueQuestion(window, '31/02/1988')).toBeFocused();
  await window.keyboard.press('1');
  await expect(valueQuestion(window, '31/02/1988')).toContainText('hiểu là 02/1988');
  await window.keyboard.press('Delete');
  await expectOpen(window, 'values', 1);
  await window.keyboard.press('0');
  await expect(valueQuestion(window, '31/02/1988')).toContainText('hiểu là Giữ nguyên văn');
  await window.keyboard.press('ArrowUp');
  await expect(valueQuestion(window, 'Lớp A')).toBeFocused();

  await window.keyboard.press('Alt+ArrowLeft');
  await expectStep(window, 'columns');
  await expect(window.getByText('đã nhớ cách đọc từ lần trước')).toBeVisible();
  await window.keyboard.press('Alt+ArrowLeft');
  await expectStep(window, 'files');
  await window.keyboard.press('Alt+ArrowRight');
  await window.keyboard.press('Control+Enter');
  await expectStep(window, 'people');
  await window.keyboard.press('1');
  await expectOpen(window, 'people', 0);
  await window.keyboard.press('Delete');
  await expectOpen(window, 'people', 1);
  await window.keyboard.press('1');
  await window.keyboard.press('Control+Enter');
  await expectStep(window, 'summary');
  await expect(tile(window, 'duplicate')).toContainText('1');
  await expect(tile(window, 'create')).toContainText('5');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Xem danh sách cán bộ' })).toBeFocused();
  expect(await names()).toHaveLength(5);
  await undo();
});

test('a draft waits while one looks at the plan, and is discarded only when meant', async () => {
  await chooseLists(app, messy);
  await expectStep(window, 'values');
  await window.keyboard.press('Home');
  await window.keyboard.press('2');
  await window.keyboard.press('Alt+2');
  await expect(window.getByRole('listbox', { name: 'Đơn vị' })).toBeVisible();
  await window.keyboard.press('Control+i');
  await expectStep(window, 'values');
  await expect(valueQuestion(window, 'Lớp A')).toContainText('hiểu là Sơ cấp');
  await window.getByRole('button', { name: 'Bỏ lần nhập này' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Huỷ' }).click();
  await expectStep(window, 'values');
  await window.getByRole('button', { name: 'Bỏ lần nhập này' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Bỏ lần nhập này' }).click();
  await expect(window.getByRole('button', { name: 'Chọn tệp…' })).toBeVisible();
  expect(await names()).toEqual([]);
});

test('in English', async () => {
  const words = catalogs.en.importScreen;
  await callBridge(window, 'app.changeSettings', { change: { language: 'en' } });
  await window.reload();
  await expect(window.getByText('0 people without a seat', { exact: true })).toBeVisible();
  await window.keyboard.press('Control+i');
  await window.getByRole('button', { name: words.choose }).click();
  const steps = window.getByRole('navigation', { name: words.steps });
  await expect(steps.getByRole('button', { name: /^Values|Values/ })).toHaveAttribute('aria-current', 'step');
  await expect(window.getByText('1 cells say “31/02/1988” under Birth date – it means:')).toBeVisible();
  await steps.getByRole('button', { name: /Summary/ }).click();
  await expect(window.getByRole('button', { name: 'Import 5 people' })).toBeVisible();
  await callBridge(window, 'app.changeSettings', { change: { language: 'vi' } });
  await window.reload();
  await expect(stepOf(window, 'values')).toHaveCount(0);
});
