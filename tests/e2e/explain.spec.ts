/** Asking why: a finding opens into its basis and what settles it; a person is compared with a post rule by rule. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { cellOf, chooseUnit, findSeats, goTo } from '../support/e2e/desk.ts';
import { importOfficers, makeWorkspace, seatIn, temporaryFolder, UNIT } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
let app: LaunchedApp;
let window: Page;
let secretary: string;

/** Three officers without a seat, and every seat vacant. */
test.beforeAll(async () => {
  const path = join(folder, 'vì sao.botri');
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    secretary = seatIn(session, 'D01');
  });
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

test('a finding opens into its text and how sure that is, and the people who would settle it', async () => {
  await chooseUnit(window, 'muong te', UNIT);
  await findSeats(window, 'bi thu');
  await cellOf(window, secretary, 'person').click();
  await window.keyboard.press('Control+.');
  const pane = window.getByRole('tabpanel', { name: 'Lý do' });
  await expect(pane.getByRole('heading', { name: 'Văn bản căn cứ' })).toBeVisible();
  await expect(pane.getByText('đang có hiệu lực vào ngày bắt đầu phương án', { exact: false })).toBeVisible();
  await expect(pane.getByText('Đã đọc văn bản', { exact: true })).toBeVisible();
  await expect(pane.getByRole('heading', { name: 'Người phù hợp nhất với vị trí này' })).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Lò Văn Ẩn', exact: true })).toBeVisible();
  await expect(pane.getByText('Quy định này không có trường hợp ngoại lệ.')).toBeVisible();
});

test('a candidate is compared with the post rule by rule', async () => {
  await window.getByRole('tab', { name: 'Ứng viên' }).click();
  await window.getByRole('option').filter({ hasText: 'Giàng Thị Súa' }).click();
  await window.getByRole('button', { name: 'Đối chiếu từng quy định' }).click();
  const card = window.getByRole('article', { name: 'Giàng Thị Súa' });
  await expect(card.getByText('Giả định bố trí vào vị trí này.', { exact: false })).toBeVisible();
  const rule = (name: string) => card.getByRole('rowgroup').filter({ hasText: name });
  const theory = rule('Lý luận chính trị');
  await expect(theory).toContainText('Chưa đạt');
  await expect(theory.getByRole('cell').first()).toHaveText('Cao cấp');
  await expect(rule('Quá tuổi nghỉ hưu')).toContainText('Đạt');
  await expect(rule('Thời hạn giao quyền')).toContainText('Không áp dụng');
});

test('any other post can be looked for, and its findings lead to their place', async () => {
  const card = window.getByRole('article', { name: 'Giàng Thị Súa' });
  await card
    .getByRole('combobox', { name: 'Tìm vị trí để đối chiếu' })
    .fill('chanh van phong dang uy muong te');
  await window
    .getByRole('option', { name: /^Chánh Văn phòng/ })
    .first()
    .click();
  await expect(card.getByRole('table')).toHaveCount(2);
  await goTo(window, 'findings');
  await window.getByRole('gridcell').first().click();
  await window.keyboard.press('Control+.');
  await expect(window.getByRole('button', { name: 'Căn cứ, cách xử lý' })).toBeFocused();
  await window.getByRole('button', { name: 'Lò Văn Ẩn', exact: true }).click();
  await expect(window.getByRole('article', { name: 'Lò Văn Ẩn' })).toBeVisible();
});
