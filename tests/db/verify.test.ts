import { describe, expect, it } from 'vitest';
import { findProblems } from '../../electron/db/verify.ts';
import { emptyDatabase, updateToVersion } from '../support/migration-kit.ts';

describe('findProblems', () => {
  it('finds nothing in a sound file', () => {
    const db = emptyDatabase();
    updateToVersion(db, 90);
    expect(findProblems(db)).toEqual([]);
  });

  it('finds a row that points nowhere', () => {
    const db = emptyDatabase();
    updateToVersion(db, 90);
    db.pragma('foreign_keys = OFF');
    db.exec(`INSERT INTO merged_from VALUES (7, '99999', '', '', '', '', 'whole', 0)`);
    expect(findProblems(db)).toEqual([{ code: 'foreign-key', table: 'merged_from', row: 7 }]);
  });

  it('finds a template that is not what its checksum says', () => {
    const db = emptyDatabase();
    updateToVersion(db, 90);
    const checksum = '0'.repeat(64);
    db.exec(`INSERT INTO template_file VALUES ('${checksum}', x'00')`);
    expect(findProblems(db)).toEqual([{ code: 'template-file', checksum }]);
  });

  it('finds an index that does not fit its table', () => {
    const db = emptyDatabase();
    updateToVersion(db, 90);
    db.exec(`INSERT INTO unit VALUES ('00001', 'A', 'commune', 'Xã A', '12', '', 0)`);
    db.exec(`INSERT INTO body VALUES ('b', '00001', 'k', 'B', 'party', 1)`);
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    db.exec(
      `UPDATE sqlite_schema SET sql = 'CREATE INDEX body_unit ON body (name)' WHERE name = 'body_unit'`,
    );
    db.pragma('schema_version = 4000');
    const problems = findProblems(db);
    expect(problems).not.toEqual([]);
    expect(problems.every((problem) => problem.code === 'pages')).toBe(true);
  });
});
