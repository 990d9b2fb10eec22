/** People side by side: one row for each fact and each rule, one cell for each person. */
import {
  OUTCOMES,
  type Outcome,
  type PersonId,
  type PlacementTrace,
  type RuleTrace,
  SEVERITIES,
  type Severity,
} from '../../../../shared/domain/index.ts';

export interface FactOf {
  key: string;
  label: string;
  words: string;
}

export interface FactRow {
  key: string;
  label: string;
  /** One for each person, '' where nothing is known. */
  cells: readonly string[];
  /** Not all say the same. */
  differs: boolean;
}

/** Facts that at least one of them has, in the order they have on the card. */
export function factRows(facts: readonly (readonly FactOf[])[]): FactRow[] {
  const labels = new Map<string, string>();
  for (const { key, label } of facts.flat()) if (!labels.has(key)) labels.set(key, label);
  return [...labels].flatMap(([key, label]) => {
    const cells = facts.map((one) => one.find((fact) => fact.key === key)?.words ?? '');
    return cells.every((cell) => cell === '')
      ? []
      : [{ key, label, cells, differs: new Set(cells).size > 1 }];
  });
}

export interface RuleRow {
  key: string;
  rule: RuleTrace['rule'];
  /** One for each person, null where the rule does not come up. */
  cells: readonly (RuleTrace | null)[];
}

/**
 * Rules that say something of at least one of them: those somebody fails first, then those that lack a fact, then
 * those that are met. A rule may come up several times for one person; the worst counts.
 */
export function ruleRows(people: readonly PersonId[], traces: readonly PlacementTrace[]): RuleRow[] {
  const ofPeople = people.map((id) => traces.find(({ personId }) => personId === id)?.rules ?? []);
  const rules = [...new Set(ofPeople.flat().map(({ rule }) => rule))];
  const rows = rules.map((rule): RuleRow => {
    const cells = ofPeople.map((list) => worst(list.filter((one) => one.rule === rule)));
    return { key: rule, rule, cells };
  });
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell.outcome !== 'not-applicable'))
    .sort((a, b) => gravest(a) - gravest(b));
}

const rank = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

function worst(traces: readonly RuleTrace[]): RuleTrace | null {
  return [...traces].sort((a, b) => rank(a.outcome) - rank(b.outcome))[0] ?? null;
}

const gravest = ({ cells }: RuleRow): number =>
  Math.min(...cells.map((cell) => (cell ? rank(cell.outcome) : OUTCOMES.length)));

/** How many rules of a person came out as `outcome`. */
export function countOf(rows: readonly RuleRow[], at: number, outcome: Outcome): number {
  return rows.filter(({ cells }) => cells[at]?.outcome === outcome).length;
}

/** How grave the gravest rule is that a person fails; null where none is failed. */
export function gravestFailed(rows: readonly RuleRow[], at: number): Severity | null {
  const failed = rows.flatMap(({ cells }) => (cells[at]?.outcome === 'failed' ? [cells[at].severity] : []));
  return SEVERITIES.find((severity) => failed.includes(severity)) ?? null;
}
