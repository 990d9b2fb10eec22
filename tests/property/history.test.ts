import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../electron/db/verify.ts';
import type { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import { foldJournal, recordedTables, sorted } from '../support/fold-journal.ts';
import { carryOut, randomCommands } from '../support/random-commands.ts';
import { type Clock, serviceForTests, smallWorkspace, somebody, steadyClock } from '../support/workspaces.ts';

const PEOPLE = [1, 2, 3, 4, 5].map((number) => somebody(number));

/** A new copy of the same small workspace for every run. */
function copies(clock: Clock): () => Promise<WorkspaceService> {
  const { path, folder } = smallWorkspace(PEOPLE);
  let runs = 0;
  return async () => {
    runs += 1;
    const copy = join(folder, `lan-${runs}.botri`);
    copyFileSync(path, copy);
    const service = serviceForTests({ now: clock });
    await service.open(copy);
    return service;
  };
}

describe('any sequence of commands', () => {
  it('can be taken back and done again step by step', async () => {
    const clock = steadyClock();
    const open = copies(clock);
    await fc.assert(
      fc.asyncProperty(randomCommands, async (commands) => {
        const service = await open();
        const { session } = service;
        for (const command of commands) {
          const before = recordedTables(session.db);
          const result = carryOut(session, command, clock);
          const after = recordedTables(session.db);
          if (result === null || result.entry === null) expect(after).toEqual(before);
          if (result?.entry?.kind !== 'do') continue;
          session.undo();
          expect(recordedTables(session.db)).toEqual(before);
          session.redo();
          expect(recordedTables(session.db)).toEqual(after);
        }
        service.close();
      }),
      { numRuns: 20 },
    );
  });

  it('is in the journal completely: its changes laid over the start give the tables', async () => {
    const clock = steadyClock();
    const open = copies(clock);
    await fc.assert(
      fc.asyncProperty(randomCommands, async (commands) => {
        const service = await open();
        const { session } = service;
        const baseline = recordedTables(session.db);
        for (const command of commands) carryOut(session, command, clock);
        expect(foldJournal(session.db, baseline, 1)).toEqual(sorted(recordedTables(session.db)));
        expect(findProblems(session.db)).toEqual([]);
        service.close();
      }),
      { numRuns: 25 },
    );
  });

  it('can be taken back to the very start', async () => {
    const clock = steadyClock();
    const open = copies(clock);
    await fc.assert(
      fc.asyncProperty(randomCommands, async (commands) => {
        const service = await open();
        const { session } = service;
        const start = recordedTables(session.db);
        for (const command of commands) carryOut(session, command, clock);
        while (session.history.undo !== null) session.undo();
        expect(recordedTables(session.db)).toEqual(start);
        service.close();
      }),
      { numRuns: 20 },
    );
  });

  it('leaves a history that is the same after closing and opening the file', async () => {
    const clock = steadyClock();
    const open = copies(clock);
    await fc.assert(
      fc.asyncProperty(randomCommands, async (commands) => {
        const service = await open();
        for (const command of commands) carryOut(service.session, command, clock);
        const told = (of: WorkspaceService) => ({
          history: of.session.history,
          entries: of.session.entries(1000),
          settings: of.session.settings,
          lastSavedAt: of.session.lastSavedAt,
        });
        const before = told(service);
        const { path } = service.session;
        service.close();
        await service.open(path);
        expect(told(service)).toEqual(before);
        service.close();
      }),
      { numRuns: 15 },
    );
  });
});
