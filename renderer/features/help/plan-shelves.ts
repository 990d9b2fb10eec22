/** People, units and seats of the open plan, as the palette finds them. */
import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { fold } from '../../../shared/text/fold.ts';
import { GatheredTexts, SearchedTexts } from '../../../shared/text/searched-texts.ts';
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
  const { people, units, seats } = finished(keepUp(index));
  return [shelfOfPeople(index, people), shelfOfUnits(index, units), shelfOfSeats(index, seats)];
}

/**
 * Makes the shelves step by step, so that neither the first search need wait for them nor anything else meanwhile: all
 * the names of a country take some seconds.
 */
export function shelfSteps(index: PlanIndex): Iterator<void> {
  return keepUp(index);
}

function finished<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function* keepUp(index: PlanIndex): Generator<void, { [K in keyof KeptPlan]: NonNullable<KeptPlan[K]> }> {
  const kept = plans.get(index) ?? { people: null, units: null, seats: null };
  plans.set(index, kept);
  const { people: ofPeople, seats: ofSeats } = index.nameStamps;
  const people = yield* upToDate(kept.people, ofPeople, () => foldedPeople(index));
  kept.people = people;
  // Where seats come or go for good the plan is loaded anew, and so are its units.
  const units = yield* upToDate(kept.units, 0, () => foldedUnits(index));
  kept.units = units;
  const seats = yield* upToDate(kept.seats, ofSeats, () => foldedSeats(index));
  kept.seats = seats;
  return { people, units, seats };
}

/** So many texts are a step. */
const AT_ONCE = 500;

function* upToDate<Id>(
  kept: Kept<Id> | null,
  stamp: number,
  read: () => Iterable<readonly [Id, string]>,
): Generator<void, Kept<Id>> {
  if (kept?.stamp === stamp) return kept;
  const ids: Id[] = [];
  const texts = new GatheredTexts();
  for (const [id, text] of read()) {
    ids.push(id);
    texts.add(text);
    if (ids.length % AT_ONCE === 0) yield;
  }
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

function* foldedPeople({ people }: PlanIndex): Generator<readonly [PersonId, string]> {
  for (const { person } of people.values()) yield [person.id, fold(person.fullName)];
}

function* foldedUnits(index: PlanIndex): Generator<readonly [UnitCode, string]> {
  for (const { unit } of index.unitList()) yield [unit.code, fold(unit.fullName)];
}

/** Seats by title and unit, put together of what few titles and units fold to. */
function* foldedSeats({ rows, units }: PlanIndex): Generator<readonly [PostId, string]> {
  const unitNames = new Map([...units.values()].map(({ unit }) => [unit.code, fold(unit.fullName)]));
  const titles = new Map<string, string>();
  for (const [id, { post }] of rows) {
    const title = seatTitle(post);
    const folded = titles.get(title) ?? fold(title);
    titles.set(title, folded);
    yield [id, `${folded}, ${unitNames.get(post.unitCode) ?? ''}`];
  }
}
