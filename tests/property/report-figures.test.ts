/** Reports over random workspaces: every number is the count of its rows, and the numbers agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../electron/services/workspace/session.ts';
import type { UnitCode } from '../../shared/domain/ids.ts';
import { DISPOSITION_KINDS, PLACEMENT_FORMS } from '../../shared/domain/plan.ts';
import { BLOCS, isVacancy, mattersWhenVacant } from '../../shared/domain/post.ts';
import type { ReportScope } from '../../shared/domain/report.ts';
import { corpsFigure } from '../../shared/report/corps-rows.ts';
import { figure, PERIODS, RETIRING_WITHIN, SEAT_MEASURES } from '../../shared/report/keys.ts';
import { STAFF_BLOCS } from '../../shared/rules/headcount.ts';
import { countedReport, reportRows } from '../support/counted.ts';
import { cases, isSubset, people, SIDES, sum, total, withWorkspace } from '../support/figure-cases.ts';
import { UNIT_CODES } from '../support/workspaces.ts';

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

describe('reports of any workspace, after any sequence of commands', () => {
  it('every figure of a report is the count of its rows, and figures agree with one another', async () => {
    await fc.assert(
      fc.asyncProperty(cases, (one) =>
        withWorkspace(one, (session) => checkReport(session, { day: one.day, unitCodes: one.unitCodes })),
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
