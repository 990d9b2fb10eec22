/** What the palette finds: screens, commands, people, units, seats, help pages, each with its folded text. */

import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { type Person, presentPosition } from '../../../shared/domain/person.ts';
import type { Post } from '../../../shared/domain/post.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matcherOf } from '../../../shared/text/matching.ts';
import { type CommandId, commands } from '../../app/commands.ts';
import type { IconName } from '../../components/icons.tsx';
import { RAIL_KEYS, RAIL_SCREENS, type Screen } from '../../state/navigation.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
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

function entry(
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

/** Much of one kind: the texts it is found by, and its entries, each made only once it is found. */
export interface Shelf {
  kind: PaletteTarget['kind'];
  folded: readonly string[];
  entryAt: (at: number) => PaletteEntry | null;
}

/** People, units and seats of the open plan as it is now. */
export function planShelves(index: PlanIndex): Shelf[] {
  const people = index.peopleList();
  const units = index.unitList();
  const posts = [...index.rows.keys()];
  return [
    {
      kind: 'person',
      folded: people.map(({ person }) => foldedName(person)),
      entryAt: (at) => {
        const person = people[at]?.person;
        if (person === undefined) return null;
        const { id, fullName } = person;
        return entry({ kind: 'person', personId: id }, id, 'person', fullName, presentPosition(person));
      },
    },
    {
      kind: 'unit',
      folded: units.map(({ unit }) => fold(unit.fullName)),
      entryAt: (at) => {
        const row = units[at];
        if (row === undefined) return null;
        const { code, fullName } = row.unit;
        const note = row.mergedFrom.map((old) => old.name).join(', ');
        return entry({ kind: 'unit', unitCode: code }, code, 'unit', fullName, note);
      },
    },
    {
      kind: 'post',
      folded: foldedSeats(index),
      entryAt: (at) => {
        const row = index.rows.get(posts[at] ?? ('' as PostId));
        if (row === undefined) return null;
        const { post, personId } = row;
        const holder = personId === null ? undefined : index.people.get(personId);
        const label = `${seatTitle(post)}, ${index.units.get(post.unitCode)?.unit.fullName ?? ''}`;
        return entry(
          { kind: 'post', postId: post.id },
          post.id,
          'post',
          label,
          holder?.person.fullName ?? '',
        );
      },
    },
  ];
}

/** Folding every name of a country takes most of a second: it is done once, and anew for who changed. */
const foldedNames = new WeakMap<Person, string>();

function foldedName(person: Person): string {
  const known = foldedNames.get(person);
  if (known !== undefined) return known;
  const made = fold(person.fullName);
  foldedNames.set(person, made);
  return made;
}

function seatTitle({ title, norm, slot }: Post): string {
  return norm > 1 ? `${title} (${slot.toString()})` : title;
}

/** Seats by title and unit, put together of what few titles and units fold to. */
function foldedSeats({ rows, units }: PlanIndex): string[] {
  const unitNames = new Map([...units.values()].map(({ unit }) => [unit.code, fold(unit.fullName)]));
  const titles = new Map<string, string>();
  return [...rows.values()].map(({ post }) => {
    const title = seatTitle(post);
    const folded = titles.get(title) ?? fold(title);
    titles.set(title, folded);
    return `${folded}, ${unitNames.get(post.unitCode) ?? ''}`;
  });
}

/**
 * The best finds among entries and shelves, at most `most`; equally good ones by kind, then as they stand. An empty
 * query shows screens and commands.
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
  const scoreOf = matcherOf(query);
  const byScore = new Map<number, PaletteEntry[]>();
  for (const shelf of inOrder([...shelvesOf(entries), ...shelves])) {
    for (const [at, folded] of shelf.folded.entries()) {
      const score = scoreOf(folded);
      if (score === 0) continue;
      const found = byScore.get(score) ?? [];
      // More of the same score than can be shown need not even be made.
      if (found.length === most) continue;
      const one = shelf.entryAt(at);
      if (one !== null) byScore.set(score, [...found, one]);
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
    return { kind, folded: own.map(({ folded }) => folded), entryAt: (at) => own[at] ?? null };
  });
}

function inOrder(shelves: readonly Shelf[]): Shelf[] {
  return shelves.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
