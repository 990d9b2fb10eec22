import { describe, expect, it } from 'vitest';
import { emptyDatabase, tableData, updateToVersion } from '../../support/migration-kit.ts';

/** A file of the version before with a plan and a person. */
function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 129);
  db.exec(`
    INSERT INTO plan (id, name, start_date, term_end) VALUES ('plan-1', '1', '2026-12-01', '2031-11-30');
    INSERT INTO setting VALUES ('workspace', '{}');
  `);
  return db;
}

describe('migration 0130', () => {
  it('adds a table for kept reports and leaves every other row as it was', () => {
    const db = oldFile();
    const before = tableData(db);
    updateToVersion(db, 130);
    expect(tableData(db)).toEqual({ ...before, report: [] });
  });

  it('refuses figures that are no JSON', () => {
    const db = oldFile();
    updateToVersion(db, 130);
    const insert = (figures: string) =>
      db.prepare('INSERT INTO report VALUES (?, ?, ?, ?, ?)').run(1, '2026-11-25', '', '', figures);
    expect(() => insert('x')).toThrow(/constraint/i);
    expect(() => insert('{}')).not.toThrow();
  });
});
