import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { RosterService } from '../../../../../electron/services/roster/roster-service.ts';
import { tableData } from '../../../../support/migration-kit.ts';
import { type R1Row, writeR1Workbook } from '../../../../support/r1-workbook.ts';
import { ACTOR, openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

const ROWS: readonly R1Row[] = [
  {
    fullName: 'Hoàng Thị Mỷ',
    birthFemale: '05/03/1988',
    ethnicity: 'Thái',
    current: 'Phó Chủ tịch UBND phường Đoàn Kết',
    degree: 'Đại học Luật',
    theory: 'Trung cấp',
    partyOfficial: '02/9/2012',
  },
  { fullName: 'Sùng A Chư', birthMale: '1979', ethnicity: 'Mông', degree: 'Cao đẳng' },
];

async function rosterFile(folder: string, rows: readonly R1Row[], name = 'ds.xlsx'): Promise<string> {
  const path = join(folder, name);
  await writeR1Workbook(path, { groups: [{ heading: 'Xã Bình Lư', rows }] });
  return path;
}

describe('a roster', () => {
  it('is shown before it is taken in, and looking changes nothing', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const before = tableData(session.db);
    const preview = await new RosterService().preview(session, {
      path: await rosterFile(folder, ROWS),
    });
    expect(preview.file).toBe('ds.xlsx');
    expect(preview.counts).toMatchObject({ rows: 2, accepted: 2, created: 2, rejected: 0 });
    expect(tableData(session.db)).toEqual(before);
  });

  it('is one step that can be undone and done again', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const roster = new RosterService();
    const { previewId } = await roster.preview(session, { path: await rosterFile(folder, ROWS) });
    const before = tableData(session.db);
    const { counts, entry, delta } = roster.accept(session, previewId);
    expect(counts.created).toBe(2);
    expect(entry).toMatchObject({
      command: 'roster.import',
      summary: { file: 'ds.xlsx', created: 2, updated: 0 },
    });
    expect(delta.people.map((row) => row.person.fullName).sort()).toEqual(['Hoàng Thị Mỷ', 'Sùng A Chư']);
    expect(session.state.people.get(personId(1))).toMatchObject({
      fullName: 'Hoàng Thị Mỷ',
      sex: 'female',
      inScope: true,
      degree: 'university',
      source: { file: 'ds.xlsx', row: expect.any(Number) },
    });
    const after = tableData(session.db);
    expect(after.import_batch).toEqual([
      expect.objectContaining({
        id: 1,
        actor: ACTOR,
        at: expect.stringMatching(/^2026-06-01/),
        file: 'ds.xlsx',
      }),
    ]);
    session.undo();
    expect(session.state.people.size).toBe(0);
    expect({ ...tableData(session.db), journal: [] }).toEqual({ ...before, journal: [] });
    session.redo();
    expect({ ...tableData(session.db), journal: [] }).toEqual({ ...after, journal: [] });
  });

  it('read again changes nothing; with a new degree it updates that person alone', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const roster = new RosterService();
    const path = await rosterFile(folder, ROWS);
    roster.accept(session, (await roster.preview(session, { path })).previewId);
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });

    const again = await roster.preview(session, { path });
    expect(again.counts).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(roster.accept(session, again.previewId).entry).toBeNull();

    const [first = {}, second = {}] = ROWS;
    const changed = await rosterFile(folder, [{ ...first, degree: 'Thạc sĩ Luật' }, second], 'ds-moi.xlsx');
    const { counts, entry } = roster.accept(
      session,
      (await roster.preview(session, { path: changed })).previewId,
    );
    expect(counts).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(entry?.summary).toMatchObject({ updated: 1 });
    expect(session.state.people.get(personId(1))).toMatchObject({ degree: 'master', inScope: true });
    expect(session.state.personOn(postOf('D01'))?.degree).toBe('master');
    session.undo();
    expect(session.state.people.get(personId(1))?.degree).toBe('university');
  });

  it('numbers people on from the last one', async () => {
    const { session, folder } = await openSmallWorkspace();
    const roster = new RosterService();
    roster.accept(
      session,
      (await roster.preview(session, { path: await rosterFile(folder, ROWS) })).previewId,
    );
    expect([...session.state.people.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => personId(n)));
  });

  it('is taken in once, and only as it was shown last', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const roster = new RosterService();
    const path = await rosterFile(folder, ROWS);
    const first = await roster.preview(session, { path });
    const second = await roster.preview(session, { path });
    for (const id of [first.previewId, 'none']) {
      expect(() => roster.accept(session, id)).toThrow(expect.objectContaining({ code: 'preview-gone' }));
    }
    roster.accept(session, second.previewId);
    expect(() => roster.accept(session, second.previewId)).toThrow(
      expect.objectContaining({ code: 'preview-gone' }),
    );
  });

  it('whose reading is cancelled leaves nothing', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const controller = new AbortController();
    controller.abort();
    const reading = new RosterService().preview(session, {
      path: await rosterFile(folder, ROWS),
      signal: controller.signal,
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(session.state.people.size).toBe(0);
  });
});
