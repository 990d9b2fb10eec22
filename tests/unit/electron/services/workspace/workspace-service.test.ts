import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { describeProblem } from '../../../../../electron/services/workspace/describe-problem.ts';
import { sha256 } from '../../../../support/bytes.ts';
import { namesIn, temporaryFolder } from '../../../../support/temporary.ts';
import {
  openSmallWorkspace,
  PROVINCE,
  personId,
  postOf,
  serviceForTests,
  smallWorkspace,
} from '../../../../support/workspaces.ts';

/** Changes a closed file behind the program's back. */
function edit(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

describe('create', () => {
  it('makes a whole province: units, bodies, seats, one empty plan, one journal entry', async () => {
    const service = serviceForTests();
    const path = join(temporaryFolder(), 'lai-chau.botri');
    const info = await service.create({ path, provinceCode: PROVINCE, sample: false, overwrite: false });
    expect(info).toMatchObject({ provinceCode: '12', provinceName: 'Lai Châu', units: 38, people: 0 });
    expect(info.plan).toMatchObject({ startDate: '2026-07-01', termEnd: '2031-06-30' });
    expect(service.session.history).toEqual({ undo: null, redo: null });
    expect(service.session.entries(9)).toMatchObject([
      { command: 'workspace.create', summary: { province: 'Tỉnh Lai Châu', units: 38 } },
    ]);
    expect(service.verify()).toEqual([]);
    service.close();
    expect(service.current).toBeNull();
  });

  it('adds the sample with its people on their posts', async () => {
    const service = serviceForTests();
    const path = join(temporaryFolder(), 'mau.botri');
    const info = await service.create({ path, provinceCode: PROVINCE, sample: true, overwrite: false });
    expect(info.people).toBeGreaterThan(500);
    expect(service.session.state.placements.size).toBeGreaterThan(100);
    expect(service.session.entries(1)).toMatchObject([
      { command: 'roster.sample', summary: { people: info.people } },
    ]);
    expect(() => service.session.undo()).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }));
    service.close();
  });

  it('refuses an existing file unless it may be replaced', async () => {
    const { path } = smallWorkspace();
    const service = serviceForTests();
    const before = sha256(path);
    const request = { path, provinceCode: PROVINCE, sample: false };
    await expect(service.create({ ...request, overwrite: false })).rejects.toMatchObject({
      code: 'workspace-exists',
    });
    expect(sha256(path)).toBe(before);
    const lost = { ...request, provinceCode: '99' as typeof PROVINCE, overwrite: true };
    await expect(service.create(lost)).rejects.toMatchObject({ code: 'province-not-found' });
    expect(sha256(path)).toBe(before);
    expect((await service.create({ ...request, overwrite: true })).units).toBe(38);
    service.close();
    expect(namesIn(dirname(path)).filter((name) => name.includes('.new'))).toEqual([]);
  });

  it('leaves no file for a province that does not exist', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'x.botri');
    await expect(
      serviceForTests().create({
        path,
        provinceCode: '99' as typeof PROVINCE,
        sample: false,
        overwrite: false,
      }),
    ).rejects.toMatchObject({ code: 'province-not-found' });
    expect(namesIn(folder)).toEqual([]);
  });
});

describe('open', () => {
  it('says that nothing is open until something is', async () => {
    const service = serviceForTests();
    expect(() => service.session).toThrow(expect.objectContaining({ code: 'no-workspace' }));
    expect(service.current).toBeNull();
    const { path } = smallWorkspace();
    expect((await service.open(path)).path).toBe(path);
    const { session } = service;
    await service.open(path);
    expect(service.session).toBe(session);
    service.close();
  });

  it.each([
    ['lacks what it says of itself', 'DELETE FROM meta'],
    ['has no plan', 'DELETE FROM plan'],
    ['holds a person out of form', `UPDATE person SET degree = 'giáo sư' WHERE id = 'P000001'`],
    ['holds a unit out of form', `UPDATE unit SET province_code = 'x'`],
    ['has a table less', 'DROP TABLE disposition'],
  ])('refuses a file that %s, and keeps the open one', async (_what, sql) => {
    const { service, session, folder } = await openSmallWorkspace();
    const broken = join(folder, 'hong.botri');
    await service.backup(broken);
    edit(broken, sql);
    await expect(service.open(broken)).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect(service.session).toBe(session);
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    service.close();
    // The refused file was let go: it can be opened by somebody else.
    edit(broken, 'SELECT 1');
  });
});

describe('backup and restore', () => {
  it('go back to what was, keep what is replaced, and note it in the journal', async () => {
    const { service, folder, path } = await openSmallWorkspace();
    const from = join(folder, 'sao.botri');
    expect(await service.backup(from)).toBe(readFileSync(from).length);
    assign(service.session, { postId: postOf('D01'), personId: personId(1), displace: false });
    const { info, kept } = await service.restore(from);
    expect(info.path).toBe(path);
    expect(service.session.state.placements.size).toBe(0);
    expect(service.session.entries(1)).toMatchObject([
      { command: 'workspace.restore', summary: { file: 'sao.botri' } },
    ]);
    expect(service.session.history.undo).toBeNull();
    expect(service.verify()).toEqual([]);
    await service.open(kept);
    expect(service.session.state.placements.size).toBe(1);
    service.close();
    expect(existsSync(from)).toBe(true);
  });

  it.each([
    ['is no workspace', (from: string) => writeFileSync(from, 'x'.repeat(5000)), 'workspace-not-a-workspace'],
    ['is not there', () => undefined, 'workspace-not-found'],
    ['cannot be read', (from: string) => edit(from, 'DELETE FROM plan'), 'workspace-damaged'],
  ])('go on with the open workspace where the backup %s', async (_what, spoilBackup, code) => {
    const { service, folder, path } = await openSmallWorkspace();
    const from = join(folder, 'sao.botri');
    if (code === 'workspace-damaged') await service.backup(from);
    spoilBackup(from);
    assign(service.session, { postId: postOf('D01'), personId: personId(1), displace: false });
    const files = namesIn(folder).filter((name) => !name.endsWith('-wal'));
    await expect(service.restore(from)).rejects.toMatchObject({ code });
    expect(service.session.path).toBe(path);
    expect(service.session.state.placements.size).toBe(1);
    expect(service.session.history.undo?.command).toBe('placement.assign');
    service.close();
    expect(namesIn(folder)).toEqual(files);
  });
});

describe('verify', () => {
  it('finds that somebody changed the journal', async () => {
    const { service, session, path } = await openSmallWorkspace();
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    service.close();
    edit(path, `DROP TRIGGER journal_keeps_rows; UPDATE journal SET actor = 'người khác' WHERE seq = 2`);
    await service.open(path);
    expect(service.verify().map(describeProblem)).toEqual(['journal #2']);
    service.close();
  });

  it('says each kind of problem in one line', () => {
    expect(describeProblem({ code: 'pages', detail: 'row 3 missing' })).toBe('row 3 missing');
    expect(describeProblem({ code: 'foreign-key', table: 'post', row: 3 })).toBe('post #3');
  });
});
