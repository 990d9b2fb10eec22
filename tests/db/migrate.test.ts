import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createDatabase, openDatabase } from '../../electron/db/connection.ts';
import { type Migration, migrate, readMigrations, schemaVersion } from '../../electron/db/migrate.ts';
import { sha256 } from '../support/bytes.ts';
import { emptyDatabase, tableData } from '../support/migration-kit.ts';
import { MIGRATIONS } from '../support/migrations.ts';
import { namesIn, temporaryFolder } from '../support/temporary.ts';
import { smallWorkspace } from '../support/workspaces.ts';

const step = (version: number, sql: string): Migration => ({ version, name: `${version}.sql`, sql });

/** A later migration of a made-up next release. */
const NEXT = step(9990, 'ALTER TABLE plan ADD COLUMN remark TEXT; UPDATE plan SET remark = name;');

describe('migrate', () => {
  it('runs what is pending, in order, once', () => {
    const db = emptyDatabase();
    const first = [step(10, 'CREATE TABLE a (x TEXT) STRICT')];
    const both = [...first, step(20, "INSERT INTO a VALUES ('1')")];
    expect(migrate(db, first)).toEqual([10]);
    expect(migrate(db, both)).toEqual([20]);
    expect(migrate(db, both)).toEqual([]);
    expect(tableData(db)).toEqual({ a: [{ x: '1' }] });
  });

  it('undoes every pending step when one of them fails', () => {
    const db = emptyDatabase();
    const steps = [
      step(10, 'CREATE TABLE a (x TEXT) STRICT'),
      step(20, "INSERT INTO a VALUES ('1')"),
      step(30, 'INSERT INTO nowhere VALUES (1)'),
    ];
    migrate(db, steps, 10);
    expect(() => migrate(db, steps)).toThrow('nowhere');
    expect(schemaVersion(db)).toBe(10);
    expect(tableData(db)).toEqual({ a: [] });
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('refuses a result in which a foreign key points nowhere', () => {
    const db = emptyDatabase();
    const steps = [
      step(10, 'CREATE TABLE a (x TEXT PRIMARY KEY) STRICT; CREATE TABLE b (x TEXT REFERENCES a (x)) STRICT'),
      step(20, "INSERT INTO b VALUES ('nobody')"),
    ];
    expect(() => migrate(db, steps)).toThrow(expect.objectContaining({ code: 'workspace-damaged' }));
    expect(schemaVersion(db)).toBe(0);
  });

  it('keeps the children of a table that is rebuilt', () => {
    const db = emptyDatabase();
    const steps = [
      step(
        10,
        `CREATE TABLE a (x TEXT PRIMARY KEY) STRICT;
         CREATE TABLE b (x TEXT REFERENCES a (x) ON DELETE CASCADE) STRICT;
         INSERT INTO a VALUES ('1'); INSERT INTO b VALUES ('1');`,
      ),
      step(
        20,
        `CREATE TABLE a2 (x TEXT PRIMARY KEY, y TEXT) STRICT;
         INSERT INTO a2 (x) SELECT x FROM a; DROP TABLE a; ALTER TABLE a2 RENAME TO a;`,
      ),
    ];
    migrate(db, steps);
    expect(tableData(db)).toEqual({ a: [{ x: '1', y: null }], b: [{ x: '1' }] });
  });

  it('refuses file names out of form', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'none'));
    writeFileSync(join(folder, '10-first.sql'), '');
    expect(() => readMigrations(folder)).toThrow('10-first.sql');
    expect(() => readMigrations(join(folder, 'none'))).toThrow('no migrations');
  });
});

describe('opening a file of another version', () => {
  it('backs an older file up, then migrates it', async () => {
    const { path, folder } = smallWorkspace();
    const db = await openDatabase(path, [...MIGRATIONS, NEXT]);
    expect(db.prepare('SELECT name, remark FROM plan').all()).toEqual([{ name: '1', remark: '1' }]);
    db.close();
    const version = MIGRATIONS.at(-1)?.version;
    expect(namesIn(folder)).toEqual(['nho.botri', `nho.v${version}.bak.botri`]);
    const backup = await openDatabase(join(folder, `nho.v${version}.bak.botri`), MIGRATIONS);
    expect(backup.prepare('SELECT count(*) AS n FROM person').get()).toEqual({ n: 4 });
    backup.close();
  });

  it('leaves the content as it was when a migration fails', async () => {
    const { path } = smallWorkspace();
    const before = sha256(path);
    const failing = [...MIGRATIONS, NEXT, step(9999, 'INSERT INTO nowhere VALUES (1)')];
    await expect(openDatabase(path, failing)).rejects.toThrow('nowhere');
    expect(sha256(path)).toBe(before);
    (await openDatabase(path, MIGRATIONS)).close();
  });

  it('refuses a newer file, says which program it needs, and does not touch it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'moi.botri');
    const newer = createDatabase(path, [...MIGRATIONS, NEXT]);
    newer.prepare("INSERT INTO meta VALUES ('app_version', '9.8.7')").run();
    newer.close();
    const before = sha256(path);
    await expect(openDatabase(path, MIGRATIONS)).rejects.toMatchObject({
      code: 'workspace-newer',
      params: { path, needs: '9.8.7' },
    });
    expect(sha256(path)).toBe(before);
    expect(namesIn(folder)).toEqual(['moi.botri']);
  });

  it('refuses a newer file whose schema it cannot read', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'moi.botri');
    createDatabase(path, [...MIGRATIONS, step(9999, 'DROP TABLE meta')]).close();
    await expect(openDatabase(path, MIGRATIONS)).rejects.toMatchObject({
      code: 'workspace-newer',
      params: { needs: '9999' },
    });
  });

  it('refuses a newer file whose version is still in the write-ahead log', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.botri');
    createDatabase(path, MIGRATIONS).close();
    const live = new Database(path);
    live.pragma('user_version = 9999');
    const copy = join(folder, 'b.botri');
    for (const suffix of ['', '-wal']) writeFileSync(copy + suffix, readFileSync(path + suffix));
    live.close();
    await expect(openDatabase(copy, MIGRATIONS)).rejects.toMatchObject({ code: 'workspace-newer' });
  });
});
