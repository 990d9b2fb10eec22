import { describe, expect, it } from 'vitest';

import { currentPlan } from '../../../electron/db/queries/plan-rows.ts';
import { NO_DATE } from '../../../shared/domain/dates.ts';
import { emptyDatabase, peopleOf, tableNames, updateToVersion } from '../../support/migration-kit.ts';

/** A file of version 20 with one person and one plan. */
function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 20);
  db.exec(`
    INSERT INTO person (id, full_name, name_folded, sort_key, birth_text, ethnicity, home_place, current_position,
      current_title, current_unit, general_education, degree_text, fields, theory_text, state_management_text,
      foreign_language, informatics, party_probation_text, party_official_text, planning, proposed_title, note,
      citizen_id, in_scope)
    VALUES ('P000001', 'Lò Văn Ún', 'lo van un', 'k', '1975', '', '', '', '', '', '', '', '[]', '', '', '', '', '', '',
      '', '', '', '', 1);
    INSERT INTO plan VALUES ('plan-1', '1', '2026-12-01', '2031-11-30');
  `);
  return db;
}

const WAIVER = `INSERT INTO waiver VALUES ('plan-1', 'QUAL-THEORY-MIN:a:P000001', 'QUAL-THEORY-MIN', 'placement', '{}',
  '{}', '{}', `;

describe('migration 0030', () => {
  it('keeps people and plan of older files: no history was told, the shipped standards go', () => {
    const db = oldFile();
    updateToVersion(db, 30);
    expect(peopleOf(db)[0]).toMatchObject({
      fullName: 'Lò Văn Ún',
      appointedUntil: NO_DATE,
      evaluations: null,
      disciplines: null,
      relatives: null,
      service: null,
    });
    expect(currentPlan(db)).toMatchObject({ name: '1', standardsVersion: null });
    expect(tableNames(db)).toEqual(expect.arrayContaining(['waiver', 'standards_version']));
  });

  it.each([
    ['a waiver without a document', `${WAIVER}'owed', '', NULL, '', NULL, '', 'owed', NULL, '', '')`],
    ['a waiver of an unknown kind', `${WAIVER}'x', 'QĐ 1', NULL, '', NULL, '', 'owed', NULL, '', '')`],
    ['a version without a name', `INSERT INTO standards_version VALUES (1, '', '', '', '[]')`],
    ['a plan with a version that is not there', `UPDATE plan SET standards_version = 9`],
  ])('refuses %s', (_, sql) => {
    const db = oldFile();
    updateToVersion(db, 30);
    expect(() => db.exec(sql)).toThrow(/constraint/i);
  });
});
