/** Reports and statistics over random workspaces: every number is the count of its rows, and the numbers agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../electron/services/report/make.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import type { ReportPaper } from '../../shared/documents/report/report-paper.ts';
import type { UnitCode } from '../../shared/domain/ids.ts';
import { Degree, StateManagement, Theory } from '../../shared/domain/levels.ts';
import type { Person } from '../../shared/domain/person.ts';
import { DISPOSITION_KINDS, PLACEMENT_FORMS } from '../../shared/domain/plan.ts';
import { BLOCS, isVacancy, mattersWhenVacant } from '../../shared/domain/post.ts';
import type { FigureRow, KeptReport, ReportScope } from '../../shared/domain/report.ts';
import {
  STATISTICS_AXES,
  STATISTICS_FACTS,
  type StatisticsCounts,
  type StatisticsScope,
} from '../../shared/domain/statistics.ts';
import { comparedWith } from '../../shared/report/comparison.ts';
import { corpsFigure } from '../../shared/report/corps-rows.ts';
import { figure, PERIODS, RETIRING_WITHIN, SEAT_MEASURES } from '../../shared/report/keys.ts';
import { STAFF_BLOCS } from '../../shared/rules/headcount.ts';
import { parsePartialDate } from '../../shared/text/parse-date.ts';
import { countedReport, madeStatistics, peopleCounted, reportRows } from '../support/counted.ts';
import { carryOut, randomCommands } from '../support/random-commands.ts';
import { serviceForTests, smallWorkspace, somebody, steadyClock, UNIT_CODES } from '../support/workspaces.ts';

const SIDES = ['before', 'after'] as const;

/** The first and last days of months and years, leap days, and days nothing is special about. */
const anyDay = fc.constantFrom(
  '2026-06-01',
  '2026-06-30',
  '2026-09-01',
  '2026-11-25',
  '2026-12-31',
  '2027-01-01',
  '2027-02-28',
  '2028-02-29',
  '2025-12-31',
);
const anyUnits = fc.subarray(UNIT_CODES);

/** What rosters have and lack: unknown sexes, births to the year or wrong, workplaces outside the units, odd titles. */
const anyPerson: fc.Arbitrary<Partial<Person>> = fc.record({
  sex: fc.constantFrom('male', 'female', null),
  birth: fc
    .constantFrom('12/3/1966', '31/12/1969', '01/01/1970', '1975', '7/1980', '', '29/02/1992', '1/1/2003')
    .map((text) => parsePartialDate(text).date),
  ethnicity: fc.constantFrom('Kinh', 'Thái', 'Mông', 'Hà Nhì', 'La Hủ', 'Dao', 'Giáy', 'Lự', 'không rõ', ''),
  degree: fc.constantFrom(...Degree.options, null),
  theory: fc.constantFrom(...Theory.options, null),
  stateManagement: fc.constantFrom(...StateManagement.options, null),
  party: fc.constantFrom(
    { probation: parsePartialDate('03/02/2005').date, official: parsePartialDate('03/02/2006').date },
    { probation: parsePartialDate('2/2026').date, official: parsePartialDate('').date },
    { probation: parsePartialDate('').date, official: parsePartialDate('').date },
  ),
  currentTitle: fc.constantFrom('Chủ tịch UBND', 'Phó Bí thư', 'Trưởng phòng', 'Chuyên viên', 'Văn thư', ''),
  currentUnit: fc.constantFrom('UBND xã', 'Đảng uỷ', 'Hội Nông dân', 'Sở Nội vụ', ''),
  currentUnitCode: fc.constantFrom(...UNIT_CODES, null),
  inScope: fc.boolean(),
});

/** Rosters of three sizes, the commands that are carried out on them, and what is asked for. */
const cases = fc.record({
  people: fc.oneof(
    ...[
      [1, 4],
      [8, 16],
      [30, 45],
    ].map(([minLength, maxLength]) =>
      fc.array(anyPerson, { minLength: minLength ?? 1, maxLength: maxLength ?? 1 }),
    ),
  ),
  commands: randomCommands,
  day: anyDay,
  unitCodes: anyUnits,
  axis: fc.constantFrom(...STATISTICS_AXES),
  facts: fc.subarray([...STATISTICS_FACTS], { minLength: 1 }),
  bloc: fc.constantFrom(null, ...BLOCS),
  leaders: fc.boolean(),
});

