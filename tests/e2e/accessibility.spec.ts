/** No screen has a serious accessibility fault, in any theme or contrast. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { RAIL_KEYS, RAIL_SCREENS } from '../../renderer/state/navigation.ts';
import { callBridge, goTo } from '../support/e2e/desk.ts';
import { messyList } from '../support/e2e/lists.ts';
import { temporaryFolder } from '../support/e2e/prepared.ts';
import { chooseLists, goToStep, tile } from '../support/e2e/wizard.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

/** Faults axe calls serious or critical, as lines that name the rule and the first element. */
async function faults(window: Page): Promise<string[]> {
  // Half faded in, letters have less contrast than they will have.
  await window.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map((one) => one.finished.catch(() => undefined)),
    ),
  );
  // The window is Electron's own: axe must not open a second page to run its checks in.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
}

const LOOKS = {
  'the light theme': { theme: 'light', contrast: 'system' },
  'the dark theme': { theme: 'dark', contrast: 'system' },
  'high contrast': { theme: 'light', contrast: 'high' },
  'high contrast on dark': { theme: 'dark', contrast: 'high' },
} as const;

for (const [look, change] of Object.entries(LOOKS)) {
  test.describe(`in ${look}`, () => {
    let app: LaunchedApp;
    test.beforeAll(async () => {
      app = await launchApp();
      await callBridge(app.window, 'app.changeSettings', { change });
      await app.window.reload();
    });
    test.afterAll(() => app.close());

    test('the welcome screen', async () => {
      await expect(app.window.getByText('Mở tỉnh mẫu')).toBeVisible();
      expect(await faults(app.window)).toEqual([]);
    });

    test('every screen of the sample province', async () => {
      const { window } = app;
      await window.getByText('Mở tỉnh mẫu').click();
      await expect(window.getByText('1.389 cán bộ', { exact: false }).first()).toBeVisible();
      for (const screen of RAIL_SCREENS) {
        await goTo(window, screen);
        await expect(window.locator('[aria-current="page"]')).toHaveAttribute(
          'aria-keyshortcuts',
          RAIL_KEYS[screen],
        );
        await expect(window.getByRole('main').getByRole('heading').first()).toBeAttached();
        await expect(window.getByRole('status', { name: 'Đang tải' })).toHaveCount(0);
        if (screen === 'plan') {
          await window.locator('.ag-row[row-id] [col-id="person"]').first().click();
          await expect(
            window
              .getByRole('listbox', { name: /Ứng viên/ })
              .getByRole('option')
              .first(),
          ).toBeVisible();
        }
        expect(await faults(window), screen).toEqual([]);
      }
    });

    test('every step of an import', async () => {
      const { window } = app;
      const { folder, remove } = temporaryFolder();
      const list = join(folder, 'lộn xộn.xlsx');
      await messyList(list);
      await chooseLists(app, list);
      for (const step of ['values', 'files', 'columns', 'people', 'summary'] as const) {
        await goToStep(window, step);
        expect(await faults(window), step).toEqual([]);
      }
      for (const name of ['create', 'gone', 'issues'] as const) {
        await tile(window, name).click();
        expect(await faults(window), name).toEqual([]);
      }
      await window.getByRole('button', { name: 'Bỏ lần nhập này' }).click();
      await expect(window.getByRole('button', { name: 'Chọn tệp…' })).toBeVisible();
      expect(await faults(window), 'start').toEqual([]);
      remove();
    });

    test('the papers, the palette and the manual', async () => {
      const { window } = app;
      await window.keyboard.press('Control+e');
      await expect(window.getByRole('dialog', { name: 'Xuất tài liệu' })).toBeVisible();
      expect(await faults(window), 'papers').toEqual([]);
      await window.keyboard.press('Escape');
      await window.keyboard.press('Control+k');
      await expect(window.getByRole('dialog')).toBeVisible();
      expect(await faults(window), 'palette').toEqual([]);
      await window.keyboard.press('Escape');
      await window.keyboard.press('F1');
      await expect(window.getByRole('dialog')).toBeVisible();
      expect(await faults(window), 'manual').toEqual([]);
    });
  });
}
