/** What the search of the manual finds, and which page is about which screen. */
import type { Translate } from '../../../shared/i18n/translate.ts';
import { foundRanges } from '../../../shared/text/found-ranges.ts';
import { KEY_MAP } from '../../state/app-store.ts';
import type { Screen } from '../../state/navigation.ts';
import { HELP_PAGES, type HelpPage, type KeyGroup, keyMap, paragraphsOf } from './help-pages.ts';

/** A page of the manual, or the map of keys. */
export type Shown = string;

const PAGE_OF_SCREEN: Readonly<Record<Screen, HelpPage>> = {
  overview: 'overview',
  plan: 'planGrid',
  people: 'person',
  organisation: 'organisation',
  findings: 'findings',
  vacancies: 'assign',
  review: 'review',
  outlook: 'outlook',
  papers: 'papers',
  reports: 'reports',
  history: 'undo',
  rules: 'rules',
  settings: 'display',
  import: 'import',
  welcome: 'create',
  plans: 'plans',
  comparison: 'plans',
};

export function pageOfScreen(screen: Screen): HelpPage {
  return PAGE_OF_SCREEN[screen];
}

export function asHelpPage(name: string): HelpPage | null {
  return HELP_PAGES.find((page) => page === name) ?? null;
}

const finds = (query: string, text: string): boolean => foundRanges(query, text) !== null;

/** Pages in which every word asked for stands in one sentence, those with them in the title first; keys at the end. */
export function findPages(t: Translate, query: string): Shown[] {
  const byTitle = HELP_PAGES.filter((page) => finds(query, t(`help.page.${page}.title`)));
  const byText = HELP_PAGES.filter(
    (page) => !byTitle.includes(page) && paragraphsOf(t, page).some((paragraph) => finds(query, paragraph)),
  );
  const keys = finds(query, t('help.keys')) || foundKeys(keyMap(t), query).length > 0;
  return [...byTitle, ...byText, ...(keys ? [KEY_MAP] : [])];
}

/** Lines found by what they do or by their keys; all of a group whose title is found. */
export function foundKeys(groups: readonly KeyGroup[], query: string): KeyGroup[] {
  return groups
    .map(({ title, lines }) => ({
      title,
      lines: finds(query, title) ? lines : lines.filter((line) => finds(query, `${line.words} ${line.keys}`)),
    }))
    .filter(({ lines }) => lines.length > 0);
}
