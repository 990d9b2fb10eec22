/** Every kind of paper made by the window's own channel and by the command line, of the same units and blocs: the same rows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sheetRows } from '../../electron/export/xlsx/sheet-layout.ts';
import { run } from '../../electron/headless/run.ts';
import { type OfficeKind, officeDocuments } from '../../electron/services/export/office-documents.ts';
import { setDisposition } from '../../electron/services/plan/dispositions.ts';
import { clear } from '../../electron/services/plan/placements.ts';
import { createPlan, planList, switchPlan } from '../../electron/services/plan/plans.ts';
import { changeSettings } from '../../electron/services/plan/settings.ts';
import type { ListDocument } from '../../shared/documents/list-document.ts';
import {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  type ExportFormat,
  type ExportKind,
} from '../../shared/domain/decision.ts';
import type { UnitCode } from '../../shared/domain/ids.ts';
import { filtersOf, isLaidOut, NO_FILTER, usualLayout } from '../../shared/domain/list-layout.ts';
import type { Bloc } from '../../shared/domain/post.ts';
import { type DataProcessForTests, dataProcess } from '../support/data-process.ts';
import { readDocx } from '../support/docx.ts';
import { heldBy } from '../support/workbook-cells.ts';
import { UNIT_CODES } from '../support/workspaces.ts';
import { openPapers, recordOwed, SEATS } from '../unit/electron/services/export/papers.ts';

/** The day of the workspaces of the tests, for the command line goes by the machine's clock. */
const TODAY = new Date('2026-06-01T03:00:00.000Z');

interface Narrowing {
  name: string;
  units: readonly UnitCode[];
  blocs: readonly Bloc[];
}

const [HERE] = UNIT_CODES;
if (HERE === undefined) throw new Error('there are no units');
const NARROWINGS: readonly Narrowing[] = [
  { name: 'the whole plan', units: [], blocs: [] },
  { name: 'one unit', units: [HERE], blocs: [] },
  { name: 'two units', units: UNIT_CODES, blocs: [] },
  { name: 'a bloc', units: [], blocs: ['government'] },
  { name: 'two blocs of a unit', units: [HERE], blocs: ['party', 'front'] },
];

const CASES = EXPORT_KINDS.flatMap((kind) =>
  NARROWINGS.filter(
    ({ units, blocs }) =>
      (units.length === 0 || filtersOf(kind).includes('unitCodes')) &&
      (blocs.length === 0 || filtersOf(kind).includes('blocs')),
  ).map((narrowing) => [kind, narrowing.name, narrowing] as const),
);

const OTHER_PLAN = 'so sánh';

/** The one file of these tests as bytes: there is something to say in every list of it. */
let made: Promise<Uint8Array> | null = null;

async function makeWorkspace(): Promise<Uint8Array> {
  const { session, folder } = await openPapers();
  recordOwed(session);
  const [first, second] = [...session.state.people.keys()].slice(-2);
  if (first === undefined || second === undefined) throw new Error('the roster is empty');
  const [plan] = planList(session);
  if (plan === undefined) throw new Error('there is no plan');
  const { name: _name, ...facts } = session.state.plan;
  createPlan(session, { ...facts, name: OTHER_PLAN, from: plan.id, content: 'copy' });
  switchPlan(session, plan.id);
  setDisposition(session, { personId: first, kind: 'retire', date: '2027-01-01', note: '' });
  setDisposition(session, { personId: second, kind: 'leave-178', date: '2027-01-01', note: '' });
  clear(session, [SEATS.kept]);
  const ruleOverrides = { 'UNIT-SPECIALITY-GAP': { minFilledPercent: 1 } };
  changeSettings(session, { ...session.settings, ruleOverrides });
  session.close();
  return readFileSync(join(dirname(folder), 'nho.botri'));
}

/** The usual format of a kind that can be read back without Chromium. */
function formatOf(kind: ExportKind): ExportFormat {
  const format = EXPORT_FORMATS[kind].find((one) => one !== 'pdf');
  if (format === undefined) throw new Error(`${kind} is a PDF only`);
  return format;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: TODAY });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a run wrote, by file name, or the code of its refusal. */
type Written = Map<string, unknown> | string;

