/** The way of a plan through the office: the officer proposes, the head returns, agrees and approves, what is approved is locked. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { assign } from '../../electron/services/plan/placements.ts';
import type { PostId } from '../../shared/domain/index.ts';
import { answerDialogs, cellOf, chooseUnit, findSeats, goTo } from '../support/e2e/desk.ts';
import {
  importOfficers,
  makeWorkspace,
  personNamed,
  seatIn,
  temporaryFolder,
  UNIT,
} from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;
let secretary: PostId;
let deputy: PostId;

test.beforeAll(async () => {
  const path = join(folder, 'thẩm định.botri');
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    secretary = seatIn(session, 'D01');
    deputy = seatIn(session, 'U01');
    assign(session, { postId: secretary, personId: personNamed(session, 'Vàng Văn Đức'), displace: false });
    assign(session, { postId: deputy, personId: personNamed(session, 'Giàng Thị Súa'), displace: false });
  });
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByRole('contentinfo')).toContainText('vị trí');
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const banner = () => window.getByRole('banner');
const stage = (name: string) => banner().getByRole('button', { name, exact: true });
const alert = () => window.getByRole('alert');
const dialog = (name: string | RegExp) => window.getByRole('dialog', { name });

async function sitDown(person: string): Promise<void> {
  await banner()
    .getByRole('button', { name: /Người đang làm việc/ })
    .click();
  await window.getByRole('menuitem', { name: new RegExp(person) }).click();
  await expect(banner().getByRole('button', { name: /Người đang làm việc/ })).toContainText(person);
}

async function step(from: string, name: string): Promise<void> {
  await stage(from).click();
  await window.getByRole('menuitem', { name }).click();
}

test('the office lists who works on the file, and somebody sits down', async () => {
  await goTo(window, 'settings');
  const form = window.getByRole('region', { name: 'Người làm việc và vai' });
  for (const [name, role] of [
    ['Lò Thị Soạn', 'Cán bộ tham mưu'],
    ['Vàng A Trưởng', 'Lãnh đạo'],
  ] as const) {
    await form.getByRole('textbox', { name: 'Họ và tên' }).fill(name);
    await form.getByRole('combobox', { name: 'Vai' }).click();
    await window.getByRole('option', { name: role }).click();
    await form.getByRole('button', { name: 'Thêm người' }).click();
    await expect(form.getByRole('listitem').filter({ hasText: name })).toContainText(role);
    if (role !== 'Lãnh đạo') await expect(form.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused();
  }
  // From now on the list is the head's, and nobody sits at the keyboard yet.
  await expect(form).toContainText('Hãy chọn người làm việc ở thanh trên cùng.');
  await sitDown('Lò Thị Soạn');
});

test('the officer locks, proposes and says why, and sends the plan to review', async () => {
  await chooseUnit(window, 'muong te', UNIT);
  await cellOf(window, secretary, 'person').click();
  await window.keyboard.press('Control+l');
  await expect(cellOf(window, secretary, 'review')).toContainText('Đang khoá (Lò Thị Soạn');
  await window.keyboard.press('Delete');
  await expect(alert()).toContainText('đang được Lò Thị Soạn khoá');
  await expect(cellOf(window, secretary, 'person')).toContainText('Vàng Văn Đức');

  await window.keyboard.press('Control+Enter');
  await expect(cellOf(window, secretary, 'review')).toContainText('Đã đề xuất');
  await window.keyboard.press('Shift+F2');
  const field = window.getByRole('textbox', { name: /Viết ý kiến/ });
  await expect(field).toBeFocused();
  await field.fill('Đã trao đổi với Ban Thường vụ.');
  await window.keyboard.press('Control+Enter');
  await expect(cellOf(window, secretary, 'review')).toContainText('1 ý kiến chưa giải quyết');

  // What belongs to the head is not the officer's to do.
  await stage('Đang soạn').click();
  await expect(window.getByRole('menuitem', { name: 'Trình thẩm định' })).toBeEnabled();
  await window.getByRole('menuitem', { name: 'Trình thẩm định' }).click();
  await stage('Đang thẩm định').click();
  await expect(window.getByRole('menuitem', { name: 'Phê duyệt…' })).toBeDisabled();
  await window.keyboard.press('Escape');
});

test('the head returns one with its reason, agrees the other, and cannot approve yet', async () => {
  await sitDown('Vàng A Trưởng');
  await goTo(window, 'review');
  const seats = window.getByRole('region', { name: UNIT });
  const row = (postId: string) => seats.locator(`.ag-row[row-id="${postId}"]`);
  await row(secretary).locator('[col-id="person"]').click();
  // As long as a hand needs between pressing and letting go.
  await row(deputy)
    .locator('[col-id="person"]')
    .click({ modifiers: ['Control'], delay: 150 });
  for (const postId of [secretary, deputy])
    await expect(row(postId)).toHaveAttribute('aria-selected', 'true');
  await row(deputy).locator('[col-id="person"]').click();
  await expect(row(secretary)).toHaveAttribute('aria-selected', 'false');
  await window.keyboard.press('r');
  const ask = dialog(/Trả lại/);
  const reason = ask.getByRole('textbox', { name: 'Lý do trả lại' });
  await reason.fill('Chưa rõ trình độ lý luận.');
  // Stacked marks of a title of two lines have their room.
  const title = ask.getByRole('heading');
  const [height, size] = await title.evaluate((one) => {
    const { lineHeight, fontSize } = getComputedStyle(one);
    return [Number.parseFloat(lineHeight), Number.parseFloat(fontSize)];
  });
  expect(height).toBeGreaterThan((size ?? 0) * 1.3);
  // Left by mistake: what was written is there again.
  await window.keyboard.press('Escape');
  await expect(ask).toHaveCount(0);
  await window.keyboard.press('r');
  await expect(reason).toHaveValue('Chưa rõ trình độ lý luận.');
  await ask.getByRole('button', { name: 'Trả lại' }).click();
  await expect(seats.locator(`.ag-row[row-id="${deputy}"] [col-id="state"]`)).toContainText('Bị trả lại');

  await seats.locator(`.ag-row[row-id="${secretary}"] [col-id="person"]`).click();
  await window.keyboard.press('a');
  await expect(seats.locator(`.ag-row[row-id="${secretary}"] [col-id="state"]`)).toContainText('Đã đồng ý');
  await expect(seats.getByRole('status').first()).toContainText('1/2 đã đồng ý');
  await expect(
    window.getByRole('grid', { name: 'Đơn vị' }).locator('.ag-row', { hasText: UNIT }),
  ).toContainText('1/2 đã đồng ý');

  await step('Đang thẩm định', 'Phê duyệt…');
  await dialog('Phê duyệt phương án').getByRole('button', { name: 'Phê duyệt' }).click();
  await expect(alert().last()).toContainText('Còn 1 vị trí bị trả lại');
  await dialog('Phê duyệt phương án').getByRole('button', { name: 'Huỷ' }).click();
});

test('a change takes the return off by itself; what is approved is locked and reopened with a reason', async () => {
  await sitDown('Lò Thị Soạn');
  await chooseUnit(window, 'muong te', UNIT);
  await findSeats(window, 'giang thi sua');
  await cellOf(window, deputy, 'since').dblclick();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('01/08/2027');
  await window.keyboard.press('Enter');
  await expect(cellOf(window, deputy, 'since')).toContainText('01/08/2027');
  await expect(cellOf(window, deputy, 'review')).not.toContainText('Bị trả lại');

  await sitDown('Vàng A Trưởng');
  // From where the seats were gone through.
  await goTo(window, 'review');
  await window
    .getByRole('region', { name: 'Bước của phương án' })
    .getByRole('button', { name: 'Phê duyệt…' })
    .click();
  await expect(dialog('Phê duyệt phương án')).toContainText('Còn 1 vị trí có người chưa được đồng ý riêng.');
  await dialog('Phê duyệt phương án').getByRole('button', { name: 'Phê duyệt' }).click();
  await expect(stage('Đã phê duyệt')).toBeVisible();
  // What is closed takes no marks.
  const agree = window.getByRole('button', { name: 'Đồng ý', exact: true });
  await expect(agree).toBeDisabled();
  await expect(agree).toHaveAttribute('title', 'Đã khoá. Muốn sửa thì mở lại và ghi lý do.');
  await goTo(window, 'plan');

  await sitDown('Lò Thị Soạn');
  await cellOf(window, deputy, 'person').click();
  await window.keyboard.press('Delete');
  const refusal = alert().filter({ hasText: 'đã được Vàng A Trưởng phê duyệt' });
  await refusal.getByRole('button', { name: 'Mở lại để sửa…' }).click();
  const ask = dialog('Mở lại phương án để sửa');
  await ask.getByRole('textbox', { name: 'Lý do' }).fill('Tỉnh uỷ có ý kiến');
  await ask.getByRole('button', { name: 'Mở lại' }).click();
  await expect(stage('Đang soạn')).toBeVisible();
  // What nobody changed stays agreed.
  await findSeats(window, 'vang van duc');
  await expect(cellOf(window, secretary, 'review')).toContainText('Đã đồng ý');
  await findSeats(window, 'giang thi sua');
  await cellOf(window, deputy, 'person').click();
  await window.keyboard.press('Delete');
  await findSeats(window, '');
  await goTo(window, 'review');
  await expect(window.getByRole('region', { name: UNIT }).getByRole('status').first()).toContainText(
    '1/1 đã đồng ý',
  );

  await goTo(window, 'history');
  const steps = window.getByRole('main').locator('tbody tr');
  await expect(steps.filter({ hasText: 'Mở lại phương án “1” để sửa: Tỉnh uỷ có ý kiến' })).toBeVisible();
  await window
    .getByRole('textbox', { name: 'Tìm trong nhật ký, không cần dấu' })
    .fill('tra lai giang thi sua');
  await expect(window.getByRole('status').filter({ hasText: /^1 việc$/ })).toBeVisible();
  await expect(steps.filter({ hasText: 'Chưa rõ trình độ lý luận.' })).toBeVisible();
  await window.getByRole('button', { name: 'Xuất, in…' }).click();
  await answerDialogs(app, { open: folder });
  const papers = dialog('Xuất tài liệu');
  await expect(papers.getByRole('radio', { name: 'Nhật ký' })).toBeChecked();
  await papers.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(papers).toContainText('Đã ghi 1 tệp');
  const found = readdirSync(folder, { recursive: true }).find(
    (name) => String(name).endsWith('.xlsx') && String(name).includes('Nhật ký'),
  );
  const { sheets } = await readXlsx(await readFile(join(folder, String(found))));
  const cells = sheets[0]?.rows.flat().map(String) ?? [];
  expect(cells.filter((cell) => cell.includes('Giàng Thị Súa'))).toEqual([
    'Trả lại Giàng Thị Súa, Chủ tịch UBND, Xã Mường Tè: Chưa rõ trình độ lý luận.',
  ]);
});
