/** Statistics of the corps: every person once in each side's lines and once in each fact's columns, so that all sums agree. */
import { ageBandKey, inOrder } from '../domain/age-bands.ts';
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../domain/levels.ts';
import { BLOCS } from '../domain/post.ts';
import type { FigureRow } from '../domain/report.ts';
import {
  type AgeBand,
  STATISTICS_FACTS,
  STATISTICS_LEVELS,
  type StatisticsCell,
  type StatisticsColumn,
  type StatisticsCounts,
  type StatisticsFact,
  type StatisticsLine,
  type StatisticsScope,
  type StatisticsTable,
} from '../domain/statistics.ts';
import { PARTY_VALUES } from '../rules/roster-facets.ts';
import type { RosterRow } from '../rules/roster-view.ts';
import {
  factValue,
  lineOf,
  type Member,
  membersOf,
  partOf,
  type StatisticsSource,
  unitOf,
} from './members.ts';

const SIDES = ['before', 'after'] as const;

/** Counts the table, in steps. */
export function* countStatistics(
  source: StatisticsSource,
  scope: StatisticsScope,
): Generator<undefined, StatisticsTable> {
  const { columns, of: columnsOfRow } = yield* columnsOf(source, scope.facts);
  const sums = { before: new Sums(columns), after: new Sums(columns) };
  const parts = new Sums(columns);
  for (const side of SIDES) {
    for (const member of yield* membersOf(source, scope, side)) {
      yield;
      const at = columnsOfRow(member.row);
      sums[side].add(null, at);
      sums[side].add(lineOf(source, scope.axis, member), at);
      if (side === 'before' && scope.axis === 'old-unit') parts.add(partOf(source, member), at);
    }
  }
  const keys = lineKeys(source, scope, new Set([...sums.before.lines, ...sums.after.lines]));
  return {
    scope,
    columns,
    lines: keys.flatMap((key): StatisticsLine[] => [
      {
        key,
        name: nameOfUnit(source, scope, key),
        isPart: false,
        before: sums.before.of(key),
        after: sums.after.of(key),
      },
      ...partsOf(source, parts, key),
    ]),
    total: { before: sums.before.of(null), after: sums.after.of(null) },
  };
}

/** The people a number of the table counts, in steps. */
export function* statisticsRows(
  source: StatisticsSource,
  scope: StatisticsScope,
  { side, line, column }: StatisticsCell,
): Generator<undefined, FigureRow[]> {
  const isIn = (member: Member): boolean =>
    (line === null ||
      (line.includes('/') ? partOf(source, member) : lineOf(source, scope.axis, member)) === line) &&
    (column === null || factValue(source, column.fact, member.row) === column.value);
  const rows: FigureRow[] = [];
  for (const member of yield* membersOf(source, scope, side)) {
    yield;
    if (!isIn(member)) continue;
    const { postId, row } = member;
    rows.push({ unitCode: unitOf(source, member), postId, personId: row.person.id, count: 1 });
  }
  return rows;
}

/** Counts of the lines of one side, `null` being all of them. */
class Sums {
  readonly #columns: readonly StatisticsColumn[];
  readonly #byLine = new Map<string | null, StatisticsCounts>();

  constructor(columns: readonly StatisticsColumn[]) {
    this.#columns = columns;
  }

  /** `columns` are those of one person. */
  add(line: string | null, columns: readonly number[]): void {
    const counts = this.of(line);
    this.#byLine.set(line, counts);
    counts.people += 1;
    for (const column of columns) counts.by[column] = (counts.by[column] ?? 0) + 1;
  }

  of(line: string | null): StatisticsCounts {
    return this.#byLine.get(line) ?? { people: 0, by: this.#columns.map(() => 0) };
  }

  get lines(): string[] {
    return [...this.#byLine.keys()].filter((line) => line !== null);
  }
}

/** Values in the order in which forms have them: the lowest age first, the highest level first. */
function valuesOf(fact: StatisticsFact, bands: readonly AgeBand[]): readonly string[] {
  switch (fact) {
    case 'sex':
      return ['male', 'female'];
    case 'ethnicity':
      return ['kinh', 'minority'];
    case 'party':
      return PARTY_VALUES;
    case 'age':
      return inOrder(bands).map(ageBandKey);
    case 'degree':
      return [...DEGREES].reverse();
    case 'theory':
      return [...THEORIES].reverse();
    case 'stateManagement':
      return [...STATE_MANAGEMENTS].reverse();
  }
}

interface Columns {
  columns: StatisticsColumn[];
  /** Which columns somebody is counted in. */
  of: (row: RosterRow) => readonly number[];
}

/**
 * Values somebody in the whole roster has, so that the columns of one unit are those of the next. What somebody has is
 * read once: most are on both sides.
 */
function* columnsOf(
  source: StatisticsSource,
  wanted: readonly StatisticsFact[],
): Generator<undefined, Columns> {
  const facts = STATISTICS_FACTS.filter((fact) => wanted.includes(fact));
  const keysOf = new Map<RosterRow, readonly string[]>();
  const held = new Set<string>();
  for (const row of source.roster) {
    yield;
    const keys = facts.map((fact) => `${fact}.${factValue(source, fact, row)}`);
    keysOf.set(row, keys);
    for (const key of keys) held.add(key);
  }
  const columns = facts.flatMap((fact) =>
    [...valuesOf(fact, source.ageBands), '']
      .filter((value) => held.has(`${fact}.${value}`))
      .map((value) => ({ fact, value })),
  );
  const positions = new Map(columns.map(({ fact, value }, at) => [`${fact}.${value}`, at]));
  return {
    columns,
    of: (row) => (keysOf.get(row) ?? []).flatMap((key) => positions.get(key) ?? []),
  };
}

/** Units of the scope are there even where nobody is; what is not known comes last. */
function lineKeys(
  { units }: StatisticsSource,
  { axis, unitCodes }: StatisticsScope,
  counted: ReadonlySet<string>,
): string[] {
  const inOrderOf = (keys: readonly string[]): string[] => [...keys, ''].filter((key) => counted.has(key));
  switch (axis) {
    case 'bloc':
      return inOrderOf(BLOCS);
    case 'level':
      return inOrderOf(STATISTICS_LEVELS);
    case 'unit':
    case 'old-unit': {
      const own = [...units.keys()].filter(
        (code) => counted.has(code) || unitCodes.length === 0 || unitCodes.includes(code),
      );
      return [...own, ...(counted.has('') ? [''] : [])];
    }
  }
}

function nameOfUnit({ units }: StatisticsSource, { axis }: StatisticsScope, key: string): string {
  if (axis !== 'unit' && axis !== 'old-unit') return '';
  return [...units].find(([code]) => code === key)?.[1] ?? '';
}

/** Old communes of a unit by name; people of whom the commune is not known come last. */
function partsOf({ rosterView }: StatisticsSource, parts: Sums, unit: string): StatisticsLine[] {
  return parts.lines
    .filter((key) => key.startsWith(`${unit}/`))
    .map((key) => {
      const commune = key.slice(unit.length + 1);
      const name = commune === '' ? '' : rosterView.workplaces.communeName(commune);
      return { key, name, isPart: true, before: parts.of(key), after: null };
    })
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name, 'vi'));
}
