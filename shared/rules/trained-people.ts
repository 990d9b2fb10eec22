/** Who is trained for a speciality and does other work or none (UNIT-SPECIALITY-GAP), by where they are. */
import type { PersonId, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { SpecialityCode } from '../domain/speciality.ts';
import type { HeldSeat, Kept, Listed, PlanView } from './plan-view.ts';
import { SortedList } from './sorted-list.ts';
import { specialitiesOf } from './specialities.ts';

/** Lists in order of ids. */
interface Unused {
  /** Who sits in the unit, or works there and has no post. */
  readonly byUnit: Map<UnitCode, SortedList<PersonId>>;
  readonly unplaced: SortedList<PersonId>;
  readonly placed: SortedList<PersonId>;
  /** Whom most units are told, which have nobody of their own; until the next change. */
  elsewhere: { readonly named: number; readonly ids: readonly PersonId[] } | null;
}

/** In scope, and neither in a government body nor leaving. */
export class UnusedPeople implements Kept {
  static readonly make = (): UnusedPeople => new UnusedPeople();
  readonly #bySpeciality = new Map<SpecialityCode, Unused>();

  enter(view: PlanView, listed: Listed, seats: readonly HeldSeat[]): void {
    this.#change(view, listed, seats, (list) => list.add(listed.person.id));
  }

  leave(view: PlanView, listed: Listed, seats: readonly HeldSeat[]): void {
    this.#change(view, listed, seats, (list) => list.delete(listed.person.id));
  }

  /** Those who are in the unit first, then those without a post, then the others; at most `named` people. */
  nearest(code: SpecialityCode, unitCode: UnitCode, named: number): readonly PersonId[] {
    const unused = this.#bySpeciality.get(code);
    if (unused === undefined) return NOBODY;
    const { byUnit, unplaced, placed } = unused;
    const here = byUnit.get(unitCode)?.ids ?? NOBODY;
    if (here.length > 0) return firstOf([here, unplaced.ids, placed.ids], named);
    if (unused.elsewhere?.named !== named) {
      unused.elsewhere = { named, ids: firstOf([unplaced.ids, placed.ids], named) };
    }
    return unused.elsewhere.ids;
  }

  #change(
    view: PlanView,
    { person, disposition }: Listed,
    seats: readonly HeldSeat[],
    change: (list: SortedList<PersonId>) => void,
  ): void {
    if (disposition !== null || person.fields.length === 0 || !person.inScope) return;
    const codes = specialitiesOfPerson(view, person);
    if (codes.length === 0 || seats.some(({ body }) => body.bloc === 'government')) return;
    const units = seats.length === 0 ? [person.currentUnitCode] : unitsOf(seats);
    for (const code of codes) {
      const unused = this.#unused(code);
      const { byUnit, unplaced, placed } = unused;
      unused.elsewhere = null;
      change(seats.length === 0 ? unplaced : placed);
      for (const unit of units) {
        if (unit === null) continue;
        let there = byUnit.get(unit);
        if (there === undefined) {
          there = new SortedList();
          byUnit.set(unit, there);
        }
        change(there);
      }
    }
  }

  #unused(code: SpecialityCode): Unused {
    let unused = this.#bySpeciality.get(code);
    if (unused === undefined) {
      unused = { byUnit: new Map(), unplaced: new SortedList(), placed: new SortedList(), elsewhere: null };
      this.#bySpeciality.set(code, unused);
    }
    return unused;
  }
}

const NOBODY: readonly PersonId[] = [];

/** The first people of several lists, each once. */
function firstOf(lists: readonly (readonly PersonId[])[], named: number): readonly PersonId[] {
  const people = new Set<PersonId>();
  for (const ids of lists) {
    for (const id of ids) {
      if (people.size >= named) return [...people];
      people.add(id);
    }
  }
  return [...people];
}

const NONE: readonly SpecialityCode[] = [];

/** What somebody is trained for, each once. */
export function specialitiesOfPerson(view: PlanView, { fields }: Person): readonly SpecialityCode[] {
  const [only] = fields;
  if (only === undefined) return NONE;
  if (fields.length === 1) return specialitiesOf(view.specialities, only);
  return [...new Set(fields.flatMap((field) => specialitiesOf(view.specialities, field)))];
}

/** The units of seats, each once. */
function unitsOf(seats: readonly HeldSeat[]): UnitCode[] {
  return [...new Set(seats.map(({ post }) => post.unitCode))];
}
