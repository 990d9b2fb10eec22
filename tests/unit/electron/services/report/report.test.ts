/** The figures of a report over the sample province, against counts made in SQL, and what is kept of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { setDispositions } from '../../../../../electron/services/plan/dispositions.ts';
import { balanceOf } from '../../../../../electron/services/plan/overview.ts';
import { assign, edit } from '../../../../../electron/services/plan/placements.ts';
import { planCounts } from '../../../../../electron/services/plan/rows.ts';
import { setWaiver } from '../../../../../electron/services/plan/waivers.ts';
import { keepReport, removeReport } from '../../../../../electron/services/report/kept.ts';
import { makeReport } from '../../../../../electron/services/report/make.ts';
import { keptLines } from '../../../../../electron/services/report/view.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { BLOCS } from '../../../../../shared/domain/post.ts';
import { surplusBoard } from '../../../../../shared/outlook/surplus.ts';
import { corpsFigure } from '../../../../../shared/report/corps-rows.ts';
import { figure, SEAT_MEASURES } from '../../../../../shared/report/keys.ts';
import { countedReport, reportRows } from '../../../../support/counted.ts';
import { OWED, placeShortOfTheory, SHORT_OF_THEORY, THEORY_FINDING } from '../../../../support/waivers.ts';
import {
  openSmallWorkspace,
  PROVINCE,
  personId,
  postOf,
  serviceForTests,
  somebody,
  UNIT_CODES,
} from '../../../../support/workspaces.ts';

const DAY = '2026-11-25';
const WHOLE = { day: DAY, unitCodes: [] };

const folder = mkdtempSync(join(tmpdir(), 'bo-tri-report-'));

/** The sample province with a few dated moves and departures. */
async function province(): Promise<Session> {
  const service = serviceForTests();
  const path = join(folder, 'mau.botri');
  await service.create({ path, provinceCode: PROVINCE, sample: true, overwrite: false });
  const { session } = service;
  const placed = [...session.state.placements.values()].filter(({ form }) => form === 'keep').slice(0, 6);
  const dates = ['2026-11-01', '2026-11-25', '2026-11-26', '2026-10-31', '2026-01-01', '2025-12-31'];
  placed.forEach(({ postId }, at) => {
    edit(session, { postIds: [postId], form: at % 2 === 0 ? 'second' : 'acting', since: dates[at] ?? null });
  });
  const open = surplusBoard(session.state).entries.filter(({ state }) => state === 'open');
  const [first, second, third] = open.map(({ personId: id }) => id);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('nobody is left over');
  setDispositions(session, { personIds: [first], kind: 'resign', date: '2026-11-10', note: null });
  setDispositions(session, { personIds: [second], kind: 'leave-154', date: '2026-03-01', note: null });
  setDispositions(session, { personIds: [third], kind: 'surplus', date: '2026-11-10', note: null });
  return session;
}

const session = await province();
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});
const { figures, tally } = countedReport(session, WHOLE);
const number = (key: string): number => figures.counts[key] ?? 0;
const sql = (query: string): number => {
  const row = session.db.prepare<[], { n: number }>(`SELECT count(*) AS n ${query}`).get();
  return row?.n ?? Number.NaN;
};
const SEATS = 'FROM post p LEFT JOIN placement x ON x.post_id = p.id';
const IN_NORM = 'p.slot <= p.norm AND p.frozen = 0';

