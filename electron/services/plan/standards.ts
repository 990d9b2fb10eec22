/** Versions of the standards by title: listing, reading, trying out, keeping a new one, going over to another. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { AnyRuleId } from '../../../shared/domain/rule-id.ts';
import { countFindings } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { StandardsPreview, StandardsVersionRow } from '../../../shared/ipc/standards-channels.ts';
import type { Standard } from '../../../shared/rules/ruleset.ts';
import { changedTitles, checkedTable } from '../../../shared/rules/standards-table.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { planToRow } from '../../db/queries/plan-rows.ts';
import { allStandardsVersions, standardsOf, standardsVersionToRow } from '../../db/queries/standards-rows.ts';
import type { Session } from '../workspace/session.ts';
import { allCitations } from './citations.ts';
import { compareUnder, countBy, inNumbers, partsOf } from './preview.ts';
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

/** The rows as they would be kept, and the findings now and under them. Nothing is changed. */
export function compareStandards(session: Session, rows: readonly Standard[]) {
  const table = checked(session, rows);
  return { table, ...compareUnder(session, rulesetFor(session.settings, table)) };
}

/** The same in numbers, and the gravest of the findings. */
export function previewStandards(session: Session, rows: readonly Standard[]): StandardsPreview {
  const compared = compareStandards(session, rows);
  const parts = partsOf(compared);
  return {
    ...inNumbers(parts),
    counts: { before: countFindings(compared.before), after: countFindings(compared.after) },
    byRule: countBy(parts, ({ rule }): AnyRuleId => rule).map(([rule, counts]) => ({ rule, ...counts })),
  };
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
