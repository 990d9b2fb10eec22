import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assign, edit } from '../../../../../electron/services/plan/placements.ts';
import { snapshotOf } from '../../../../../electron/services/plan/snapshot.ts';
import { Finding } from '../../../../../shared/domain/finding.ts';
import { PersonRow, PlanRow, PlanSnapshotDto } from '../../../../../shared/ipc/contract.ts';
import { tableData } from '../../../../support/migration-kit.ts';
import { ACTOR, openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

const D01 = postOf('D01');
const assignOne = { postId: D01, personId: personId(1), displace: false };

describe('a command', () => {
  it('writes its rows and one journal entry, with who and when', async () => {
    const { session } = await openSmallWorkspace();
    const { entry, delta } = assign(session, assignOne);
    const { placement, journal } = tableData(session.db);
    expect(placement).toEqual([expect.objectContaining({ post_id: D01, person_id: 'P000001' })]);
    expect(journal).toHaveLength(2);
    expect(entry).toMatchObject({ seq: 2, actor: ACTOR, kind: 'do', target: null });
    expect([entry?.at, delta.lastSavedAt]).toEqual([session.lastSavedAt, session.lastSavedAt]);
    expect(session.entries(1)).toEqual([entry]);
  });

  it('that throws half way leaves rows, journal and memory as they were', async () => {
    const { session } = await openSmallWorkspace();
    const before = [tableData(session.db), snapshotOf(session)];
    const failing = () =>
      session.change('settings.change', (tx) => {
        tx.put('setting', { key: 'workspace', value: '{}' });
        tx.remove('person', { id: 'P000001' });
        throw new Error('giữa chừng');
      });
    expect(failing).toThrow('giữa chừng');
    expect([tableData(session.db), snapshotOf(session)]).toEqual(before);
  });

  it('that breaks a foreign key is taken back', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, assignOne);
    const before = [tableData(session.db), snapshotOf(session)];
    const breaking = () =>
      session.change('settings.change', (tx) => {
        tx.remove('person', { id: 'P000001' });
        return {};
      });
    expect(breaking).toThrow('FOREIGN KEY');
    expect([tableData(session.db), snapshotOf(session)]).toEqual(before);
  });

  it('for which the disk has no room is refused and leaves everything as it was', async () => {
    const { session, service, path } = await openSmallWorkspace();
    assign(session, assignOne);
    const before = snapshotOf(session);
    const pages = Number(session.db.pragma('page_count', { simple: true }));
    session.db.pragma(`max_page_count = ${pages}`);
    expect(() => edit(session, { postIds: [D01], note: 'x'.repeat(100_000) })).toThrow(
      expect.objectContaining({ code: 'workspace-disk-full', params: { path } }),
    );
    expect(snapshotOf(session)).toEqual(before);
    session.db.pragma('max_page_count = 1000000');
    edit(session, { postIds: [D01], note: 'có chỗ rồi' });
    service.close();
    await service.open(path);
    expect(service.session.state.placementOn(D01)?.note).toBe('có chỗ rồi');
    expect(service.verify()).toEqual([]);
  });
});

describe('undo and redo', () => {
  it('say which entry they turn, and refuse where there is none', async () => {
    const { session } = await openSmallWorkspace();
    expect(() => session.undo()).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }));
    expect(() => session.redo()).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }));
    assign(session, assignOne);
    expect(session.undo().entry).toMatchObject({ kind: 'undo', target: 2, command: 'placement.assign' });
    expect(() => session.undo()).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }));
    expect(session.redo().entry).toMatchObject({ kind: 'redo', target: 2 });
    expect(session.history.undo).toMatchObject({ seq: 2, summary: { person: 'Lò Văn Ún' } });
  });

  it('forget what was undone once something new is done', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, assignOne);
    session.undo();
    assign(session, { ...assignOne, personId: personId(2) });
    expect(session.history.redo).toBeNull();
  });

  it('refuse where the rows are no longer what they were, and change nothing', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, assignOne);
    session.db.exec("UPDATE placement SET note = 'sửa bên ngoài'");
    const before = tableData(session.db);
    expect(() => session.undo()).toThrow(
      expect.objectContaining({ code: 'history-conflict', params: { seq: 2 } }),
    );
    expect(tableData(session.db)).toEqual(before);
    expect(session.history.undo?.seq).toBe(2);
  });
});

describe('the snapshot', () => {
  it('is in the form of the contract and counts what it holds', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, assignOne);
    const snapshot = snapshotOf(session);
    expect(PlanSnapshotDto.parse(snapshot)).toEqual(snapshot);
    // What the contract takes on trust while the program runs.
    expect(z.array(PlanRow).parse(snapshot.rows)).toEqual(snapshot.rows);
    expect(z.array(PersonRow).parse(snapshot.people)).toEqual(snapshot.people);
    expect(z.array(Finding).parse(snapshot.findings)).toEqual(snapshot.findings);
    expect(Math.min(snapshot.rows.length, snapshot.people.length, snapshot.findings.length)).toBeGreaterThan(
      0,
    );
    expect(snapshot.counts).toMatchObject({ seats: snapshot.rows.length, filled: 1, people: 4, unplaced: 3 });
    expect(snapshot.counts.vacant).toBe(snapshot.rows.length - 1);
    const summed = snapshot.units.reduce((n, { summary }) => n + summary.seats, 0);
    expect(summed).toBe(snapshot.rows.length);
    const bySeverity = snapshot.findings.filter((finding) => finding.severity === 'block').length;
    expect(snapshot.counts.findings.block).toBe(bySeverity);
  });
});
