/** Statistics over the sample province: against counts made in SQL, against overview and report, and as a paper. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compositionOf } from '../../../../../electron/services/plan/overview.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { planCounts } from '../../../../../electron/services/plan/rows.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import { listOfStatistics } from '../../../../../electron/services/statistics/export-statistics.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { NOTHING_KNOWN, type Person } from '../../../../../shared/domain/person.ts';
import {
  STATISTICS_AXES,
  STATISTICS_FACTS,
  type StatisticsCounts,
  type StatisticsScope,
  type StatisticsTable,
} from '../../../../../shared/domain/statistics.ts';
import { WHOLE_CORPS } from '../../../../../shared/overview/composition.ts';
import { figure } from '../../../../../shared/report/keys.ts';
import { countedReport, madeStatistics, peopleCounted } from '../../../../support/counted.ts';
import {
  openSmallWorkspace,
  PROVINCE,
  personId,
  postOf,
  serviceForTests,
  somebody,
} from '../../../../support/workspaces.ts';

const folder = mkdtempSync(join(tmpdir(), 'bo-tri-statistics-'));

async function province(): Promise<Session> {
  const service = serviceForTests();
  await service.create({
    path: join(folder, 'mau.botri'),
    provinceCode: PROVINCE,
    sample: true,
    overwrite: false,
  });
  return service.session;
}

const session = await province();
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

const WHOLE: StatisticsScope = {
  axis: 'unit',
  facts: [...STATISTICS_FACTS],
  sides: ['before', 'after'],
  unitCodes: [],
  bloc: null,
  leaders: false,
};
const sql = (query: string): number =>
  session.db.prepare<[], { n: number }>(`SELECT count(*) AS n ${query}`).get()?.n ?? Number.NaN;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const SIDES = ['before', 'after'] as const;

/** The counts of one fact, by value. */
function byValue({ columns }: StatisticsTable, fact: string, counts: StatisticsCounts): Map<string, number> {
  return new Map(
    columns.flatMap((column, at) =>
      column.fact === fact ? [[column.value, counts.by[at] ?? 0] as const] : [],
    ),
  );
}