async function withWorkspace(
  { people, commands }: { people: readonly Partial<Person>[]; commands: Parameters<typeof carryOut>[1][] },
  check: (session: Session) => void,
): Promise<void> {
  const clock = steadyClock();
  const { path } = smallWorkspace(people.map((changes, at) => somebody(at + 1, changes)));
  const service = serviceForTests({ now: clock });
  try {
    await service.open(path);
    for (const command of commands) carryOut(service.session, command, clock);
    check(service.session);
  } finally {
    service.close();
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const total = (rows: readonly FigureRow[]): number => sum(rows.map(({ count }) => count));
const people = (rows: readonly FigureRow[]): string[] => rows.flatMap(({ personId }) => personId ?? []);
const isSubset = (part: readonly FigureRow[], whole: readonly FigureRow[]): boolean => {
  const all = new Set(people(whole));
  return people(part).every((id) => all.has(id as never));
};

/** Figures about people as such, each of whom is counted once however many seats they have. */
const EACH_ONCE = /^(people|surplus|left\.(month|year)|retiring|mismatch|speciality\..*\.trained)\b/;
/** Who in the whole province is trained for what a unit lacks. */
const OF_PROVINCE = /^speciality\..*\.trained\b/;

function checkReport(session: Session, scope: ReportScope): void {
  const { figures, tally } = countedReport(session, scope);
  const number = (key: string): number => figures.counts[key] ?? 0;
  for (const [key, count] of Object.entries(figures.counts)) {
    const rows = tally.rowsOf(key);
    expect([key, total(rows)]).toEqual([key, count]);
    const names = rows.map(({ unitCode, postId, personId }) => [unitCode, postId, personId].join());
    expect([key, new Set(names).size]).toEqual([key, rows.length]);
    if (EACH_ONCE.test(key)) expect([key, new Set(people(rows)).size]).toEqual([key, rows.length]);
    if (scope.unitCodes.length > 0 && !OF_PROVINCE.test(key)) {
      expect([key, rows.filter(({ unitCode }) => !scope.unitCodes.includes(unitCode as UnitCode))]).toEqual([
        key,
        [],
      ]);
    }
  }
  // What a click on a number asks for, which counts the whole report anew.
  const clicked = Object.keys(figures.counts).find((key) => key.startsWith('people.'));
  if (clicked !== undefined) expect(reportRows(session, scope, clicked)).toEqual(tally.rowsOf(clicked));
  checkSeats(session, scope, number);
  for (const period of PERIODS) {
    expect(sum(PLACEMENT_FORMS.map((form) => number(figure.moved(period, form as never))))).toBe(
      number(figure.moved(period, 'all')),
    );
    expect(sum(DISPOSITION_KINDS.map((kind) => number(figure.left(period, kind))))).toBe(
      number(figure.left(period, 'all')),
    );
  }
  for (const what of [figure.moved, figure.left]) {
    expect(isSubset(tally.rowsOf(what('month', 'all')), tally.rowsOf(what('year', 'all')))).toBe(true);
  }
  for (const [at, within] of RETIRING_WITHIN.entries()) {
    const next = RETIRING_WITHIN[at + 1] ?? within;
    expect(isSubset(tally.rowsOf(figure.retiring(within)), tally.rowsOf(figure.retiring(next)))).toBe(true);
    expect(isSubset(tally.rowsOf(figure.retiringKey(within)), tally.rowsOf(figure.retiring(within)))).toBe(
      true,
    );
  }
  expect(number(figure.surplus('open')) + number(figure.surplus('settled'))).toBe(
    number(figure.surplus('all')),
  );
  expect(sum(DISPOSITION_KINDS.map((kind) => number(figure.surplusBy(kind))))).toBe(
    number(figure.surplus('settled')),
  );
  for (const state of ['owed', 'overdue'] as const) {
    expect(sum(figures.standards.map(({ rule }) => number(figure.owedBy(rule, state))))).toBe(
      number(figure.owed(state)),
    );
  }
  expect(isSubset(tally.rowsOf(figure.mismatch('waived')), tally.rowsOf(figure.mismatch('all')))).toBe(true);
  checkPayroll(number, figures.units);
  checkCorps(session, scope, figures.corps);
}

/** Seats against a plain walk over the seats of the plan. */
function checkSeats(
  session: Session,
  { unitCodes, day }: ReportScope,
  number: (key: string) => number,
): void {
  const { state } = session;
  const posts = [...state.posts.values()].filter(
    ({ unitCode }) => unitCodes.length === 0 || unitCodes.includes(unitCode),
  );
  const placed = posts.flatMap(({ id }) => state.placementOn(id) ?? []);
  const vacant = posts.filter((post) => isVacancy(post) && state.placementOn(post.id) === undefined);
  const counted = {
    allowed: posts.filter(isVacancy).length,
    filled: placed.length,
    vacant: vacant.length,
    required: vacant.filter(mattersWhenVacant).length,
    key: vacant.filter(({ requirement }) => requirement === 'key').length,
    acting: placed.filter(({ form }) => form === 'acting').length,
    seconded: placed.filter(({ form }) => form === 'second').length,
    pending: placed.filter(({ since }) => (since ?? state.plan.startDate) > day).length,
    frozen: posts.filter(({ frozen }) => frozen).length,
  };
  for (const [measure, count] of Object.entries(counted)) {
    expect([measure, number(`seats.${measure}`)]).toEqual([measure, count]);
  }
  const titles = new Set(posts.map(({ titleCode }) => titleCode));
  for (const measure of SEAT_MEASURES) {
    const whole = number(figure.seats('seats', measure));
    expect(sum([...titles].map((code) => number(figure.seats(`title.${code}`, measure))))).toBe(whole);
    expect(sum(BLOCS.map((bloc) => number(figure.seats(`bloc.${bloc}`, measure))))).toBe(whole);
  }
  expect(number(figure.people('placed'))).toBe(new Set(placed.map(({ personId }) => personId)).size);
}

function checkPayroll(number: (key: string) => number, units: number): void {
  const of = (bloc: (typeof STAFF_BLOCS)[number] | 'all', measure: 'people' | 'frame' | 'over' | 'short') =>
    number(figure.payroll(bloc, measure));
  for (const bloc of [...STAFF_BLOCS, 'all'] as const) {
    expect([bloc, of(bloc, 'people') - of(bloc, 'frame')]).toEqual([
      bloc,
      of(bloc, 'over') - of(bloc, 'short'),
    ]);
  }
  for (const measure of ['people', 'frame'] as const) {
    expect(sum(STAFF_BLOCS.map((bloc) => of(bloc, measure)))).toBe(of('all', measure));
  }
  expect(sum((['over', 'even', 'short'] as const).map((which) => number(figure.units(which))))).toBe(units);
}

/** Facts of which somebody may have several values at once. */
const SEVERAL = ['party'];

function checkCorps(
  session: Session,
  scope: ReportScope,
  corps: ReturnType<typeof countedReport>['figures']['corps'],
): void {
  for (const { facet, lines } of corps.parts) {
    for (const side of SIDES) {
      for (const line of lines) {
        const rows = reportRows(session, scope, corpsFigure(side, facet, line.values));
        expect([facet, line.values, rows.length]).toEqual([facet, line.values, line[side]]);
      }
      const whole = sum(lines.map((line) => line[side]));
      if (SEVERAL.includes(facet)) expect(whole).toBeGreaterThanOrEqual(corps[side]);
      else expect([facet, side, whole]).toEqual([facet, side, corps[side]]);
    }
  }
}

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

describe('in any workspace, after any sequence of commands', () => {
  it('every figure of a report is the count of its rows, and figures agree with one another', async () => {
    await fc.assert(
      fc.asyncProperty(cases, (one) =>
        withWorkspace(one, (session) => checkReport(session, { day: one.day, unitCodes: one.unitCodes })),
      ),
      { numRuns: 40 },
    );
  });

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

  it('figures of seats, moves and the payroll of single units add up to those of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(cases, (one) =>
        withWorkspace(one, (session) => {
          const of = (unitCodes: UnitCode[]) =>
            countedReport(session, { day: one.day, unitCodes }).figures.counts;
          const whole = of([]);
          const parts = UNIT_CODES.map((code) => of([code]));
          for (const [key, count] of Object.entries(whole)) {
            if (!/^(seats|title|bloc|moved|payroll|units)\./.test(key)) continue;
            expect([key, sum(parts.map((part) => part[key] ?? 0))]).toEqual([key, count]);
          }
        }),
      ),
      { numRuns: 20 },
    );
  });
});

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
