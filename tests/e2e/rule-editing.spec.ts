/** A rule changed by the office: seen beforehand, saved as one step, marked, undone; and a text of the province it rests on. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { RuleRow } from '../../shared/ipc/contract.ts';
import { callBridge, goTo, pasteFromExcel } from '../support/e2e/desk.ts';
import { makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  const path = join(folder, 'mẫu.botri');
  await makeWorkspace(path, true);
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  await goTo(window, 'rules');
});
test.afterAll(async () => {
  await app.close();
  remove();
});

const card = (id: string): Locator => window.getByRole('article').filter({ hasText: id });
const edit = (id: string): Promise<void> =>
  card(id)
    .getByRole('button', { name: /^Sửa quy định/ })
    .click();
const status = (id: string): Locator => card(id).getByRole('status');

async function ruleNamed(id: string): Promise<RuleRow | undefined> {
  return (await callBridge<RuleRow[]>(window, 'rule.list', {})).find((rule) => rule.id === id);
}

/** Faults axe calls serious or critical. */
async function faults(): Promise<string[]> {
  // The window is Electron's own: axe must not open a second page to run its checks in.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

async function findings(rule: string): Promise<number> {
  return (await planOf(window)).findings.filter((finding) => finding.rule === rule).length;
}

test('a threshold is tried out, saved with the keyboard, and undone', async () => {
  await edit('UNIT-STRUCTURE');
  const women = card('UNIT-STRUCTURE').getByLabel('Số nữ tối thiểu trong Ban Thường vụ', { exact: true });
  await expect(women).toBeFocused();
  const before = await findings('UNIT-STRUCTURE');
  await women.fill('4');
  await expect(status('UNIT-STRUCTURE')).toHaveText(/thêm \d+ vấn đề/);
  expect(await findings('UNIT-STRUCTURE')).toBe(before);
  const came = Number(/thêm (\d+)/.exec((await status('UNIT-STRUCTURE').textContent()) ?? '')?.[1]);
  await window.keyboard.press('Control+Enter');
  await expect(card('UNIT-STRUCTURE').getByText('Đã sửa', { exact: true })).toBeVisible();
  expect(await findings('UNIT-STRUCTURE')).toBe(before + came);
  await expect(card('UNIT-STRUCTURE').getByText('(Mặc định: 1)')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(card('UNIT-STRUCTURE').getByText('Đã sửa', { exact: true })).toHaveCount(0);
  expect(await findings('UNIT-STRUCTURE')).toBe(before);
});

test('what does not fit is said beside its field, and nothing typed is dropped unasked', async () => {
  await edit('FORM-ACTING-LIMIT');
  const months = card('FORM-ACTING-LIMIT').getByLabel('Số tháng tối đa', { exact: true });
  await months.fill('0');
  await expect(card('FORM-ACTING-LIMIT').getByRole('alert')).toHaveText('Cần là số nguyên từ 1 đến 600.');
  await expect(card('FORM-ACTING-LIMIT').getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await goTo(window, 'findings');
  await goTo(window, 'rules');
  await expect(months).toHaveValue('0');
  await months.focus();
  await window.keyboard.press('Escape');
  await card('FORM-ACTING-LIMIT').getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await expect(months).toHaveCount(0);
  expect((await ruleNamed('FORM-ACTING-LIMIT'))?.parameters.maxMonths).toBe(12);
});

test('numbers for units are pasted as they stand in a spreadsheet', async () => {
  await edit('UNIT-HEADCOUNT');
  const grid = card('UNIT-HEADCOUNT').getByRole('grid', {
    name: 'Biên chế giao riêng từng đơn vị theo từng đơn vị',
  });
  await grid.locator('.ag-row[row-index="0"] [col-id="party"]').click();
  await expect(grid.locator('.ag-cell-focus')).toBeFocused();
  await pasteFromExcel(app, '3\t4\t2\r\n5\tkhông\t1');
  await expect(window.getByText('1 ô vừa dán không phải là số nên được bỏ qua.')).toBeVisible();
  await expect(card('UNIT-HEADCOUNT').getByText('Đã nhập 2 trên 38 đơn vị')).toBeVisible();
  expect(await faults()).toEqual([]);
  await expect(status('UNIT-HEADCOUNT')).toHaveText(/thêm \d+ vấn đề/);
  await card('UNIT-HEADCOUNT').getByRole('button', { name: 'Lưu' }).click();
  await expect(grid).toHaveCount(0);
  expect(Object.values((await ruleNamed('UNIT-HEADCOUNT'))?.parameters.assigned ?? {})).toEqual([
    { party: 3, government: 4, front: 2 },
    { party: 5, front: 1 },
  ]);
});

test('a rule is switched off on a text of the province, which stays while the rule rests on it', async () => {
  await window.getByRole('tab', { name: 'Văn bản căn cứ' }).click();
  await window.getByRole('button', { name: 'Thêm văn bản' }).click();
  const form = window.getByRole('form', { name: 'Thêm văn bản của tỉnh' });
  expect(await faults()).toEqual([]);
  await form.getByLabel('Số, ký hiệu').fill('12-QĐ/TU');
  await form.getByLabel('Trích yếu').fill('về bố trí cán bộ xã, phường');
  await form.getByLabel('Có hiệu lực từ ngày').fill('1/5/2026');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Đã lưu văn bản Quy định 12-QĐ/TU')).toBeVisible();

  await window.getByRole('tab', { name: 'Các quy định' }).click();
  await edit('PERSON-UNPLACED');
  await card('PERSON-UNPLACED').getByLabel('Văn bản riêng của tỉnh', { exact: true }).fill('12-QĐ');
  await window.getByRole('option', { name: 'Quy định 12-QĐ/TU' }).click();
  await card('PERSON-UNPLACED').getByRole('switch', { name: 'Đối chiếu quy định này' }).press('Space');
  await expect(card('PERSON-UNPLACED').getByRole('alert')).toContainText('Khi tắt');
  await expect(status('PERSON-UNPLACED')).toHaveText('bớt 90 vấn đề');
  await card('PERSON-UNPLACED').getByRole('button', { name: 'Lưu' }).click();
  await expect(card('PERSON-UNPLACED').getByText('Đang tắt', { exact: true })).toBeVisible();
  await window.getByText('Đang tắt (1)', { exact: true }).click();
  await expect(window.getByRole('article')).toHaveCount(1);

  await window.getByRole('tab', { name: 'Văn bản căn cứ' }).click();
  await window.getByText('Của tỉnh (1)', { exact: true }).click();
  await window.locator('.ag-row[row-id="own-1"]').first().click();
  const text = window.getByRole('article', { name: 'Quy định 12-QĐ/TU' });
  await expect(text.getByText('Đang có hiệu lực')).toBeVisible();
  await text.getByRole('button', { name: 'Xoá' }).click();
  await expect(window.getByText(/Chưa xoá được QĐ 12-QĐ\/TU/)).toBeVisible();
});

test('a shipped text is ended by the office, and whoever looks at the plan is told', async () => {
  await window.getByText(/^Tất cả \(/).click();
  await window.getByRole('textbox', { name: 'Tìm văn bản' }).fill('365');
  await window.locator('.ag-row[row-id="qd-365-tw-2025"]').first().click();
  await window.getByRole('button', { name: 'Ghi hiệu lực' }).click();
  await window.getByRole('form').getByLabel('Có hiệu lực đến hết ngày').fill('31/5/2026');
  await window.keyboard.press('Control+Enter');
  await expect(
    window.getByRole('article', { name: 'Quy định 365-QĐ/TW' }).getByText('Đã hết hiệu lực'),
  ).toBeVisible();
  const known = (await planOf(window)).citations.find(({ id }) => id === 'qd-365-tw-2025');
  expect(known?.inForceTo).toBe('2026-05-31');
});
