/** Versions of the standards by title: listing, reading, trying out, keeping a new one, going over to another. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { UnitCode } from '../../../shared/domain/ids.ts';
import type { AnyRuleId } from '../../../shared/domain/rule-id.ts';
import { countFindings } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { StandardsPreview, StandardsVersionRow } from '../../../shared/ipc/standards-channels.ts';
import { byGravity, differenceOf, findingsOf } from '../../../shared/rules/finding-index.ts';
import type { Standard } from '../../../shared/rules/ruleset.ts';
import { changedTitles, checkedTable } from '../../../shared/rules/standards-table.ts';
import { UnderRuleset } from '../../../shared/rules/view-over.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { planToRow } from '../../db/queries/plan-rows.ts';
import { allStandardsVersions, standardsOf, standardsVersionToRow } from '../../db/queries/standards-rows.ts';
import type { Session } from '../workspace/session.ts';
import { allCitations } from './citations.ts';
import { nationalStandards, rulesetFor } from './ruleset.ts';

/** The shipped version first, then the office's own, newest first. */
export function standardsVersions({ db, state }: Session): StandardsVersionRow[] {
  const inUse = state.plan.standardsVersion;
  const own = allStandardsVersions(db).map(({ id, ...rest }) => ({
    version: id,
    ...rest,
    inUse: id === inUse,
  }));
  return [{ version: null, name: '', at: null, actor: '', inUse: inUse === null }, ...own.reverse()];
}

/** Throws AppError `standards-version-not-found`. */
export function standardsRows({ db }: Session, version: number | null): readonly Standard[] {
  if (version === null) return nationalStandards();
  refuseUnknown(db, version);
  return standardsOf(db, version);
}

function refuseUnknown(db: Session['db'], version: number): void {
  if (!allStandardsVersions(db).some(({ id }) => id === version)) {
    throw new AppError('standards-version-not-found', { version });
  }
}

/** The rows as they would be kept; refusals name the title in words. */
function checked(session: Session, rows: readonly Standard[]): Standard[] {
  const { titles } = session.state;
  try {
    const citations = new Set(allCitations(session.settings).map(({ id }) => id));
    const table = checkedTable(rows, { titles: [...titles.keys()], citations });
    // Standards that do not fit a rule are refused before anything is written.
    rulesetFor(session.settings, table);
    return table;
  } catch (error) {
    const { title } = error instanceof AppError ? error.params : {};
    const named = [...titles.values()].find(({ code }) => code === title);
    if (!(error instanceof AppError) || named === undefined) throw error;
    throw new AppError(error.code, { ...error.params, title: named.name }, error.detail);
  }
}

/** Findings listed on each side of a preview; the counts are of all of them. */
const MOST_LISTED = 500;

/** The rows as they would be kept, the findings now and under them, and which come and go. Nothing is changed. */
export function compareStandards(session: Session, rows: readonly Standard[]) {
  const table = checked(session, rows);
  const before = session.findings.all();
  const after = findingsOf(new UnderRuleset(session.state, rulesetFor(session.settings, table)));
  return { table, before, after, ...differenceOf(before, after) };
}

/** The same in numbers, and the gravest of the findings. */
export function previewStandards(session: Session, rows: readonly Standard[]): StandardsPreview {
  const { before, after, added, removed } = compareStandards(session, rows);
  const ofRule = grouped(added, removed, ({ rule }): AnyRuleId => rule);
  const ofUnit = grouped(added, removed, (finding) => unitOf(session, finding));
  return {
    counts: { before: countFindings(before), after: countFindings(after) },
    added: added.length,
    removed: removed.length,
    byRule: ofRule.map(([rule, counts]) => ({ rule, ...counts })),
    byUnit: ofUnit.map(([unitCode, counts]) => ({ unitCode, ...counts })),
    findingsAdded: gravest(added),
    findingsRemoved: gravest(removed),
  };
}

function gravest(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(byGravity).slice(0, MOST_LISTED);
}

function unitOf({ state }: Session, { subject }: Finding): UnitCode | null {
  const post = subject.postId === undefined ? undefined : state.posts.get(subject.postId);
  const body = subject.bodyId === undefined ? undefined : state.bodies.get(subject.bodyId);
  return subject.unitCode ?? post?.unitCode ?? body?.unitCode ?? null;
}

interface ComeAndGo {
  added: number;
  removed: number;
}

/** Counts by key, most changes first. */
function grouped<K>(
  added: readonly Finding[],
  removed: readonly Finding[],
  keyOf: (finding: Finding) => K,
): [K, ComeAndGo][] {
  const groups = new Map<K, ComeAndGo>();
  const count = (findings: readonly Finding[], side: keyof ComeAndGo): void => {
    for (const finding of findings) {
      const key = keyOf(finding);
      const counts = groups.get(key) ?? { added: 0, removed: 0 };
      counts[side] += 1;
      groups.set(key, counts);
    }
  };
  count(added, 'added');
  count(removed, 'removed');
  const weight = ({ added: come, removed: gone }: ComeAndGo) => come + gone;
  return [...groups].sort(([, a], [, b]) => weight(b) - weight(a));
}

/**
 * Keeps the rows as a new version, and the plan goes over to it: one undoable step. Where they say what the version
 * in use says, nothing is written. Throws AppError `standards-*`.
 */
export function saveStandards(
  session: Session,
  { rows, name }: { rows: readonly Standard[]; name: string },
): ChangeResult {
  const table = checked(session, rows);
  const before = standardsRows(session, session.state.plan.standardsVersion);
  const titles = changedTitles(before, table).length;
  const called = name.normalize('NFC').trim();
  const versions = allStandardsVersions(session.db);
  if (titles > 0) {
    if (called === '') throw new AppError('standards-name-missing');
    if (versions.some((one) => one.name === called))
      throw new AppError('standards-name-taken', { name: called });
  }
  return session.change('standards.save', (tx) => {
    if (titles > 0) {
      const id = Math.max(0, ...versions.map((one) => one.id)) + 1;
      const version = { id, name: called, at: session.now, actor: session.actor };
      tx.put('standards_version', standardsVersionToRow(version, table));
      goOver(session, tx, id);
    }
    return { name: called, titles };
  });
}

/** The plan is checked with another version, null for the shipped one. Throws AppError `standards-version-not-found`. */
export function switchStandards(session: Session, version: number | null): ChangeResult {
  if (version !== null) refuseUnknown(session.db, version);
  const name = allStandardsVersions(session.db).find(({ id }) => id === version)?.name ?? '';
  return session.change('standards.use', (tx) => {
    goOver(session, tx, version);
    return { name };
  });
}

function goOver({ state }: Session, tx: ChangeRecorder, standardsVersion: number | null): void {
  tx.put('plan', planToRow({ ...state.plan, standardsVersion }));
}
