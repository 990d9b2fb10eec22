/** What lets findings stand: recorded at the desk, counted by itself everywhere, followed in its list, written out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { assign } from '../../electron/services/plan/placements.ts';
import { setWaiver } from '../../electron/services/plan/waivers.ts';
import type { Finding, WaiverFields } from '../../shared/domain/index.ts';
import { answerDialogs, chooseUnit, goTo } from '../support/e2e/desk.ts';
import {
  importOfficers,
  makeWorkspace,
  personNamed,
  planOf,
  seatIn,
  temporaryFolder,
  UNIT,
} from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;

/** Recorded long ago for a standard that had to be met last year. */
const LATE: WaiverFields = {
  kind: 'owed',
  document: 'Thông báo số 02-TB/TU của Ban Thường vụ Tỉnh uỷ',
  documentDate: '2024-07-01',
  approver: 'Ban Thường vụ Tỉnh uỷ',
  deadline: '2025-06-30',
  course: 'Lớp trung cấp lý luận chính trị K12',
  status: 'studying',
  completedOn: null,
  reason: '',
};

/** Giàng Thị Súa (elementary theory) chairs the committee and heads a division; Vàng Văn Đức is secretary. */
test.beforeAll(async () => {
  const path = join(folder, 'ghi nợ.botri');
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    const sua = personNamed(session, 'Giàng Thị Súa');
    const { findings } = session;
    assign(session, { postId: seatIn(session, 'U20'), personId: sua, displace: false });
    const late = findings.all().find(({ id }) => id.startsWith('QUAL-THEORY-MIN:') && id.endsWith(sua));
    setWaiver(session, late?.id ?? '', LATE);
    assign(session, { postId: seatIn(session, 'U01'), personId: sua, displace: false });
  });
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByRole('contentinfo')).toContainText('vị trí');
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const inspector = () => window.getByRole('region', { name: 'Chi tiết vị trí' });
const foot = () => window.getByRole('contentinfo');
const list = (name: string) => window.getByRole('region', { name, exact: true });
const theoryOf = async (post: string): Promise<Finding | undefined> =>
  (await planOf(window)).findings.find(({ id }) => id.startsWith('QUAL-THEORY-MIN:') && id.includes(post));

test('what is missing is said in words, then the standard is owed and counts by itself everywhere', async () => {
  await chooseUnit(window, 'muong te', UNIT);
  const seat = window.locator('.ag-row[row-id$="-U01-1"]');
  await seat.locator('[col-id="title"]').click();
  await inspector().getByRole('tab', { name: /Lý do/ }).click();
  const card = inspector().locator('article').filter({ hasText: 'lý luận chính trị' }).first();
  await card.getByRole('button', { name: 'Ghi nợ tiêu chuẩn…' }).click();
  const form = card.getByRole('form', { name: 'Ghi nợ tiêu chuẩn' });
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(form).toContainText('Thiếu văn bản làm căn cứ');
  await expect(form).toContainText('Nợ tiêu chuẩn phải có hạn');
  const document = form.getByRole('textbox', { name: 'Văn bản (số' });
  await expect(document).toBeFocused();
  await document.fill('Thông báo số 15-TB/TU của Ban Thường vụ Tỉnh uỷ');
  await form.getByRole('textbox', { name: 'Hạn hoàn thành' }).fill('31/02/2099');
  await expect(form).toContainText('Ghi ngày/tháng/năm');
  await form.getByRole('textbox', { name: 'Hạn hoàn thành' }).fill('30/6/2099');
  await form.getByRole('textbox', { name: 'Cấp, người quyết định' }).fill('Ban Thường vụ Tỉnh uỷ');
  await window.keyboard.press('Enter');

  await expect(card).toContainText('Nợ tiêu chuẩn, theo Thông báo số 15-TB/TU');
  await expect(card).toContainText('đến hết 30/06/2099');
  await expect(card.getByRole('button', { name: 'Sửa ghi nhận…' })).toBeFocused();
  const one = '1 Cho nợ, miễn trừ';
  await expect(seat.locator('[col-id="marks"]')).toContainText(one);
  await expect(
    window.getByRole('listbox', { name: 'Đơn vị' }).getByRole('option', { name: UNIT }),
  ).toContainText(one);
  await expect(foot().getByRole('button', { name: 'Cho nợ, miễn trừ' })).toHaveText(/^1/);
  expect((await theoryOf('-U01-1'))?.waived?.deadline).toBe('2099-06-30');
});

