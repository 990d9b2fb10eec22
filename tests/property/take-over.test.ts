import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOfPlan } from '../../electron/db/queries/plan-rows.ts';
import { compareWith, previewTakeOver, takeOver } from '../../electron/services/plan/compare.ts';
import { createPlan, planList } from '../../electron/services/plan/plans.ts';
import { lockSeats } from '../../electron/services/review/marks.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { isClosed } from '../../shared/domain/review.ts';
import { FindingIndex } from '../../shared/rules/finding-index.ts';
import { tableData } from '../support/migration-kit.ts';
import { carryOut, randomCommands } from '../support/random-commands.ts';
import { serviceForTests, smallWorkspace, somebody, steadyClock } from '../support/workspaces.ts';

const PEOPLE = [1, 2, 3, 4, 5].map((number) => somebody(number));

/** What of a plan is taken over: who sits where, and what becomes of the others. */
const contentOf = (session: Session, planId: Session['state']['plan']['id']) =>
  (['placement', 'disposition'] as const).map((table) =>
    rowsOfPlan(session.db, table, planId).map(({ plan_id, ...row }) => row),
  );

it('taking over every difference makes two plans alike, and undo parts them again', async () => {
  const { path, folder } = smallWorkspace(PEOPLE);
  let runs = 0;
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(randomCommands, randomCommands, async (before, after) => {
      runs += 1;
      const copy = join(folder, `lan-${runs}.botri`);
      copyFileSync(path, copy);
      const clock = steadyClock();
      const service = serviceForTests({ now: clock });
      await service.open(copy);
      const { session } = service;
      for (const command of before) carryOut(session, command, clock);
      const source = session.state.plan;
      createPlan(session, { ...source, name: 'bản sao', from: source.id, content: 'copy' });
      for (const command of after) carryOut(session, command, clock);
      const other = planList(session).find((plan) => !plan.inUse && !plan.archived);
      // Nothing is taken into a plan that was approved.
      if (other !== undefined && !isClosed(session.review.standing.stage)) {
        const mine = session.state.plan.id;
        const { people } = await compareWith(session, other.id);
        // A lock refuses whoever would move a seat, which is told elsewhere.
        const { marks } = session.review;
        const locked = [...marks.keys()].filter((postId) => marks.get(postId)?.lock != null);
        if (locked.length > 0) lockSeats(session, locked, false);
        const asked = people.map(({ personId }) => personId);
        const frozen =
          asked.length > 0 && (await previewTakeOver(session, other.id, asked)).frozen.length > 0;
        if (asked.length > 0 && !frozen) {
          const rows = tableData(session.db);
          await takeOver(session, other.id, asked, true);
          expect(contentOf(session, mine)).toEqual(contentOf(session, other.id));
          expect((await compareWith(session, other.id)).people).toEqual([]);
          // Nobody ends differently any more, so nothing about them is left behind.
          expect((await previewTakeOver(session, other.id, asked)).waivers).toEqual([]);
          const full = new FindingIndex(session.state);
          full.checkAll();
          expect(session.findings.all()).toEqual(full.all());
          session.undo();
          expect({ ...tableData(session.db), journal: rows.journal }).toEqual(rows);
          taken += 1;
        }
      }
      service.close();
    }),
    { numRuns: 20 },
  );
  // In which runs something can be taken is a matter of chance, in every third or so; in none of them it is a mistake.
  expect(taken).toBeGreaterThan(0);
});
