/** Who is trained for a speciality and does other work or none (UNIT-SPECIALITY-GAP), by where they are. */
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { SpecialityCode } from '../domain/speciality.ts';
import type { Kept, PlanView } from './plan-view.ts';
import { SortedList } from './sorted-list.ts';
import { specialitiesOf } from './specialities.ts';

/** Lists in order of ids. */
interface Unused {
  /** Who sits in the unit, or works there and has no post. */
  readonly byUnit: Map<UnitCode, SortedList<PersonId>>;
  readonly unplaced: SortedList<PersonId>;
  readonly placed: SortedList<PersonId>;
}

/** In scope, and neither in a government body nor leaving. */
export class UnusedPeople implements Kept {
  static readonly make = (): UnusedPeople => new UnusedPeople();
  readonly #bySpeciality = new Map<SpecialityCode, Unused>();

  enter(view: PlanView, person: Person): void {
    this.#change(view, person, (list) => list.add(person.id));
  }

  leave(view: PlanView, person: Person): void {
    this.#change(view, person, (list) => list.delete(person.id));
  }

  /** Those who are in the unit first, then those without a post, then the others; at most `named` people. */
  nearest(code: SpecialityCode, unitCode: UnitCode, named: number): PersonId[] {
    const unused = this.#bySpeciality.get(code);
    const people = new Set<PersonId>();
    for (const list of [unused?.byUnit.get(unitCode), unused?.unplaced, unused?.placed]) {
      for (const id of list?.ids ?? []) {
        if (people.size >= named) return [...people];
        people.add(id);
      }
    }
    return [...people];
  }

  #change(view: PlanView, person: Person, change: (list: SortedList<PersonId>) => void): void {
    const { id, currentUnitCode } = person;
    if (person.fields.length === 0 || !person.inScope) return;
    const codes = specialitiesOfPerson(view, person);
    if (codes.length === 0) return;
    const posts = view.postsOfPerson(id);
    if (posts.some((post) => isGovernment(view, post)) || view.dispositions.has(id)) return;
    const units = posts.length === 0 ? [currentUnitCode] : unitsOf(view, posts);
    for (const code of codes) {
      const { byUnit, unplaced, placed } = this.#unused(code);
      change(posts.length === 0 ? unplaced : placed);
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
      unused = { byUnit: new Map(), unplaced: new SortedList(), placed: new SortedList() };
      this.#bySpeciality.set(code, unused);
    }
    return unused;
  }
}

const NONE: readonly SpecialityCode[] = [];

/** What somebody is trained for, each once. */
export function specialitiesOfPerson(view: PlanView, { fields }: Person): readonly SpecialityCode[] {
  const [only] = fields;
  if (only === undefined) return NONE;
  if (fields.length === 1) return specialitiesOf(view.specialities, only);
  return [...new Set(fields.flatMap((field) => specialitiesOf(view.specialities, field)))];
}

function isGovernment(view: PlanView, postId: PostId): boolean {
  const post = view.posts.get(postId);
  return post !== undefined && view.bodies.get(post.bodyId)?.bloc === 'government';
}

/** The units of posts, each once. */
function unitsOf(view: PlanView, posts: readonly PostId[]): UnitCode[] {
  return [...new Set(posts.flatMap((id) => view.posts.get(id)?.unitCode ?? []))];
}
