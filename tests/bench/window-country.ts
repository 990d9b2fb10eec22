/** The whole country in the window: opening it, going to each view, scrolling, finding, and a change with its findings. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { RAIL_KEYS, type RailScreen } from '../../renderer/state/navigation.ts';
import { callBridge } from '../support/e2e/desk.ts';
import { launchApp } from '../support/runtime/launch-app.ts';
import { answerSeen, type Sign } from './answer-seen.ts';
import { changeSeen } from './change-seen.ts';
import { generateCountry } from './country.ts';
import { writeCountry } from './country-file.ts';
import type { Figure } from './report.ts';
import { median } from './yardstick.ts';

/** Opening the country is told as it is; a busy machine takes several times as long as a quiet one. */
const OPENING_MS = 900_000;
const VIEW_MS = 60_000;
const CHECKING = 'Đang kiểm tra quy định trên toàn bộ phương án.';
/** What a large file reads ahead in idle moments is done by then, and the garbage of opening it is collected. */
const REST_MS = 30_000;
const WHEEL_STEPS = 100;
const WHEEL_PIXELS = 120;
const CHANGES = 9;
const NAME = 'nguyen van hoa';

/** Views, each with what is there once it is. */
const VIEWS: readonly (readonly [RailScreen, string])[] = [
  ['plan', '.ag-row[row-id]'],
  ['people', '.ag-row[row-id]'],
  ['organisation', '.ag-row[row-id]'],
  ['findings', '.ag-row[row-id]'],
  ['vacancies', '.ag-row[row-id]'],
  ['overview', 'main h1'],
];

/** `provinces` fewer than all of them for a trial of the measuring itself. */
export async function measureWindowCountry(provinces?: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-bench-'));
  const path = join(folder, 'ca-nuoc.botri');
  try {
    const country = generateCountry(provinces);
    writeCountry(path, country, new Date());
    const vacant = vacantPosts(country);
    const person = country.people.find(({ inScope }) => inScope)?.id;
    const before = performance.now();
    const app = await launchApp({ args: [path], userDataDir: join(folder, 'user') });
    try {
      const { window } = app;
      await window.getByRole('contentinfo').waitFor({ timeout: OPENING_MS });
      const opened = performance.now() - before;
      const figures: Figure[] = [
        { name: 'country: start to a usable window', value: opened, unit: 'ms', bound: 60_000 },
      ];
      // The views are measured once the file is at rest; until its check ends they are drawn beside it.
      await callBridge(window, 'waiver.list', {});
      await window.getByText(CHECKING).waitFor({ state: 'hidden', timeout: OPENING_MS });
      figures.push({
        name: 'country: start to all findings, in use meanwhile',
        value: performance.now() - before,
        unit: 'ms',
        bound: 60_000,
      });
      await window.waitForTimeout(REST_MS);
      for (const [screen, sign] of VIEWS) {
        const value = await viewOpened(window, screen, sign);
        figures.push({ name: `country: opening the view “${screen}”`, value, unit: 'ms', bound: 1000 });
      }
      const frame = await frameWhileScrolling(window);
      figures.push({ name: 'country: a frame while people scroll', value: frame, unit: 'ms', bound: 20 });
      figures.push(...(await listAnswers(window)));
      const found = await keyToFind(window);
      figures.push({
        name: 'country: quick find, a key to its answer',
        value: found,
        unit: 'ms',
        bound: 100,
      });
      const changed = await changeSeen(window, person, vacant.slice(0, CHANGES));
      figures.push({ name: 'country: a change with its findings', value: changed, unit: 'ms', bound: 50 });
      return figures;
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vacantPosts({ posts, placements }: ReturnType<typeof generateCountry>): string[] {
  const filled = new Set(placements.map(({ postId }) => postId));
  return posts.filter(({ id, frozen }) => !filled.has(id) && !frozen).map(({ id }) => id);
}

/** Until what was asked for is painted. */
async function painted(window: Page): Promise<void> {
  await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
}

async function viewOpened(window: Page, screen: RailScreen, sign: string): Promise<number> {
  const keys = RAIL_KEYS[screen];
  const before = performance.now();
  await window.keyboard.press(keys);
  await window.locator(`nav > button[aria-keyshortcuts="${keys}"][aria-current="page"]`).waitFor();
  await window.locator(sign).first().waitFor({ timeout: VIEW_MS });
  await painted(window);
  return performance.now() - before;
}

/** Mean time between frames in ms while the list of people is scrolled with the wheel. */
async function frameWhileScrolling(window: Page): Promise<number> {
  await viewOpened(window, 'people', '.ag-row[row-id]');
  await window.locator('.ag-row[row-id]').nth(3).hover();
  await window.evaluate(() => {
    const frames: number[] = [];
    Reflect.set(globalThis, 'framesSeen', frames);
    const note = (at: number): void => {
      frames.push(at);
      if (Reflect.has(globalThis, 'framesSeen')) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  for (let step = 0; step < WHEEL_STEPS; step += 1) await window.mouse.wheel(0, WHEEL_PIXELS);
  return window.evaluate(() => {
    const frames = Reflect.get(globalThis, 'framesSeen') as number[];
    Reflect.deleteProperty(globalThis, 'framesSeen');
    return ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / (frames.length - 1);
  });
}

/** The list of everybody sorted, filtered and looked through, each from the key or the click to what is painted of it. */
async function listAnswers(window: Page): Promise<Figure[]> {
  const head = '.ag-header-cell[col-id="seat"]';
  const sort = (): Promise<number> =>
    answerSeen(window, 'click', { selector: head, part: 'aria-sort' }, () =>
      window.locator(`${head} .ag-header-cell-label`).click(),
    );
  const summary: Sign = { selector: 'main header p', part: 'text' };
  const sorted = await sort();
  const turned = await sort();
  const filtered = await answerSeen(window, 'click', summary, () =>
    window.locator('main button[aria-pressed]').first().click(),
  );
  await window.keyboard.press('Control+Shift+L');
  const find = window.getByRole('textbox', { name: 'Tìm người' });
  await find.fill(NAME.slice(0, -1));
  await window.waitForTimeout(REST_MS);
  await find.focus();
  const found = await answerSeen(window, 'keydown', summary, () => window.keyboard.press(NAME.slice(-1)));
  await window.keyboard.press('Control+Shift+L');
  return [
    { name: 'country: people sorted by their posts', value: sorted, unit: 'ms', bound: 200 },
    { name: 'country: people sorted the other way', value: turned, unit: 'ms', bound: 200 },
    { name: 'country: people filtered', value: filtered, unit: 'ms', bound: 200 },
    { name: 'country: people found, a key to its answer', value: found, unit: 'ms', bound: 200 },
  ];
}

/** Median over the letters of a name, each from its key to the painted answer. */
async function keyToFind(window: Page): Promise<number> {
  await window.keyboard.press('Control+k');
  await window.locator('#palette-results [role="option"]').first().waitFor();
  const times: number[] = [];
  for (const letter of NAME) {
    const before = performance.now();
    await window.keyboard.press(letter === ' ' ? 'Space' : letter);
    await painted(window);
    times.push(performance.now() - before);
  }
  await window.keyboard.press('Escape');
  return median(times);
}
