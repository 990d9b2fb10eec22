import { describe, expect, it } from 'vitest';
import { commentsOf, marksOf, standingOf } from '../../../electron/db/queries/review-rows.ts';
import { DRAFT } from '../../../shared/domain/review.ts';
import { emptyDatabase, tableData, updateToVersion } from '../../support/migration-kit.ts';

/** A file of version 30 with one unit and one plan. */
function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 30);
  db.exec(`
    INSERT INTO unit VALUES ('03460', 'Mường Tè', 'commune', 'Xã Mường Tè', '12', '', 1);
    INSERT INTO plan (id, name, start_date, term_end) VALUES ('plan-1', '1', '2026-12-01', '2031-11-30');
  `);
  return db;
}

const MARK = `INSERT INTO seat_mark VALUES ('plan-1', '03460-D01-1',`;
const COMMENT = `INSERT INTO seat_comment VALUES (1, 'plan-1', NULL, '03460',`;

describe('migration 0050', () => {
  it('leaves what was there as it is: a draft with no mark, lock or comment', () => {
    const db = oldFile();
    const before = tableData(db);
    updateToVersion(db, 50);
    expect(tableData(db)).toMatchObject({
      unit: before.unit,
      seat_mark: [],
      seat_comment: [],
      plan_stage: [],
    });
    expect(standingOf(db, 'plan-1')).toEqual(DRAFT);
    expect([...marksOf(db, 'plan-1'), ...commentsOf(db, 'plan-1')]).toEqual([]);
  });

  it.each([
    ['a review of nobody', `${MARK} 'agreed', NULL, NULL, NULL, '2026', 'x', NULL, NULL)`],
    [
      'a review that is none of the three',
      `${MARK} 'liked', 'P000001', 'appoint', NULL, '2026', 'x', NULL, NULL)`,
    ],
    ['a lock of nobody', `${MARK} NULL, NULL, NULL, NULL, NULL, NULL, '2026', NULL)`],
    ['a comment without words', `${COMMENT} 'remark', '', '2026', 'x', NULL, NULL)`],
    ['a stage that is none of the four', `INSERT INTO plan_stage VALUES ('plan-1', 'done', '2026', 'x', '')`],
    [
      'a stage of a plan that is not there',
      `INSERT INTO plan_stage VALUES ('plan-9', 'draft', '2026', 'x', '')`,
    ],
  ])('refuses %s', (_, sql) => {
    const db = oldFile();
    updateToVersion(db, 50);
    expect(() => db.exec(sql)).toThrow(/constraint/i);
  });
});