describe('sums of the statistics', () => {
  it('are the roster and the people on posts as SQL counts them', () => {
    const { total } = madeStatistics(session, WHOLE);
    expect(total.before.people).toBe(sql('FROM person WHERE removed IS NULL'));
    expect(total.after.people).toBe(sql('FROM (SELECT DISTINCT person_id FROM placement)'));
    const women = byValue(madeStatistics(session, WHOLE), 'sex', total.before).get('female');
    expect(women).toBe(sql(`FROM person WHERE removed IS NULL AND sex = 'female'`));
  });

  it.each(STATISTICS_AXES)('by %s agree: lines to the total, columns of every fact to the people', (axis) => {
    const table = madeStatistics(session, { ...WHOLE, axis });
    const lines = table.lines.filter(({ isPart }) => !isPart);
    for (const side of SIDES) {
      expect(sum(lines.map((line) => line[side]?.people ?? 0))).toBe(table.total[side].people);
      for (const at of table.columns.keys()) {
        expect(sum(lines.map((line) => line[side]?.by[at] ?? 0))).toBe(table.total[side].by[at]);
      }
      for (const counts of [table.total[side], ...lines.flatMap((line) => line[side] ?? [])]) {
        for (const fact of STATISTICS_FACTS) {
          expect(sum([...byValue(table, fact, counts).values()])).toBe(counts.people);
        }
      }
    }
  });

  it('of old communes are the people of their unit', () => {
    const { lines } = madeStatistics(session, { ...WHOLE, axis: 'old-unit' });
    const units = lines.filter(({ isPart }) => !isPart);
    for (const { key, before } of units) {
      const parts = lines.filter((line) => line.isPart && line.key.startsWith(`${key}/`));
      expect(sum(parts.map((part) => part.before.people))).toBe(before.people);
      expect(parts.every(({ after }) => after === null)).toBe(true);
    }
    expect(lines.filter(({ isPart, name }) => isPart && name !== '').length).toBeGreaterThan(units.length);
  });

  it('are those of the overview, of the report and of the foot of the window', () => {
    const [unit] = session.state.units.keys();
    for (const unitCodes of [[], ...(unit === undefined ? [] : [[unit]])]) {
      for (const bloc of [null, 'government'] as const) {
        for (const leaders of [false, true]) {
          const scope = { ...WHOLE, unitCodes, bloc, leaders };
          const table = madeStatistics(session, scope);
          const corps = compositionOf(session, { ...scope, blocs: bloc === null ? [] : [bloc] });
          for (const side of SIDES) {
            expect(table.total[side].people).toBe(corps[side]);
            for (const fact of ['sex', 'ethnicity', 'party', 'degree', 'theory', 'stateManagement']) {
              const own = byValue(table, fact, table.total[side]);
              const part = corps.parts.find(({ facet }) => facet === fact);
              for (const { values, ...counts } of part?.lines ?? []) {
                expect([fact, values, own.get(values[0] ?? '')]).toEqual([fact, values, counts[side]]);
              }
            }
          }
        }
      }
    }
    const { total } = madeStatistics(session, WHOLE);
    const { figures } = countedReport(session, { day: '2026-11-25', unitCodes: [] });
    expect(total.after.people).toBe(figures.counts[figure.people('placed')]);
    expect([total.before.people, total.after.people]).toEqual([figures.corps.before, figures.corps.after]);
    expect(total.before.people).toBe(planCounts(session.state, session.findings).people);
  });

  it('of the usual age groups are those of the roster', () => {
    const table = madeStatistics(session, WHOLE);
    const ages = compositionOf(session, WHOLE_CORPS).parts.find(({ facet }) => facet === 'age')?.lines ?? [];
    expect([...byValue(table, 'age', table.total.before).values()].filter((count) => count > 0)).toEqual(
      ages.map(({ before }) => before).filter((count) => count > 0),
    );
  });
});

describe('a number of the statistics', () => {
  it.each(STATISTICS_AXES)('by %s leads to exactly the people it counts', (axis) => {
    const scope = { ...WHOLE, axis };
    const { lines, columns } = madeStatistics(session, scope);
    // Every line, but one fact's columns in turn: all of them are everybody many times over.
    for (const [at, line] of lines.slice(0, 24).entries()) {
      const column = columns[at % columns.length];
      for (const side of SIDES) {
        const counts = line[side];
        if (counts === null || column === undefined) continue;
        const people = peopleCounted(session, scope, { side, line: line.key, column: null });
        expect(people).toHaveLength(counts.people);
        expect(new Set(people.map(({ personId }) => personId)).size).toBe(counts.people);
        expect(peopleCounted(session, scope, { side, line: line.key, column })).toHaveLength(
          counts.by[at % columns.length] ?? -1,
        );
      }
    }
  });

  it('of the whole leads to everybody, and to nobody where nobody is', () => {
    const { total } = madeStatistics(session, WHOLE);
    const cell = { side: 'after', line: null, column: null } as const;
    expect(peopleCounted(session, WHOLE, cell)).toHaveLength(total.after.people);
    expect(peopleCounted(session, WHOLE, { ...cell, line: 'no unit' })).toEqual([]);
    const gone = { ...WHOLE, unitCodes: ['99999' as never] };
    expect(() => peopleCounted(session, gone, cell)).toThrow('unit-not-found');
  });
});

