/** The numbers of the overview, counted from the plan as rows: for the window and for its paper. */
import { type Finding, SEVERITIES, type Severity } from '../domain/finding.ts';
import type { TitleCode } from '../domain/ids.ts';
import { isVacancy } from '../domain/post.ts';
import type { AnyRuleId } from '../domain/rule-id.ts';
import type { PersonRow, PlanRow, UnitRow } from '../ipc/contract.ts';

export interface TitleVacancy {
  titleCode: TitleCode;
  title: string;
  vacant: number;
  required: number;
}

/**
 * Vacant seats by title: most required first, then most vacant, then by name. A free seat beyond the norm is
 * no vacancy, nor is one that is held back.
 */
export function vacanciesByTitle(
  rows: Iterable<PlanRow>,
  titleName: (row: PlanRow) => string,
): TitleVacancy[] {
  const byTitle = new Map<TitleCode, TitleVacancy>();
  for (const row of rows) {
    const { titleCode, requirement } = row.post;
    if (row.personId !== null || !isVacancy(row.post)) continue;
    const tally = byTitle.get(titleCode) ?? { titleCode, title: titleName(row), vacant: 0, required: 0 };
    tally.vacant += 1;
    if (requirement !== 'optional') tally.required += 1;
    byTitle.set(titleCode, tally);
  }
  return [...byTitle.values()].sort(
    (a, b) => b.required - a.required || b.vacant - a.vacant || a.title.localeCompare(b.title, 'vi'),
  );
}

export interface RuleTally {
  rule: AnyRuleId;
  /** The worst severity the rule has now. */
  severity: Severity;
  count: number;
}

/** Findings by rule, the worst severity first, then the most; what is let stand is not among them. */
export function findingsByRule(findings: Iterable<Finding>): RuleTally[] {
  const byRule = new Map<AnyRuleId, RuleTally>();
  for (const { rule, severity, waived } of findings) {
    if (waived !== null) continue;
    const tally = byRule.get(rule) ?? { rule, severity, count: 0 };
    tally.count += 1;
    if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(tally.severity)) tally.severity = severity;
    byRule.set(rule, tally);
  }
  return [...byRule.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count,
  );
}

/** How many people have each of `levels`, highest first, and at the end those of whom it is not known. */
export function peopleByLevel<L extends string>(
  people: Iterable<PersonRow>,
  levels: readonly L[],
  levelOf: (row: PersonRow) => L | null,
): { level: L | null; count: number }[] {
  const counts = new Map<L | null, number>();
  for (const row of people) {
    const level = levelOf(row);
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...[...levels].reverse(), null]
    .map((level) => ({ level, count: counts.get(level) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** Units that lack required seats or have blocking findings, the worst first. */
export function unitsToLookAt<U extends Pick<UnitRow, 'unit' | 'summary'>>(units: Iterable<U>): U[] {
  const weight = ({ summary }: U): number => summary.findings.block + summary.vacantRequired;
  return [...units]
    .filter((unit) => weight(unit) > 0)
    .sort((a, b) => weight(b) - weight(a) || a.unit.fullName.localeCompare(b.unit.fullName, 'vi'));
}
