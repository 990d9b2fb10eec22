/** What the palette finds: screens, commands, people, units, seats, help pages, each with its folded text. */

import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matcherOf } from '../../../shared/text/matching.ts';
import type { FoundText } from '../../../shared/text/searched-texts.ts';
import { isSpelledSo, markedWords } from '../../../shared/text/spelling.ts';
import { type CommandId, commands } from '../../app/commands.ts';
import type { IconName } from '../../components/icons.tsx';
import { RAIL_KEYS, RAIL_SCREENS, type Screen } from '../../state/navigation.ts';
import { HELP_PAGES } from './help-pages.ts';

export type PaletteTarget =
  | { kind: 'screen'; screen: Screen }
  | { kind: 'command'; command: CommandId }
  | { kind: 'person'; personId: PersonId }
  | { kind: 'unit'; unitCode: UnitCode }
  | { kind: 'post'; postId: PostId }
  | { kind: 'help'; page: string };

export interface PaletteEntry {
  key: string;
  target: PaletteTarget;
  icon: IconName;
  label: string;
  /** Tells people, seats and units of the same name apart. */
  note: string;
  keys: string;
  folded: string;
}

/** Order of kinds among equally good finds. */
const KINDS: readonly PaletteTarget['kind'][] = ['screen', 'command', 'person', 'unit', 'post', 'help'];

/** An entry found by its label. */
export function entry(
  target: PaletteTarget,
  key: string,
  icon: IconName,
  label: string,
  note = '',
  keys = '',
): PaletteEntry {
  return { key: `${target.kind} ${key}`, target, icon, label, note, keys, folded: fold(label) };
}

/** Entries that are there without a file. */
export function windowEntries(t: Translate, fileOpen: boolean): PaletteEntry[] {
  const screens = fileOpen
    ? RAIL_SCREENS.map((screen) =>
        entry({ kind: 'screen', screen }, screen, screen, t(`shell.screen.${screen}`), '', RAIL_KEYS[screen]),
      )
    : [];
  const all = (Object.keys(commands) as CommandId[])
    .filter((id) => id !== 'find' && (fileOpen || !commands[id].needsFile))
    .map((id) =>
      entry(
        { kind: 'command', command: id },
        id,
        commands[id].icon,
        t(commands[id].words),
        '',
        commands[id].keys,
      ),
    );
  const pages = HELP_PAGES.map((page) =>
    entry({ kind: 'help', page }, page, 'help', t(`help.page.${page}.title`)),
  );
  return [...screens, ...all, ...pages];
}

/** Much of one kind: how it is found, and its entries, each made only once it is found. */
export interface Shelf {
  kind: PaletteTarget['kind'];
  /** `wanted` is folded and not empty; of equally good finds the first `most`, in their order. */
  find: (wanted: string, most: number) => readonly FoundText[];
  entryAt: (at: number) => PaletteEntry | null;
}

/** So many times as many as are shown are looked at for those spelled as they were typed. */
const REACH = 20;

/**
 * The best finds among entries and shelves, at most `most`; equally good ones by kind, then as they stand. What is typed
 * with diacritics finds what is spelled so, and where nothing is, what is found without them. An empty query shows
 * screens and commands.
 */
export function findEntries(
  query: string,
  entries: readonly PaletteEntry[],
  most: number,
  shelves: readonly Shelf[] = [],
): PaletteEntry[] {
  if (fold(query) === '') {
    return entries
      .filter(({ target }) => target.kind === 'screen' || target.kind === 'command')
      .slice(0, most);
  }
  const marked = markedWords(query);
  const all = inOrder([...shelvesOf(entries), ...shelves]);
  const asTyped = marked.length === 0 ? [] : bestOf(all, fold(query), most, marked);
  return asTyped.length > 0 ? asTyped : bestOf(all, fold(query), most, []);
}

function bestOf(
  shelves: readonly Shelf[],
  wanted: string,
  most: number,
  marked: readonly string[],
): PaletteEntry[] {
  const byScore = new Map<number, PaletteEntry[]>();
  for (const shelf of shelves) {
    for (const { at, score } of shelf.find(wanted, marked.length === 0 ? most : most * REACH)) {
      const found = byScore.get(score) ?? [];
      // More of the same score than can be shown need not even be made.
      if (found.length === most) continue;
      const one = shelf.entryAt(at);
      if (one === null || !isSpelledSo(one.label, marked)) continue;
      byScore.set(score, [...found, one]);
    }
  }
  return [...byScore]
    .sort(([a], [b]) => b - a)
    .flatMap(([, found]) => found)
    .slice(0, most);
}

function shelvesOf(entries: readonly PaletteEntry[]): Shelf[] {
  return KINDS.map((kind) => {
    const own = entries.filter(({ target }) => target.kind === kind);
    return {
      kind,
      find: (wanted) => {
        const scoreOf = matcherOf(wanted);
        return own.map(({ folded }, at) => ({ at, score: scoreOf(folded) })).filter(({ score }) => score > 0);
      },
      entryAt: (at) => own[at] ?? null,
    };
  });
}

function inOrder(shelves: readonly Shelf[]): Shelf[] {
  return shelves.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
