/** In Vietnamese and in English every screen speaks that language only. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { assign, clear } from '../../electron/services/plan/placements.ts';
import type { ImportDraft } from '../../shared/domain/import-draft.ts';
import { catalogs, LANGUAGES, type Language } from '../../shared/i18n/catalogs.ts';
import { answerDialogs, callBridge, goTo } from '../support/e2e/desk.ts';
import { messyList } from '../support/e2e/lists.ts';
import { makeWorkspace, planOf, seatIn, temporaryFolder } from '../support/e2e/prepared.ts';
import { dataTexts, seenTexts, strayWords } from '../support/e2e/seen-words.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const sample = join(folder, 'mẫu.botri');
const roster = join(folder, 'danh sách.xlsx');
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  await messyList(roster);
  await makeWorkspace(sample, true, (session) => {
    // Something in the journal, of several kinds.
    const postId = seatIn(session, 'D01');
    const personId = session.state.placementOn(postId)?.personId;
    clear(session, [postId]);
    if (personId !== undefined) assign(session, { postId, personId, displace: false });
  });
  app = await launchApp();
  window = app.window;
  await expect(window.getByRole('button', { name: /^Mở tỉnh mẫu/ })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

/** Looks at what the window shows, under the name of the place. */
type Look = (place: string) => Promise<void>;

function looker(language: Language, data: ReadonlySet<string>): { look: Look; stray: string[] } {
  const stray: string[] = [];
  const look: Look = async (place) => {
    const texts = await seenTexts(window);
    expect(texts.length, place).toBeGreaterThan(5);
    for (const words of strayWords(texts, language, data)) stray.push(`${place}: ${words}`);
  };
  return { look, stray };
}

test('the comparison notices words of the other language, raw keys and unfilled gaps', () => {
  const { vi, en } = catalogs;
  expect(strayWords([vi.vacancies.title, vi.shell.appName, 'Đang đọc “a.xlsx”'], 'en', new Set())).toEqual([
    `shell.screen.vacancies: ${vi.vacancies.title}`,
    'importScreen.reading: Đang đọc “a.xlsx”',
  ]);
  expect(strayWords([en.plan.vacant, en.shell.appName], 'vi', new Set([en.plan.vacant]))).toEqual([]);
  expect(strayWords(['plan.vacant', 'Tìm {{count}}', 'a.b.c'], 'vi', new Set())).toEqual([
    'raw key: plan.vacant',
    'unfilled gap: Tìm {{count}}',
  ]);
});

