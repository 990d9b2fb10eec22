/** Who decides and signs: a row found and edited, a signer entered once, texts out of force replaced, an Excel file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { assign } from '../../electron/services/plan/placements.ts';
import type { PostId } from '../../shared/domain/ids.ts';
import type { ResultOf } from '../../shared/ipc/contract.ts';
import { answerDialogs, callBridge, goTo } from '../support/e2e/desk.ts';
import { makeWorkspace, seatIn, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;
/** Somebody is moved there. */
let seat: PostId;

test.beforeAll(async () => {
  const path = join(folder, 'mẫu.botri');
  await makeWorkspace(path, true, (session) => {
    const [person] = session.state.people.values();
    if (person === undefined) throw new Error('the sample has people');
    seat = seatIn(session, 'U20');
    assign(session, { postId: seat, personId: person.id, displace: true, form: 'transfer-appoint' });
  });
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const button = (name: string | RegExp) =>
  window.getByRole('button', { name, exact: typeof name === 'string' });
const paper = () => window.getByRole('region', { name: 'Văn bản như khi in' });

async function choose(label: string, typed: string, option: RegExp): Promise<void> {
  await window.getByRole('combobox', { name: label }).last().fill(typed);
  await window.getByRole('option', { name: option }).first().click();
}

test('the row that applies is looked up, made the office’s own, and shown as its paper prints', async () => {
  await goTo(window, 'rules');
  await window.getByRole('tab', { name: 'Thẩm quyền ký' }).click();
  await choose('Loại quyết định', 'Bổ nhiệm', /^Bổ nhiệm$/);
  await choose('Chức danh của quyết định', 'Trưởng phòng Kinh tế', /^Trưởng phòng Kinh tế$/);
  await expect(window.getByText('Dòng này dành riêng cho loại quyết định đó')).toBeVisible();
  await expect(paper()).toContainText('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG');
  await button('Mở dòng này').click();
  await button('Sửa').click();
  await choose('Cơ quan ban hành', 'Sở Nội vụ', /^Sở Nội vụ$/);
  await expect(paper()).toContainText('GIÁM ĐỐC SỞ NỘI VỤ');
  await expect(paper()).toContainText('/QĐ-SNV');
  await button('Lưu').click();
  await expect(window.getByText('Do cơ quan đặt')).toBeVisible();
  await expect(paper()).toContainText('………');
});

test('a signer is entered once and signs; a text out of force is replaced with one click', async () => {
  await window.getByRole('radio', { name: 'Người ký' }).locator('..').click();
  await button('Thêm người ký').click();
  await window.getByRole('textbox', { name: 'Họ và tên' }).fill('Nguyễn Văn Mẫu');
  await choose('Chức vụ', 'Giám đốc Sở', /^Giám đốc Sở Nội vụ$/);
  await button('Lưu').click();
  await expect(window.getByRole('gridcell', { name: 'Nguyễn Văn Mẫu' })).toBeVisible();
  await window.getByRole('radio', { name: 'Thể thức' }).locator('..').click();
  await expect(window.getByRole('group', { name: 'Văn bản của Đảng' })).toBeVisible();
  await window.getByRole('radio', { name: 'Bảng thẩm quyền' }).locator('..').click();
  await window.getByRole('textbox', { name: 'Tìm trong bảng' }).fill('bo nhiem');
  await window.getByRole('gridcell', { name: 'Sở Nội vụ', exact: true }).click();
  await expect(paper()).toContainText('Nguyễn Văn Mẫu');

  await button('Sửa').click();
  await choose('Thêm căn cứ', '33/2023', /33\/2023/);
  await button('Lưu').click();
  // The form names the successor as well, until it is closed.
  await expect(button('Sửa')).toBeVisible();
  await button(/^Thay bằng .*170\/2025/).click();
  await expect(paper()).not.toContainText('33/2023');
  await button('Về dòng có sẵn').click();
  await expect(paper()).toContainText('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG');
});

test('the table goes to a workbook', async () => {
  const path = join(folder, 'thẩm quyền.xlsx');
  await answerDialogs(app, { save: path });
  await button('Xuất Excel…').click();
  await expect.poll(() => existsSync(path)).toBe(true);
});

test('a paper that cites a text out of force is mended where that is told, with one click', async () => {
  const { rows } = await callBridge<ResultOf<'authority.table'>>(window, 'authority.table', {});
  const entry = rows.find(({ row }) => row.kind === null && row.titles === 'state-heads');
  const bases = ['nd-33-2023', '@proposal'];
  await callBridge(window, 'authority.save', { row: { ...entry?.row, bases }, replaces: null });
  const due = await callBridge<ResultOf<'paper.due'>>(window, 'paper.due', {});
  const papers = due.filter(({ items }) => items.some(({ postId }) => postId === seat));
  await callBridge(window, 'paper.draft', { papers });
  await goTo(window, 'papers');
  await window.getByRole('tab', { name: 'Dự thảo (1)' }).click();
  await window.locator('.ag-row [col-id="person"]').click();
  const check = window.getByRole('region', { name: 'Kiểm tra trước khi xuất' });
  await expect(check).toContainText('Nghị định 33/2023/NĐ-CP không có hiệu lực');
  await check.getByRole('button', { name: 'Thay bằng Nghị định 170/2025/NĐ-CP' }).click();
  await expect(window.getByText('Đã lập lại 1 văn bản.')).toBeVisible();
  await expect(check).not.toContainText('không có hiệu lực');
  const sheet = window.getByRole('region', { name: 'Nội dung', exact: true });
  await expect(sheet).toContainText('Nghị định số 170/2025/NĐ-CP');
  await expect(sheet).not.toContainText('33/2023');
});
