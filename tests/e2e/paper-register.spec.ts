/** A clerk's day: drafts from the plan, numbers in one step, files, signature, issue, and finding a paper again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { assign } from '../../electron/services/plan/placements.ts';
import { changeSettings } from '../../electron/services/plan/settings.ts';
import type { ListedPaper, PaperView } from '../../shared/ipc/paper-channels.ts';
import { answerDialogs, callBridge, goTo } from '../support/e2e/desk.ts';
import { OFFICERS } from '../support/e2e/officers.ts';
import {
  importOfficers,
  makeWorkspace,
  personNamed,
  seatIn,
  temporaryFolder,
} from '../support/e2e/prepared.ts';
import { keepPreviews, pressInPreview } from '../support/e2e/print-preview.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const [AN, SUA, DUC] = OFFICERS.map((officer) => officer.fullName) as [string, string, string];
const { folder, remove } = temporaryFolder();
const out = join(folder, 'văn bản');
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  const path = join(folder, 'lai-châu.botri');
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    for (const [title, name] of [
      ['U10', AN],
      ['U11', SUA],
      ['D02', DUC],
    ] as const) {
      assign(session, {
        postId: seatIn(session, title),
        personId: personNamed(session, name),
        displace: false,
      });
    }
    const { decisions } = session.settings;
    const party = { ...decisions.party, term: '2025 - 2030' };
    changeSettings(session, { ...session.settings, decisions: { ...decisions, party } });
  });
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('3 đã bố trí')).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const papers = () => callBridge<ListedPaper[]>(window, 'paper.list', {});
const button = (name: string | RegExp) =>
  window.getByRole('button', { name, exact: typeof name === 'string' });
const line = (words: string) => window.locator('.ag-row').filter({ hasText: words });

test('drafts what the plan makes due, and numbers it in the order of the list after a preview', async () => {
  await goTo(window, 'papers');
  await expect(window.getByRole('tab', { name: 'Cần lập (3)' })).toBeVisible();
  await button('Lập tất cả (3)').click();
  await expect(window.getByText('Đã lập 3 dự thảo.')).toBeVisible();
  await line(AN).locator('[col-id="person"]').click();
  await expect(window.getByRole('region', { name: 'Nội dung', exact: true })).toContainText(`bổ nhiệm`);
  await expect(window.getByText('Chưa có số và ngày.')).toBeVisible();
  const all = window.getByRole('checkbox', { name: 'Chọn tất cả các dòng đang hiện' });
  await all.click();
  await expect(window.getByRole('heading', { name: '3 văn bản đang chọn' })).toBeVisible();
  await line(AN).locator('[col-id="person"]').click();
  await expect(all).not.toBeChecked();
  await window.keyboard.press('Control+a');
  await expect(window.getByRole('heading', { name: '3 văn bản đang chọn' })).toBeVisible();
  const missing = window.getByRole('region', { name: 'Kiểm tra trước khi xuất' });
  await missing.getByRole('button', { name: '(2 văn bản)' }).first().click();
  await expect(window.getByRole('heading', { name: '2 văn bản đang chọn' })).toBeVisible();
  await missing.getByRole('button', { name: 'Điền tờ trình' }).click();
  await expect(window.getByLabel('Tờ trình', { exact: true })).toBeFocused();
  await goTo(window, 'papers');
  await line(AN).locator('[col-id="person"]').click();
  await missing.getByRole('button', { name: 'Mở Người ký' }).click();
  await expect(window.getByRole('button', { name: 'Thêm người ký' })).toBeVisible();
  await goTo(window, 'papers');
  await line(AN).locator('[col-id="person"]').click();
  await window.keyboard.press('Control+a');
  await button('Lấy số…').click();
  await window.getByLabel('Ngày văn bản').fill('5/12/2026');
  const state = window.getByRole('region', { name: /QĐ-UBND · Năm 2026/ });
  await state.getByLabel('Số bắt đầu').fill('41');
  await expect(state).toContainText('2 văn bản: từ số 41 đến số 42');
  await button('Cấp số').click();
  await expect(window.getByText('Đã cấp số cho 3 văn bản.')).toBeVisible();
  await expect(line('41/QĐ-UBND')).toBeVisible();
  // What was just numbered is signed next, and stays chosen for it.
  await expect(window.getByRole('heading', { name: '3 văn bản đang chọn' })).toBeVisible();
  await expect(button('Ghi đã ký…')).toBeVisible();
  expect((await papers()).map(({ symbol, number, date }) => [symbol, number, date]).sort()).toEqual([
    ['QĐ-UBND', 41, '2026-12-05'],
    ['QĐ-UBND', 42, '2026-12-05'],
    ['QĐ/TU', 1, '2026-12-05'],
  ]);
});

test('writes them into one folder with the register and what an e-office asks, and prints them', async () => {
  await answerDialogs(app, { open: out });
  await line('41/QĐ-UBND').locator('[col-id="number"]').click();
  await window.keyboard.press('Control+a');
  await button('Xuất…').click();
  await window.getByLabel('Thư mục lưu').waitFor();
  await button('Xuất').click();
  await expect(window.getByText(/Đã ghi \d+ tệp/)).toBeVisible();
  const names = readdirSync(out);
  expect(names.filter((name) => name.startsWith('QĐ 4') && name.endsWith('.docx'))).toHaveLength(2);
  expect(names).toContain('Sổ đăng ký văn bản đi.xlsx');
  const sidecar = names.find((name) => name.startsWith('QĐ 41') && name.endsWith('.json')) ?? '';
  expect(JSON.parse(readFileSync(join(out, sidecar), 'utf8'))).toMatchObject({
    Code: { CodeNumber: '41', CodeNotation: 'QĐ-UBND' },
    PromulgationInfo: { PromulgationDate: '2026/12/05' },
  });
  const [first] = await papers();
  const { files } = await callBridge<PaperView>(window, 'paper.get', { paperId: first?.id });
  expect(files.length).toBeGreaterThan(0);
  expect(files.every(({ path }) => existsSync(path))).toBe(true);
  await app.app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => done?.(true, '');
    });
  });
  await keepPreviews(app);
  await button('In…').click();
  await pressInPreview(app, 'In…');
  await expect(window.getByText('Đã gửi tới máy in.')).toBeVisible();
});

test('notes signature and issue; the plan then holds the seat until the paper is revoked', async () => {
  await line('41/QĐ-UBND').locator('[col-id="number"]').click();
  await button('Ghi đã ký…').click();
  await button('Ghi đã ký').click();
  const missing = window.getByRole('alert').filter({ hasText: '1 trong 1 văn bản còn chỗ chưa điền' });
  await expect(missing).toContainText('Thiếu tên người ký');
  expect((await papers()).some(({ state }) => state === 'signed')).toBe(false);
  await button('Huỷ').click();
  // As long as a hand needs between pressing and letting go.
  await line('42/QĐ-UBND')
    .locator('[col-id="number"]')
    .click({ modifiers: ['Control'], delay: 150 });
  await expect(window.getByRole('heading', { name: '2 văn bản đang chọn' })).toBeVisible();
  await button(/^Đã lấy số/).click();
  await button('Ghi đã ký…').click();
  await button('Ghi đã ký').click();
  await button('Vẫn ghi đã ký').click();
  // The list was narrowed down to those not signed yet: what was signed stays chosen all the same.
  await expect(window.getByRole('heading', { name: '2 văn bản đang chọn' })).toBeVisible();
  await expect(button('Ghi đã ban hành…')).toBeVisible();
  await expect(line('41/QĐ-UBND')).toContainText('Đã ký');
  await line('41/QĐ-UBND').locator('[col-id="number"]').click();
  const [paper] = (await papers()).filter(({ number }) => number === 41);
  const postId = paper?.items[0]?.postId;
  await expect(callBridge(window, 'placement.clear', { postIds: [postId] })).rejects.toThrow('held-by-paper');
  await button('Ghi đã ban hành…').click();
  await button('Ghi đã ban hành').click();
  await button('Vẫn ghi đã ban hành').click();
  await expect(line('41/QĐ-UBND')).toContainText('Đã ban hành');
  await button('Thu hồi…').click();
  await window.getByLabel('Lý do').fill('sai thẩm quyền');
  await button('Thu hồi').click();
  await expect(line('41/QĐ-UBND')).toContainText('Đã thu hồi');
  await expect(window.getByText(/: sai thẩm quyền/)).toBeVisible();
  await expect(window.getByRole('tab', { name: 'Cần lập (1)' })).toBeVisible();
});

test('finds a paper by number, and leads to it from the card of the person', async () => {
  const find = window.getByRole('textbox', { name: 'Tìm số, ngày, tên, đơn vị' });
  await find.fill('khong co ai nhu the');
  await expect(window.getByText('0 trong 3 văn bản')).toBeVisible();
  await expect(window.getByText('Không có dòng nào khớp với bộ lọc')).toBeVisible();
  await find.fill('42');
  await expect(window.getByText('1 trong 3 văn bản')).toBeVisible();
  await line('42/QĐ-UBND').locator('[col-id="number"]').click();
  const pane = window.getByRole('region', { name: 'Văn bản đang chọn' });
  const name = (await papers()).find(({ number }) => number === 42)?.items[0]?.personName ?? '';
  await pane.getByRole('button', { name, exact: true }).click();
  const about = window.getByRole('region', { name: 'Văn bản', exact: true });
  await expect(about).toContainText('05/12/2026');
  await about.getByRole('button', { name: '42/QĐ-UBND' }).click();
  await expect(pane.getByRole('heading', { name: '42/QĐ-UBND' })).toBeVisible();
  await window.getByRole('tab', { name: 'Sổ đăng ký (2)' }).click();
  await expect(line('QĐ-UBND')).toContainText('43');
});