for (const language of LANGUAGES) {
  const words = catalogs[language];
  const speak = async () => {
    await callBridge(window, 'app.changeSettings', { change: { language } });
    await window.reload();
    await expect(window.locator('html')).toHaveAttribute('lang', language);
  };

  test(`the welcome screen in ${language}`, async () => {
    await callBridge(window, 'workspace.close', {});
    await speak();
    const { look, stray } = looker(language, new Set());
    await expect(window.getByText(words.welcome.sample)).toBeVisible();
    await look('welcome');
    await window.getByPlaceholder(words.welcome.provinceSearch).fill('atlantis');
    await expect(window.getByText(words.welcome.noMatch.replace('{{query}}', 'atlantis'))).toBeVisible();
    await look('welcome, nothing found');
    await answerDialogs(app, { open: join(folder, 'none.botri') });
    await window.keyboard.press('Control+o');
    await expect(window.getByRole('alert')).toBeVisible();
    await look('welcome, refusal');
    expect(stray).toEqual([]);
  });

  test(`every screen of the sample in ${language}`, async () => {
    await callBridge(window, 'workspace.open', { path: sample });
    await speak();
    const plan = await planOf(window);
    // Charts are papers: they are Vietnamese in every language of the window.
    const chart = await callBridge(window, 'organisation.chart', { unitCode: null });
    // What laws are about is written in one language only.
    const laws = plan.citations.map(({ type, number, title }) => [title, `${type} ${number} ${title}`]);
    const { look, stray } = looker(language, dataTexts(plan, chart, laws));
    const go = async (place: number | '-' | '=', heading: string) => {
      await window.keyboard.press(`Alt+${place}`);
      await expect(window.getByRole('button', { name: heading, exact: true }).first()).toHaveAttribute(
        'aria-current',
        'page',
      );
    };
    const grid = () => window.locator('.ag-row[row-id] [col-id]').first();

    await go(1, words.shell.screen.overview);
    await expect(window.getByText(words.overview.unitsText)).toBeVisible();
    await look('overview');

    await go(2, words.shell.screen.plan);
    await expect(grid()).toBeVisible();
    await look('plan');
    await window.locator('.ag-row [col-id="person"]').first().click();
    await expect(window.getByRole('listbox', { name: words.plan.candidate.label })).toBeVisible();
    await look('plan, candidates');
    for (const tab of ['reasons', 'person'] as const) {
      await window.getByRole('tab', { name: words.plan.inspector[tab] }).click();
      await expect(window.getByRole('tabpanel')).toBeVisible();
      await look(`plan, ${tab}`);
    }
    await window.locator('.ag-row [col-id="person"]').first().click({ button: 'right' });
    await expect(window.getByRole('menuitem').first()).toBeVisible();
    await look('plan, menu');
    await window.keyboard.press('Escape');
    await window.locator('.ag-row [col-id="person"]').first().dblclick();
    const people = window.getByRole('listbox', { name: words.plan.editor.list });
    await expect(people.getByRole('option').first()).toBeVisible();
    await look('plan, typing');
    // Whoever has a seat already: the list asks how it is meant.
    const placed = plan.people.filter((row) => row.postIds.length > 0).at(-1);
    await window.keyboard.type(placed?.person.fullName ?? '');
    await expect(people.getByRole('option').first()).toContainText(placed?.person.fullName ?? '?');
    await window.keyboard.press('Escape');

    await go(3, words.shell.screen.people);
    await grid().click();
    await expect(window.getByText(words.people.card.facts)).toBeVisible();
    await look('people');

    await go(4, words.shell.screen.organisation);
    await expect(window.getByRole('img', { name: /Sơ đồ/ })).toBeVisible();
    await grid().click();
    await look('organisation');
    await window.getByRole('tab', { name: words.organisation.tab.origins }).click();
    await look('organisation, origins');

    await go(5, words.shell.screen.findings);
    await grid().click();
    await expect(window.getByRole('button', { name: words.findings.goTo })).toBeVisible();
    await look('findings');

    await go(6, words.shell.screen.vacancies);
    await expect(grid()).toBeVisible();
    await look('vacancies');
    await window.getByText(words.vacancies.byTitle, { exact: true }).click();
    await expect(window.getByRole('radio', { name: words.vacancies.byTitle })).toBeChecked();
    await look('vacancies by title');

    await go('-', words.shell.screen.review);
    await window.locator('.ag-row[row-id] [col-id="person"]').first().click();
    await expect(window.getByText(words.review.comments.none)).toBeVisible();
    await look('review');

    await go('=', words.shell.screen.outlook);
    await expect(grid()).toBeVisible();
    await look('surplus');
    for (const tab of ['retirements', 'forecast'] as const) {
      await window.getByRole('tab', { name: words.outlook.tab[tab] }).click();
      await expect(grid()).toBeVisible();
      await look(tab);
    }

    await go(7, words.shell.screen.history);
    await expect(window.getByText(words.history.text)).toBeVisible();
    await expect(window.getByRole('row').nth(2)).toBeVisible();
    await look('history');

    await go(8, words.shell.screen.rules);
    await expect(window.getByText(words.rules['QUAL-DEGREE-MIN'].name).first()).toBeVisible();
    await look('rules');

    await go(9, words.shell.screen.settings);
    await expect(window.getByLabel(words.settings.term)).toBeVisible();
    await look('settings');
    await window.getByLabel(words.settings.congress).fill('abc');
    await window.keyboard.press('Tab');
    await expect(window.getByText(words.settings.congressInvalid)).toBeVisible();
    await look('settings, refused');
    expect(stray).toEqual([]);
  });

  test(`what opens over the screens in ${language}`, async () => {
    await callBridge(window, 'workspace.open', { path: sample });
    await speak();
    const draft = await callBridge<ImportDraft>(window, 'import.open', { workId: 'look', paths: [roster] });
    const { draftId } = draft;
    const rows = await callBridge(window, 'import.rows', { draftId, offset: 0, limit: 100 });
    const raw = await callBridge(window, 'import.raw', { draftId, sheetId: 'f1s1', fromRow: 1, count: 20 });
    await callBridge(window, 'import.close', { draftId });
    const { look, stray } = looker(language, dataTexts(await planOf(window), draft, rows, raw));
    await expect(window.getByRole('contentinfo')).toContainText('2');
    // The window comes back to the legal bases, where it was last; their titles are in one language only.
    await goTo(window, 'overview');
    await expect(window.locator('[aria-current="page"]')).toHaveText(words.shell.screen.overview);

    await window.keyboard.press('Control+e');
    const papers = window.getByRole('dialog', { name: words.exports.title });
    for (const kind of ['decisions', 'list', 'histories', 'placement', 'vacancy', 'report'] as const) {
      await papers.getByRole('radio', { name: words.exports.kind[kind].name, exact: true }).check();
      await look(`papers, ${kind}`);
    }
    await answerDialogs(app, { open: join(folder, `papers ${language}`) });
    await papers.getByRole('button', { name: words.exports.run, exact: true }).click();
    await expect(papers.getByText(words.exports.written.replace('{{count}}', '1'))).toBeVisible();
    await look('papers, written');
    await window.keyboard.press('Escape');
    await expect(papers).toBeHidden();

    await window.keyboard.press('Control+k');
    const palette = window.getByRole('dialog', { name: words.help.palette.title });
    await expect(palette).toBeVisible();
    await look('palette');
    for (const typed of ['a', 'in', 'zzzz']) {
      await window.keyboard.press('Control+a');
      await window.keyboard.type(typed);
      await look(`palette, ${typed}`);
    }
    await window.keyboard.press('Escape');
    await expect(palette).toBeHidden();

    await window.keyboard.press('F1');
    const manual = window.getByRole('dialog', { name: words.help.title });
    await expect(manual).toBeVisible();
    for (const page of Object.values(words.help.page)) {
      await manual.getByText(page.title, { exact: true }).first().click();
      await look(`manual, ${page.title}`);
    }
    await window.keyboard.press('Escape');
    await expect(manual).toBeHidden();

    await answerDialogs(app, { open: roster });
    await window.keyboard.press('Control+i');
    await expect(window.getByText(words.importScreen.emptyTitle)).toBeVisible();
    await look('import');
    await window.getByRole('button', { name: words.importScreen.choose, exact: true }).click();
    await expect(window.getByText('31/02/1988', { exact: false }).first()).toBeVisible();
    await look('import, values');
    const steps = window.getByRole('navigation', { name: words.importScreen.steps });
    for (const step of ['files', 'columns', 'people', 'summary'] as const) {
      await steps
        .getByRole('button', { name: new RegExp(`${words.importScreen.step[step]}(\\s|$)`) })
        .click();
      await expect(steps.locator('[aria-current="step"]')).toContainText(words.importScreen.step[step]);
      await look(`import, ${step}`);
    }
    for (const tile of ['unchanged', 'doubtful', 'gone', 'issues'] as const) {
      await window.locator(`[data-tile="${tile}"]`).click();
      await look(`import, ${tile}`);
    }
    await window.getByRole('button', { name: words.importScreen.leave }).click();
    await answerDialogs(app, { open: sample });
    await window.getByRole('button', { name: words.importScreen.choose, exact: true }).click();
    await expect(window.getByRole('alert')).toBeVisible();
    await look('import, refused');

    await window.keyboard.press('Alt+9');
    await answerDialogs(app, { open: sample });
    await window.getByRole('button', { name: words.settings.restore, exact: true }).click();
    await expect(window.getByRole('dialog', { name: words.shell.restoreTitle })).toBeVisible();
    await look('question');
    await window.keyboard.press('Escape');
    expect(stray).toEqual([]);
  });

  test(`the menus of the system in ${language}`, async () => {
    await speak();
    const labels = await app.app.evaluate(({ Menu }) => {
      const all = (menu: Electron.Menu | null): string[] =>
        menu?.items.flatMap(({ type, label, submenu }) =>
          type === 'separator' ? [] : [label, ...all(submenu ?? null)],
        ) ?? [];
      return all(Menu.getApplicationMenu());
    });
    const own: string[] = Object.values(words.main);
    expect(labels.length).toBeGreaterThan(15);
    expect(labels.filter((label) => !own.includes(label))).toEqual([]);
  });
}
