import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/connection.ts';
import { findProblems } from '../../electron/db/verify.ts';
import { foldJournal, recordedTables, sorted } from '../support/fold-journal.ts';
import { MIGRATIONS } from '../support/migrations.ts';
import { endOf, linesOf, startScript } from '../support/processes/spawn.ts';
import { smallWorkspace } from '../support/workspaces.ts';

const script = new URL('../support/processes/keep-changing.ts', import.meta.url);

/** Lets the script change the workspace until it has confirmed `count` changes, then kills it; answers what it told. */
async function changeAndKill(path: string, count: number): Promise<string[]> {
  const child = startScript(script, [path]);
  const ended = endOf(child);
  const told: string[] = [];
  for await (const line of linesOf(child)) {
    told.push(line);
    if (told.length === count) child.kill('SIGKILL');
  }
  expect(await ended).toMatchObject({ code: null, stderr: '' });
  return told;
}

describe('a process killed in the middle of its work', () => {
  it('leaves everything it had confirmed, whole and in order', async () => {
    const { path } = smallWorkspace();
    const start = await openDatabase(path, MIGRATIONS);
    const baseline = recordedTables(start);
    start.close();
    let confirmed = 1;
    for (const count of [1, 40, 73]) {
      const told = await changeAndKill(path, count);
      expect(told.length).toBeGreaterThanOrEqual(count);

      const db = await openDatabase(path, MIGRATIONS);
      const kept = db
        .prepare<[number], { seq: number; hash: string }>(
          'SELECT seq, hash FROM journal WHERE seq > ? ORDER BY seq',
        )
        .all(confirmed);
      // The last change may have been confirmed to SQLite and not yet told.
      expect(kept.slice(0, told.length).map(({ seq, hash }) => `${seq} ${hash}`)).toEqual(told);
      expect(kept.length).toBeLessThanOrEqual(told.length + 1);
      expect(findProblems(db)).toEqual([]);
      expect(sorted(recordedTables(db))).toEqual(foldJournal(db, baseline, 1));
      confirmed = kept.at(-1)?.seq ?? confirmed;
      db.close();
    }
  });
});
