/** What another ruleset would find in the plan, against what is found now; nothing is changed. */
import type { Finding } from '../../../shared/domain/finding.ts';
import type { UnitCode } from '../../../shared/domain/ids.ts';
import type { FindingPreview } from '../../../shared/ipc/rule-channels.ts';
import {
  byGravity,
  differenceOf,
  type FindingDiff,
  findingsOf,
} from '../../../shared/rules/finding-index.ts';
import type { Ruleset } from '../../../shared/rules/ruleset.ts';
import { UnderRuleset } from '../../../shared/rules/view-over.ts';
import type { Session } from '../workspace/session.ts';

/** Findings listed of each kind; the numbers count all of them. */
const LISTED = 200;

/** Findings now and under another ruleset; those whose facts are others are among both `added` and `removed`. */
export function compareUnder({ state, findings }: Session, ruleset: Ruleset) {
  const before = findings.all();
  const after = findingsOf(new UnderRuleset(state, ruleset));
  return { before, after, ...differenceOf(before, after) };
}

const PARTS = ['came', 'went', 'changed'] as const;
type Parts = Record<(typeof PARTS)[number], readonly Finding[]>;
type Counts = Record<(typeof PARTS)[number], number>;

export function previewOf(session: Session, ruleset: Ruleset): FindingPreview {
  return inNumbers(partsOf(compareUnder(session, ruleset)));
}

/** Who sees what came and what went need not read a finding twice whose facts alone are others. */
export function partsOf({ added, removed }: FindingDiff): Parts {
  const before = new Set(removed.map(({ id }) => id));
  const after = new Set(added.map(({ id }) => id));
  return {
    came: added.filter(({ id }) => !before.has(id)),
    went: removed.filter(({ id }) => !after.has(id)),
    changed: added.filter(({ id }) => before.has(id)),
  };
}

export function inNumbers(parts: Parts): FindingPreview {
  return {
    came: parts.came.length,
    went: parts.went.length,
    changed: parts.changed.length,
    // What belongs to no unit is counted under null.
    byUnit: countBy(parts, ({ subject }): UnitCode | null => subject.unitCode ?? null).map(
      ([unitCode, counts]) => ({ unitCode, ...counts }),
    ),
    findings: { came: listed(parts.came), went: listed(parts.went), changed: listed(parts.changed) },
  };
}

function listed(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(byGravity).slice(0, LISTED);
}

/** Counts by what `keyOf` answers, most first. */
export function countBy<K>(parts: Parts, keyOf: (finding: Finding) => K): [K, Counts][] {
  const counts = new Map<K, Counts>();
  for (const part of PARTS) {
    for (const finding of parts[part]) {
      const key = keyOf(finding);
      const count = counts.get(key) ?? { came: 0, went: 0, changed: 0 };
      count[part] += 1;
      counts.set(key, count);
    }
  }
  const size = ({ came, went, changed }: Counts): number => came + went + changed;
  return [...counts].sort(([, a], [, b]) => size(b) - size(a));
}
