/**
 * Who the corps is made of: everybody where they work now, and those on posts as the plan has it. Counted by the facets
 * of the roster, so that a filter of the roster lists exactly who is counted.
 */
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../domain/levels.ts';
import type { Bloc } from '../domain/post.ts';
import { finished } from '../domain/steps.ts';
import {
  AGE_BANDS,
  ETHNIC_VALUES,
  type Facet,
  facetValues,
  PARTY_VALUES,
  passes,
  type RosterFilter,
} from '../rules/roster-facets.ts';
import type { RosterRow, RosterView } from '../rules/roster-view.ts';

/** Values in the order in which they are told; null where the most frequent come first. */
const ORDERS = {
  sex: ['female', 'male'],
  ethnicity: [...ETHNIC_VALUES].reverse(),
  ethnicGroup: null,
  age: AGE_BANDS,
  degree: [...DEGREES].reverse(),
  theory: [...THEORIES].reverse(),
  stateManagement: [...STATE_MANAGEMENTS].reverse(),
  party: PARTY_VALUES,
} as const satisfies { readonly [F in Facet]?: readonly string[] | null };

export type CompositionFacet = keyof typeof ORDERS;
export const COMPOSITION_FACETS = Object.keys(ORDERS) as readonly CompositionFacet[];

/** Of the ethnic groups so many are told by name. */
const NAMED_GROUPS = 6;

/** Whose composition: of units, of blocs, of those who lead; all of them together narrow it down. */
export interface CorpsScope {
  /** None of them stands for the whole province. */
  unitCodes: readonly string[];
  /** None of them stands for all. */
  blocs: readonly Bloc[];
  leaders: boolean;
}

export const WHOLE_CORPS: CorpsScope = { unitCodes: [], blocs: [], leaders: false };

export const SIDES = ['before', 'after'] as const;
export type Side = (typeof SIDES)[number];

/** The filter of the roster that lists who is counted on a side. */
export function corpsFilter({ unitCodes, blocs, leaders }: CorpsScope, side: Side): RosterFilter {
  const [unit, ofBloc, role] =
    side === 'before'
      ? (['unit', 'bloc', 'role'] as const)
      : (['plannedUnit', 'plannedBloc', 'plannedRole'] as const);
  return {
    ...(side === 'after' ? { state: ['placed'] } : {}),
    ...(unitCodes.length === 0 ? {} : { [unit]: unitCodes }),
    ...(blocs.length === 0 ? {} : { [ofBloc]: blocs }),
    ...(leaders ? { [role]: ['leader'] } : {}),
  };
}

export interface CompositionLine {
  /** One value, '' for "not known"; several for the groups that are not told by name. */
  readonly values: readonly string[];
  readonly before: number;
  readonly after: number;
}

export interface Composition {
  /** People on each side. */
  readonly before: number;
  readonly after: number;
  readonly parts: readonly { readonly facet: CompositionFacet; readonly lines: readonly CompositionLine[] }[];
}

export function composition(rows: Iterable<RosterRow>, view: RosterView, scope: CorpsScope): Composition {
  return finished(compositionInSteps(rows, view, scope));
}

/** The same, person by person. */
export function* compositionInSteps(
  rows: Iterable<RosterRow>,
  view: RosterView,
  scope: CorpsScope,
): Generator<undefined, Composition> {
  const people = { before: 0, after: 0 };
  const counts = COMPOSITION_FACETS.map((facet) => ({
    facet,
    byValue: new Map<string, { before: number; after: number }>(),
  }));
  const filters = { before: corpsFilter(scope, 'before'), after: corpsFilter(scope, 'after') };
  for (const row of rows) {
    yield;
    const sides = SIDES.filter((side) => passes(filters[side], row, view));
    if (sides.length === 0) continue;
    for (const side of sides) people[side] += 1;
    for (const { facet, byValue } of counts) {
      for (const value of facetValues(facet, row, view)) {
        let count = byValue.get(value);
        if (count === undefined) {
          count = { before: 0, after: 0 };
          byValue.set(value, count);
        }
        for (const side of sides) count[side] += 1;
      }
    }
  }
  return {
    ...people,
    parts: counts.map(({ facet, byValue }) => ({ facet, lines: linesOf(facet, byValue) })),
  };
}

function linesOf(
  facet: CompositionFacet,
  byValue: ReadonlyMap<string, { before: number; after: number }>,
): CompositionLine[] {
  const order: readonly string[] | null = ORDERS[facet];
  const lines = [...byValue].map(([value, count]) => ({ value, ...count }));
  const known = lines.filter(({ value }) => value !== '');
  const unknown = lines.filter(({ value }) => value === '');
  if (order !== null) {
    known.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    return [...known, ...unknown].map(asLine);
  }
  known.sort((a, b) => b.before + b.after - a.before - a.after || a.value.localeCompare(b.value, 'vi'));
  const others = known.slice(NAMED_GROUPS);
  return [
    ...known.slice(0, NAMED_GROUPS).map(asLine),
    ...(others.length === 0
      ? []
      : [
          {
            values: others.map(({ value }) => value),
            before: others.reduce((sum, { before }) => sum + before, 0),
            after: others.reduce((sum, { after }) => sum + after, 0),
          },
        ]),
    ...unknown.map(asLine),
  ];
}

function asLine({ value, before, after }: { value: string; before: number; after: number }): CompositionLine {
  return { values: [value], before, after };
}
