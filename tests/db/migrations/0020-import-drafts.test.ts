import { describe, expect, it } from 'vitest';
import { allBatches } from '../../../electron/db/queries/import-rows.ts';

import { NO_DATE } from '../../../shared/domain/dates.ts';
import { NO_SALARY } from '../../../shared/domain/person.ts';
import { emptyDatabase, peopleOf, tableNames, updateToVersion } from '../../support/migration-kit.ts';

/** A file of version 10 with one person and one import. */
function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 10);
  db.exec(`
    INSERT INTO person VALUES ('P000001', 'Lò Văn Ún', 'lo van un', 'k', 'male', '1975', '1975', 'year', 'Thái', '',
      '', 'Chuyên viên', 'Phòng Nội vụ', NULL, '12/12', 'university', 'ĐH Luật', '["luật"]', NULL, '', NULL, '', '', '',
      '', NULL, NULL, '', NULL, NULL, '', '', '', '', 1, 'ds.xlsx', 'R1', 9);
    INSERT INTO import_batch VALUES (1, '2026-06-01T01:00:00.000Z', 'can-bo', 'ds.xlsx', 'ab',
      '{"rows":1,"accepted":1,"rejected":0,"duplicates":0,"created":1,"updated":0,"unchanged":0}');
  `);
  return db;
}

describe('migration 0020', () => {
  it('keeps people and imports of older files, with nothing known of what is new', () => {
    const db = oldFile();
    updateToVersion(db, 20);
    const [person] = peopleOf(db);
    expect(person).toMatchObject({ fullName: 'Lò Văn Ún', religion: '', recruited: NO_DATE, edited: {} });
    expect(person).toMatchObject({ salary: NO_SALARY, schools: [], extra: [], proposedTitleCode: null });
    expect(person?.source).toEqual({ file: 'ds.xlsx', sheet: 'R1', row: 9, batch: null });
    expect(allBatches(db)[0]?.counts).toMatchObject({ created: 1, doubtful: 0, gone: 0 });
  });

  it('makes tables for what officers told and for large commands', () => {
    const db = oldFile();
    updateToVersion(db, 20);
    expect(tableNames(db)).toEqual(expect.arrayContaining(['import_memory', 'journal_part']));
  });

  it.each([
    ['a memory of an unknown kind', `INSERT INTO import_memory VALUES ('x', 'k', '{}', '')`],
    ['a memory that is no JSON', `INSERT INTO import_memory VALUES ('answer', 'k', 'x', '')`],
    ['a part that is a text', `INSERT INTO journal_part VALUES (9, 0, '[]')`],
    ['a part of an entry that is not there', `INSERT INTO journal_part VALUES (9, 0, x'00')`],
  ])('refuses %s', (_, sql) => {
    const db = oldFile();
    updateToVersion(db, 20);
    expect(() => db.exec(sql)).toThrow(/constraint|cannot store/i);
  });
});
