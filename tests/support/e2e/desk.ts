/** What a person does at the desk, said once for all end-to-end tests. */
import { expect, type Locator, type Page } from '@playwright/test';
import { RAIL_KEYS, type RailScreen } from '../../../renderer/state/navigation.ts';
import type { LaunchedApp } from '../runtime/launch-app.ts';

/** The next file dialogs answer these paths, in the order of their kinds; several where several may be chosen. */
export async function answerDialogs(
  app: LaunchedApp,
  answers: { save?: string; open?: string | readonly string[] },
): Promise<void> {
  await app.app.evaluate(({ dialog }, { save, open }) => {
    if (save !== undefined)
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
    if (open !== undefined)
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: false, filePaths: typeof open === 'string' ? [open] : [...open] });
  }, answers);
}

/** A cell of a seat's row; `row-id` is the id of the post. */
export function cellOf(window: Page, postId: string, column: string): Locator {
  return window.locator(`.ag-row[row-id="${postId}"] [col-id="${column}"]`);
}

/**
 * Goes to a screen of the rail with its key. A key pressed while a file is still being opened, or a dialog is on its
 * way out, goes nowhere: whoever works at the desk sees that and presses again.
 */
export async function goTo(window: Page, screen: RailScreen): Promise<void> {
  const keys = RAIL_KEYS[screen];
  const entry = window.locator(`nav > button[aria-keyshortcuts="${keys}"]`);
  await expect(async () => {
    await window.keyboard.press(keys);
    await expect(entry).toHaveAttribute('aria-current', 'page', { timeout: 1_000 });
  }).toPass();
}

/** Chooses one unit in the list at the left of the plan, found without diacritics. */
export async function chooseUnit(window: Page, query: string, name: string): Promise<void> {
  await goTo(window, 'plan');
  await window.getByPlaceholder('Tìm đơn vị').fill(query);
  const option = window
    .getByRole('listbox', { name: 'Đơn vị' })
    .getByRole('option')
    .filter({ hasText: name });
  // A click meant for a list that is still being narrowed down may meet another line of it.
  await expect(async () => {
    await option.click();
    await expect(option).toHaveAttribute('aria-selected', 'true', { timeout: 2_000 });
  }).toPass();
}

/** Narrows the grid to seats that match, so that those a test works with are all in view. */
export async function findSeats(window: Page, query: string): Promise<void> {
  await window.getByRole('textbox', { name: 'Tìm trong bảng' }).fill(query);
}

/** Types into the person cell of a seat, until the list under it begins with `name`. */
export async function typePerson(window: Page, postId: string, typed: string, name: string): Promise<void> {
  await cellOf(window, postId, 'person').click();
  await window.keyboard.press('Enter');
  const editor = window.getByRole('combobox', { name: /Chọn người cho vị trí/ });
  await editor.pressSequentially(typed);
  await expect(editor).toHaveValue(typed);
  await answered(window.getByRole('listbox', { name: 'Người phù hợp' }), name);
}

/**
 * Waits until a list under an editor answers all that was typed and begins with `name`. Before that, Enter takes nothing;
 * pressed twice it could meet the cell after the editor is gone.
 */
export async function answered(list: Locator, name: string): Promise<void> {
  await expect(list.getByRole('option').first()).toContainText(name);
  await expect(list).toHaveAttribute('aria-busy', 'false');
}

/** Types a name into the person cell of a seat and takes the first of the list. */
export async function assignByTyping(
  window: Page,
  postId: string,
  typed: string,
  name: string,
): Promise<void> {
  await typePerson(window, postId, typed, name);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('combobox', { name: /Chọn người cho vị trí/ })).toHaveCount(0);
  await expect(cellOf(window, postId, 'person')).toContainText(name);
}

/** The dialog of decisions and lists, opened by its keys. */
export async function openExport(window: Page): Promise<Locator> {
  await window.keyboard.press('Control+e');
  const dialog = window.getByRole('dialog', { name: 'Xuất tài liệu' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** What Ctrl+C, or Ctrl+X, puts on the clipboard of the machine. The keys are pressed: only they tell what the browser makes of them. */
export async function copied({ app, window }: LaunchedApp, keys = 'Control+c'): Promise<string> {
  const text = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await window.keyboard.press(keys);
  await expect.poll(text).not.toBe('');
  return text();
}

/** Ctrl+V of what was copied in Excel. */
export async function pasteFromExcel({ app, window }: LaunchedApp, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);
  await window.keyboard.press('Control+v');
}

/** A call through the window's own bridge, for what the screen does not show. */
export async function callBridge<T>(window: Page, channel: string, args: unknown): Promise<T> {
  const text = await window.evaluate(
    ({ channel: name, args: given }) => {
      const bridge = Reflect.get(globalThis, 'api') as { call(name: string, args: unknown): Promise<string> };
      return bridge.call(name, given);
    },
    { channel, args },
  );
  const answer: { ok: true; value: T } | { ok: false; error: unknown } = JSON.parse(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