describe('people of whom something is not known', () => {
  it('are counted as not known, in every fact and in the lines', async () => {
    const known = somebody(1);
    const unknown: Person = {
      ...NOTHING_KNOWN,
      id: personId(2),
      fullName: 'Lò Văn Ún',
      inScope: true,
      source: null,
      edited: {},
    };
    const small = (await openSmallWorkspace([known, unknown])).session;
    for (const axis of STATISTICS_AXES) {
      const table = madeStatistics(small, { ...WHOLE, axis });
      expect(table.total.before.people).toBe(2);
      const people = peopleCounted(small, { ...WHOLE, axis }, { side: 'before', line: '', column: null });
      expect(people.map((row) => row.personId)).toContain(unknown.id);
      for (const fact of STATISTICS_FACTS) {
        const { before, after } = table.total;
        // Who is not said to be of the Party is told apart from who is, not from who might be.
        const value = fact === 'party' ? 'none' : '';
        expect([fact, (byValue(table, fact, before).get(value) ?? 0) > 0]).toEqual([fact, true]);
        expect(sum([...byValue(table, fact, after).values()])).toBe(0);
      }
    }
    small.close();
  });
});

describe('age groups of the office', () => {
  it('count by themselves, are undone, and keep nobody out', () => {
    const usual = madeStatistics(session, WHOLE);
    changeSettings(session, {
      ...session.settings,
      statistics: {
        ageBands: [
          { from: null, to: 34 },
          { from: 35, to: null },
        ],
      },
    });
    const table = madeStatistics(session, WHOLE);
    const ages = byValue(table, 'age', table.total.before);
    expect([...ages.keys()].filter((key) => key !== '')).toEqual(['-34', '35-']);
    expect(sum([...ages.values()])).toBe(table.total.before.people);
    session.undo();
    expect(madeStatistics(session, WHOLE)).toEqual(usual);
  });
});

describe('the paper of the statistics', () => {
  it('has a part for each side whose sums are the totals of the table', () => {
    for (const axis of STATISTICS_AXES) {
      const scope = { ...WHOLE, axis };
      const { total, columns } = madeStatistics(session, scope);
      const list = listOfStatistics(session, madeStatistics(session, scope));
      const totals = list.rows.flatMap((row) => (row.kind === 'total' ? [row.cells] : []));
      expect(totals).toHaveLength(2);
      SIDES.forEach((side, at) => {
        const values = (totals[at] ?? []).slice(2).map((cell) => (cell.kind === 'sum' ? cell.value : -1));
        expect([axis, ...values]).toEqual([axis, total[side].people, ...total[side].by]);
      });
      expect(list.columns).toHaveLength(columns.length + 3);
    }
  });

  it('has a line for people of whom the unit is not known only on the side that has some', async () => {
    const { service, session: small } = await openSmallWorkspace([
      somebody(1, { currentUnitCode: null }),
      somebody(2, { currentUnitCode: null }),
    ]);
    assign(small, { postId: postOf('D01'), personId: personId(1), displace: false });
    const list = listOfStatistics(small, madeStatistics(small, WHOLE));
    const lines = list.rows.map((row) => {
      if (row.kind === 'group') return row.text.slice(0, 5);
      const [, name] = row.cells;
      return name?.kind === 'text' ? name.text : '';
    });
    const unknown = lines.flatMap((line, at) => (line === 'Chưa rõ đơn vị' ? [at] : []));
    expect(unknown).toHaveLength(1);
    expect(unknown[0]).toBeLessThan(lines.indexOf('SAU S'));
    service.close();
  });

  it('says whom it is of, and of few facts stands on A4', () => {
    const [unit] = session.state.units.values();
    if (unit === undefined) throw new Error('a province has units');
    const table = madeStatistics(session, {
      ...WHOLE,
      facts: ['sex'],
      sides: ['after'],
      unitCodes: [unit.code],
      leaders: true,
    });
    const list = listOfStatistics(session, table);
    expect(list.head.subtitle).toContain(`${unit.name}, lãnh đạo, quản lý; tuổi tính đến ngày`);
    expect([list.page.size, list.rows.filter(({ kind }) => kind === 'total').length]).toEqual(['A4', 1]);
  });
});
