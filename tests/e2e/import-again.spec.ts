/** Newer lists: what changed, who is gone, what was edited in the program; several files at once; records of imports. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { editPerson } from '../../electron/services/roster/edit-person.ts';
import { answerDialogs, callBridge } from '../support/e2e/desk.ts';
import { messyList, TIDY, tidyList } from '../support/e2e/lists.ts';
import { importList, makeWorkspace, personNamed, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import { acceptList, chooseLists, expectOpen, expectStep, goToStep, tile } from '../support/e2e/wizard.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const old = join(folder, 'tháng 1.xlsx');
const newer = join(folder, 'tháng 7.xlsx');
const messy = join(folder, 'lộn xộn.xlsx');
const broken = join(folder, 'hỏng.xlsx');
const workspace = join(folder, 'nhập lại.botri');
let app: LaunchedApp;
let window: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  await tidyList(old);
  const [an, sua] = TIDY;
  // Ẩn has learned, of Súa's schooling the program knows better, Đức is gone, somebody is new.
  await tidyList(newer, [
    { ...an, degree: 'ThS Luật' },
    { ...sua, generalEducation: '11/12' },
    { fullName: 'Sùng A Páo', birthMale: '01/07/1979', ethnicity: 'Mông', current: 'Công chức xã Mường Tè' },
  ]);
  await messyList(messy);
  writeFileSync(broken, readFileSync(old).subarray(0, 900));
  await makeWorkspace(workspace, false, async (session) => {
    await importList(session, old);
    editPerson(session, personNamed(session, 'Giàng Thị Súa'), { generalEducation: '10/10' });
  });
  app = await launchApp({ args: [workspace] });
  window = app.window;
  await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

async function schoolingOf(name: string): Promise<string | undefined> {
  return (await planOf(window)).people.find(({ person }) => person.fullName === name)?.person
    .generalEducation;
}

test('a newer list shows who is new, changed, gone, and keeps what was edited', async () => {
  await chooseLists(app, newer);
  await expectStep(window, 'summary');
  await expect(tile(window, 'create')).toContainText('1');
  await expect(tile(window, 'update')).toContainText('1');
  await expect(tile(window, 'unchanged')).toContainText('1');
  await expect(tile(window, 'conflicts')).toContainText('1');
  await expect(tile(window, 'gone')).toContainText('1');

  await tile(window, 'update').click();
  const detail = window.getByRole('region', { name: 'Chi tiết dòng đang chọn' });
  await expect(detail).toContainText('Lò Văn Ẩn');
  await expect(detail).toContainText('ĐH Luật');
  await expect(detail).toContainText('ThS Luật');

  await tile(window, 'gone').click();
  await expect(window.getByRole('gridcell', { name: 'Vàng Văn Đức' })).toBeVisible();
  const leave = window.getByRole('checkbox', { name: /Đưa 1 người này ra khỏi diện bố trí/ });
  await expect(leave).not.toBeChecked();
  await leave.check();
  await expect(window.getByText('1 người vắng được đưa ra khỏi diện bố trí.')).toBeVisible();

  await tile(window, 'conflicts').click();
  await expect(detail).toContainText('Giàng Thị Súa');
  await expect(detail.getByRole('radio', { name: 'Giữ bản đã sửa: 10/10' })).toBeChecked();
  await acceptList(window, 2);
  expect(await schoolingOf('Giàng Thị Súa')).toBe('10/10');
  const { people } = await planOf(window);
  expect(people.find(({ person }) => person.fullName === 'Vàng Văn Đức')?.person.inScope).toBe(false);
  expect(people.find(({ person }) => person.fullName === 'Lò Văn Ẩn')?.person.degreeText).toBe('ThS Luật');

  await window.keyboard.press('Control+z');
  await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  expect(await schoolingOf('Giàng Thị Súa')).toBe('10/10');
});

test('the list wins where the officer says so', async () => {
  await chooseLists(app, newer);
  await expectStep(window, 'summary');
  await tile(window, 'conflicts').click();
  await window.getByRole('radio', { name: 'Lấy theo danh sách: 11/12' }).check();
  await expect(tile(window, 'update')).toContainText('2');
  await acceptList(window, 3);
  expect(await schoolingOf('Giàng Thị Súa')).toBe('11/12');
});

test('the record tells who imported what, when, from which file and how it was read', async () => {
  await window.getByRole('button', { name: 'Xem biên bản nhập' }).click();
  await expect(window.getByRole('heading', { name: /^Biên bản nhập số/ })).toBeVisible();
  await expect(window.getByText(basename(newer)).first()).toBeVisible();
  await expect(window.getByText(/Mã nhận dạng tệp: [0-9a-f]{64}/)).toBeVisible();
  await window.getByText(/^Cột \(\d+\)$/).click();
  await expect(window.getByRole('cell', { name: 'Lý luận chính trị' })).toBeVisible();
  await window.getByText(/^Người \(\d+\)$/).click();
  await window.getByRole('gridcell', { name: 'Sùng A Páo' }).click();
  await expect(window.getByRole('article', { name: 'Sùng A Páo' })).toBeVisible();
  await window.keyboard.press('Control+i');
  const list = window.getByRole('region', { name: 'Các lần nhập trước' });
  await expect(list.getByRole('row')).toHaveCount(3);
  await list.getByRole('button', { name: basename(old) }).click();
  await expect(window.getByRole('heading', { name: /^Biên bản nhập số/ })).toBeVisible();
  await window.getByRole('button', { name: 'Quay lại' }).click();
  await expect(list).toBeVisible();
});

test('a mapping that was corrected is remembered for the same header, and forgotten when asked', async () => {
  const meaning = window.getByRole('combobox', { name: 'Cột H hiểu là' });
  await chooseLists(app, messy);
  await goToStep(window, 'columns');
  await meaning.fill('ton giao');
  await window.getByRole('option', { name: 'Tôn giáo' }).click();
  await expect(window.getByText('anh, chị đã chọn')).toBeVisible();
  await window.getByRole('button', { name: 'Bỏ lần nhập này' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Bỏ lần nhập này' }).click();

  await chooseLists(app, messy);
  await goToStep(window, 'columns');
  await expect(window.getByText('đã nhớ cách đọc từ lần trước')).toBeVisible();
  await expect(meaning).toHaveValue('Tôn giáo');
  await window.getByRole('button', { name: 'Quên cách đọc đã nhớ' }).click();
  await expect(meaning).toHaveValue('Giữ nguyên văn');
  await window.getByRole('button', { name: 'Bỏ lần nhập này' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Bỏ lần nhập này' }).click();
});

test('several files at once, of which one is broken', async () => {
  await chooseLists(app, newer, broken);
  await expectStep(window, 'files');
  await expectOpen(window, 'files', 1);
  await expect(window.getByRole('alert')).toContainText(basename(broken));
  await expect(window.getByText(/^Tệp này đã nhập lúc/)).toBeVisible();
  await window.getByRole('button', { name: `Bỏ tệp này ${basename(broken)}` }).click();
  await expectOpen(window, 'files', 0);
  await answerDialogs(app, { open: messy });
  await window.getByRole('button', { name: 'Thêm tệp…' }).click();
  await expectStep(window, 'values');
  await goToStep(window, 'files');
  await expect(window.getByText('2 tệp · 2 trang tính được nhập · 9 người')).toBeVisible();
  await goToStep(window, 'summary');
  await expect(tile(window, 'unchanged')).toContainText(/[1-9]/);
  expect(await callBridge<unknown[]>(window, 'import.batches', {})).toHaveLength(2);
});
