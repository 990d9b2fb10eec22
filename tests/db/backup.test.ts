import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp, freeName } from '../../electron/db/backup/backup.ts';
import { openDatabase, type WritableDb } from '../../electron/db/connection.ts';
import { restoreFile } from '../../electron/db/restore.ts';
import { sha256, spoil } from '../support/bytes.ts';
import { type Tables, tableData } from '../support/migration-kit.ts';
import { MIGRATIONS } from '../support/migrations.ts';
import { namesIn, temporaryFolder } from '../support/temporary.ts';
import { smallWorkspace } from '../support/workspaces.ts';

async function reading(path: string): Promise<Tables> {
  const db = await openDatabase(path, MIGRATIONS);
  try {
    return tableData(db);
  } finally {
    db.close();
  }
}

function note(db: WritableDb, value: string): void {
  db.prepare("INSERT INTO meta VALUES ('note', ?) ON CONFLICT (key) DO UPDATE SET value = ?").run(
    value,
    value,
  );
}

describe('backUp', () => {
  it('copies a live file completely, what is only in the write-ahead log included', async () => {
    const { path, folder } = smallWorkspace();
    const target = join(folder, 'sao.botri');
    const db = await openDatabase(path, MIGRATIONS);
    note(db, 'chưa gộp');
    await backUp(db, target);
    const live = tableData(db);
    db.close();
    expect(live.meta).toContainEqual({ key: 'note', value: 'chưa gộp' });
    expect(namesIn(folder)).toEqual(['nho.botri', 'sao.botri']);
    expect(await reading(target)).toEqual(live);
  });

  it('leaves nothing behind where it cannot write', async () => {
    const { path, folder } = smallWorkspace();
    const db = await openDatabase(path, MIGRATIONS);
    const target = join(folder, 'none', 'sao.botri');
    await expect(backUp(db, target)).rejects.toMatchObject({
      code: 'backup-failed',
      params: { path: target },
    });
    db.close();
    expect(namesIn(folder)).toEqual(['nho.botri']);
  });

  it('leaves a file alone that is no database', async () => {
    const { path, folder } = smallWorkspace();
    const target = join(folder, 'ds.xlsx');
    writeFileSync(target, 'danh sách'.repeat(1000));
    const before = sha256(target);
    const db = await openDatabase(path, MIGRATIONS);
    await expect(backUp(db, target)).rejects.toMatchObject({ code: 'backup-failed' });
    db.close();
    expect(sha256(target)).toBe(before);
  });

  it('names copies so that none replaces another', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'lai-chau.botri');
    const first = freeName(path, 'v10');
    expect(first).toBe(join(folder, 'lai-chau.v10.bak.botri'));
    writeFileSync(first, '');
    expect(freeName(path, 'v10')).toBe(join(folder, 'lai-chau.v10-2.bak.botri'));
  });
});

describe('restoreFile', () => {
  async function changedSinceBackup(): Promise<{ path: string; folder: string; from: string }> {
    const { path, folder } = smallWorkspace();
    const from = join(folder, 'sao.botri');
    const db = await openDatabase(path, MIGRATIONS);
    note(db, 'cũ');
    await backUp(db, from);
    note(db, 'mới');
    db.close();
    return { path, folder, from };
  }
  const notesOf = (tables: Tables) =>
    tables.meta?.filter((row) => row.key === 'note').map((row) => row.value);

  it('puts the backup in place, keeps what it replaced, and does not touch the backup', async () => {
    const { path, folder, from } = await changedSinceBackup();
    const before = sha256(from);
    const kept = await restoreFile(path, from, MIGRATIONS);
    expect(kept).toBe(join(folder, 'nho.truoc-khoi-phuc.bak.botri'));
    expect(notesOf(await reading(path))).toEqual(['cũ']);
    expect(notesOf(await reading(kept ?? ''))).toEqual(['mới']);
    expect(sha256(from)).toBe(before);
    expect(namesIn(folder)).toEqual(['nho.botri', 'nho.truoc-khoi-phuc.bak.botri', 'sao.botri']);
  });

  it('can itself be undone by restoring what it kept', async () => {
    const { path, folder, from } = await changedSinceBackup();
    const kept = await restoreFile(path, from, MIGRATIONS);
    await restoreFile(path, kept ?? '', MIGRATIONS);
    expect(namesIn(folder)).toEqual([
      'nho.botri',
      'nho.truoc-khoi-phuc-2.bak.botri',
      'nho.truoc-khoi-phuc.bak.botri',
      'sao.botri',
    ]);
    expect(notesOf(await reading(path))).toEqual(['mới']);
  });

  it.each([
    ['is not there', 'workspace-not-found', () => undefined],
    ['is no workspace', 'workspace-not-a-workspace', (from: string) => writeFileSync(from, 'x'.repeat(9000))],
    [
      'is damaged',
      'workspace-damaged',
      (from: string, path: string) => {
        writeFileSync(from, readFileSync(path));
        spoil(from, 8 * 4096, 6 * 4096);
      },
    ],
  ])('leaves everything as it was where the backup %s', async (_what, code, prepare) => {
    const { path, folder } = smallWorkspace();
    const from = join(folder, 'hong.botri');
    prepare(from, path);
    const before = [namesIn(folder), sha256(path)];
    await expect(restoreFile(path, from, MIGRATIONS)).rejects.toMatchObject({ code });
    expect([namesIn(folder), sha256(path)]).toEqual(before);
  });
});
