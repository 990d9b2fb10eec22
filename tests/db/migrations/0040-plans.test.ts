import { describe, expect, it } from 'vitest';
import { allPlacements, allPlans, currentPlan } from '../../../electron/db/queries/plan-rows.ts';
import { PlanId } from '../../../shared/domain/ids.ts';
import { emptyDatabase, updateToVersion } from '../../support/migration-kit.ts';

const MADE = '2026-06-01T01:00:00.000Z';

/** A file of version 30 with one plan and somebody in it. */
function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 30);
  db.exec(`
    INSERT INTO meta VALUES ('created_at', '${MADE}');
    INSERT INTO unit VALUES ('03460', 'Thu Lũm', 'commune', 'Xã Thu Lũm', '12', '', 1);
    INSERT INTO body VALUES ('03460-office', '03460', 'office', 'Văn phòng', 'government', 1);
    INSERT INTO post (id, unit_code, body_id, title_code, title, slot, norm, in_headcount, requirement, ordinal)
      VALUES ('03460-U10-1', '03460', '03460-office', 'U10', 'Chánh Văn phòng', 1, 1, 1, 'required', 1);
    INSERT INTO person (id, full_name, name_folded, sort_key, birth_text, ethnicity, home_place, current_position,
      current_title, current_unit, general_education, degree_text, fields, theory_text, state_management_text,
      foreign_language, informatics, party_probation_text, party_official_text, planning, proposed_title, note,
      citizen_id, in_scope)
    VALUES ('P000001', 'Lò Văn Ún', 'lo van un', 'k', '1975', '', '', '', '', '', '', '', '[]', '', '', '', '', '', '',
      '', '', '', '', 1);
    INSERT INTO plan VALUES ('plan-1', '1', '2026-12-01', '2031-11-30', NULL);
    INSERT INTO placement VALUES ('plan-1', '03460-U10-1', 'P000001', 'keep', NULL, 'giữ');
  `);
  return db;
}

describe('migration 0040', () => {
  it('keeps the plan of an older file with what is in it, as the one in use', () => {
    const db = oldFile();
    // The list tells how far the review is, which 0050 brought.
    updateToVersion(db, 50);
    expect(allPlans(db)).toEqual([
      {
        id: 'plan-1',
        name: '1',
        startDate: '2026-12-01',
        termEnd: '2031-11-30',
        standardsVersion: null,
        inUse: true,
        archived: false,
        stage: 'draft',
        madeAt: MADE,
        copiedFrom: '',
      },
    ]);
    expect(allPlacements(db, 'plan-1')).toMatchObject([{ personId: 'P000001', note: 'giữ' }]);
  });

  it('names the plan in use in a setting, and falls back to the first', () => {
    const db = oldFile();
    updateToVersion(db, 40);
    db.exec("INSERT INTO plan VALUES ('plan-2', '2', '2026-12-01', '2031-11-30', NULL, 0, '', '1')");
    expect(currentPlan(db).id).toBe('plan-1');
    db.exec(`INSERT INTO setting VALUES ('plan-in-use', '"plan-2"')`);
    expect(currentPlan(db).id).toBe(PlanId.parse('plan-2'));
    db.exec(`UPDATE setting SET value = '"plan-9"'`);
    expect(currentPlan(db).id).toBe('plan-1');
  });

  it('refuses a plan that is archived by halves', () => {
    const db = oldFile();
    updateToVersion(db, 40);
    expect(() => db.exec('UPDATE plan SET archived = 2')).toThrow(/constraint/i);
  });
});
