/** `standards`, `standards-import`, `standards-export`, `standards-use`: the standards by title and their versions. */
import { basename, extname } from 'node:path';
import { AppError } from '../../../shared/domain/errors.ts';
import { countedAs } from '../../../shared/domain/workspace.ts';
import type { TableProblem } from '../../../shared/ipc/standards-channels.ts';
import { citationNames } from '../../../shared/rules/read-standard-cell.ts';
import type { Standard } from '../../../shared/rules/ruleset.ts';
import { cellWords, problemSentence, STANDARD_COLUMNS } from '../../../shared/rules/standard-words.ts';
import { changedTitles } from '../../../shared/rules/standards-table.ts';
import { allCitations } from '../../services/plan/citations.ts';
import {
  compareStandards,
  saveStandards,
  standardsRows,
  standardsVersions,
  switchStandards,
} from '../../services/plan/standards.ts';
import { readTable, writeTable } from '../../services/plan/standards-files.ts';
import type { Session } from '../../services/workspace/session.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { table } from '../output.ts';
import { findingView } from '../views.ts';
import { answerChange, findingLines } from './changes.ts';

/** On the command line the version the program ships is number 0. */
const SHIPPED = 0;

function versionNamed(text: string): number | null {
  if (!/^\d{1,9}$/.test(text)) throw new AppError('standards-version-not-found', { version: text });
  return Number(text) === SHIPPED ? null : Number(text);
}

/** The version of `--version`, else the one in use, with its rows and its name. */
function chosen(context: Context, session: Session) {
  const asked = context.optional('version');
  const version = asked === undefined ? session.state.plan.standardsVersion : versionNamed(asked);
  const rows = standardsRows(session, version);
  const name = standardsVersions(session).find((one) => one.version === version)?.name ?? '';
  return { version, rows, name };
}

function rowView({ state }: Session, row: Standard) {
  return { ...row, titleName: state.titles.get(row.title)?.name ?? row.title };
}

export const standards: Command = (context) =>
  withSession(context, (session) => {
    const versions = standardsVersions(session);
    const { version, rows } = chosen(context, session);
    const { t } = context.words;
    const json = {
      versions: versions.map((one) => ({ ...one, version: one.version ?? SHIPPED })),
      version: version ?? SHIPPED,
      rows: rows.map((row) => rowView(session, row)),
    };
    return answer(json, () => `${versionTable(context, versions)}\n\n${rowTable(context, session, rows, t)}`);
  });

function versionTable(context: Context, versions: ReturnType<typeof standardsVersions>): string {
  const { t } = context.words;
  const header = ['number', 'name', 'at', 'actor', 'value'].map((column) => t(`headless.column.${column}`));
  return table(
    header,
    versions.map(({ version, name, at, actor, inUse }) => [
      String(version ?? SHIPPED),
      version === null ? t('standards.shipped') : name,
      at,
      actor,
      inUse ? t('headless.standards.inUse') : '',
    ]),
    context.words,
  );
}

function rowTable(
  context: Context,
  session: Session,
  rows: readonly Standard[],
  t: Context['words']['t'],
): string {
  const names = citationNames(allCitations(session.settings));
  return table(
    ['code', 'title', ...STANDARD_COLUMNS].map((column) => t(`standards.column.${column}`)),
    rows.map((row) => [
      row.title,
      rowView(session, row).titleName,
      ...STANDARD_COLUMNS.map((column) => cellWords(row, column, t, (id) => names.get(id) ?? id)),
    ]),
    context.words,
  );
}

function problemView(problem: TableProblem, t: Context['words']['t']) {
  return { ...problem, first: problem.first ?? null, message: problemSentence(problem, t) };
}

/** Reads a table over the version in use. Where a cell is not understood, nothing is written. */
export const standardsImport: Command = (context) =>
  withSession(context, async (session) => {
    const path = context.path('table');
    const { t } = context.words;
    const base = standardsRows(session, session.state.plan.standardsVersion);
    const read = await readTable(session, { path, rows: base });
    const problems = read.problems.map((problem) => problemView(problem, t));
    const { table: rows, added, removed } = compareStandards(session, read.rows);
    const changed = changedTitles(base, rows);
    const saves = problems.length === 0 && changed.length > 0 && !context.has('dry-run');
    const name = context.optional('name') ?? basename(path, extname(path));
    if (saves) saveStandards(session, { rows, name });
    const { version } = session.standards;
    const json = {
      saved: saves,
      version: version ?? SHIPPED,
      titles: read.titles,
      changedTitles: changed,
      problems,
      findings: {
        added: added.map((finding) => findingView(session.state, finding)),
        removed: removed.map((finding) => findingView(session.state, finding)),
      },
    };
    const did = (): string => {
      const titles = context.words.number(changed.length);
      if (problems.length > 0) return t('headless.standards.refused', { count: problems.length });
      if (changed.length === 0) return t('headless.standards.same');
      return saves
        ? t('headless.standards.saved', { version: version ?? SHIPPED, name, titles })
        : t('headless.standards.would', { titles });
    };
    const text = () =>
      [
        did(),
        ...problems.map(({ row, column, message }) => `${column}${row}: ${message}`),
        ...findingLines(context, session, 'headless.added', added),
        ...findingLines(context, session, 'headless.removed', removed),
      ].join('\n');
    return answer(json, text, problems.length > 0 || added.some((finding) => countedAs(finding) === 'block'));
  });

export const standardsExport: Command = (context) =>
  withSession(context, async (session) => {
    const { version, rows, name } = chosen(context, session);
    const path = context.path('out');
    await writeTable(session, { path, rows, name, language: context.words.language });
    return answer({ path, version: version ?? SHIPPED }, () =>
      context.words.t('headless.standards.written', { file: path }),
    );
  });

export const standardsUse: Command = (context) =>
  withSession(context, (session) =>
    answerChange(context, session, () => switchStandards(session, versionNamed(context.value('version')))),
  );
