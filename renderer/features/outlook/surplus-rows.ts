/** The board of people left over as the lines of a grid: by unit or by bloc, with a line above each. */
import {
  BLOCS,
  type PersonId,
  presentPosition,
  type SurplusEntry,
  type SurplusStep,
} from '../../../shared/domain/index.ts';
import { groupBy } from '../../../shared/outlook/group-by.ts';
import { isLeftAfter, leavesIn } from '../../../shared/outlook/surplus.ts';
import { fold } from '../../../shared/text/fold.ts';
import { sortKey } from '../../../shared/text/names.ts';
import type { ListFilter } from '../../state/list-filter-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

export type SurplusFilter = ListFilter<'surplus'>;
export type PathPart = NonNullable<SurplusFilter['part']>;

export const WHOLE_BOARD: SurplusFilter = { by: 'unit', state: null, days: null, part: null, text: '' };

export interface SurplusPerson {
  kind: 'person';
  id: PersonId;
  entry: SurplusEntry;
  name: string;
  position: string;
}
export interface SurplusGroup {
  kind: 'group';
  id: string;
  /** A unit or bloc, null where it could not be told. */
  key: string | null;
  open: number;
  settled: number;
}
export type SurplusLine = SurplusPerson | SurplusGroup;

export function isLate({ lastDay, state }: SurplusEntry, deadline: string): boolean {
  return state !== 'seated' && lastDay !== null && lastDay > deadline;
}

export function isUndated({ lastDay, state }: SurplusEntry): boolean {
  return state !== 'seated' && lastDay === null;
}

/** Units in the order of the file, blocs in their own, those that could not be told last; people by given name. */
export function surplusLines(
  index: PlanIndex,
  entries: readonly SurplusEntry[],
  path: readonly SurplusStep[],
  deadline: string,
  filter: SurplusFilter,
): SurplusLine[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  const people = entries.flatMap((entry): (SurplusPerson & { order: string })[] => {
    const person = index.people.get(entry.personId)?.person;
    if (!person || !isWanted(entry, path, deadline, filter)) return [];
    const position = presentPosition(person);
    if (words.length > 0) {
      const unit = entry.unitCode === null ? '' : (index.units.get(entry.unitCode)?.unit.fullName ?? '');
      const text = fold([person.fullName, position, unit].join(' '));
      if (!words.every((word) => text.includes(word))) return [];
    }
    const name = person.fullName;
    return [{ kind: 'person', id: entry.personId, entry, name, position, order: sortKey(name) }];
  });
  people.sort((a, b) => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1));
  const groups = groupBy(people, ({ entry }) => (filter.by === 'unit' ? entry.unitCode : entry.bloc));
  const order: readonly (string | null)[] = [...(filter.by === 'unit' ? index.units.keys() : BLOCS), null];
  return order.flatMap((key): SurplusLine[] => {
    const own = (groups as Map<string | null, SurplusPerson[]>).get(key);
    if (own === undefined) return [];
    const open = own.filter(({ entry }) => entry.state === 'open').length;
    return [{ kind: 'group', id: `group:${key ?? ''}`, key, open, settled: own.length - open }, ...own];
  });
}

function isWanted(
  entry: SurplusEntry,
  path: readonly SurplusStep[],
  deadline: string,
  { state, days, part }: SurplusFilter,
): boolean {
  if (state !== null && entry.state !== state) return false;
  if (days === 'undated' && !isUndated(entry)) return false;
  if (days === 'late' && !isLate(entry, deadline)) return false;
  const step = part === null ? undefined : path[part.at];
  if (part === null || step === undefined) return true;
  if (entry.state === 'seated') return false;
  if (part.what === 'now') return true;
  return part.what === 'left' ? isLeftAfter(entry, step.until) : leavesIn(entry, step, part.at === 0);
}
