/** Files around an import: a large list that is stopped, rows to correct and drop in again, empty lists to hand out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx, writeXlsx } from 'hucre';
import { MAIN_EVENT } from '../../shared/ipc/wire.ts';
import { answerDialogs } from '../support/e2e/desk.ts';
import { messyList, TIDY, tidyList } from '../support/e2e/lists.ts';
import { makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import {
  acceptList,
  chooseLists,
  expectOpen,
  expectStep,
  goToStep,
  tile,
  valueQuestion,
} from '../support/e2e/wizard.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const workspace = join(folder, 'tệp.botri');
let app: LaunchedApp;
let window: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  await makeWorkspace(workspace, false);
  app = await launchApp({ args: [workspace] });
  window = app.window;
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

test('reading a large list can be stopped, and leaves no trace', async () => {
  const large = join(folder, 'cả tỉnh.csv');
  const line = (n: number) => `${n},Lò Văn ${n.toString(36)},05/03/1985,Nam,Công chức xã Mường Tè`;
  const lines = Array.from({ length: 120_000 }, (_, n) => line(n + 1));
  writeFileSync(
    large,
    `\uFEFF${['TT,Họ và tên,Ngày sinh,Giới tính,"Chức vụ, đơn vị"', ...lines].join('\n')}`,
  );
  await chooseLists(app, large);
  await expect(window.getByRole('heading', { name: `Đang đọc “${basename(large)}”` })).toBeVisible();
  await window.getByRole('main').getByRole('button', { name: 'Huỷ' }).click();
  await expect(window.getByRole('button', { name: 'Chọn tệp…' })).toBeVisible();
  expect((await planOf(window)).people).toEqual([]);
  expect((await planOf(window)).history.undo).toBeNull();
});

test('rows that stay out are saved with their reasons, corrected and dropped in again', async () => {
  const list = join(folder, 'thiếu tên.xlsx');
  const saved = join(folder, 'cần xem lại.xlsx');
  await tidyList(list, [...TIDY, { birthMale: '01/07/1979', current: 'Công chức xã Mường Tè' }]);
  await chooseLists(app, list);
  await expectStep(window, 'summary');
  await expect(tile(window, 'reject')).toContainText('1');
  await tile(window, 'reject').click();
  await expect(window.getByRole('region', { name: 'Chi tiết dòng đang chọn' })).toContainText(
    'Thiếu họ và tên',
  );
  await answerDialogs(app, { save: saved });
  await window.getByRole('button', { name: 'Lưu các dòng cần xem ra Excel…' }).click();
  await expect(window.getByText(`Đã lưu 1 dòng cần xem: ${basename(saved)}`)).toBeVisible();
  await acceptList(window, 3);

  const book = await readXlsx(readFileSync(saved));
  const sheet = book.sheets[0];
  const rows = sheet?.rows ?? [];
  expect(rows.flat().join(' ')).toContain('thiếu họ và tên');
  const header = rows.findIndex((row) => row.includes('Họ và tên'));
  const name = rows[header]?.indexOf('Họ và tên') ?? -1;
  const wrong = rows.find((row) => row.some((cell) => String(cell).includes('thiếu họ và tên')));
  if (wrong === undefined || name < 0) throw new Error('the row to correct is not there');
  wrong[name] = 'Sùng A Páo';
  writeFileSync(
    saved,
    await writeXlsx({ sheets: [{ name: 'Danh sách', rows, merges: sheet?.merges ?? [] }] }),
  );

  await chooseLists(app, saved);
  await expectStep(window, 'summary');
  await expect(tile(window, 'create')).toContainText('1');
  await acceptList(window, 1);
  const { people } = await planOf(window);
  expect(people.map(({ person }) => person.fullName).sort()).toEqual(
    [...TIDY.map(({ fullName }) => String(fullName)), 'Sùng A Páo'].sort(),
  );
});

test('empty lists to hand out, which are read as lists', async () => {
  for (const [name, file] of [
    ['Mẫu đầy đủ', 'mẫu đầy đủ.xlsx'],
    ['Mẫu rút gọn', 'mẫu rút gọn.xlsx'],
  ] as const) {
    const path = join(folder, file);
    await answerDialogs(app, { save: path });
    await window.keyboard.press('Control+i');
    await window.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(window.getByText(`Đã lưu mẫu danh sách: ${file}`)).toBeVisible();
    expect(existsSync(path)).toBe(true);
    const { sheets } = await readXlsx(readFileSync(path));
    expect(sheets[0]?.rows.flat()).toContain('Họ và tên');
  }
});

test('files given by the system while a list is open go beside it', async () => {
  const first = join(folder, 'một.xlsx');
  const second = join(folder, 'hai.xlsx');
  await tidyList(first);
  await tidyList(second, [
    { fullName: 'Pờ Go Xá', birthMale: '12/09/1990', current: 'Công chức xã Mường Tè' },
  ]);
  await chooseLists(app, first);
  await expectStep(window, 'summary');
  await expect(tile(window, 'unchanged')).toContainText('3');
  await app.app.evaluate(
    ({ BrowserWindow }, { channel, path }) => {
      for (const open of BrowserWindow.getAllWindows()) open.webContents.send(channel, 'file.open', { path });
    },
    { channel: MAIN_EVENT, path: second },
  );
  await expect(tile(window, 'create')).toContainText('1');
});

test('what was answered outlives the part of the program that held it', async () => {
  const list = join(folder, 'lộn xộn.xlsx');
  await messyList(list);
  await window.getByRole('button', { name: 'Bỏ lần nhập này' }).click();
  await chooseLists(app, list);
  const level = valueQuestion(window, 'Lớp A');
  await level.getByRole('button', { name: 'Sơ cấp' }).click();
  await expect(level).toContainText('hiểu là Sơ cấp');
  await expectOpen(window, 'values', 1);
  await app.app.evaluate(({ app: electron }) => {
    const data = electron
      .getAppMetrics()
      .find(({ serviceName, name }) => serviceName === 'bo-tri-data' || name === 'bo-tri-data');
    if (data !== undefined) process.kill(data.pid, 'SIGKILL');
  });
  await expect(window.getByText('Phần xử lý dữ liệu vừa dừng và đã được khởi động lại.')).toBeVisible();
  await expect(level).toContainText('hiểu là Sơ cấp');
  await goToStep(window, 'summary');
  await expect(window.getByText('Còn 1 câu hỏi về giá trị', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: /^Nhập \d+ người$/ }).click();
  await expect(window.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
  const { people } = await planOf(window);
  const xa = people.find(({ person }) => person.fullName === 'Pờ Go Xá')?.person;
  expect(xa).toMatchObject({ theory: 'elementary', theoryText: 'Lớp A' });
});

test('a file in which no table is found stays at hand: the officer shows where it begins', async () => {
  const odd = join(folder, 'sổ theo dõi.xlsx');
  const rows = [
    ['Sổ theo dõi'],
    ['Mã', 'Tên gọi', 'Phụ trách', 'Khác'],
    ['a1', 'Lò Văn Ẩn', 'x', 'y'],
    ['a2', 'Vàng A Dê', 'x', 'y'],
  ];
  writeFileSync(odd, await writeXlsx({ sheets: [{ name: 'Sổ', rows }] }));
  await chooseLists(app, odd);
  await expectStep(window, 'files');
  const refusal = window.getByRole('alert').filter({ hasText: 'Không tìm thấy bảng danh sách trong tệp.' });
  await expect(refusal).toBeVisible();
  await window.getByRole('button', { name: 'Sổ', exact: true }).click();
  await expectStep(window, 'columns');
  await window.getByRole('gridcell', { name: 'Tên gọi' }).click();
  await window.getByRole('button', { name: 'Dùng dòng 2 làm tiêu đề' }).click();
  await window.getByRole('combobox', { name: 'Cột B hiểu là' }).fill('ho va ten');
  await window.getByRole('option', { name: 'Họ và tên', exact: true }).click();
  await window.getByText('Đọc ra thành', { exact: true }).click();
  await expect(window.getByRole('gridcell', { name: 'Vàng A Dê' }).first()).toBeVisible();
  await goToStep(window, 'summary');
  await expect(tile(window, 'create')).toContainText('2');
  await window.getByRole('button', { name: 'Bỏ lần nhập này' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Bỏ lần nhập này' }).click();
});
