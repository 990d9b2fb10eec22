/** What is shown before it is printed: a window of main with a menu, which Playwright has no hands for. */
import { expect } from '@playwright/test';
import type { LaunchedApp } from '../runtime/launch-app.ts';

/** Keeps the menus of windows that are opened from now on, so that they can be pressed. */
export async function keepPreviews({ app }: LaunchedApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const setMenu = BrowserWindow.prototype.setMenu;
    BrowserWindow.prototype.setMenu = function (menu) {
      Reflect.set(globalThis, 'previewMenu', menu);
      setMenu.call(this, menu);
    };
  });
}

/** Waits until the pages are shown and presses an entry beside them. */
export async function pressInPreview({ app }: LaunchedApp, entry: 'In…' | 'Đóng'): Promise<void> {
  const shown = () =>
    app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().filter(
          (one) => one.isVisible() && one.getTitle() === 'Xem trước khi in',
        ).length,
    );
  await expect.poll(shown).toBe(1);
  await app.evaluate((_electron, label) => {
    const menu = Reflect.get(globalThis, 'previewMenu') as Electron.Menu;
    menu.items.find((item) => item.label === label)?.click();
  }, entry);
}
