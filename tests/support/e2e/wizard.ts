/** Hands on the import wizard, said once for its tests. */
import { expect, type Locator, type Page } from '@playwright/test';
import { catalogs } from '../../../shared/i18n/catalogs.ts';
import type { LaunchedApp } from '../runtime/launch-app.ts';
import { answerDialogs } from './desk.ts';

const words = catalogs.vi.importScreen;
type Step = keyof typeof words.step;

/** Goes to the import screen and chooses files there. */
export async function chooseLists(app: LaunchedApp, ...paths: readonly string[]): Promise<void> {
  const { window } = app;
  await answerDialogs(app, { open: paths });
  await window.keyboard.press('Control+i');
  await window.getByRole('button', { name: words.choose, exact: true }).click();
}

/** A step in the bar at the top. */
export function stepOf(window: Page, step: Step): Locator {
  return window
    .getByRole('navigation', { name: words.steps })
    .getByRole('button', { name: new RegExp(`${words.step[step]}(\\s|$)`) });
}

export async function goToStep(window: Page, step: Step): Promise<void> {
  await stepOf(window, step).click();
  await expectStep(window, step);
}

export async function expectStep(window: Page, step: Step): Promise<void> {
  await expect(stepOf(window, step)).toHaveAttribute('aria-current', 'step');
}

/** What a step says is left: a number of points, or that nothing is. */
export async function expectOpen(window: Page, step: Step, count: number): Promise<void> {
  const said = count === 0 ? words.stepDone : words.stepOpen.replace('{{count}}', count.toString());
  await expect(stepOf(window, step)).toContainText(said);
}

/** The number on a tile of the summary. */
export function tile(window: Page, name: keyof typeof words.tile): Locator {
  return window.getByRole('group', { name: words.tiles }).locator(`[data-tile="${name}"]`);
}

/** Takes the list in and waits until that is said. */
export async function acceptList(window: Page, people: number): Promise<void> {
  await window
    .getByRole('button', { name: words.accept.replace('{{count}}', people.toString()), exact: true })
    .click();
  await expect(window.getByRole('heading', { name: words.accepted.title })).toBeVisible();
}

/** A question about a value, by the text that stands in the cells. */
export function valueQuestion(window: Page, value: string): Locator {
  return window.getByRole('group', { name: new RegExp(`“${value.replace(/[/.]/g, '\\$&')}”`) });
}
