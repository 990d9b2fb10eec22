/** What another ruleset would find in the plan, against what is found now; nothing is changed. */
import type { Finding } from '../../../shared/domain/finding.ts';
import type { UnitCode } from '../../../shared/domain/ids.ts';
import type { FindingPreview } from '../../../shared/ipc/rule-channels.ts';
import { byGravity, differenceOf, findingsOf } from '../../../shared/rules/finding-index.ts';
import type { Ruleset } from '../../../shared/rules/ruleset.ts';
import { UnderRuleset } from '../../../shared/rules/view-over.ts';
import type { Session } from '../workspace/session.ts';

/** Findings listed of each kind; the numbers count all of them. */
const LISTED = 200;

/** Who sees what came and what went need not read a finding twice whose facts alone are others. */
export function previewOf({ state, findings }: Session, ruleset: Ruleset): FindingPreview {
  const { added, removed } = differenceOf(findings.all(), findingsOf(new UnderRuleset(state, ruleset)));
  const before = new Set(removed.map(({ id }) => id));
  const after = new Set(added.map(({ id }) => id));
  const parts = {
    came: added.filter(({ id }) => !before.has(id)),
    went: removed.filter(({ id }) => !after.has(id)),
    changed: added.filter(({ id }) => before.has(id)),
  };
  return {
    came: parts.came.length,
    went: parts.went.length,
    changed: parts.changed.length,
    byUnit: countByUnit(parts),
    findings: { came: listed(parts.came), went: listed(parts.went), changed: listed(parts.changed) },
  };
}

function listed(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(byGravity).slice(0, LISTED);
}

/** Most first; what belongs to no unit is counted under null. */
function countByUnit(
  parts: Record<'came' | 'went' | 'changed', readonly Finding[]>,
): FindingPreview['byUnit'] {
  const counts = new Map<UnitCode | null, FindingPreview['byUnit'][number]>();
  for (const part of ['came', 'went', 'changed'] as const) {
    for (const { subject } of parts[part]) {
      const unitCode = subject.unitCode ?? null;
      const count = counts.get(unitCode) ?? { unitCode, came: 0, went: 0, changed: 0 };
      count[part] += 1;
      counts.set(unitCode, count);
    }
  }
  const size = ({ came, went, changed }: FindingPreview['byUnit'][number]): number => came + went + changed;
  return [...counts.values()].sort((a, b) => size(b) - size(a));
}
