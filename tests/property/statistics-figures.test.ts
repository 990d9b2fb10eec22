/** Statistics over random workspaces: every number is the count of its people, and the numbers agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../electron/services/workspace/session.ts';
import type { StatisticsCounts, StatisticsScope } from '../../shared/domain/statistics.ts';
import { madeStatistics, peopleCounted } from '../support/counted.ts';
import { cases, people, SIDES, sum, withWorkspace } from '../support/figure-cases.ts';

function checkStatistics(session: Session, scope: StatisticsScope): void {
  const table = madeStatistics(session, scope);
  const rowsOf = (side: (typeof SIDES)[number], line: string | null, at: number | null) =>
    peopleCounted(session, scope, {
      side,
      line,
      column: at === null ? null : (table.columns[at] ?? null),
    });
  const check = (side: (typeof SIDES)[number], line: string | null, counts: StatisticsCounts): void => {
    const rows = rowsOf(side, line, null);
    expect([side, line, rows.length]).toEqual([side, line, counts.people]);
    expect(new Set(people(rows)).size).toBe(rows.length);
    for (const [at, count] of counts.by.entries()) {
      expect([side, line, at, rowsOf(side, line, at).length]).toEqual([side, line, at, count]);
    }
    for (const fact of scope.facts) {
      const columns = table.columns.flatMap((column, at) =>
        column.fact === fact ? [counts.by[at] ?? 0] : [],
      );
      expect([fact, side, line, sum(columns)]).toEqual([fact, side, line, counts.people]);
    }
  };
  for (const side of SIDES) {
    check(side, null, table.total[side]);
    for (const line of table.lines) {
      const counts = line[side];
      if (counts !== null) check(side, line.key, counts);
    }
    const lines = table.lines.filter(({ isPart }) => !isPart);
    expect(sum(lines.map((line) => line[side]?.people ?? 0))).toBe(table.total[side].people);
  }
}

describe('statistics of any workspace, after any sequence of commands', () => {
  it('every number of the statistics is the count of its people', async () => {
    await fc.assert(
      fc.asyncProperty(cases, (one) =>
        withWorkspace(one, (session) =>
          checkStatistics(session, {
            axis: one.axis,
            facts: one.facts,
            sides: [...SIDES],
            unitCodes: one.unitCodes,
            bloc: one.bloc,
            leaders: one.leaders,
          }),
        ),
      ),
      { numRuns: 40 },
    );
  });
});
