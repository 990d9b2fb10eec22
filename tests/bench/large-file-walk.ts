/** A walk through a large file at rest: going to each view, scrolling, finding, and a change with its findings. */
import type { Page } from '@playwright/test';
import { RAIL_KEYS, type RailScreen } from '../../renderer/state/navigation.ts';
import type { PersonId, PostId } from '../../shared/domain/ids.ts';
import { answerSeen, type Sign } from './answer-seen.ts';
import { changeSeen } from './change-seen.ts';
import type { Figure } from './report.ts';
import { median } from './yardstick.ts';

const VIEW_MS = 60_000;
const WHEEL_STEPS = 100;
const WHEEL_PIXELS = 120;
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

export interface Walk {
  window: Page;
  /** How the file is called in the figures. */
  name: string;
  /** Ms the window is left alone before it is looked through: what is read ahead in idle moments is done by then. */
  rest: number;
  /** Somebody to assign, and vacant seats for them, each tried and taken back. */
  personId: PersonId;
  postIds: readonly PostId[];
  /** Told after each step, outside of what is measured. */
  onStep?: (step: string) => Promise<void>;
}

/** What each step of the walk took; where the walk has changed something it is undone. */
export async function walkLargeFile(walk: Walk): Promise<Figure[]> {
  const { window, name, personId, postIds, onStep = async () => undefined } = walk;
  const figures: Figure[] = [];
  const add = (said: string, value: number, bound: number): void => {
    figures.push({ name: `${name}: ${said}`, value, unit: 'ms', bound });
  };
  for (const [screen, sign] of VIEWS) {
    add(`opening the view “${screen}”`, await viewOpened(window, screen, sign), 1000);
    await onStep(screen);
  }
  add('a frame while people scroll', await frameWhileScrolling(window), 20);
  await onStep('scrolled');
  const { sorted, turned, filtered, found } = await listAnswers(walk);
  add('people sorted by their posts', sorted, 200);
  add('people sorted the other way', turned, 200);
  add('people filtered', filtered, 200);
  add('people found, a key to its answer', found, 200);
  await onStep('found');
  add('quick find, a key to its answer', await keyToFind(window), 100);
  add('a change with its findings', await changeSeen(window, personId, postIds), 50);
  return figures;
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
async function listAnswers({
  window,
  rest,
}: Walk): Promise<Record<'sorted' | 'turned' | 'filtered' | 'found', number>> {
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
  await window.waitForTimeout(rest);
  await find.focus();
  const found = await answerSeen(window, 'keydown', summary, () => window.keyboard.press(NAME.slice(-1)));
  await window.keyboard.press('Control+Shift+L');
  return { sorted, turned, filtered, found };
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
