import { describe, expect, it } from 'vitest';
import { emptyDatabase, tableData, updateToVersion } from '../../support/migration-kit.ts';

function oldFile() {
  const db = emptyDatabase();
  updateToVersion(db, 70);
  db.exec(`
    INSERT INTO plan (id, name, start_date, term_end) VALUES ('plan-1', '1', '2026-12-01', '2031-11-30');
    INSERT INTO plan_stage VALUES ('plan-1', 'approved', '2026-11-01T00:00:00.000Z', 'a', '');
  `);
  return db;
}

/** A file of this version with a register and a paper in it. */
function newFile() {
  const db = oldFile();
  updateToVersion(db, 80);
  db.exec(`
    INSERT INTO paper_register VALUES (1, 'state', 'UBND', 'QĐ-UBND', '2026', 1);
    INSERT INTO paper (id, plan_id, kind, family, organ, symbol, subject, signer, made_at, made_by, made_seq, state,
      register_id, number, date) VALUES (1, 'plan-1', 'appoint', 'state', 'UBND', 'QĐ-UBND', '', '', '', '', 1, 'numbered', 1, 5, '2026-12-01');
    INSERT INTO paper_text VALUES (1, '{}');
    INSERT INTO paper_item VALUES (1, 0, 'P000001', 'x', '{}');
  `);
  return db;
}

const DRAFT = `INSERT INTO paper (id, plan_id, kind, family, organ, symbol, subject, signer, made_at, made_by, made_seq,
  state, register_id, number, date) VALUES (2, 'plan-1', 'appoint', 'state', 'UBND', 'QĐ-UBND', '', '', '', '', 1`;

describe('migration 0080', () => {
  it('keeps every row there was and begins without papers', () => {
    const db = oldFile();
    const before = tableData(db);
    updateToVersion(db, 80);
    const none = {
      paper: [],
      paper_text: [],
      paper_item: [],
      paper_file: [],
      paper_register: [],
      number_note: [],
    };
    expect(tableData(db)).toEqual({ ...before, ...none });
  });

  it('gives no number of a register twice', () => {
    const db = newFile();
    expect(() => db.exec(`${DRAFT}, 'numbered', 1, 5, '2026-12-02')`)).toThrow(/UNIQUE/);
    db.exec(`${DRAFT}, 'numbered', 1, 6, '2026-12-02')`);
  });

  it.each([
    ['a draft with a number', `${DRAFT}, 'draft', 1, 7, '2026-12-01')`],
    ['a number without a date', `${DRAFT}, 'numbered', 1, 7, NULL)`],
    ['a number without a register', `${DRAFT}, 'numbered', NULL, 7, '2026-12-01')`],
    ['a signed paper without a day of signature', `${DRAFT}, 'signed', 1, 7, '2026-12-01')`],
    ['a revoked paper without a reason', `UPDATE paper SET state = 'revoked'`],
    ['a reason of a paper that stands', `UPDATE paper SET revoked_at = 'x', revoked_by = 'y', reason = 'z'`],
    ['a number of nobody’s register', `${DRAFT}, 'numbered', 9, 7, '2026-12-01')`],
    [
      'a second register of the same organ, symbol and period',
      `INSERT INTO paper_register VALUES (2, 'state', 'UBND', 'QĐ-UBND', '2026', 9)`,
    ],
    [
      'a stretch that ends before it begins',
      `INSERT INTO number_note VALUES (1, 9, 8, 'skipped', 'x', '', '')`,
    ],
    ['a plan that goes while papers of it stand', `DELETE FROM plan`],
    ['a text that is no JSON', `UPDATE paper_text SET document = 'x'`],
  ])('refuses %s', (_, sql) => {
    expect(() => newFile().exec(sql)).toThrow(/constraint/i);
  });
});
