import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createDatabase, openDatabase } from '../../electron/db/connection.ts';
import { sha256, spoil } from '../support/bytes.ts';
import { MIGRATIONS } from '../support/migrations.ts';
import { endOf, linesOf, startScript } from '../support/processes/spawn.ts';
import { namesIn, temporaryFolder } from '../support/temporary.ts';
import { smallWorkspace } from '../support/workspaces.ts';

/** The code with which `path` is refused; the file and its folder must be as before. */
async function refusalOf(path: string): Promise<unknown> {
  const folder = join(path, '..');
  const before = [namesIn(folder), sha256(path)];
  const refusal = await openDatabase(path, MIGRATIONS).then(
    (db) => {
      db.close();
      return 'opened';
    },
    (error: unknown) => (error as { code?: string }).code ?? error,
  );
  expect([namesIn(folder), sha256(path)]).toEqual(before);
  return refusal;
}

describe('openDatabase', () => {
  it('opens what was created, with foreign keys, write-ahead log and full sync', async () => {
    const { path, folder } = smallWorkspace();
    const db = await openDatabase(path, MIGRATIONS);
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect([pragma('foreign_keys'), pragma('journal_mode'), pragma('synchronous')]).toEqual([1, 'wal', 2]);
    db.close();
    expect(namesIn(folder)).toEqual(['nho.botri']);
  });

  it.each([
    ['an empty file', ''],
    ['a few bytes', 'botri'],
    ['a text file', 'Danh sách trích ngang\n'.repeat(500)],
    ['the first bytes of a database', 'SQLite format 3\0'],
  ])('refuses %s', async (_what, content) => {
    const path = join(temporaryFolder(), 'a.botri');
    writeFileSync(path, content);
    expect(await refusalOf(path)).toBe('workspace-not-a-workspace');
  });

  it('refuses random bytes', async () => {
    const path = join(temporaryFolder(), 'a.botri');
    writeFileSync(path, Buffer.alloc(50_000));
    spoil(path, 0, 50_000);
    expect(await refusalOf(path)).toBe('workspace-not-a-workspace');
  });

  it.each(['wal', 'delete'])('refuses a database of another program (journal mode %s)', async (mode) => {
    const path = join(temporaryFolder(), 'a.botri');
    const other = new Database(path);
    other.pragma(`journal_mode = ${mode}`);
    other.exec('CREATE TABLE meta (key TEXT, value TEXT)');
    other.close();
    expect(await refusalOf(path)).toBe('workspace-not-a-workspace');
  });

  it('says where there is no file, or a folder in its place', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.botri'));
    for (const name of ['a.botri', 'b.botri', 'c/d.botri']) {
      const path = join(folder, name);
      await expect(openDatabase(path, MIGRATIONS)).rejects.toMatchObject({
        code: 'workspace-not-found',
        params: { path },
      });
    }
    expect(namesIn(folder)).toEqual(['a.botri']);
  });

  it('refuses a file with spoiled pages', async () => {
    const { path } = smallWorkspace();
    spoil(path, 8 * 4096, 6 * 4096);
    expect(await refusalOf(path)).toBe('workspace-damaged');
  });

  it('refuses a file that was cut off', async () => {
    const { path } = smallWorkspace();
    truncateSync(path, 5 * 4096 + 100);
    expect(await refusalOf(path)).toBe('workspace-damaged');
  });

  it('refuses a file this process has open already', async () => {
    const { path } = smallWorkspace();
    const db = await openDatabase(path, MIGRATIONS);
    await expect(openDatabase(path, MIGRATIONS)).rejects.toMatchObject({ code: 'workspace-in-use' });
    db.close();
  });

  it('refuses a file another process has open, and opens it once that is gone', async () => {
    const { path } = smallWorkspace();
    const holder = startScript(new URL('../support/processes/hold-open.ts', import.meta.url), [path]);
    const ended = endOf(holder);
    for await (const line of linesOf(holder)) {
      expect(line).toBe(`holding ${path}`);
      break;
    }
    const before = sha256(path);
    await expect(openDatabase(path, MIGRATIONS)).rejects.toMatchObject({
      code: 'workspace-in-use',
      params: { path },
    });
    expect(sha256(path)).toBe(before);
    holder.kill('SIGKILL');
    await ended;
    (await openDatabase(path, MIGRATIONS)).close();
  });
});

describe('without the right to write', () => {
  const script = new URL('../support/processes/open-without-rights.ts', import.meta.url);

  it('refuses a read-only file', async () => {
    const { path, folder } = smallWorkspace();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o777);
    const before = sha256(path);
    expect(await endOf(startScript(script, ['open', path]))).toMatchObject({ stdout: 'workspace-read-only' });
    expect([namesIn(folder), sha256(path)]).toEqual([['nho.botri'], before]);
  });

  it('refuses a file in a read-only folder', async () => {
    const { path, folder } = smallWorkspace();
    chmodSync(path, 0o666);
    chmodSync(folder, 0o555);
    const before = sha256(path);
    expect(await endOf(startScript(script, ['open', path]))).toMatchObject({ stdout: 'workspace-read-only' });
    expect([namesIn(folder), sha256(path)]).toEqual([['nho.botri'], before]);
  });

  it('refuses a file it may not even read', async () => {
    const { path, folder } = smallWorkspace();
    chmodSync(path, 0o000);
    chmodSync(folder, 0o777);
    expect(await endOf(startScript(script, ['open', path]))).toMatchObject({ stdout: 'workspace-read-only' });
  });

  it('creates nothing in a read-only folder', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const path = join(folder, 'a.botri');
    expect(await endOf(startScript(script, ['create', path]))).toMatchObject({
      stdout: 'workspace-read-only',
    });
    expect(namesIn(folder)).toEqual([]);
  });

  it('would open the same file with the right to write', async () => {
    const { path, folder } = smallWorkspace();
    chmodSync(path, 0o666);
    chmodSync(folder, 0o777);
    expect(await endOf(startScript(script, ['open', path]))).toMatchObject({ stdout: 'opened' });
  });
});

describe('createDatabase', () => {
  it('refuses an existing file and leaves it alone', () => {
    const path = join(temporaryFolder(), 'a.botri');
    writeFileSync(path, 'mine');
    expect(() => createDatabase(path, MIGRATIONS)).toThrow(
      expect.objectContaining({ code: 'workspace-exists', params: { path } }),
    );
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('refuses a folder that is not there', () => {
    const path = join(temporaryFolder(), 'none', 'a.botri');
    expect(() => createDatabase(path, MIGRATIONS)).toThrow(
      expect.objectContaining({ code: 'workspace-folder-missing' }),
    );
  });

  it('leaves nothing behind when it fails', () => {
    const folder = temporaryFolder();
    const broken = [{ version: 10, name: '10.sql', sql: 'CREATE TABLE' }];
    expect(() => createDatabase(join(folder, 'a.botri'), broken)).toThrow();
    expect(namesIn(folder)).toEqual([]);
  });

  it('makes a file that is known for a workspace even if the program dies at once', async () => {
    const folder = temporaryFolder();
    const live = createDatabase(join(folder, 'a.botri'), MIGRATIONS);
    const copy = join(folder, 'b.botri');
    for (const suffix of ['', '-wal']) {
      writeFileSync(copy + suffix, readFileSync(join(folder, `a.botri${suffix}`)));
    }
    live.close();
    const db = await openDatabase(copy, MIGRATIONS);
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)?.version);
    db.close();
  });
});
