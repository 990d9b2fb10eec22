/** Each figure of the overview is the same figure in the report, the statistics, the findings and the lists. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listOf } from '../../../../../electron/services/export/lists.ts';
import { overviewPaperOf } from '../../../../../electron/services/export/overview-paper.ts';
import { balanceOf, compositionOf, gapsOf } from '../../../../../electron/services/plan/overview.ts';
import { clear } from '../../../../../electron/services/plan/placements.ts';
import { planCounts, planRow } from '../../../../../electron/services/plan/rows.ts';
import { vacancyReport } from '../../../../../electron/services/plan/vacancies.ts';
import type { ListDocument } from '../../../../../shared/documents/list-document.ts';
import type { ReportPaper } from '../../../../../shared/documents/report/report-paper.ts';
import { surplusBoard } from '../../../../../shared/outlook/surplus.ts';
import { WHOLE_CORPS } from '../../../../../shared/overview/composition.ts';
import { vacanciesByTitle } from '../../../../../shared/overview/tallies.ts';
import { figure } from '../../../../../shared/report/keys.ts';
import { countedReport, madeStatistics } from '../../../../support/counted.ts';
import { PROVINCE, serviceForTests } from '../../../../support/workspaces.ts';

const folder = mkdtempSync(join(tmpdir(), 'bo-tri-overview-'));
const service = serviceForTests();
await service.create({
  path: join(folder, 'mẫu.botri'),
  provinceCode: PROVINCE,
  sample: true,
  overwrite: false,
});
const { session } = service;
const { state } = session;
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});
// A seat beyond the norm that falls free is no vacancy anywhere.
const beyond = [...state.posts.values()].find(
  (post) => post.slot > post.norm && state.placementOn(post.id) !== undefined,
);
if (beyond === undefined) throw new Error('the sample has nobody beyond the norm');
clear(session, [beyond.id]);

const counts = planCounts(state, session.findings);
const { figures } = countedReport(session, { day: state.today, unitCodes: [] });
const told = (key: string): number => figures.counts[key] ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const SCOPE = { postIds: [], unitCode: null };

/** The number beside a name in the first column of text of a table. */
function besideIn(paper: ReportPaper, name: string): number {
  for (const block of paper.blocks) {
    if (block.kind !== 'table') continue;
    for (const { cells } of block.rows) {
      const at = cells.findIndex((cell) => cell.kind === 'text' && cell.text === name);
      const next = cells[at + 1];
      if (at >= 0 && next?.kind === 'count') return next.value;
    }
  }
  throw new Error(`no number of ${name}`);
}

function totalsOf({ rows, columns }: ListDocument): Map<string, number> {
  const last = rows.at(-1);
  if (last?.kind !== 'total') throw new Error('no totals');
  return new Map(
    columns.flatMap(({ key }, at) => {
      const cell = last.cells[at];
      return cell?.kind === 'sum' ? [[key, cell.value] as const] : [];
    }),
  );
}

describe('the overview', () => {
  it('has the vacancies of the report, of the list and of the foot of the window', () => {
    const { total, required } = vacancyReport(state);
    const byTitle = vacanciesByTitle(
      [...state.posts.keys()].flatMap((id) => planRow(state, id) ?? []),
      ({ post }) => post.title,
    );
    const balance = balanceOf(session, 'title', state.posts.values()).all;
    const all = [counts.vacant, total, told(figure.seats('seats', 'vacant')), balance.lack];
    expect(all).toEqual(all.map(() => sum(byTitle.map(({ vacant }) => vacant))));
    const needed = [
      counts.vacantRequired,
      required,
      told(figure.seats('seats', 'required')),
      balance.required,
    ];
    expect(needed).toEqual(needed.map(() => sum(byTitle.map((title) => title.required))));
    const found = session.findings
      .all()
      .filter(({ rule, waived }) => rule === 'POST-VACANT' && waived === null);
    expect(found).toHaveLength(required);
  });

  it('has the people of the roster, of the report, of the statistics and of the surplus board', () => {
    const statistics = madeStatistics(session, {
      axis: 'unit',
      facts: ['degree', 'theory', 'sex'],
      sides: ['before', 'after'],
      unitCodes: [],
      bloc: null,
      leaders: false,
    });
    const corps = compositionOf(session, WHOLE_CORPS);
    expect([corps.before, statistics.total.before.people]).toEqual([counts.people, counts.people]);
    expect([corps.after, statistics.total.after.people]).toEqual([
      told(figure.people('placed')),
      told(figure.people('placed')),
    ]);
    const open = surplusBoard(state).entries.filter((entry) => entry.state === 'open');
    expect([open.length, told(figure.surplus('open'))]).toEqual([counts.unplaced, counts.unplaced]);
  });

  it('has the specialities of the report', () => {
    const gaps = gapsOf(session);
    expect(gaps.length).toBeGreaterThan(0);
    for (const { code, units, people } of gaps) {
      expect([code, told(figure.gap(code)), told(figure.trained(code, 'all'))]).toEqual([
        code,
        units.length,
        people.all,
      ]);
    }
  });
});

describe('papers of the overview', () => {
  it('tell its figures, with bars for what it draws', () => {
    const paper = overviewPaperOf(session, { postIds: [], unitCode: null });
    expect(besideIn(paper, 'Vị trí trống')).toBe(counts.vacant);
    expect(besideIn(paper, 'Vị trí trống chủ chốt hoặc bắt buộc')).toBe(counts.vacantRequired);
    expect(besideIn(paper, 'Vấn đề chặn')).toBe(counts.findings.block);
    expect(besideIn(paper, 'Cán bộ, công chức chưa bố trí')).toBe(counts.unplaced);
    const bars = paper.blocks.filter((block) => block.kind === 'bars');
    const degrees = bars.find(({ title }) => title.includes('trình độ chuyên môn'));
    expect(sum(degrees?.lines.flatMap(({ values }) => values) ?? [])).toBe(counts.people);
    const rules = bars.find(({ title }) => title.includes('Vấn đề theo quy định'));
    const { block, warn, info } = counts.findings;
    expect(sum(rules?.lines.flatMap(({ values }) => values) ?? [])).toBe(block + warn + info);
  });

  it('have every unit against every title, summing to the vacancies', async () => {
    const list = await listOf(session, 'balance-titles', SCOPE);
    const totals = totalsOf(list);
    const { all, by } = balanceOf(session, 'title', state.posts.values());
    expect([totals.get('lack'), totals.get('surplus')]).toEqual([all.lack, all.surplus]);
    const titles = [...totals].filter(([key]) => by.has(key as never));
    expect(titles).toHaveLength(by.size);
    expect(sum(titles.map(([, value]) => value))).toBe(all.surplus - all.lack);
  });

  it('name every unit that lacks a speciality, of a unit only its own', async () => {
    const gaps = gapsOf(session);
    const data = ({ rows }: ListDocument) => rows.filter(({ kind }) => kind === 'data');
    const whole = await listOf(session, 'specialities', SCOPE);
    expect(data(whole)).toHaveLength(sum(gaps.map(({ units }) => units.length)));
    const unitCode = gaps[0]?.units[0]?.unitCode ?? null;
    const own = await listOf(session, 'specialities', { ...SCOPE, unitCode });
    expect(data(own)).toHaveLength(
      gaps.filter(({ units }) => units.some((unit) => unit.unitCode === unitCode)).length,
    );
  });
});