test('one whose deadline has passed is a finding again and says since when', async () => {
  await goTo(window, 'findings');
  await list('Kiểm tra')
    .getByRole('button', { name: /^Đã quá hạn/ })
    .click();
  const row = list('Kiểm tra').locator('.ag-row[row-id^="QUAL-THEORY-MIN"]');
  await expect(row).toHaveCount(1);
  await row.locator('[col-id="title"]').click();
  await expect(list('Vấn đề đang chọn')).toContainText('Đã quá hạn từ 01/07/2025');
  expect((await theoryOf('-U20-1'))?.waived).toBeNull();
});

test('the list of owed standards leads to the seat, changes a record, and is written out as it stands', async () => {
  await goTo(window, 'overview');
  await window.getByRole('button', { name: /Nợ tiêu chuẩn quá hạn/ }).click();
  const owed = list('Tiêu chuẩn còn nợ');
  await expect(owed.locator('.ag-row[row-id]')).toHaveCount(1);
  await expect(owed.locator('.ag-row[row-id]')).toContainText('30/06/2025');
  await owed.getByRole('button', { name: /^Quá hạn/ }).click();
  await expect(owed.locator('.ag-row[row-id]')).toHaveCount(2);

  await owed.locator('.ag-row[row-id*="-U20-1"] [col-id="person"]').click();
  const detail = list('Ghi nhận đang chọn');
  await detail.getByRole('button', { name: 'Sửa ghi nhận…' }).click();
  await detail.getByRole('textbox', { name: 'Hạn hoàn thành' }).fill('31/12/2098');
  await detail.getByRole('button', { name: 'Lưu' }).click();
  await expect(owed.locator('.ag-row[row-id*="-U20-1"]')).toContainText('Đang học');
  await expect(foot().getByRole('button', { name: 'Cho nợ, miễn trừ' })).toHaveText(/^2/);

  const file = join(folder, 'tiêu chuẩn còn nợ.xlsx');
  await answerDialogs(app, { save: file });
  await owed.getByRole('button', { name: 'Xuất Excel…' }).click();
  await expect(window.getByText('Đã ghi 2 dòng')).toBeVisible();
  const cells = (await readXlsx(await readFile(file))).sheets[0]?.rows.map((row) => row[11]) ?? [];
  const deadlines = cells.filter((cell) => cell instanceof Date).map((day) => day.toISOString().slice(0, 10));
  expect(deadlines).toEqual(['2098-12-31', '2099-06-30']);

  await owed.locator('.ag-row[row-id*="-U20-1"] [col-id="person"]').dblclick();
  await expect(window.locator('.ag-row-selected[row-id$="-U20-1"]')).toBeVisible();
});

test('taking a record back makes the finding count again, and undo brings the record back', async () => {
  await goTo(window, 'findings');
  await foot().getByRole('button', { name: 'Cho nợ, miễn trừ' }).click();
  await list('Kiểm tra').locator('.ag-row[row-id*="-U01-1"] [col-id="title"]').click();
  await list('Vấn đề đang chọn').getByRole('button', { name: 'Bỏ ghi nhận' }).click();
  await expect(foot().getByRole('button', { name: 'Cho nợ, miễn trừ' })).toHaveText(/^1/);
  await window.keyboard.press('Control+z');
  await expect(foot().getByRole('button', { name: 'Cho nợ, miễn trừ' })).toHaveText(/^2/);
});
