/** People, units and seats of the open plan, as the palette finds them. */
import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { foldedName } from '../../../shared/rules/folded-name.ts';
import { fold } from '../../../shared/text/fold.ts';
import { SearchedTexts } from '../../../shared/text/searched-texts.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { entry, type Shelf } from './palette-entries.ts';

/** Texts of one kind in the order of `ids`, good until what they are called changes. */
interface Kept<Id> {
  stamp: number;
  ids: readonly Id[];
  texts: SearchedTexts;
}

interface KeptPlan {
  people: Kept<PersonId> | null;
  units: Kept<UnitCode> | null;
  seats: Kept<PostId> | null;
}

const plans = new WeakMap<PlanIndex, KeptPlan>();

/** The shelves of a plan as it is now; only what is called otherwise than before is put together anew. */
export function planShelves(index: PlanIndex): Shelf[] {
  const kept = plans.get(index) ?? { people: null, units: null, seats: null };
  plans.set(index, kept);
  const { people: ofPeople, seats: ofSeats } = index.nameStamps;
  kept.people = upToDate(kept.people, ofPeople, () => {
    const rows = index.peopleList();
    return { ids: rows.map(({ person }) => person.id), texts: rows.map(({ person }) => foldedName(person)) };
  });
  // Where seats come or go for good the plan is loaded anew, and so are its units.
  kept.units = upToDate(kept.units, 0, () => {
    const units = index.unitList().map(({ unit }) => unit);
    return { ids: units.map(({ code }) => code), texts: units.map(({ fullName }) => fold(fullName)) };
  });
  kept.seats = upToDate(kept.seats, ofSeats, () => ({
    ids: [...index.rows.keys()],
    texts: foldedSeats(index),
  }));
  return [
    shelfOfPeople(index, kept.people),
    shelfOfUnits(index, kept.units),
    shelfOfSeats(index, kept.seats),
  ];
}

function upToDate<Id>(
  kept: Kept<Id> | null,
  stamp: number,
  read: () => { ids: readonly Id[]; texts: readonly string[] },
): Kept<Id> {
  if (kept?.stamp === stamp) return kept;
  const { ids, texts } = read();
  return { stamp, ids, texts: new SearchedTexts(texts) };
}

const findIn =
  ({ texts }: Kept<unknown>): Shelf['find'] =>
  (wanted, most) =>
    texts.find(wanted, most);

function shelfOfPeople(index: PlanIndex, kept: Kept<PersonId>): Shelf {
  return {
    kind: 'person',
    find: findIn(kept),
    entryAt: (at) => {
      const id = kept.ids[at];
      const person = id && index.people.get(id)?.person;
      if (!person) return null;
      const target = { kind: 'person', personId: person.id } as const;
      return entry(target, person.id, 'person', person.fullName, presentPosition(person));
    },
  };
}

function shelfOfUnits(index: PlanIndex, kept: Kept<UnitCode>): Shelf {
  return {
    kind: 'unit',
    find: findIn(kept),
    entryAt: (at) => {
      const code = kept.ids[at];
      const row = code && index.units.get(code);
      if (!row) return null;
      const note = row.mergedFrom.map((old) => old.name).join(', ');
      return entry({ kind: 'unit', unitCode: code }, code, 'unit', row.unit.fullName, note);
    },
  };
}

function shelfOfSeats(index: PlanIndex, kept: Kept<PostId>): Shelf {
  return {
    kind: 'post',
    find: findIn(kept),
    entryAt: (at) => {
      const id = kept.ids[at];
      const row = id && index.rows.get(id);
      if (!row) return null;
      const { post, personId } = row;
      const holder = personId === null ? undefined : index.people.get(personId);
      const label = `${seatTitle(post)}, ${index.units.get(post.unitCode)?.unit.fullName ?? ''}`;
      return entry({ kind: 'post', postId: post.id }, post.id, 'post', label, holder?.person.fullName ?? '');
    },
  };
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

const FOLDED_AT_ONCE = 500;

/**
 * Makes the shelves step by step, so that the first search need not wait for them: folding every name of a country takes
 * most of a second.
 */
export function* shelfSteps(index: PlanIndex): Generator<void> {
  let count = 0;
  for (const { person } of index.people.values()) {
    foldedName(person);
    count += 1;
    if (count % FOLDED_AT_ONCE === 0) yield;
  }
  planShelves(index);
}
