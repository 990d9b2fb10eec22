/** What the palette finds: screens, commands, people, units, seats, help pages, each with its folded text. */

import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matchScore } from '../../../shared/text/matching.ts';
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

/** People, units and seats of the open plan. */
export function planEntries(index: PlanIndex): PaletteEntry[] {
  const people = index
    .peopleList()
    .map(({ person }) =>
      entry(
        { kind: 'person', personId: person.id },
        person.id,
        'person',
        person.fullName,
        presentPosition(person),
      ),
    );
  const units = index
    .unitList()
    .map(({ unit, mergedFrom }) =>
      entry(
        { kind: 'unit', unitCode: unit.code },
        unit.code,
        'unit',
        unit.fullName,
        mergedFrom.map((old) => old.name).join(', '),
      ),
    );
  const posts = [...index.rows.values()].map(({ post, personId }) => {
    const holder = personId === null ? undefined : index.people.get(personId);
    const unit = index.units.get(post.unitCode)?.unit.fullName ?? '';
    const number = post.norm > 1 ? ` (${post.slot.toString()})` : '';
    return entry(
      { kind: 'post', postId: post.id },
      post.id,
      'post',
      `${post.title}${number}, ${unit}`,
      holder?.person.fullName ?? '',
    );
  });
  return [...people, ...units, ...posts];
}

/** The best finds, at most `most`; an empty query shows screens and commands. */
export function findEntries(query: string, entries: readonly PaletteEntry[], most: number): PaletteEntry[] {
  if (fold(query) === '') {
    return entries
      .filter(({ target }) => target.kind === 'screen' || target.kind === 'command')
      .slice(0, most);
  }
  const order = (one: PaletteEntry): number => KINDS.indexOf(one.target.kind);
  return entries
    .map((one) => ({ one, score: matchScore(query, one.folded) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || order(a.one) - order(b.one))
    .slice(0, most)
    .map(({ one }) => one);
}
