/** What reports compare themselves with and print, over random reports that were kept and random workspaces. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../electron/services/report/make.ts';
import type { ReportPaper } from '../../shared/documents/report/report-paper.ts';
import type { UnitCode } from '../../shared/domain/ids.ts';
import type { FigureRow, KeptReport } from '../../shared/domain/report.ts';
import { comparedWith } from '../../shared/report/comparison.ts';
import { reportRows } from '../support/counted.ts';
import { anyUnits, cases, sum, total, withWorkspace } from '../support/figure-cases.ts';

/** Kept reports of months around the turn of years, most months of which were not kept. */
const anyKept = fc
  .array(
    fc.record({
      day: fc.constantFrom(
        ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-11', '2026-12', '2027-01'].flatMap((month) => [
          `${month}-05`,
          `${month}-25`,
        ]),
      ),
      unitCodes: anyUnits,
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map(({ day, unitCodes }, at) => kept(at + 1, day, unitCodes)));

function kept(id: number, day: string, unitCodes: UnitCode[]): KeptReport {
  const nothing = { units: 1, counts: {}, titles: [], standards: [], keyVacancies: [], path: [] };
  return {
    id,
    at: '2026-06-01T01:00:00.000Z',
    by: 'thử',
    figures: {
      ...nothing,
      day,
      countedOn: day,
      unitCodes,
      planName: '1',
      planStart: '2026-07-01',
      corps: { before: 0, after: 0, parts: [] },
    },
  };
}

describe('what a report is compared with', () => {
  it('is of the month before and of the beginning of its year, of the same units, and of nothing else', () => {
    fc.assert(
      fc.property(
        anyKept,
        fc.constantFrom('2025-12-25', '2026-01-25', '2026-02-25', '2026-12-25', '2027-01-31', '2027-02-01'),
        anyUnits,
        (all, day, unitCodes) => {
          const { lastMonth, yearStart } = comparedWith(all, { day, unitCodes });
          const year = Number(day.slice(0, 4));
          const month = Number(day.slice(5, 7));
          const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
          const own = all.filter(({ figures }) => figures.unitCodes.join() === [...unitCodes].sort().join());
          const ofMonth = (wanted: string): KeptReport | null =>
            own
              .filter(({ figures }) => figures.day.startsWith(wanted))
              .reduce<KeptReport | null>(
                (best, one) => (best === null || one.figures.day >= best.figures.day ? one : best),
                null,
              );
          expect(lastMonth).toBe(ofMonth(before));
          const january = month === 1 ? null : ofMonth(`${year}-01`);
          expect(yearStart).toBe(ofMonth(`${year - 1}-12`) ?? january);
        },
      ),
    );
  });

  it('leaves every number a report prints the count of the rows it leads to', async () => {
    await fc.assert(
      fc.asyncProperty(cases, (one) =>
        withWorkspace(one, (session) => {
          const scope = { day: one.day, unitCodes: one.unitCodes };
          const { paper, tally } = makeReport(session, { kind: 'now', ...scope });
          expect(JSON.stringify(paper)).not.toMatch(/NaN|Infinity|undefined/);
          if (tally === null) throw new Error('a report of now has its rows');
          const rowsOf = (key: string): readonly FigureRow[] =>
            key.startsWith('corps.') ? reportRows(session, scope, key) : tally.rowsOf(key);
          const printed = printedFigures(paper);
          expect(printed.length).toBeGreaterThan(30);
          for (const { words, figure: key, value } of printed) {
            expect([words, key, total(rowsOf(key))]).toEqual([words, key, value]);
          }
        }),
      ),
      { numRuns: 25 },
    );
  });
});

interface Printed {
  words: string;
  figure: string;
  value: number;
}

/** Every number of a report that leads to rows, in its sentences and in its tables, whose sums must add up as well. */
function printedFigures({ blocks }: ReportPaper): Printed[] {
  return blocks.flatMap((block): Printed[] => {
    if (block.kind === 'paragraph') {
      return block.runs.flatMap(({ text, figure: key }) =>
        key === null ? [] : [{ words: text, figure: key, value: Number(text.replaceAll('.', '')) }],
      );
    }
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column): Printed[] => {
        if (cell.kind !== 'count' && cell.kind !== 'sum') return [];
        if (cell.kind === 'sum') {
          const added = block.rows.slice(cell.from, cell.to + 1).map((row) => row.cells[column]);
          const counts = added.map((one) => (one?.kind === 'count' ? one.value : 0));
          expect([block.title, column, sum(counts)]).toEqual([block.title, column, cell.value]);
        }
        return cell.figure === null ? [] : [{ words: block.title, figure: cell.figure, value: cell.value }];
      }),
    );
  });
}
