import { describe, expect, it } from 'vitest';
import { emptyDatabase, tableData, updateToVersion } from '../../support/migration-kit.ts';

const CHECKSUM = 'a'.repeat(64);
const FILE = `INSERT INTO template_file VALUES ('${CHECKSUM}', x'00')`;
const ROW = `INSERT INTO decision_template VALUES ('state', '', 'appoint', 'mau.docx', '${CHECKSUM}', '', '')`;

/** A file of the version before, with a setting in it. */
function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 80);
  db.exec(`INSERT INTO setting VALUES ('workspace', '{}')`);
  return db;
}

describe('migration 0090', () => {
  it('adds tables without rows and leaves every other row as it was', () => {
    const db = oldFile();
    const before = tableData(db);
    updateToVersion(db, 90);
    expect(tableData(db)).toEqual({ ...before, decision_template: [], template_file: [] });
  });

  it('takes one template for one use', () => {
    const db = oldFile();
    updateToVersion(db, 90);
    db.exec(FILE);
    db.exec(ROW);
    expect(() => db.exec(ROW)).toThrow(/UNIQUE/);
    db.exec(ROW.replace('appoint', ''));
  });

  it.each([
    ['a template whose file is not kept', ROW],
    ['a file with half a checksum', FILE.replace(CHECKSUM, 'aa')],
    ['a template of no family', `${FILE}; ${ROW.replace("'state'", "'front'")}`],
    ['a template without a name', `${FILE}; ${ROW.replace('mau.docx', '')}`],
  ])('refuses %s', (_, sql) => {
    const db = oldFile();
    updateToVersion(db, 90);
    expect(() => db.exec(sql)).toThrow(/constraint/i);
  });
});
