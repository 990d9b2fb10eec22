/** The plan's grid as a sheet: groupings, columns, views, cells to and from Excel. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { assign } from '../../electron/services/plan/placements.ts';
import {
  answered,
  callBridge,
  cellOf,
  chooseUnit,
  copied,
  findSeats,
  goTo,
  pasteFromExcel,
} from '../support/e2e/desk.ts';
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
let people: Record<'an' | 'sua' | 'duc', string>;

test.beforeAll(async () => {
  app = await launchApp({ userDataDir: join(folder, 'user') });
  window = app.window;
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
    seats = { head: seatIn(session, 'U20'), deputy: seatIn(session, 'U21'), economy: seatIn(session, 'U31') };
    people = {
      an: personNamed(session, 'Lò Văn Ẩn'),
      sua: personNamed(session, 'Giàng Thị Súa'),
      duc: personNamed(session, 'Vàng Văn Đức'),
    };
    for (const [seat, name] of [
      [seats.head, 'Lò Văn Ẩn'],
      [seats.deputy, 'Giàng Thị Súa'],
    ] as const) {
      assign(session, { postId: seat as never, personId: personNamed(session, name), displace: false });
    }
  });
  await callBridge(window, 'workspace.open', { path });
  await window.reload();
  await expect(window.getByText('1 người chưa bố trí', { exact: true })).toBeVisible();
  await chooseUnit(window, 'muong te', UNIT);
  await group('Đơn vị');
});

const group = (name: string) =>
  window.getByRole('toolbar', { name: 'Cách trình bày bảng' }).getByText(name, { exact: true }).click();
const holds = (postId: string, name: string) => expect(cellOf(window, postId, 'person')).toContainText(name);

test('a rectangle is copied as cells, and a block pasted in one step that one undo takes back', async () => {
  await findSeats(window, 'truong phong');
  await cellOf(window, seats.head, 'person').click({ position: { x: 120, y: 10 } });
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowRight');
  await expect(window.locator('.ag-cell.bt-in-range')).toHaveCount(4);
  expect((await copied(app)).split('\r\n').map((line) => line.split('\t')[0])).toEqual([
    'Lò Văn Ẩn',
    'Giàng Thị Súa',
  ]);

  // The two change places, with a form and a day of their own.
  await pasteFromExcel(app, 'Giàng Thị Súa\tBổ nhiệm\t1/9/2026\r\nLò Văn Ẩn\tBổ nhiệm\t15/9/2026\r\n');
  await holds(seats.head, 'Giàng Thị Súa');
  await holds(seats.deputy, 'Lò Văn Ẩn');
  await expect(cellOf(window, seats.deputy, 'since')).toHaveText('15/09/2026');
  await window.keyboard.press('Control+z');
  await holds(seats.head, 'Lò Văn Ẩn');
  await holds(seats.deputy, 'Giàng Thị Súa');
  await goTo(window, 'history');
  await expect(window.getByText(/Dán vào 2 vị trí/).first()).toBeVisible();
});

test('cells are spanned with the pointer on and on beyond the edge of what is in view', async () => {
  const { units, rows } = await planOf(window);
  const code = units.find(({ unit }) => unit.fullName === UNIT)?.unit.code;
  const last = rows.findLast(({ post }) => post.unitCode === code)?.post.id ?? '';
  const first = window.locator('.ag-row[row-index="1"] [col-id="since"]');
  await expect(cellOf(window, last, 'since')).toHaveCount(0);
  await first.hover();
  await window.mouse.down();
  // Below the grid: at the foot of the window, and held there.
  const { width, height } = await window.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await window.mouse.move(width / 2, height - 4, { steps: 5 });
  await expect(cellOf(window, last, 'since')).toHaveClass(/bt-in-range/);
  await window.mouse.up();
  expect((await copied(app)).split('\r\n')).toHaveLength(
    rows.filter(({ post }) => post.unitCode === code).length,
  );
});

test('Home and End go to the ends of a line, with Ctrl to the first and the last line, and the focus with them', async () => {
  const { units, rows } = await planOf(window);
  const code = units.find(({ unit }) => unit.fullName === UNIT)?.unit.code;
  const own = rows.filter(({ post }) => post.unitCode === code).map(({ post }): string => post.id);
  const focused = window.locator('.ag-cell:focus');
  const isAt = async (postId: string | undefined, column: string): Promise<void> => {
    await expect(window.locator(`.ag-row[row-id="${postId}"]`).filter({ has: focused })).toHaveCount(1);
    await expect(focused).toHaveAttribute('col-id', column);
  };
  await cellOf(window, own[1] ?? '', 'since').click();
  await window.keyboard.press('Control+End');
  await isAt(own.at(-1), 'since');
  await expect(focused).toBeInViewport();
  await window.keyboard.press('Home');
  await isAt(own.at(-1), 'title');
  await window.keyboard.press('Control+Home');
  await isAt(own[0], 'title');
  await expect(focused).toBeInViewport();
  await window.keyboard.press('End');
  await isAt(own[0], 'note');
});

test('who is cut with the keys is seated where they are pasted, and one undo takes it back', async () => {
  await findSeats(window, 'truong phong');
  await cellOf(window, seats.head, 'person').click({ position: { x: 120, y: 10 } });
  await copied(app, 'Control+x');
  await expect(cellOf(window, seats.head, 'person').locator('[data-cut="true"]')).toBeVisible();
  await cellOf(window, seats.economy, 'person').click({ position: { x: 120, y: 10 } });
  await window.keyboard.press('Control+v');
  await holds(seats.economy, 'Lò Văn Ẩn');
  await holds(seats.head, 'còn trống');
  await window.keyboard.press('Control+z');
  await holds(seats.head, 'Lò Văn Ẩn');
});

test('what a paste does not understand is told cell by cell, answered, and the rest is pasted', async () => {
  await findSeats(window, 'truong phong');
  await cellOf(window, seats.head, 'person').click({ position: { x: 120, y: 10 } });
  await pasteFromExcel(app, 'Vàng Văn Đức\r\nTrần Không Có\r\n');
  const dialog = window.getByRole('dialog', { name: 'Dán vào phương án' });
  await expect(dialog.getByRole('row').filter({ hasText: 'Trần Không Có' })).toContainText(
    'Không có ai tên này trong danh sách cán bộ.',
  );
  const taken = dialog.getByRole('row').filter({ hasText: 'Vàng Văn Đức' });
  await expect(taken).toContainText('Vị trí đang có Lò Văn Ẩn.');
  await expect(dialog.getByRole('button', { name: 'Dán vào 0 vị trí' })).toBeDisabled();
  await expect(dialog.locator(':focus')).toBeVisible();
  await taken.getByRole('combobox').click();
  await window.getByRole('option', { name: 'Thay Lò Văn Ẩn' }).click();
  await dialog.getByRole('button', { name: 'Chép các ô chưa dán' }).click();
  expect(await app.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Trần Không Có');
  await dialog.getByRole('button', { name: 'Dán vào 1 vị trí' }).click();
  await holds(seats.head, 'Vàng Văn Đức');
  await holds(seats.deputy, 'Giàng Thị Súa');
});

test('a seat a signed paper holds is told cell by cell, the rest is pasted; no drag asks about it', async () => {
  await callBridge(window, 'paper.draft', { papers: null });
  const papers = await callBridge<{ id: number; items: { postId: string }[] }[]>(window, 'paper.list', {});
  const paperIds = papers.filter(({ items }) => items[0]?.postId === seats.head).map(({ id }) => id);
  await callBridge(window, 'paper.number', { paperIds, date: '2026-06-05', starts: [] });
  await callBridge(window, 'paper.sign', { paperIds, on: '2026-06-05' });
  await findSeats(window, 'truong phong');
  await cellOf(window, seats.head, 'person').click({ position: { x: 120, y: 10 } });
  await pasteFromExcel(app, 'Vàng Văn Đức\tBổ nhiệm\t15/9/2026\r\nGiàng Thị Súa\t\t1/9/2026\r\n');
  const dialog = window.getByRole('dialog', { name: 'Dán vào phương án' });
  const held = dialog.getByRole('row').filter({ hasText: /Lò Văn Ẩn đã có văn bản .+ được ký\./ });
  await expect(held).toHaveCount(3);
  await expect(held.first()).toContainText('Thu hồi hoặc huỷ số văn bản đó');
  await dialog.getByRole('button', { name: 'Dán vào 1 vị trí' }).click();
  await expect(cellOf(window, seats.deputy, 'since')).toHaveText('01/09/2026');
  await holds(seats.head, 'Lò Văn Ẩn');

  const typed = window.getByRole('alert').filter({ hasText: 'được ký nên không đổi được' });
  await cellOf(window, seats.head, 'person').click({ position: { x: 120, y: 10 } });
  await window.keyboard.press('v');
  await expect(typed.getByRole('button', { name: 'Xem văn bản' })).toBeVisible();
  await expect(window.getByRole('combobox', { name: /Chọn người cho vị trí/ })).toHaveCount(0);
  await typed.getByRole('button', { name: 'Đóng' }).click();
  await expect(typed).toHaveCount(0);

  const name = await cellOf(window, seats.deputy, 'person').getByText('Giàng Thị Súa').boundingBox();
  const target = await cellOf(window, seats.head, 'person').boundingBox();
  if (name === null || target === null) throw new Error('not drawn');
  await window.mouse.move(name.x + 10, name.y + 8);
  await window.mouse.down();
  await window.mouse.move(target.x + 80, target.y + 12, { steps: 8 });
  await expect(window.locator(`.ag-row[row-id="${seats.head}"]`).first()).toHaveAttribute(
    'data-drop',
    'refused',
  );
  await expect(window.getByRole('tooltip').filter({ hasText: 'được ký nên không đổi được' })).toBeVisible();
  await window.mouse.up();
  const refusal = window.getByRole('alert').filter({ hasText: 'được ký nên không đổi được' });
  await expect(refusal).toHaveCount(1);
  await expect(window.getByRole('alertdialog', { name: 'Chọn cách bố trí' })).toHaveCount(0);
  await refusal.getByRole('button', { name: 'Xem văn bản' }).click();
  await expect(window.getByRole('region', { name: 'Văn bản đang chọn' })).toContainText('Lò Văn Ẩn');
});

test('what is looked for is found under folded lines as well, which open where it is gone to', async () => {
  await window.getByRole('listbox', { name: 'Đơn vị' }).getByRole('option').first().click();
  await window.getByRole('button', { name: 'Thu gọn tất cả' }).click();
  await expect(cellOf(window, seats.head, 'person')).toHaveCount(0);
  await window.keyboard.press('Control+f');
  const find = window.getByRole('search');
  await find.getByRole('textbox').pressSequentially('giang thi sua');
  await expect(find.getByRole('status')).toHaveText('1/1 ô');
  await window.keyboard.press('Enter');
  await expect(cellOf(window, seats.deputy, 'person')).toContainText('Giàng Thị Súa');
  await expect(cellOf(window, seats.deputy, 'person')).toHaveClass(/ag-cell-focus/);
  await expect(find.getByRole('textbox')).toBeFocused();
  await expect(find.getByRole('status')).toHaveText('1/1 ô');
});

test('by person: a post is typed into the line of somebody, and the line says so', async () => {
  await group('Cán bộ');
  await expect(window.getByText(/3 người|1 người/).first()).toBeVisible();
  await goTo(window, 'plan');
  await window.getByRole('listbox', { name: 'Đơn vị' }).getByRole('option').first().click();
  await cellOf(window, people.duc, 'title').click();
  await window.keyboard.press('Enter');
  const editor = window.getByRole('combobox', { name: 'Chọn vị trí cho Vàng Văn Đức' });
  await editor.pressSequentially('kinh te muong te');
  const list = window.getByRole('listbox', { name: 'Vị trí còn trống phù hợp' });
  await expect(list.getByRole('option').first()).toContainText(UNIT);
  await answered(list, 'Kinh tế');
  await window.keyboard.press('Enter');
  await expect(editor).toHaveCount(0);
  await expect(cellOf(window, people.duc, 'title')).not.toBeEmpty();
  expect((await planOf(window)).people.find((row) => row.person.id === people.duc)?.postIds).toHaveLength(1);
});

test('columns are chosen and filtered, and the whole is found again as a view after the window was shut', async () => {
  await findSeats(window, 'truong phong');
  await window.getByRole('button', { name: 'Cột', exact: true }).click();
  await window.getByRole('checkbox', { name: 'Tuổi', exact: true }).check();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+Shift+L');
  await window.getByRole('textbox', { name: 'Lọc cột Cán bộ' }).fill('lo van');
  await expect(cellOf(window, seats.head, 'ageAtStart')).not.toBeEmpty();
  await expect(cellOf(window, seats.deputy, 'person')).toHaveCount(0);
  await window.getByRole('button', { name: 'Kiểu xem', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Lưu, đổi tên, xoá kiểu xem…' }).click();
  await window.getByRole('textbox', { name: 'Tên kiểu xem' }).fill('Của tôi');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Kiểu xem', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Mặc định' }).click();
  await expect(cellOf(window, seats.deputy, 'person')).toContainText('Giàng Thị Súa');
  await expect(cellOf(window, seats.head, 'ageAtStart')).toHaveCount(0);
  await window.reload();
  await goTo(window, 'plan');
  await window.getByRole('button', { name: 'Kiểu xem', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Của tôi' }).click();
  await expect(cellOf(window, seats.head, 'ageAtStart')).not.toBeEmpty();
  await expect(cellOf(window, seats.deputy, 'person')).toHaveCount(0);
});

test('columns that stay at the left do not move with the first step aside', async () => {
  await window.getByRole('button', { name: 'Cột', exact: true }).click();
  await window.getByRole('button', { name: 'Giữ cột Chức danh ở bên trái' }).click();
  for (const column of [
    'Đơn vị',
    'Cơ quan, bộ phận',
    'Tuổi',
    'Tình trạng',
    'Ngày sinh',
    'Dân tộc',
    'Nghỉ hưu',
  ])
    await window.getByRole('checkbox', { name: column, exact: true }).check();
  await window.keyboard.press('Escape');
  await cellOf(window, seats.head, 'title').hover();
  const places = cellOf(window, seats.head, 'title').evaluate(async (cell) => {
    const moved = document.querySelector('.ag-grid-viewport');
    const places: number[] = [];
    for (let still = 0; still < 5; ) {
      await new Promise(requestAnimationFrame);
      places.push(Math.round(cell.getBoundingClientRect().left));
      if ((moved?.scrollLeft ?? 0) > 0) still += 1;
    }
    return [...new Set(places)];
  });
  await window.mouse.wheel(60, 0);
  expect(await places).toHaveLength(1);
});

test('views are renamed and removed, which can be taken back', async () => {
  const view = window.getByRole('button', { name: 'Kiểu xem', exact: true });
  const manage = window.getByRole('menuitem', { name: 'Lưu, đổi tên, xoá kiểu xem…' });
  const own = window.getByRole('list', { name: 'Đã lưu trên máy này' });
  await view.click();
  await manage.click();
  await window.getByRole('textbox', { name: 'Tên kiểu xem' }).fill('Một');
  await window.keyboard.press('Enter');
  await view.click();
  await manage.click();
  await window.getByRole('button', { name: 'Đổi tên kiểu xem Một' }).click();
  const name = window.getByRole('textbox', { name: 'Tên mới của kiểu xem Một' });
  await name.fill('Ba');
  await window.keyboard.press('Escape');
  await expect(name).toHaveCount(0);
  await expect(own).toContainText('Một');
  await window.getByRole('button', { name: 'Đổi tên kiểu xem Một' }).click();
  await name.fill('Hai');
  await window.keyboard.press('Enter');
  await expect(own).toContainText('Hai');
  await expect(own).not.toContainText('Một');
  await window.getByRole('button', { name: 'Xoá kiểu xem Hai' }).click();
  await expect(window.getByRole('button', { name: 'Xoá kiểu xem Hai' })).toHaveCount(0);
  await window
    .getByRole('alert')
    .or(window.getByRole('status'))
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await expect(own).toContainText('Hai');
  await window.keyboard.press('Escape');
  // A view of another version of the program may have columns that there are no more.
  const { planViews } = await callBridge<{ planViews: { layout: { columns: unknown[] } }[] }>(
    window,
    'app.settings',
    {},
  );
  const [{ layout } = { layout: { columns: [] } }] = planViews;
  const columns = [{ id: 'gone', width: null, pinned: true }, ...layout.columns];
  const change = { planViews: [{ name: 'Cũ', layout: { ...layout, columns } }] };
  await callBridge(window, 'app.changeSettings', { change });
  await window.reload();
  await goTo(window, 'plan');
  await view.click();
  await window.getByRole('menuitem', { name: 'Cũ' }).click();
  await window.getByRole('button', { name: 'Cột', exact: true }).click();
  await expect(window.getByRole('checkbox', { name: 'Chức danh', exact: true })).toBeChecked();
  await expect(window.getByRole('checkbox', { name: /gone/ })).toHaveCount(0);
});
