/** Two manners of working at the desk: with the keyboard alone, and with the mouse alone. One walk is walked in both. */
import { expect, type Locator, type Page } from '@playwright/test';
import { RAIL_KEYS, type RailScreen } from '../../../renderer/state/navigation.ts';
import { goTo } from './desk.ts';

/** More stops than any screen has. */
const MOST_TABS = 200;

/** What a walk asks of whoever walks it; each waits for what it reaches for, and for nothing that comes of it. */
export interface Hands {
  goTo(screen: RailScreen): Promise<void>;
  /** A button, a check box, a tab. */
  press(target: Locator): Promise<void>;
  /** A button that opens a menu, and an entry of the menu. */
  choose(target: Locator, entry: string | RegExp): Promise<void>;
  /** An entry of a field with a list. */
  pick(field: Locator, entry: string): Promise<void>;
  /** Every line of a list. */
  takeAll(grid: Locator): Promise<void>;
  /** One line of a list. */
  takeLine(grid: Locator, line: Locator): Promise<void>;
  /** Goes into a field, the words being typed: nobody writes with a mouse. */
  write(field: Locator, words: string): Promise<void>;
  /** Either a command of the keyboard or its place under the pointer. */
  either(ways: { keys: () => Promise<void>; pointer: () => Promise<void> }): Promise<void>;
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement));

/** The place of a line in its list; -1 where there is no such line, as while the head has the focus. */
const rowOf = async (line: Locator): Promise<number> =>
  (await line.count()) === 0 ? -1 : Number(await line.first().getAttribute('row-index'));

/** Whoever works without a mouse; what cannot be reached with keys fails. */
export function keyboardHands(window: Page): Hands {
  const { keyboard } = window;

  /** Goes on with Tab until `target` has the focus. */
  async function tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await isFocused(target)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`not reached with the keyboard: ${target.toString()}`);
  }
  /** The panes of a screen are gone round with F6; where there are none, with Tab. */
  async function toGrid(grid: Locator): Promise<void> {
    await grid.waitFor();
    for (let panes = 0; panes < 8; panes += 1) {
      if (await isFocused(grid)) break;
      await keyboard.press('F6');
    }
    await tabTo(grid);
  }
  return {
    goTo: (screen) => goTo(window, screen),
    press: async (target) => {
      await tabTo(target);
      // A check box knows the space bar only, and a button both.
      await keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
    },
    choose: async (target, entry) => {
      await tabTo(target);
      await keyboard.press('Enter');
      const item = window.getByRole('menuitem', { name: entry });
      await expect(async () => {
        await keyboard.press('ArrowDown');
        expect(await isFocused(item)).toBe(true);
      }).toPass({ intervals: [50] });
      await keyboard.press('Enter');
    },
    pick: async (field, entry) => {
      await tabTo(field);
      const option = window.getByRole('option', { name: entry, exact: true });
      await expect(async () => {
        await keyboard.press('ArrowDown');
        await expect(option).toHaveAttribute('data-combobox-selected', 'true', { timeout: 100 });
      }).toPass({ intervals: [50] });
      await keyboard.press('Enter');
    },
    takeAll: async (grid) => {
      await toGrid(grid);
      const lines = grid.locator('.ag-row:not(.ag-full-width-row)');
      await lines.first().waitFor();
      // From the head, or from the line above a unit, into a line.
      await expect(async () => {
        await keyboard.press('ArrowDown');
        await expect(lines.locator('.ag-cell-focus')).toBeVisible({ timeout: 300 });
      }).toPass({ intervals: [50] });
      await keyboard.press('Control+a');
      await expect(grid.locator('.ag-row:not(.ag-full-width-row, .ag-row-selected)')).toHaveCount(0);
    },
    takeLine: async (grid, line) => {
      await toGrid(grid);
      await expect(async () => {
        // A list is entered at its chosen line, which may stand below.
        const at = await rowOf(grid.locator('.ag-row:has(.ag-cell-focus)'));
        await keyboard.press(at > (await rowOf(line)) ? 'ArrowUp' : 'ArrowDown');
        await expect(line).toHaveClass(/ag-row-selected/, { timeout: 300 });
      }).toPass({ intervals: [50] });
    },
    write: async (field, words) => {
      await tabTo(field);
      await keyboard.press('Control+a');
      await keyboard.type(words);
    },
    either: ({ keys }) => keys(),
  };
}

/** Whoever works with a mouse and writes only where words are asked for. */
export function mouseHands(window: Page): Hands {
  return {
    goTo: (screen) => window.locator(`nav > button[aria-keyshortcuts="${RAIL_KEYS[screen]}"]`).click(),
    press: (target) => target.click(),
    choose: async (target, entry) => {
      await target.click();
      await window.getByRole('menuitem', { name: entry }).click();
    },
    pick: async (field, entry) => {
      await field.click();
      await window.getByRole('option', { name: entry, exact: true }).click();
    },
    takeAll: async (grid) => {
      const cells = grid.locator('.ag-row:not(.ag-full-width-row) .ag-cell');
      await cells.first().waitFor();
      const all = grid.getByRole('columnheader').getByRole('checkbox');
      if ((await all.count()) > 0) {
        await all.first().click();
        return;
      }
      await cells.first().click({ button: 'right' });
      await window.getByRole('menuitem', { name: 'Chọn tất cả các dòng' }).click();
    },
    takeLine: (_grid, line) => line.locator('.ag-cell').first().click(),
    write: async (field, words) => {
      await field.click({ clickCount: 3 });
      await window.keyboard.type(words);
    },
    either: ({ pointer }) => pointer(),
  };
}
