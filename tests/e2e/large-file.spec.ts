/** A file of several provinces: opened, looked through, searched and changed; every screen says the same of it. */
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { FullCheck } from '../../shared/ipc/contract.ts';
import { sortKey } from '../../shared/text/names.ts';
import { type Country, generateCountry } from '../bench/country.ts';
import { writeCountry } from '../bench/country-file.ts';
import { walkLargeFile } from '../bench/large-file-walk.ts';
import { machineName } from '../bench/yardstick.ts';
import { assignByTyping, callBridge, cellOf, goTo } from '../support/e2e/desk.ts';
import { planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

/** The first of them: enough seats for everything that is different in a large file. */
const PROVINCES = 6;
/** A busy machine takes several times as long as a quiet one, which needs some twenty seconds. */
const OPENING_MS = 180_000;
const LONG_MS = 30_000;
/** So long the window is left alone before it is looked through: most of what idle moments do is done by then. */
const REST_MS = 3_000;
/** Six views, scrolling, four answers of the list of people, the quick find, a change. */
const STEPS_OF_WALK = 13;

const { folder, remove } = temporaryFolder();
const path = join(folder, 'nhieu-tinh.botri');
let country: Country;
let app: LaunchedApp;
/** What was answered to somebody who seats a person while the file is still being read. */
let early: { entry: unknown; allFound: boolean };

const said = (count: number): string => count.toLocaleString('vi-VN');

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(OPENING_MS + 60_000);
  country = generateCountry(PROVINCES);
  writeCountry(path, country, new Date());
  app = await launchApp({ args: [path] });
  const { window } = app;
  const { person, seat } = toAssign();
  // Asked together, both are answered as soon as the file is read, and before the check of it has begun.
  const answers = Promise.all([
    callBridge<{ entry: unknown }>(window, 'placement.assign', {
      postId: seat.id,
      personId: person.id,
      displace: false,
    }),
    callBridge<{ allFound: boolean }>(window, 'plan.load', {}),
  ]);
  await expect(window.getByText(/Đang đọc danh sách cán bộ… [\d.]+\/[\d.]+ người/)).toBeVisible({
    timeout: LONG_MS,
  });
  await window.getByRole('contentinfo').waitFor({ timeout: OPENING_MS });
  const [{ entry }, { allFound }] = await answers;
  early = { entry, allFound };
});

test.afterAll(async () => {
  await app.close();
  remove();
});

/** Somebody nothing is planned for and nobody is called like, and a vacant seat. */
function toAssign() {
  const seated = new Set(country.placements.map(({ personId }) => personId));
  const filled = new Set(country.placements.map(({ postId }) => postId));
  const leaving = new Set(country.dispositions.map(({ personId }) => personId));
  const called = new Map<string, number>();
  for (const { fullName } of country.people) called.set(fullName, (called.get(fullName) ?? 0) + 1);
  const person = country.people.find(
    ({ id, fullName, inScope }) =>
      inScope && !seated.has(id) && !leaving.has(id) && called.get(fullName) === 1,
  );
  const seat = country.posts.find(({ id, frozen }) => !frozen && !filled.has(id));
  if (person === undefined || seat === undefined) throw new Error('the country has both');
  return { person, seat, unplaced: country.people.filter(isUnplaced).length };
  function isUnplaced({ id, inScope }: (typeof country.people)[number]): boolean {
    return inScope && !seated.has(id) && !leaving.has(id);
  }
}

const quickFind = (window: Page) => window.getByRole('combobox', { name: 'Tìm mọi thứ' });

/** Types into the quick find and answers what it finds. */
async function look(window: Page, text: string) {
  // Pressed while the one before is on its way out, the key goes nowhere.
  await expect(quickFind(window)).toHaveCount(0);
  await window.keyboard.press('Control+k');
  await quickFind(window).fill(text);
  return window.locator('#palette-results [role="option"]');
}

test('takes changes before it is checked, and has found in the end what a full check finds', async () => {
  test.setTimeout(LONG_MS * 2);
  const { window } = app;
  const { person, seat } = toAssign();
  expect(early).toMatchObject({ allFound: false, entry: { command: 'placement.assign' } });
  await expect(window.getByText('Đang kiểm tra quy định trên toàn bộ phương án.')).toHaveCount(0, {
    timeout: LONG_MS,
  });
  const { allFound, rows } = await planOf(window);
  expect(allFound).toBe(true);
  expect(rows.find(({ post }) => post.id === seat.id)?.personId).toBe(person.id);
  const full = await callBridge<FullCheck>(window, 'check.full', { workId: 'e2e' });
  expect(full.different).toEqual([]);
  expect(full.findings).toBeGreaterThan(0);
  await callBridge(window, 'history.undo', {});
});

