import { describe, expect, it } from 'vitest';
import { emptyDatabase, tableData, updateToVersion } from '../../support/migration-kit.ts';

function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 90);
  db.exec(
    "INSERT INTO plan (id, name, start_date, term_end) VALUES ('plan-1', '1', '2026-12-01', '2031-11-30')",
  );
  return db;
}

describe('migration 0100', () => {
  it('keeps every row there was and begins without choices', () => {
    const db = oldFile();
    const before = tableData(db);
    updateToVersion(db, 100);
    expect(tableData(db)).toEqual({ ...before, decision_choice: [] });
  });

  it('wants facts that can be read, of a plan and a person there are', () => {
    const db = oldFile();
    updateToVersion(db, 100);
    db.pragma('foreign_keys = ON');
    const insert = (plan: string, facts: string) =>
      db.exec(`INSERT INTO decision_choice VALUES ('${plan}', 'P000001', '', NULL, '${facts}')`);
    expect(() => insert('plan-1', 'x')).toThrow(/json_valid/);
    expect(() => insert('plan-1', '{}')).toThrow(/FOREIGN KEY/);
  });
});
