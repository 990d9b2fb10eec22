/** What a change did, as windows need it: rows anew, findings that came and went, counts. */

import type { Finding } from '../../../shared/domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import type { StandardsInUse } from '../../../shared/domain/plan.ts';
import type { Desk } from '../../../shared/domain/review.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import type { HistoryState } from '../../../shared/domain/workspace.ts';
import type { PlanDelta, ReviewDelta } from '../../../shared/ipc/contract.ts';
import type { FindingIndex } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Touched } from '../../../shared/rules/touched.ts';
import type { RowChange } from '../../db/changes.ts';
import { concernsSettings, concernsStaff } from '../../db/queries/meta.ts';
import { allCitations } from './citations.ts';
import { personRow, planCounts, planRow, unitSummary } from './rows.ts';

/** What a difference is told of: the plan after the change. */
export interface Changed {
  readonly state: PlanState;
  readonly findings: FindingIndex;
  readonly standards: StandardsInUse;
  readonly history: HistoryState;
  readonly lastSavedAt: string;
  readonly settings: WorkspaceSettings;
  readonly desk: Desk;
}

export interface Difference {
  added: readonly Finding[];
  removed: readonly Finding[];
  review: ReviewDelta | null;
}

/** Units whose counts a finding is part of: its own, and those of the posts it compares. */
function unitsOf(state: PlanState, { subject, wanted, found }: Finding): UnitCode[] {
  const compared = [wanted, found].flatMap((fact) => (fact.kind === 'posts' ? fact.postIds : []));
  const posts = subject.postId === undefined ? compared : [...compared, subject.postId];
  const units = posts.flatMap((id) => state.posts.get(id)?.unitCode ?? []);
  return subject.unitCode === undefined ? units : [...units, subject.unitCode];
}

/** People and seats beyond which loading the plan once is less than sending the difference to every window. */
const MOST_ROWS_TOLD = 5000;

const NO_ROWS = {
  rows: [],
  removedPosts: [],
  people: [],
  removedPeople: [],
  units: [],
  findingsAdded: [],
  findingsRemoved: [],
  citations: null,
  ownRules: null,
  review: null,
  desk: null,
};

export function deltaOf(
  after: Changed,
  changes: readonly RowChange[],
  touched: Touched,
  { added, removed, review }: Difference,
): PlanDelta {
  const { state, findings } = after;
  const isLarge = touched.organisation || touched.people.size + touched.posts.size > MOST_ROWS_TOLD;
  if (isLarge) return { ...NO_ROWS, ...countsOf(after), reload: true };
  const posts = new Set<PostId>(touched.posts);
  const people = new Set<PersonId>(touched.people);
  const removedPosts = [...posts].filter((id) => !state.posts.has(id));
  const removedPeople = [...people].filter((id) => !state.people.has(id));
  const units = new Set<UnitCode>(touched.units);
  for (const finding of [...added, ...removed]) for (const code of unitsOf(state, finding)) units.add(code);
  const settingsChanged = changes.some(concernsSettings);
  return {
    rows: [...posts].flatMap((id) => planRow(state, id) ?? []),
    removedPosts,
    people: [...people].flatMap((id) => personRow(state, id) ?? []),
    removedPeople,
    units: [...(touched.all ? state.units.keys() : units)].map((code) => unitSummary(state, findings, code)),
    findingsAdded: [...added],
    findingsRemoved: removed.map((f) => f.id),
    citations: settingsChanged ? allCitations(after.settings) : null,
    ownRules: settingsChanged ? [...after.settings.ownRules] : null,
    review,
    desk: changes.some(concernsStaff) ? after.desk : null,
    ...countsOf(after),
    reload: false,
  };
}

function countsOf({ state, findings, standards, history, lastSavedAt }: Changed) {
  return { plan: state.plan, counts: planCounts(state, findings), standards, history, lastSavedAt };
}