test('opens with everything in it, the plan folded under its units', async () => {
  const { window } = app;
  await goTo(window, 'overview');
  const main = window.getByRole('main');
  await expect(main).toContainText(said(country.placements.length));
  await expect(main).toContainText(said(country.posts.length));
  await goTo(window, 'plan');
  const grid = window.locator('.ag-root');
  await expect(grid.locator('.ag-row[row-id^="unit:"]').nth(10)).toBeVisible();
  // The longest numbers leave the list of units as wide as it is.
  const units = window.getByRole('listbox', { name: 'Đơn vị' });
  expect(await units.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expect(grid.locator(`.ag-row[row-id^="${country.units[0]?.code}-"]`)).toHaveCount(0);
  for (const screen of ['organisation', 'findings', 'vacancies'] as const) {
    await goTo(window, screen);
    await expect(window.locator('.ag-row[row-id]').first()).toBeVisible({ timeout: LONG_MS });
  }
});

test('lists everybody by given name, from the first to the last', async () => {
  const { window } = app;
  await goTo(window, 'people');
  const total = said(country.people.length);
  await expect(window.getByText(`${total} trong ${total} người`)).toBeVisible({ timeout: LONG_MS });
  const names = country.people.map(({ fullName }) => fullName);
  const keys = names.map(sortKey).sort();
  const nameAt = (row: number) => window.locator(`.ag-row[row-index="${row}"] [col-id="name"]`);
  await expect(nameAt(0)).toBeVisible();
  expect(sortKey(await nameAt(0).innerText())).toBe(keys[0]);
  await nameAt(2).hover();
  for (let step = 0; step < 20; step += 1) await window.mouse.wheel(0, 240);
  await expect(nameAt(0)).toHaveCount(0);
  await window.locator('.ag-row [col-id="name"]').nth(12).click();
  await window.keyboard.press('Control+End');
  const last = nameAt(country.people.length - 1);
  await expect(last).toBeVisible();
  expect(sortKey(await last.innerText())).toBe(keys.at(-1));
});

test('finds people, also who came with the last part, and seats', async () => {
  const { window } = app;
  const { person, seat } = toAssign();
  const found = await look(window, person.fullName);
  await expect(found.first()).toContainText(person.fullName);
  await window.keyboard.press('Escape');
  const unit = country.units.find(({ code }) => code === seat.unitCode);
  const seats = await look(window, `${seat.title} ${unit?.fullName}`);
  await seats
    .filter({ hasText: unit?.fullName ?? '' })
    .first()
    .click();
  await expect(cellOf(window, seat.id, 'person')).toBeVisible({ timeout: LONG_MS });
});

test('takes a change at once, counts it alike everywhere, and takes it back', async () => {
  test.setTimeout(LONG_MS * 4);
  const { window } = app;
  const { person, seat, unplaced } = toAssign();
  const filled = country.placements.length;
  const chip = window.getByRole('button', { name: /^Chưa bố trí/ });
  await goTo(window, 'people');
  await expect(chip).toContainText(said(unplaced));
  await goTo(window, 'plan');
  await assignByTyping(window, seat.id, person.fullName, person.fullName);
  await goTo(window, 'people');
  await expect(chip).toContainText(said(unplaced - 1));
  await expect(window.getByRole('contentinfo')).toContainText(`${said(unplaced - 1)} người chưa bố trí`);
  await goTo(window, 'overview');
  await expect(window.getByRole('main')).toContainText(said(filled + 1));
  await expect(window.getByRole('main')).toContainText(said(unplaced - 1));
  await window.keyboard.press('Control+z');
  // Figures over the whole of a large file follow once the changes rest.
  await expect(window.getByRole('main')).toContainText(said(filled));
  await expect(window.getByRole('main')).not.toContainText(said(filled + 1));
  await goTo(window, 'people');
  await expect(chip).toContainText(said(unplaced));
  await goTo(window, 'plan');
  await expect(cellOf(window, seat.id, 'person')).not.toContainText(person.fullName);
});

test('is walked through with a record of how long each step took, and a picture of each', async () => {
  test.setTimeout(LONG_MS * 6);
  const { window } = app;
  const { person } = toAssign();
  const record = test.info();
  const pictures: string[] = [];
  const filled = new Set(country.placements.map(({ postId }) => postId));
  const seats = country.posts.filter(({ id, frozen }) => !frozen && !filled.has(id)).slice(0, 3);
  const before = await planOf(window);
  const figures = await walkLargeFile({
    window,
    name: `${PROVINCES} provinces`,
    rest: REST_MS,
    personId: person.id,
    postIds: seats.map(({ id }) => id),
    onStep: async (step) => {
      const picture = record.outputPath(`${step}.png`);
      await window.screenshot({ path: picture });
      pictures.push(picture);
    },
  });
  const times = record.outputPath('times.json');
  await writeFile(times, JSON.stringify({ machine: machineName(), figures }, null, 2));
  await record.attach('times', { path: times });
  // How quick a machine is fails nothing; that each step was taken and measured does.
  for (const { name, value } of figures) expect(value, name).toBeGreaterThan(0);
  expect(new Set(figures.map(({ name }) => name)).size).toBe(STEPS_OF_WALK);
  for (const picture of pictures) expect((await stat(picture)).size, picture).toBeGreaterThan(0);
  // Each change tried is taken back.
  expect((await planOf(window)).rows).toEqual(before.rows);
});
