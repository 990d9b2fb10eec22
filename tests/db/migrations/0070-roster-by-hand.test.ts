import { describe, expect, it } from 'vitest';
import { byGivenName, eachPerson } from '../../../electron/db/queries/person-reader.ts';
import { peopleIn } from '../../../electron/db/queries/person-rows.ts';
import { emptyDatabase, tableData, updateToVersion } from '../../support/migration-kit.ts';

/** A file of the version before with one person, who sits on a post. */
function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 60);
  db.exec(`
    INSERT INTO person (id, full_name, name_folded, sort_key, birth_text, ethnicity, home_place, current_position,
      current_title, current_unit, general_education, degree_text, fields, theory_text, state_management_text,
      foreign_language, informatics, party_probation_text, party_official_text, planning, proposed_title, note,
      citizen_id, in_scope)
    VALUES ('P000001', 'Lò Văn Ún', 'lo van un', 'k', '1975', '', '', '', '', '', '', '', '[]', '', '', '', '', '', '',
      '', '', '', '', 1), ('P000002', 'Vàng Thị Dở', 'vang thi do', 'l', '', '', '', '', '', '', '', '', '[]', '', '',
      '', '', '', '', '', '', '', '', 1);
    INSERT INTO plan (id, name, start_date, term_end) VALUES ('plan-1', '1', '2026-12-01', '2031-11-30');
    INSERT INTO disposition VALUES ('plan-1', 'P000001', 'retire', NULL, '');
  `);
  return db;
}

describe('migration 0070', () => {
  it('keeps everybody in the roster and every other row as it was', () => {
    const db = oldFile();
    const before = tableData(db);
    updateToVersion(db, 70);
    const after = tableData(db);
    expect(after.person).toEqual(before.person?.map((row) => ({ ...row, removed: null })));
    expect(after).toMatchObject({ ...before, person: after.person, people_apart: [], person_draft: [] });
    expect(byGivenName([...eachPerson(db)]).map(({ id }) => id)).toEqual(['P000001', 'P000002']);
  });

  it('counts and lists nobody who was taken out', () => {
    const db = oldFile();
    updateToVersion(db, 70);
    db.exec(`UPDATE person SET removed = '{}' WHERE id = 'P000001'`);
    expect(byGivenName([...eachPerson(db)]).map(({ id }) => id)).toEqual(['P000002']);
    expect(peopleIn(db)).toBe(1);
  });

  it.each([
    ['a removal that is no JSON', `UPDATE person SET removed = 'x'`],
    ['a pair in the other order', `INSERT INTO people_apart VALUES ('P000002', 'P000001')`],
    ['a pair with nobody', `INSERT INTO people_apart VALUES ('P000001', 'P000009')`],
    ['a second draft', `INSERT INTO person_draft VALUES (2, '{}', '')`],
  ])('refuses %s', (_, sql) => {
    const db = oldFile();
    updateToVersion(db, 70);
    expect(() => db.exec(sql)).toThrow(/constraint/i);
  });
});
