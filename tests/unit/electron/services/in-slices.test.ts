import { describe, expect, it } from 'vitest';
import { countedInSlices } from '../../../../electron/services/in-slices.ts';
import { assign } from '../../../../electron/services/plan/placements.ts';
import { makeReport, makeReportInSlices } from '../../../../electron/services/report/make.ts';
import { reportRows } from '../../../../electron/services/report/view.ts';
import { makeStatistics } from '../../../../electron/services/statistics/make.ts';
import type { ReportAbout, ReportScope } from '../../../../shared/domain/report.ts';
import { STATISTICS_FACTS, type StatisticsScope } from '../../../../shared/domain/statistics.ts';
import { figure } from '../../../../shared/report/keys.ts';
import { countedReport, madeStatistics } from '../../../support/counted.ts';
import { openSmallWorkspace, personId, postOf, somebody } from '../../../support/workspaces.ts';

const ABOUT: ReportAbout = { kind: 'now', day: '2026-11-25', unitCodes: [] };
const SCOPE: ReportScope = { day: '2026-11-25', unitCodes: [] };
const opened = () => openSmallWorkspace([somebody(1), somebody(2)]);

/** Longer than one slice, however fast the machine is. */
function* longWork<T>(onTurn: () => void, value: () => T): Generator<undefined, T> {
  for (let turn = 0; turn < 3; turn += 1) {
    const until = performance.now() + 40;
    while (performance.now() < until) yield;
    onTurn();
  }
  return value();
}

describe('counting in slices', () => {
  it('lets other calls through, and counts what it would count at once', async () => {
    const { session } = await opened();
    let others = 0;
    const other = setInterval(() => {
      others += 1;
    }, 0);
    const counted = await countedInSlices(
      session,
      () =>
        longWork(
          () => undefined,
          () => 7,
        ),
      null,
    );
    clearInterval(other);
    expect(counted).toBe(7);
    expect(others).toBeGreaterThan(0);
  });

  it('begins anew where the file is changed meanwhile', async () => {
    const { session } = await opened();
    let starts = 0;
    const steps = () => {
      starts += 1;
      return longWork(
        () => undefined,
        () => session.state.placements.size,
      );
    };
    setImmediate(() => assign(session, { postId: postOf('D01'), personId: personId(1), displace: false }));
    expect(await countedInSlices(session, steps, null)).toBe(1);
    expect(starts).toBe(2);
  });

  it('is stopped by a cancellation', async () => {
    const { session } = await opened();
    const stop = new AbortController();
    let turns = 0;
    const counting = countedInSlices(
      session,
      () =>
        longWork(
          () => {
            turns += 1;
            stop.abort();
          },
          () => 1,
        ),
      stop.signal,
    );
    await expect(counting).rejects.toThrow('cancelled');
    expect(turns).toBeLessThan(3);
  });

  it('gives the report, its rows and the statistics as they are counted at once', async () => {
    const { session } = await opened();
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    const { figures, paper } = await makeReportInSlices(session, ABOUT, null);
    expect({ figures, paper }).toEqual({
      figures: makeReport(session, ABOUT).figures,
      paper: makeReport(session, ABOUT).paper,
    });
    const filled = figure.seats('seats', 'filled');
    expect(await reportRows(session, SCOPE, filled)).toEqual(
      countedReport(session, SCOPE).tally.rowsOf(filled),
    );
    const scope: StatisticsScope = {
      axis: 'unit',
      facts: [...STATISTICS_FACTS],
      sides: ['before', 'after'],
      unitCodes: [],
      bloc: null,
      leaders: false,
    };
    expect(await makeStatistics(session, scope)).toEqual(madeStatistics(session, scope));
  });
});

describe('counting of a file that is closed meanwhile', () => {
  it('is cancelled', async () => {
    const { service, session } = await opened();
    setImmediate(() => service.close());
    await expect(
      countedInSlices(
        session,
        () =>
          longWork(
            () => undefined,
            () => 1,
          ),
        null,
      ),
    ).rejects.toThrow('cancelled');
  });
});
