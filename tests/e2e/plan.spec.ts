/** What hands do to seats, and what the checks say of it at once. Every test begins with the same plan. */
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { assign } from '../../electron/services/plan/placements.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import type { PlanSnapshotDto } from '../../shared/ipc/contract.ts';
import { callBridge, cellOf, chooseUnit, findSeats, goTo, typePerson } from '../support/e2e/desk.ts';
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
let made = 0;
let seats: Record<'head' | 'deputy' | 'economy', string>;

test.beforeAll(async () => {
  app = await launchApp({ userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByRole('button', { name: /^Mở tỉnh mẫu/ })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

/** Lò Văn Ẩn heads the culture division, Giàng Thị Súa is its deputy, Vàng Văn Đức has no seat. */
test.beforeEach(async () => {
  made += 1;
  const path = join(folder, `${made}.botri`);
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    const [head, deputy] = [seatIn(session, 'U20'), seatIn(session, 'U21')];
    seats = { head, deputy, economy: seatIn(session, 'U31') };
    assign(session, { postId: head, personId: personNamed(session, 'Lò Văn Ẩn'), displace: false });
    assign(session, { postId: deputy, personId: personNamed(session, 'Giàng Thị Súa'), displace: false });
  });
  await callBridge(window, 'workspace.open', { path });
  await window.reload();
  await expect(window.getByText('1 người chưa bố trí', { exact: true })).toBeVisible();
  await chooseUnit(window, 'muong te', UNIT);
  await findSeats(window, 'truong phong');
  await expect(cellOf(window, seats.economy, 'person')).toContainText('còn trống');
});

const vacant = (postId: string) => expect(cellOf(window, postId, 'person')).toContainText('còn trống');
const holds = (postId: string, name: string) => expect(cellOf(window, postId, 'person')).toContainText(name);
const inspector = () => window.getByRole('region', { name: 'Chi tiết vị trí' });

/** The fact of a finding's card under its label. */
const factOf = (card: Locator, label: string): Locator =>
  card
    .locator('dl > div')
    .filter({ has: window.getByText(label, { exact: true }) })
    .locator('dd');

test('a finding says what is wanted, what was found, where it is written and what settles it', async () => {
  await cellOf(window, seats.deputy, 'title').click();
  await window.getByRole('tab', { name: /^Lý do/ }).click();
  const card = inspector().getByRole('article').filter({ hasText: 'Chưa đạt lý luận chính trị' });
  const { findings, rules } = catalogs.vi;
  const facts = {
    [findings.wanted]: 'Trung cấp',
    [findings.found]: 'Sơ cấp',
    [findings.basis]: 'Nghị định 334/2025/NĐ-CP',
    [findings.settle]: rules['QUAL-THEORY-MIN'].settle,
  };
  for (const [label, fact] of Object.entries(facts)) await expect(factOf(card, label)).toContainText(fact);

  await goTo(window, 'findings');
  await window.getByRole('textbox', { name: 'Tìm vấn đề' }).fill('giang thi sua');
  await window.locator('.ag-row').filter({ hasText: 'Chưa đạt lý luận chính trị' }).click();
  const detail = window.getByRole('article').filter({ hasText: 'Chưa đạt lý luận chính trị' });
  for (const [label, fact] of Object.entries(facts)) await expect(factOf(detail, label)).toContainText(fact);
  await window.getByRole('button', { name: 'Đến nơi giải quyết' }).click();
  await expect(window.locator(`.ag-row-selected[row-id="${seats.deputy}"]`)).toBeVisible();
});

test('a change moves the findings of the seat, of the unit and of the whole plan at once', async () => {
  const unit = window.getByRole('listbox', { name: 'Đơn vị' }).getByRole('option').filter({ hasText: UNIT });
  const foot = window.getByRole('contentinfo');
  const before = await planOf(window);
  const unitBefore = before.units.find((row) => row.unit.fullName === UNIT)?.summary;
  await expect(cellOf(window, seats.deputy, 'marks')).not.toBeEmpty();
  await expect(unit).toContainText(`${unitBefore?.filled}/${unitBefore?.seats}`);
  await cellOf(window, seats.deputy, 'title').click();
  await window.keyboard.press('Delete');
  await vacant(seats.deputy);
  await expect(unit).toContainText(`${(unitBefore?.filled ?? 0) - 1}/${unitBefore?.seats}`);
  await expect(foot).toContainText('2 người chưa bố trí');
  const after = await planOf(window);
  const about = ({ findings }: PlanSnapshotDto, rule: string) => findings.some((one) => one.rule === rule);
  expect(about(after, 'QUAL-THEORY-MIN')).toBe(false);
  for (const count of Object.values(after.counts.findings)) {
    await expect(foot).toContainText(count.toLocaleString('vi-VN'));
  }
  const ids = ({ findings }: PlanSnapshotDto) => findings.map((one) => one.id);
  expect(ids(after).filter((id) => !ids(before).includes(id)).length).toBeGreaterThan(0);
});

test('Delete, the menu of the row and Undo in the message', async () => {
  await cellOf(window, seats.head, 'person').click();
  await window.keyboard.press('Delete');
  await vacant(seats.head);
  await window.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await holds(seats.head, 'Lò Văn Ẩn');
  await cellOf(window, seats.deputy, 'person').click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Để trống' }).click();
  await vacant(seats.deputy);
  await holds(seats.head, 'Lò Văn Ẩn');
  await window.keyboard.press('Control+z');
  await holds(seats.deputy, 'Giàng Thị Súa');
});

test('typing somebody who has a seat asks on the spot: to move or to keep both', async () => {
  await typePerson(window, seats.economy, 'giang thi sua', 'Giàng Thị Súa');
  await window.keyboard.press('Enter');
  const choices = window.getByRole('listbox', { name: 'Chọn cách bố trí' }).getByRole('option');
  await expect(choices.first()).toContainText(/^Chuyển từ /);
  await window.keyboard.press('Enter');
  await holds(seats.economy, 'Giàng Thị Súa');
  await vacant(seats.deputy);
  await window.keyboard.press('Control+z');
  await holds(seats.deputy, 'Giàng Thị Súa');
  await vacant(seats.economy);
});

test('a person dropped on a taken seat changes places, or takes it', async () => {
  await cellOf(window, seats.deputy, 'person')
    .getByText('Giàng Thị Súa')
    .dragTo(cellOf(window, seats.head, 'person'));
  const question = window.getByRole('alertdialog', { name: 'Chọn cách bố trí' });
  await expect(question).toContainText('đang có Lò Văn Ẩn');
  await question.getByRole('button', { name: 'Đổi chỗ với Lò Văn Ẩn' }).click();
  await holds(seats.head, 'Giàng Thị Súa');
  await holds(seats.deputy, 'Lò Văn Ẩn');
});

test('a drag that Esc ends does nothing and leaves no mark; a locked seat refuses at once, and once only', async () => {
  const deputy = cellOf(window, seats.deputy, 'person').getByText('Giàng Thị Súa');
  const head = cellOf(window, seats.head, 'person');
  const question = window.getByRole('alertdialog', { name: 'Chọn cách bố trí' });
  await deputy.hover();
  await window.mouse.down();
  await head.hover();
  // The first movement takes it up.
  await head.hover({ position: { x: 20, y: 10 } });
  await expect(window.locator(`.ag-row[row-id="${seats.head}"][data-drop]`).first()).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.locator('[data-drop]')).toHaveCount(0);
  await window.mouse.up();
  await holds(seats.head, 'Lò Văn Ẩn');
  await expect(question).toHaveCount(0);

  await cellOf(window, seats.head, 'title').click();
  await window.keyboard.press('Control+l');
  const refusal = window.getByRole('alert').filter({ hasText: 'khoá. Hãy mở khoá vị trí rồi thay đổi.' });
  for (let times = 0; times < 2; times += 1) {
    await deputy.dragTo(head);
    await expect(refusal).toHaveCount(1);
    await expect(question).toHaveCount(0);
  }
  await refusal.getByRole('button', { name: 'Mở khoá vị trí' }).click();
  await expect(refusal).toHaveCount(0);
  await deputy.dragTo(head);
  await expect(question).toContainText('đang có Lò Văn Ẩn');
});

test('over a seat that takes nobody the drag says why, and no question is asked; what was dragged is in hand', async () => {
  const staff = [
    { name: 'Nguyễn Văn Bình', role: 'officer' },
    { name: 'Lò Thị Ánh', role: 'head' },
  ];
  const deputy = cellOf(window, seats.deputy, 'person').getByText('Giàng Thị Súa');
  const head = cellOf(window, seats.head, 'person');
  const question = window.getByRole('alertdialog', { name: 'Chọn cách bố trí' });
  const sentence = 'đã được Lò Thị Ánh phê duyệt nên không sửa được.';
  await callBridge(window, 'desk.staff', { staff });
  await callBridge(window, 'desk.sit', { present: staff[0] });
  await callBridge(window, 'plan.step', { step: 'submit', reason: '' });
  await callBridge(window, 'desk.sit', { present: staff[1] });
  await callBridge(window, 'plan.step', { step: 'approve', reason: '' });
  await callBridge(window, 'desk.sit', { present: staff[0] });
  await window.getByText('Đã phê duyệt', { exact: true }).waitFor();
  await head.click();
  await deputy.hover();
  await window.mouse.down();
  await head.hover();
  await head.hover({ position: { x: 20, y: 10 } });
  await expect(window.getByRole('tooltip').filter({ hasText: sentence })).toBeVisible();
  // Seen over the whole of the cells, not only written on the row.
  const mark = await head.evaluate((cell) => {
    const { borderTopStyle, height } = getComputedStyle(cell.parentElement ?? cell, '::after');
    return { borderTopStyle, isAsHigh: Number.parseFloat(height) >= cell.clientHeight };
  });
  expect(mark).toEqual({ borderTopStyle: 'dashed', isAsHigh: true });
  await expect(window.locator(`.ag-row-selected[row-id="${seats.deputy}"]`).first()).toBeVisible();
  await window.mouse.up();
  const refusal = window.getByRole('alert').filter({ hasText: sentence });
  await expect(refusal).toHaveCount(1);
  await expect(question).toHaveCount(0);
  await expect(window.getByRole('tooltip').filter({ hasText: sentence })).toHaveCount(0);
  await refusal.getByRole('button', { name: 'Đóng' }).click();
  // Neither is anything typed that would be refused.
  await cellOf(window, seats.economy, 'person').dblclick();
  await expect(refusal).toHaveCount(1);
  await expect(window.getByRole('combobox', { name: /Chọn người cho vị trí/ })).toHaveCount(0);
  await callBridge(window, 'plan.step', { step: 'reopen', reason: 'sửa' });
  await expect(window.getByText('Đang soạn', { exact: true })).toBeVisible();
  await refusal.getByRole('button', { name: 'Đóng' }).click();
  await deputy.dragTo(cellOf(window, seats.economy, 'person'));
  await holds(seats.economy, 'Giàng Thị Súa');
  // Where somebody was put is in hand then: the key is about that seat.
  await window.keyboard.press('Delete');
  await vacant(seats.economy);
  await holds(seats.head, 'Lò Văn Ẩn');
});

test('somebody of the list of candidates is dropped on a seat', async () => {
  await cellOf(window, seats.economy, 'title').click();
  const candidates = window.getByRole('listbox', { name: 'Ứng viên cho vị trí đang chọn' });
  await candidates
    .getByRole('option')
    .filter({ hasText: 'Vàng Văn Đức' })
    .dragTo(cellOf(window, seats.economy, 'person'));
  await holds(seats.economy, 'Vàng Văn Đức');
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
});

test('seats chosen one by one with Ctrl are cleared together and come back with one undo', async () => {
  await cellOf(window, seats.head, 'title').click();
  await cellOf(window, seats.deputy, 'title').click({ modifiers: ['Control'] });
  await window.keyboard.press('Delete');
  await vacant(seats.head);
  await vacant(seats.deputy);
  await window.keyboard.press('Control+z');
  await holds(seats.head, 'Lò Văn Ẩn');
  await holds(seats.deputy, 'Giàng Thị Súa');
});

test('with Ctrl held the pointer adds the lines it is drawn over; the menu of a rectangle leaves it in hand', async () => {
  const chosen = window.locator('.ag-row-selected:not(.ag-full-width-row)');
  const inRange = window.locator('.ag-cell.bt-in-range');
  const [first, second, third] = [0, 1, 2].map((at) =>
    window.locator('.ag-row:not(.ag-header-row, .ag-full-width-row)').nth(at),
  );
  await first?.locator('[col-id="title"]').click();
  await second?.locator('[col-id="since"]').hover();
  await window.keyboard.down('Control');
  await window.mouse.down();
  await third?.locator('[col-id="since"]').hover();
  await window.mouse.up();
  await window.keyboard.up('Control');
  await expect(chosen).toHaveCount(3);
  await expect(inRange).toHaveCount(0);

  await first?.locator('[col-id="form"]').hover();
  await window.mouse.down();
  await third?.locator('[col-id="since"]').hover();
  await window.mouse.up();
  await expect(inRange).toHaveCount(6);
  await second?.locator('[col-id="since"]').click({ button: 'right' });
  await expect(window.getByRole('menu')).toBeVisible();
  await expect(inRange).toHaveCount(6);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('menu')).toHaveCount(0);
  await expect(inRange).toHaveCount(6);
});

