/** What everybody has of a facet, a number each: whether somebody passes a filter is then a look into an array. */
import type { PersonId } from '../../../shared/domain/index.ts';
import {
  type Facet,
  facetValues,
  passes,
  type RosterFilter,
  wantedIn,
} from '../../../shared/rules/roster-facets.ts';
import { rosterViewOf } from '../../components/roster-view.ts';
import type { NamedPerson } from '../../state/name-order.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** So many people are a step of some milliseconds. */
const AT_ONCE = 1_000;

/** Ages and retirements are counted from the days of the plan. */
function daysOf({ plan }: PlanIndex): string {
  return `${plan?.startDate} ${plan?.termEnd}`;
}

class FacetCodes {
  /** Looks at everybody, some at a time; whoever goes on with it goes on where the one before left it. */
  readonly steps: Iterator<void>;
  readonly days: string;
  readonly #index: PlanIndex;
  readonly #mark: number;
  /** By the number of an entry which of the lists of values. */
  readonly #codes: Uint32Array;
  readonly #lists: (readonly string[])[] = [];

  constructor(index: PlanIndex, facet: Facet) {
    this.#index = index;
    this.#mark = index.changes.mark;
    this.#codes = new Uint32Array(index.entries);
    this.days = daysOf(index);
    this.steps = this.#read(facet);
  }

  /** Who may have other values by now; null where that is not known any more. */
  changed(): ReadonlySet<PersonId> | null {
    return this.#index.changes.since(this.#mark);
  }

  /** By the number of an entry, whether it has one of the values `wanted`. */
  having(wanted: readonly string[]): (entry: number) => boolean {
    while (this.steps.next().done !== true);
    const codes = this.#codes;
    const isWanted = Uint8Array.from(this.#lists, (values) =>
      values.some((value) => wanted.includes(value)) ? 1 : 0,
    );
    return (entry) => isWanted[codes[entry] ?? 0] === 1;
  }

  *#read(facet: Facet): Generator<void> {
    const view = rosterViewOf(this.#index);
    const known = new Map<string, number>();
    for (const [place, { id, entry }] of this.#index.peopleByName().entries()) {
      if (place % AT_ONCE === AT_ONCE - 1) yield;
      const row = this.#index.people.get(id);
      if (row === undefined) continue;
      const values = facetValues(facet, row, view);
      const key = values.length === 1 ? (values[0] ?? '') : values.join('\n');
      let code = known.get(key);
      if (code === undefined) {
        code = this.#lists.push(values) - 1;
        known.set(key, code);
      }
      this.#codes[entry] = code;
    }
  }
}

/** Codes of a plan in the window, as far as somebody filtered by them; given up with it. */
const kept = new WeakMap<PlanIndex, Map<Facet, FacetCodes>>();

function codesOf(index: PlanIndex, facet: Facet): FacetCodes {
  const ofPlan = kept.get(index) ?? new Map<Facet, FacetCodes>();
  kept.set(index, ofPlan);
  const known = ofPlan.get(facet);
  if (known !== undefined && known.days === daysOf(index) && known.changed() !== null) return known;
  const codes = new FacetCodes(index, facet);
  ofPlan.set(facet, codes);
  return codes;
}

/** Looks in steps at what everybody has of a facet: who filters by it need not wait for all of a country. */
export function facetSteps(index: PlanIndex, facet: Facet): Iterator<void> {
  return codesOf(index, facet).steps;
}

/** Who passes a filter. */
export function passerOf(index: PlanIndex, filter: RosterFilter): (line: NamedPerson) => boolean {
  const changed = new Set<PersonId>();
  const tests = wantedIn(filter).map(([facet, wanted]) => {
    const codes = codesOf(index, facet);
    for (const id of codes.changed() ?? []) changed.add(id);
    return codes.having(wanted);
  });
  const isKnownToPass = ({ entry }: NamedPerson): boolean => tests.every((isHad) => isHad(entry));
  if (changed.size === 0) return isKnownToPass;
  const view = rosterViewOf(index);
  return (line) => {
    if (!changed.has(line.id)) return isKnownToPass(line);
    const row = index.people.get(line.id);
    return row !== undefined && passes(filter, row, view);
  };
}
