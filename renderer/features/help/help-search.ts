/** What the search of the manual finds, and which page is about which screen. */
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fold } from '../../../shared/text/fold.ts';
import { foundRanges } from '../../../shared/text/found-ranges.ts';
import { isSpelledSo, markedWords } from '../../../shared/text/spelling.ts';
import { hasWords } from '../../i18n/index.ts';
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

/** How well a page answers, best first. */
const ANSWERS = { named: 6, titleBegins: 5, titleSays: 4, title: 3, says: 2, text: 1, line: 0.5 } as const;

/** What is searched of a page: a title, the other words it is looked for by, and what it says. */
interface Page {
  title: string;
  /** Parted by semicolons; '' where the title says it all. */
  words: string;
  paragraphs: readonly string[];
}

/** 0 where a page does not answer; of pages that answer alike, the one that says more of it is higher. */
function answerOf({ title, words, paragraphs }: Page, query: string): number {
  const asked = fold(query);
  const marked = markedWords(query);
  const says = (text: string): boolean => ` ${fold(text)}`.includes(` ${asked}`) && isSpelledSo(text, marked);
  const named = words.split(';').filter((one) => isSpelledSo(one, marked));
  if (named.some((one) => fold(one) === asked)) return ANSWERS.named;
  if (fold(title).startsWith(asked) && isSpelledSo(title, marked)) return ANSWERS.titleBegins;
  if (says(title)) return ANSWERS.titleSays;
  // A name that is still being typed.
  if (finds(query, title) || named.some((one) => fold(one).startsWith(asked))) return ANSWERS.title;
  const share = (found: (text: string) => boolean): number =>
    paragraphs.filter(found).length / (paragraphs.length + 1);
  const saying = share(says);
  if (saying > 0) return ANSWERS.says + saying;
  const finding = share((text) => finds(query, text));
  return finding > 0 ? ANSWERS.text + finding : 0;
}

/**
 * Pages in which every word asked for stands in one sentence, the best answer first: those that go by the name, those
 * with it in the title, those that say it as it is asked; lines of keys last. All in their order where nothing is asked for.
 */
export function findPages(t: Translate, query: string): Shown[] {
  const isAsked = fold(query) !== '';
  const answer = (title: string, words: string, paragraphs: readonly string[]): number =>
    isAsked ? answerOf({ title, words: hasWords(words) ? t(words) : '', paragraphs }, query) : ANSWERS.text;
  const pages: [Shown, number][] = HELP_PAGES.map((page) => [
    page,
    answer(t(`help.page.${page}.title`), `helpWords.${page}`, paragraphsOf(t, page)),
  ]);
  const hasKeys = foundKeys(keyMap(t), query).length > 0;
  const keys = Math.max(answer(t('help.keys'), 'helpWords.keys', []), hasKeys ? ANSWERS.line : 0);
  return [...pages, [KEY_MAP, keys] as const]
    .filter(([, one]) => one > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([page]) => page);
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