test('seats chosen with Shift are cleared together and come back with one undo', async () => {
  await cellOf(window, seats.head, 'title').click();
  await expect(async () => {
    await window.keyboard.press('Shift+ArrowDown');
    await expect(window.locator(`.ag-row-selected[row-id="${seats.deputy}"]`)).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 20_000 });
  await window.keyboard.press('Delete');
  await vacant(seats.head);
  await vacant(seats.deputy);
  await window.keyboard.press('Control+z');
  await holds(seats.head, 'Lò Văn Ẩn');
  await holds(seats.deputy, 'Giàng Thị Súa');
});

test('undo and redo go on after the program was closed', async () => {
  const seated = async () => (await planOf(window)).rows.filter((row) => row.personId !== null);
  const { info, counts } = await planOf(window);
  const steps = [await seated()];
  await cellOf(window, seats.head, 'person').click();
  await window.keyboard.press('Delete');
  await vacant(seats.head);
  steps.push(await seated());
  await cellOf(window, seats.deputy, 'person')
    .getByText('Giàng Thị Súa')
    .dragTo(cellOf(window, seats.head, 'person'));
  await holds(seats.head, 'Giàng Thị Súa');
  steps.push(await seated());
  await app.close();
  app = await launchApp({ args: [info.path], userDataDir: join(folder, 'user') });
  window = app.window;
  await expect(window.getByText(`${counts.people - 1} người chưa bố trí`, { exact: true })).toBeVisible();
  expect(await seated()).toEqual(steps[2]);
  for (const step of [steps[1], steps[0]]) {
    await window.keyboard.press('Control+z');
    await expect.poll(seated).toEqual(step);
  }
  for (const step of [steps[1], steps[2]]) {
    await window.keyboard.press('Control+y');
    await expect.poll(seated).toEqual(step);
  }
  await goTo(window, 'history');
  await expect(window.getByText(/^Chuyển Giàng Thị Súa từ /).first()).toBeVisible();
});
