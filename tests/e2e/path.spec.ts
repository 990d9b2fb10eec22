/** The whole way, as a personnel officer walks it: from a roster in Excel to printed decisions, and back again next day. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre';
import PizZip from 'pizzip';
import { peopleOf } from '../../shared/ipc/packed-people.ts';
import type { SentSnapshot } from '../../shared/ipc/sent-plan.ts';
import {
  answerDialogs,
  assignByTyping,
  callBridge,
  cellOf,
  chooseUnit,
  findSeats,
  goTo,
  openExport,
} from '../support/e2e/desk.ts';
import { OFFICERS, officersWorkbook } from '../support/e2e/officers.ts';
import { acceptList, chooseLists, expectStep, goToStep, tile, valueQuestion } from '../support/e2e/wizard.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'bo-tri-e2e-'));
const userDataDir = join(folder, 'user');
const workspace = join(folder, 'Lai Châu.botri');
const papers = join(folder, 'văn bản');

test.describe.configure({ mode: 'serial' });
test.describe('from a roster to decisions', () => {
  let app: LaunchedApp;
  let window: Page;
  const start = async (args: readonly string[] = []): Promise<void> => {
    app = await launchApp({ userDataDir, args });
    window = app.window;
  };
  const plan = (): Promise<SentSnapshot> => callBridge<SentSnapshot>(window, 'plan.load', {});
  /** The first seat of a title in xã Mường Tè. */
  const seatOf = async (titleCode: string): Promise<string> => {
    const { units, rows } = await plan();
    const unit = units.find((row) => row.unit.fullName === 'Xã Mường Tè')?.unit.code;
    const row = rows.find(({ post }) => post.unitCode === unit && post.titleCode === titleCode);
    if (row === undefined) throw new Error(`no ${titleCode} in xã Mường Tè`);
    return row.post.id;
  };

  test.beforeAll(async () => start());
  test.afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a workspace for Lai Châu, found without diacritics, by keyboard', async () => {
    await expect(window.getByText('Chưa có tệp nào')).toBeVisible();
    await answerDialogs(app, { save: workspace });
    await window.getByPlaceholder(/Tìm tỉnh/).fill('lai chau');
    await expect(window.getByRole('option', { name: /Lai Châu/, selected: true })).toBeVisible();
    await window.keyboard.press('Enter');
    await expect(window.getByText('2.098 vị trí', { exact: true })).toBeVisible();
    const { units, rows, people } = await plan();
    expect(units).toHaveLength(38);
    expect(new Set(units.flatMap((row) => row.mergedFrom.map((from) => from.code))).size).toBe(106);
    expect(rows.length).toBe(2098);
    expect(people.count).toBe(0);
  });

  test('a roster, its problems in plain words, accepted and undone in one step', async () => {
    const roster = join(folder, 'danh sách.xlsx');
    await officersWorkbook(roster);
    await chooseLists(app, roster);
    await expectStep(window, 'values');
    await expect(valueQuestion(window, '31/02/1979')).toContainText('dòng 12');
    await goToStep(window, 'summary');
    await tile(window, 'issues').click();
    const problems = window.getByRole('region', { name: 'Điểm cần xem' });
    await expect(problems.getByText('Dòng 13: thiếu họ và tên', { exact: false })).toBeVisible();
    await problems.getByRole('button', { name: /^Ngày không có thật/ }).click();
    await expect(problems.getByText(/31\/02\/1979.*không phải là ngày có thật/).first()).toBeVisible();
    await acceptList(window, 3);
    await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
    await window.keyboard.press('Control+z');
    await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
    await window.keyboard.press('Control+y');
    await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
    const { people } = await plan();
    expect(
      peopleOf(people)
        .map(({ person }) => person.fullName)
        .sort(),
    ).toEqual(OFFICERS.map((o) => o.fullName).sort());
  });

  test('typing a name without diacritics assigns, and the findings follow at once', async () => {
    await chooseUnit(window, 'muong te', 'Xã Mường Tè');
    await findSeats(window, 'truong phong');
    const head = await seatOf('U20');
    await expect(cellOf(window, head, 'marks')).toContainText('1');
    await assignByTyping(window, head, 'lo van an', 'Lò Văn Ẩn');
    await expect(cellOf(window, head, 'marks')).not.toContainText('1');
    await expect(window.getByText('2 người chưa bố trí', { exact: true })).toBeVisible();
  });

  test('a candidate of the ranked list, with what she lacks in words', async () => {
    const deputy = await seatOf('U21');
    await cellOf(window, deputy, 'title').click();
    const candidates = window.getByRole('listbox', { name: 'Ứng viên cho vị trí đang chọn' });
    const giang = candidates.getByRole('option').filter({ hasText: 'Giàng Thị Súa' });
    await expect(giang).toContainText(/[Ll]ý luận chính trị/);
    await giang.dblclick();
    await expect(cellOf(window, deputy, 'person')).toContainText('Giàng Thị Súa');
    await window.getByRole('tab', { name: 'Lý do' }).click();
    const reasons = window.getByRole('region', { name: 'Chi tiết vị trí' });
    await expect(reasons).toContainText('Trung cấp');
    await expect(reasons).toContainText('Sơ cấp');
    await expect(reasons).toContainText('334/2025/NĐ-CP');
  });

  test('drag and drop moves a person to another seat', async () => {
    const from = await seatOf('U21');
    const to = await seatOf('U31');
    await cellOf(window, to, 'person').scrollIntoViewIfNeeded();
    await cellOf(window, from, 'person')
      .getByText('Giàng Thị Súa')
      .dragTo(cellOf(window, to, 'person'));
    await expect(cellOf(window, to, 'person')).toContainText('Giàng Thị Súa');
    await expect(cellOf(window, from, 'person')).toContainText('còn trống');
    await window.keyboard.press('Control+z');
    await expect(cellOf(window, from, 'person')).toContainText('Giàng Thị Súa');
  });

  test('a vacancy leads to its post', async () => {
    await goTo(window, 'vacancies');
    const list = window.getByRole('region', { name: 'Vị trí trống' });
    await expect(list.getByText(/2\.09\d vị trí trống/)).toBeVisible();
    await list.getByRole('textbox', { name: 'Tìm vị trí' }).fill('bum nua');
    await expect(list.locator('.ag-row[row-id^="group:"]')).toHaveCount(1);
    await list.getByText('Bí thư Đảng uỷ', { exact: true }).dblclick();
    await expect(window.getByRole('listbox', { name: 'Đơn vị' })).toBeVisible();
    await expect(window.locator('.ag-row-selected').first()).toContainText('Bí thư Đảng uỷ');
  });

  test('decisions, one file each and merged; names are those of the roster to the byte', async () => {
    await chooseUnit(window, 'muong te', 'Xã Mường Tè');
    await findSeats(window, '');
    const third = await seatOf('D01');
    await assignByTyping(window, third, 'vang van duc', 'Vàng Văn Đức');
    await answerDialogs(app, { open: papers });
    const dialog = await openExport(window);
    await dialog.getByRole('switch', { name: 'Thêm một tệp gộp tất cả' }).check();
    await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
    await expect(dialog.getByText('Đã ghi 5 tệp')).toBeVisible();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    const texts = readdirSync(papers)
      .filter((name) => name.endsWith('.docx'))
      .map((name) => new PizZip(readFileSync(join(papers, name))).file('word/document.xml')?.asText() ?? '');
    expect(texts).toHaveLength(5);
    for (const { fullName } of OFFICERS) {
      // In the person's own decision and in the merged file of the family.
      expect(
        texts.filter((text) => text.includes(fullName)),
        fullName,
      ).toHaveLength(2);
    }
  });

  test('the list R1 and the placement plan R2 as spreadsheets, and a decision as PDF', async () => {
    for (const kind of ['Danh sách trích ngang', 'Phương án bố trí']) {
      const dialog = await openExport(window);
      await dialog.getByRole('radio', { name: kind }).check();
      await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
      await expect(dialog.getByText('Đã ghi 1 tệp')).toBeVisible();
      await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    }
    const sheets = readdirSync(papers).filter((name) => name.endsWith('.xlsx'));
    expect(sheets).toHaveLength(2);
    for (const name of sheets) {
      const { sheets: read } = await readXlsx(readFileSync(join(papers, name)));
      const cells = read.flatMap((sheet) => sheet.rows.flat()).map(String);
      for (const { fullName } of OFFICERS) expect(cells, name).toContain(fullName);
    }
    const dialog = await openExport(window);
    await dialog.getByRole('radio', { name: 'Quyết định', exact: true }).check();
    await dialog.getByRole('switch', { name: 'Thêm một tệp gộp tất cả' }).uncheck();
    await dialog.getByText('PDF', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
    await expect(dialog.getByText('Đã ghi 3 tệp')).toBeVisible();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    const pdfs = readdirSync(papers).filter((name) => name.endsWith('.pdf'));
    expect(pdfs).toHaveLength(3);
    for (const name of pdfs) expect(readFileSync(join(papers, name)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('next day everything is there, and undo goes on where it stopped', async () => {
    const before = await plan();
    await app.close();
    await start([workspace]);
    await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
    const after = await plan();
    expect(after.rows).toEqual(before.rows);
    expect(after.findings).toEqual(before.findings);
    expect(after.history).toEqual(before.history);
    await window.keyboard.press('Control+z');
    await expect(window.getByText('1 người chưa bố trí', { exact: true })).toBeVisible();
    await window.keyboard.press('Control+y');
    await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
  });

  test('killed in the middle, nothing confirmed is lost', async () => {
    const seatId = await seatOf('U20');
    await callBridge(window, 'placement.clear', { postIds: [seatId] });
    const process = app.app.process();
    const gone = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await gone;
    await start([workspace]);
    await expect(window.getByText('1 người chưa bố trí', { exact: true })).toBeVisible();
    const verified = await callBridge<{ ok: boolean }>(window, 'workspace.verify', {});
    expect(verified.ok).toBe(true);
  });
});
