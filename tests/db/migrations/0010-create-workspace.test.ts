import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../electron/db/migrate.ts';
import { emptyDatabase, tableData, tableNames, updateToVersion } from '../../support/migration-kit.ts';

function created() {
  const db = emptyDatabase();
  updateToVersion(db, 10);
  return db;
}

/** Two rows that everything else can point at. */
function withUnit() {
  const db = created();
  db.exec(`
    INSERT INTO unit VALUES ('00001', 'A', 'commune', 'Xã A', '12', 'NQ', 0);
    INSERT INTO body VALUES ('00001-party', '00001', 'party', 'Đảng uỷ', 'party', 1);
    INSERT INTO post VALUES ('00001-D01-1', '00001', '00001-party', 'D01', 'Bí thư', 1, 1, 1, 'key', 1);
    INSERT INTO plan VALUES ('plan-1', '1', '2026-07-01', '2031-06-30');
  `);
  return db;
}

describe('migration 0010', () => {
  it('makes every table from an empty file', () => {
    const db = created();
    expect(schemaVersion(db)).toBe(10);
    expect(tableNames(db)).toEqual([
      'body',
      'disposition',
      'import_batch',
      'journal',
      'merged_from',
      'meta',
      'person',
      'placement',
      'plan',
      'post',
      'setting',
      'unit',
    ]);
    expect(Object.values(tableData(db)).flat()).toEqual([]);
  });

  it('makes every table STRICT', () => {
    const loose = created()
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
  });

  it.each([
    [
      'a unit of an unknown type',
      `INSERT INTO unit VALUES ('00002', 'B', 'town', 'Thị trấn B', '12', '', 1)`,
    ],
    ['a body of an unknown bloc', `INSERT INTO body VALUES ('x', '00001', 'k', 'X', 'court', 1)`],
    ['a body of no unit', `INSERT INTO body VALUES ('x', '99999', 'k', 'X', 'party', 1)`],
    [
      'a seat number 0',
      `INSERT INTO post VALUES ('x', '00001', '00001-party', 'D01', 'T', 0, 1, 1, 'key', 1)`,
    ],
    [
      'a placement of nobody',
      `INSERT INTO placement VALUES ('plan-1', '00001-D01-1', 'P000009', 'appoint', NULL, '')`,
    ],
    ['a setting that is no JSON', `INSERT INTO setting VALUES ('workspace', '{')`],
    ['a number in a text column', `INSERT INTO meta VALUES ('a', x'00')`],
    ['a unit that others point at, deleted', `DELETE FROM unit WHERE code = '00001'`],
  ])('refuses %s', (_what, sql) => {
    const db = withUnit();
    const before = tableData(db);
    expect(() => db.exec(sql)).toThrow(/constraint failed|cannot store/);
    expect(tableData(db)).toEqual(before);
  });

  it('finds the posts of a unit and of a title through an index', () => {
    const plan = (where: string) =>
      created()
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN SELECT * FROM post WHERE ${where}`)
        .all()
        .map((row) => row.detail)
        .join();
    expect(plan(`unit_code = '1'`)).toContain('post_unit');
    expect(plan(`body_id = '1' AND title_code = '2'`)).toContain('post_body_title');
  });

  it.each([
    ['changed', `UPDATE journal SET actor = 'somebody else'`],
    ['deleted', 'DELETE FROM journal'],
  ])('lets no journal entry be %s', (_what, sql) => {
    const db = created();
    db.exec(
      `INSERT INTO journal VALUES (1, '2026-06-01T00:00:00.000Z', 'a', 'do', NULL, 'plan.edit', '{}', '[]', '0', '1')`,
    );
    const before = tableData(db);
    expect(() => db.exec(sql)).toThrow('append only');
    expect(tableData(db)).toEqual(before);
  });
});