describe('figures of a report', () => {
  it('count seats as SQL counts them', () => {
    expect(number(figure.seats('seats', 'allowed'))).toBe(sql(`${SEATS} WHERE ${IN_NORM}`));
    expect(number(figure.seats('seats', 'filled'))).toBe(sql('FROM placement'));
    expect(number(figure.seats('seats', 'vacant'))).toBe(
      sql(`${SEATS} WHERE ${IN_NORM} AND x.post_id IS NULL`),
    );
    expect(number(figure.seats('seats', 'required'))).toBe(
      sql(`${SEATS} WHERE ${IN_NORM} AND x.post_id IS NULL AND p.requirement <> 'optional'`),
    );
    expect(number(figure.seats('seats', 'key'))).toBe(
      sql(`${SEATS} WHERE ${IN_NORM} AND x.post_id IS NULL AND p.requirement = 'key'`),
    );
    expect(number(figure.seats('title.D01', 'filled'))).toBe(
      sql(`${SEATS} WHERE p.title_code = 'D01' AND x.post_id IS NOT NULL`),
    );
    expect(number(figure.seats('bloc.party', 'vacant'))).toBe(
      sql(
        `${SEATS} JOIN body b ON b.id = p.body_id WHERE b.bloc = 'party' AND ${IN_NORM} AND x.post_id IS NULL`,
      ),
    );
    expect(number(figure.seats('seats', 'acting'))).toBe(sql(`FROM placement WHERE form = 'acting'`));
    expect(number(figure.seats('seats', 'pending'))).toBe(sql(`FROM placement WHERE since > '${DAY}'`));
    expect(number(figure.people('placed'))).toBe(sql('FROM (SELECT DISTINCT person_id FROM placement)'));
  });

  it('are those of the foot of the window and of the overview', () => {
    const counts = planCounts(session.state, session.findings);
    expect(number(figure.seats('seats', 'filled'))).toBe(counts.filled);
    expect(number(figure.seats('seats', 'required'))).toBe(counts.vacantRequired);
    expect(number(figure.surplus('open'))).toBe(counts.unplaced);
    const balance = balanceOf(session, 'bloc', session.state.posts.values());
    expect(number(figure.seats('seats', 'allowed'))).toBe(balance.all.norm);
    expect(number(figure.seats('seats', 'vacant'))).toBe(balance.all.lack);
    expect(number(figure.seats('seats', 'beyond'))).toBe(balance.all.surplus);
    expect(balance.all.surplus).toBeGreaterThan(0);
  });

  it('add up: titles and blocs to the whole, and every number to its rows', () => {
    for (const measure of SEAT_MEASURES) {
      const whole = number(figure.seats('seats', measure));
      const sum = (keys: string[]) => keys.reduce((all, key) => all + number(key), 0);
      expect(sum(figures.titles.map(({ code }) => figure.seats(`title.${code}`, measure)))).toBe(whole);
      expect(sum(BLOCS.map((bloc) => figure.seats(`bloc.${bloc}`, measure)))).toBe(whole);
    }
    for (const [key, count] of Object.entries(figures.counts)) {
      const rows = tally.rowsOf(key);
      expect([key, rows.reduce((all, row) => all + row.count, 0)]).toEqual([key, count]);
    }
    const units = (['over', 'even', 'short'] as const).map((which) => number(figure.units(which)));
    expect(units.reduce((all, one) => all + one, 0)).toBe(figures.units);
    for (const { facet, lines } of figures.corps.parts) {
      if (facet === 'party') continue;
      expect(lines.reduce((all, line) => all + line.after, 0)).toBe(figures.corps.after);
    }
    expect(figures.corps.after).toBe(number(figure.people('placed')));
  });

  it('count moves and departures by the day they take effect, the first and last day of the month included', () => {
    expect(number(figure.moved('month', 'second'))).toBe(1);
    expect(number(figure.moved('month', 'acting'))).toBe(1);
    expect(number(figure.moved('month', 'all'))).toBe(2);
    expect(number(figure.moved('year', 'all'))).toBe(
      sql(`FROM placement WHERE form <> 'keep' AND since BETWEEN '2026-01-01' AND '${DAY}'`) +
        sql(
          `FROM placement x JOIN plan p ON p.id = x.plan_id WHERE form <> 'keep' AND since IS NULL AND p.start_date BETWEEN '2026-01-01' AND '${DAY}'`,
        ),
    );
    expect(number(figure.left('month', 'all'))).toBe(1);
    expect(number(figure.left('month', 'resign'))).toBe(1);
    expect(number(figure.left('year', 'all'))).toBe(2);
    expect(number(figure.left('month', 'surplus'))).toBe(0);
  });

  it('tell the people of a line of the corps', () => {
    const women = reportRows(session, WHOLE, corpsFigure('before', 'sex', ['female']));
    expect(women).toHaveLength(sql(`FROM person WHERE sex = 'female' AND removed IS NULL`));
    const groups = figures.corps.parts.find(({ facet }) => facet === 'ethnicGroup')?.lines ?? [];
    const others = groups.find(({ values }) => values.length > 1);
    if (others === undefined) throw new Error('the sample has few ethnic groups');
    expect(reportRows(session, WHOLE, corpsFigure('after', 'ethnicGroup', others.values))).toHaveLength(
      others.after,
    );
  });

  it('of one unit are those of its seats and people', () => {
    const [unitCode] = session.state.units.keys();
    if (unitCode === undefined) throw new Error('a province has units');
    const own = countedReport(session, { day: DAY, unitCodes: [unitCode] }).figures;
    expect(own.units).toBe(1);
    expect(own.counts[figure.seats('seats', 'filled')]).toBe(
      sql(`${SEATS} WHERE p.unit_code = '${unitCode}' AND x.post_id IS NOT NULL`),
    );
    expect(own.counts[figure.people('scope')]).toBeLessThan(number(figure.people('scope')));
  });

  it('are refused of a unit that is not there', () => {
    expect(() => countedReport(session, { day: DAY, unitCodes: ['99999' as never] })).toThrow(
      'unit-not-found',
    );
  });
});