async function contents(paths: readonly string[]): Promise<Map<string, unknown>> {
  const read = await Promise.all(
    paths.map(async (path): Promise<[string, unknown]> => {
      const bytes = readFileSync(path);
      if (path.endsWith('.xlsx'))
        return [basename(path), (await readXlsx(bytes)).sheets.map(({ rows }) => rows)];
      return [basename(path), path.endsWith('.docx') ? readDocx(bytes).text : bytes.toString('utf8')];
    }),
  );
  return new Map(read);
}

/** As the window asks: units by the scope, blocs by the filter of the layout where the paper has one. */
async function byWindow(
  { call, answer, folder }: DataProcessForTests,
  kind: ExportKind,
  { units, blocs }: Narrowing,
): Promise<Written> {
  const [only] = units;
  const filter = { ...NO_FILTER, blocs: [...blocs] };
  const plan = (await call('plan.list', {})).find(({ name }) => name === OTHER_PLAN);
  const result = await answer('export.run', {
    workId: 'w',
    kind,
    format: formatOf(kind),
    folder: join(folder, 'cửa sổ'),
    postIds: [],
    unitCode: units.length === 1 ? only : null,
    ...(units.length > 1 ? { unitCodes: [...units] } : {}),
    ...(isLaidOut(kind) ? { layout: { ...usualLayout(kind), filter } } : { filter }),
    ...(kind === 'comparison' ? { planId: plan?.id } : {}),
    merged: false,
  });
  if (!result.ok) return result.error.code;
  const { files } = result.value as { files: { path: string }[] };
  return contents(files.map(({ path }) => path));
}

async function byCommand(
  path: string,
  folder: string,
  kind: ExportKind,
  { units, blocs }: Narrowing,
): Promise<Written> {
  const { stdout } = await run([
    ...['export', '--file', path, '--kind', kind, '--format', formatOf(kind), '--json'],
    ...['--out', join(folder, 'dòng lệnh')],
    ...units.flatMap((unit) => ['--unit', unit]),
    ...blocs.flatMap((bloc) => ['--bloc', bloc]),
    ...(kind === 'comparison' ? ['--plan', OTHER_PLAN] : []),
  ]);
  const answer: { files?: { path: string }[]; error?: { code: string } } = JSON.parse(stdout);
  if (answer.files === undefined) return answer.error?.code ?? 'nothing was answered';
  return contents(answer.files.map((file) => file.path));
}

function expectRows(list: ListDocument, rows: readonly (readonly unknown[])[]): void {
  const from = sheetRows(list).data;
  for (const [at, row] of list.rows.entries()) {
    if (row.kind === 'group') continue;
    const written = rows[from + at] ?? [];
    expect(row.cells.map((_, column) => written[column] ?? null)).toEqual(row.cells.map(heldBy));
  }
  // Behind the last row stands the closing line, and no further row.
  expect(rows[from + list.rows.length]?.filter((cell) => cell !== null && cell !== '') ?? []).toEqual(
    list.closing === '' ? [] : [list.closing],
  );
}

describe('a paper made by the window and by the command line', () => {
  it.each(CASES)('%s of %s has the same rows, and those of its list', async (kind, _name, narrowing) => {
    made ??= makeWorkspace();
    const file = await made;
    const window = dataProcess();
    const copy = join(window.folder, 'bản sao.botri');
    writeFileSync(copy, file);
    await window.call('workspace.open', { path: copy });
    const shown = await byWindow(window, kind, narrowing);
    const { session } = window.workspaces;
    const scope = {
      postIds: [],
      unitCode: null,
      unitCodes: [...narrowing.units],
      filter: { ...NO_FILTER, blocs: [...narrowing.blocs] },
      planId: planList(session).find(({ name }) => name === OTHER_PLAN)?.id,
    };
    const documents =
      typeof shown === 'string' || kind === 'decisions' || kind === 'chart'
        ? []
        : await officeDocuments(session, kind as OfficeKind, scope);
    window.workspaces.close();
    const typed = await byCommand(copy, window.folder, kind, narrowing);
    expect(typed).toEqual(shown);
    // Of the whole plan every paper has something to say, and a refusal is the same nothing on both ways.
    if (typeof shown === 'string') {
      expect(narrowing.units.length + narrowing.blocs.length).toBeGreaterThan(0);
      expect(shown).toBe('nothing-to-export');
      return;
    }
    for (const document of documents) {
      if (document.is !== 'list' || formatOf(kind) !== 'xlsx') continue;
      const [sheets] = [...shown.values()] as (readonly unknown[])[][][];
      expectRows(document.list, sheets?.[0] ?? []);
    }
  });
});
