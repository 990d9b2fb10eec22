import { describe, expect, it } from 'vitest';
import { ChangeRecorder, reverseChanges, sameRow } from '../../electron/db/changes.ts';
import { emptyDatabase, tableData, updateToVersion } from '../support/migration-kit.ts';

function withPlan() {
  const db = emptyDatabase();
  updateToVersion(db, 10);
  const tx = new ChangeRecorder(db);
  tx.put('plan', PLAN);
  return { db, tx };
}
const PLAN = { id: 'plan-1', name: 'một', start_date: '2026-07-01', term_end: '2031-06-30' };

describe('ChangeRecorder', () => {
  it('keeps the row before and after each write', () => {
    const { tx } = withPlan();
    tx.put('plan', { id: 'plan-1', name: 'hai' });
    tx.remove('plan', { id: 'plan-1' });
    expect(tx.changes).toEqual([
      { table: 'plan', before: null, after: PLAN },
      { table: 'plan', before: PLAN, after: { ...PLAN, name: 'hai' } },
      { table: 'plan', before: { ...PLAN, name: 'hai' }, after: null },
    ]);
  });

  it('records nothing where nothing changes', () => {
    const { tx } = withPlan();
    tx.put('plan', PLAN);
    tx.put('plan', { id: 'plan-1', name: 'một' });
    tx.remove('plan', { id: 'plan-2' });
    expect(tx.changes).toHaveLength(1);
  });

  it('changes a row in place, so that rows pointing at it stay', () => {
    const { db, tx } = withPlan();
    db.exec('CREATE TABLE child (plan TEXT REFERENCES plan (id) ON DELETE CASCADE) STRICT');
    db.exec("INSERT INTO child VALUES ('plan-1')");
    tx.put('plan', { id: 'plan-1', name: 'hai' });
    expect(tableData(db).child).toEqual([{ plan: 'plan-1' }]);
  });

  it('goes back and forth through the same changes', () => {
    const { db, tx } = withPlan();
    const start = tableData(db);
    const work = new ChangeRecorder(db);
    work.put('plan', { id: 'plan-1', name: 'hai' });
    work.put('setting', { key: 'workspace', value: '{}' });
    work.remove('setting', { key: 'workspace' });
    work.put('plan', { id: 'plan-1', name: 'ba' });
    const end = tableData(db);
    expect(new ChangeRecorder(db).apply(reverseChanges(work.changes))).toBe(true);
    expect(tableData(db)).toEqual(start);
    const again = new ChangeRecorder(db);
    expect(again.apply(work.changes)).toBe(true);
    expect(again.changes).toEqual(work.changes);
    expect(tableData(db)).toEqual(end);
    expect(tx.changes).toHaveLength(1);
  });

  it('refuses to apply changes to rows that are different by now', () => {
    const { db } = withPlan();
    const stale = [{ table: 'plan', before: { ...PLAN, name: 'khác' }, after: null }] as const;
    expect(new ChangeRecorder(db).apply(stale)).toBe(false);
    const already = [{ table: 'plan', before: null, after: PLAN }] as const;
    expect(new ChangeRecorder(db).apply(already)).toBe(false);
    expect(tableData(db).plan).toEqual([PLAN]);
  });
});

describe('sameRow', () => {
  it('counts an absent column as null', () => {
    expect(sameRow({ a: 1, b: null }, { a: 1 })).toBe(true);
    expect(sameRow({ a: 1, b: 0 }, { a: 1 })).toBe(false);
    expect(sameRow(null, { a: 1 })).toBe(false);
    expect(sameRow(null, null)).toBe(true);
  });
});