describe('owed standards of a report', () => {
  it('are overdue after the day of their deadline, whatever day it is today', async () => {
    const small = (await openSmallWorkspace([SHORT_OF_THEORY])).session;
    placeShortOfTheory(small);
    setWaiver(small, THEORY_FINDING, { ...OWED, deadline: '2026-11-25' });
    const on = (day: string) => countedReport(small, { day, unitCodes: [] }).figures;
    expect(on('2026-11-25').counts).toMatchObject({ [figure.owed('owed')]: 1 });
    expect(on('2026-11-26').counts).toMatchObject({ [figure.owed('overdue')]: 1 });
    expect(on('2026-11-26').counts[figure.owed('owed')]).toBeUndefined();
    expect(on('2026-11-25').standards).toEqual([{ rule: 'QUAL-THEORY-MIN', name: expect.any(String) }]);
  });
});

describe('kept reports', () => {
  const opened = async () => (await openSmallWorkspace([somebody(1), somebody(2), somebody(3)])).session;

  it('stay what they were while the plan goes on, are compared with, taken back and removed', async () => {
    const small = await opened();
    const october = { day: '2026-10-25', unitCodes: [] };
    assign(small, { postId: postOf('D01'), personId: personId(1), displace: false });
    expect((await keepReport(small, october)).entry).toMatchObject({
      command: 'report.keep',
      summary: { day: '25/10/2026', scope: 'tỉnh Lai Châu' },
    });
    assign(small, { postId: postOf('D02'), personId: personId(2), displace: false });
    const { compared, figures: now } = makeReport(small, { kind: 'now', ...WHOLE });
    expect(now.counts[figure.seats('seats', 'filled')]).toBe(2);
    expect(compared.lastMonth?.figures.counts[figure.seats('seats', 'filled')]).toBe(1);
    expect(compared.yearStart).toBeNull();
    const shown = makeReport(small, { kind: 'kept', id: 1 });
    expect([shown.figures.counts[figure.seats('seats', 'filled')], shown.tally]).toEqual([1, null]);

    expect(() => removeReport(small, 1, ' ')).toThrow('reason-missing');
    removeReport(small, 1, 'nhập nhầm');
    expect(keptLines(small)).toEqual([]);
    small.undo();
    expect(keptLines(small)).toMatchObject([{ id: 1, day: '2026-10-25', scope: 'tỉnh Lai Châu' }]);
    small.undo();
    small.undo();
    expect(keptLines(small)).toEqual([]);
    expect(() => makeReport(small, { kind: 'kept', id: 1 })).toThrow('report-not-found');
  });

  it('name their units', async () => {
    const small = await opened();
    const [one] = UNIT_CODES;
    if (one === undefined) throw new Error('no unit');
    await keepReport(small, { day: DAY, unitCodes: [one] });
    await keepReport(small, { day: DAY, unitCodes: [...UNIT_CODES] });
    const unit = small.state.units.get(one);
    expect(keptLines(small).map(({ scope }) => scope)).toEqual([
      '1 xã, 1 phường của tỉnh Lai Châu',
      `phường ${unit?.name}`,
    ]);
  });
});
