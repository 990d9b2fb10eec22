/** The pages of the manual and the keyboard map, as keys of the catalogs. */

import { MERGE_FIELDS } from '../../../shared/documents/merge-fields.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { commands } from '../../app/commands.ts';
import { hasWords } from '../../i18n/index.ts';
import { RAIL_KEYS, RAIL_SCREENS } from '../../state/navigation.ts';

/** The contents of the manual: its pages in groups, in the order of the work. */
export const HELP_GROUPS = {
  begin: ['firstSteps', 'create', 'windows', 'display', 'largeFiles', 'backup'],
  roster: [
    'import',
    'importColumns',
    'importHistories',
    'importQuestions',
    'importAgain',
    'roster',
    'rosterByHand',
    'person',
  ],
  plan: ['overview', 'assign', 'proposal', 'planGrid', 'clipboard', 'compare', 'outlook', 'plans', 'undo'],
  organisation: ['organisation', 'standards', 'rules', 'ownRules'],
  checks: ['findings', 'explain', 'waivers'],
  papers: ['review', 'authority', 'decisions', 'papers', 'templates', 'export', 'reports'],
} as const;

export const HELP_PAGES = Object.values(HELP_GROUPS).flat();
export type HelpPage = (typeof HELP_PAGES)[number];

/** Where a page goes on, or what it rests on. */
export const RELATED: Readonly<Partial<Record<HelpPage, readonly HelpPage[]>>> = {
  firstSteps: ['import', 'findings', 'proposal', 'plans', 'review', 'papers'],
  create: ['firstSteps', 'import', 'windows', 'backup'],
  windows: ['display', 'undo'],
  display: ['windows'],
  largeFiles: ['planGrid', 'roster', 'findings', 'export'],
  import: ['importColumns', 'importQuestions', 'importAgain'],
  importColumns: ['import', 'importHistories'],
  importHistories: ['import', 'person'],
  importQuestions: ['import', 'importAgain'],
  importAgain: ['import', 'person'],
  roster: ['rosterByHand', 'person'],
  rosterByHand: ['roster', 'person'],
  person: ['roster', 'importAgain'],
  overview: ['assign', 'findings'],
  outlook: ['person', 'plans'],
  assign: ['proposal', 'planGrid', 'compare', 'explain'],
  proposal: ['assign', 'outlook', 'findings'],
  planGrid: ['assign', 'clipboard'],
  clipboard: ['planGrid', 'undo'],
  compare: ['assign', 'explain'],
  plans: ['undo', 'review'],
  undo: ['backup', 'plans'],
  organisation: ['standards', 'assign'],
  standards: ['rules', 'findings'],
  rules: ['ownRules', 'standards'],
  ownRules: ['rules', 'findings'],
  findings: ['explain', 'waivers'],
  explain: ['findings', 'rules'],
  waivers: ['findings', 'export'],
  review: ['papers', 'plans'],
  decisions: ['authority', 'papers', 'export'],
  papers: ['review', 'authority', 'decisions', 'export'],
  authority: ['papers', 'export', 'rules'],
  export: ['papers', 'waivers', 'reports'],
  reports: ['overview', 'outlook', 'export'],
  templates: ['export'],
  backup: ['undo', 'create'],
};

/** Paragraphs of a page in order; the catalogs number them s1, s2, … */
export function paragraphsOf(t: Translate, page: HelpPage): string[] {
  const paragraphs: string[] = [];
  for (let n = 1; hasWords(`help.page.${page}.s${n.toString()}`); n++) {
    paragraphs.push(t(`help.page.${page}.s${n.toString()}`));
  }
  return page === 'templates' ? [...paragraphs, ...fieldLines(t)] : paragraphs;
}

/** Every merge field with what it holds: the manual prints the list a template is checked against. */
function fieldLines(t: Translate): string[] {
  return MERGE_FIELDS.map(({ name, type }) => {
    const kind = t(`templates.type.${type}`);
    return `{${name}} (${kind}): ${t(`templates.field.${name}`)}.`;
  });
}

export interface KeyLine {
  keys: string;
  words: string;
}

export interface KeyGroup {
  title: string;
  lines: KeyLine[];
}

const GRID_KEYS = {
  '←+↑+→+↓': 'move',
  Home: 'edges',
  F2: 'edit',
  Del: 'clear',
  Esc: 'leave',
  'Ctrl+C': 'copy',
  'Ctrl+X': 'cut',
  'Ctrl+V': 'paste',
  'Ctrl+D': 'fill',
  'Ctrl+F': 'find',
  F3: 'findNext',
  'Ctrl+A': 'all',
  'Shift+←+↑+→+↓': 'span',
  'Ctrl+Shift+←+↑+→+↓': 'spanEnd',
  'Ctrl+Shift+L': 'filter',
  Enter: 'foldLine',
  'Shift+F10': 'menu',
  F4: 'repeat',
  Space: 'peek',
  'Ctrl+.': 'settle',
  'Ctrl+Enter': 'mark',
  'Ctrl+Shift+Enter': 'sendBack',
  'Ctrl+L': 'lock',
  'Shift+F2': 'comment',
} as const;

const REVIEW_KEYS = { A: 'reviewOne', R: 'reviewReturn', N: 'reviewNext', 'Shift+A': 'reviewUnit' } as const;

/** In pairs: an object would put the digit first. */
const IMPORT_KEYS = [
  ['Alt+←+→', 'step'],
  ['Ctrl+Enter', 'forward'],
  ['↑+↓', 'walk'],
  ['1–9', 'answer'],
  ['0', 'keep'],
  ['Del', 'takeBack'],
] as const;

const LIST_KEYS = { Tab: 'next', '←+→': 'resize', Enter: 'fold', 'F2 / E': 'correct' } as const;

/** The keyboard map: every command of the window with a shortcut, then the keys of grids and panes. */
export function keyMap(t: Translate): KeyGroup[] {
  const own = (keys: Readonly<Record<string, string>>): KeyLine[] =>
    Object.entries(keys).map(([combination, word]) => ({ keys: combination, words: t(`help.key.${word}`) }));
  return [
    {
      title: t('help.key.groups.window'),
      lines: [
        { keys: '?', words: t('help.key.help') },
        { keys: 'F6', words: t('help.key.parts') },
        ...Object.values(commands)
          .filter((command) => command.keys !== '')
          .map((command) => ({ keys: command.keys, words: t(command.words).replace('…', '') })),
        ...RAIL_SCREENS.map((screen) => ({
          keys: RAIL_KEYS[screen],
          words: t('help.key.screen', { name: t(`shell.screen.${screen}`) }),
        })),
      ],
    },
    {
      title: t('help.key.groups.grid'),
      lines: [{ keys: t('help.key.typeKeys'), words: t('help.key.type') }, ...own(GRID_KEYS)],
    },
    {
      title: t('help.key.groups.import'),
      lines: IMPORT_KEYS.map(([keys, word]) => ({ keys, words: t(`help.key.${word}`) })),
    },
    { title: t('help.key.groups.review'), lines: own(REVIEW_KEYS) },
    { title: t('help.key.groups.list'), lines: own(LIST_KEYS) },
  ];
}
