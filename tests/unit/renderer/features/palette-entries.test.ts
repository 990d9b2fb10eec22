import { describe, expect, it } from 'vitest';
import { keyMap } from '../../../../renderer/features/help/help-pages.ts';
import {
  findEntries,
  planShelves,
  windowEntries,
} from '../../../../renderer/features/help/palette-entries.ts';
import { t } from '../../../../renderer/i18n/index.ts';
import { PlanIndex } from '../../../../renderer/state/plan-index.ts';
import { ANH, DUNG, delta, SECRETARY_B, smallPlan, UNIT_A } from '../../../support/small-plan.ts';

describe('the palette', () => {
  const entries = windowEntries(t, true);

  it('finds screens, commands and help without diacritics', () => {
    const labels = (query: string): string[] => findEntries(query, entries, 10).map(({ label }) => label);
    expect(labels('nhat ky')[0]).toBe('Nhật ký');
    expect(labels('sao luu')).toContain('Sao lưu…');
    expect(labels('khong co gi nhu the')).toEqual([]);
  });

  it('shows screens and commands, no help pages, before anything is typed', () => {
    const kinds = new Set(findEntries('', entries, 100).map(({ target }) => target.kind));
    expect(kinds).toEqual(new Set(['screen', 'command']));
  });

  it('offers nothing that needs a file while none is open', () => {
    const labels = windowEntries(t, false).map(({ label }) => label);
    expect(labels).toContain('Mở tệp…');
    expect(labels).not.toContain('Sao lưu…');
    expect(labels).not.toContain('Phương án');
  });
});

describe('the palette with a plan open', () => {
  const index = new PlanIndex(smallPlan());
  const found = (query: string, most = 40) =>
    findEntries(query, windowEntries(t, true), most, planShelves(index));

  it('finds people by any of their names and by initials, seats by title and unit, units', () => {
    expect(found('anh')[0]).toMatchObject({ target: { kind: 'person', personId: ANH } });
    expect(found('dvd').map(({ target }) => target)).toContainEqual({ kind: 'person', personId: DUNG });
    const { unit } = index.units.get(UNIT_A) ?? {};
    expect(found(unit?.fullName ?? '')[0]?.target).toEqual({ kind: 'unit', unitCode: UNIT_A });
    const seat = index.rows.get(SECRETARY_B)?.post;
    const place = index.units.get(seat?.unitCode ?? UNIT_A)?.unit.fullName ?? '';
    expect(found(`${seat?.title} ${place}`).map(({ target }) => target)).toContainEqual({
      kind: 'post',
      postId: SECRETARY_B,
    });
  });

  it('shows no more than asked for, the best first', () => {
    const all = found('a');
    expect(all.length).toBeGreaterThan(3);
    expect(found('a', 3)).toEqual(all.slice(0, 3));
  });

  it('knows who was given another name', () => {
    const row = index.people.get(DUNG);
    if (row === undefined) throw new Error('the small plan has Dũng');
    const people = [{ ...row, person: { ...row.person, fullName: 'Phùng Xuân Quỳnh' } }];
    index.apply(delta({ people }));
    expect(found('quynh')[0]).toMatchObject({ label: 'Phùng Xuân Quỳnh' });
    expect(found('viet dung')).toEqual([]);
  });
});

describe('the keyboard map', () => {
  it('names every combination of the window once', () => {
    const keys = keyMap(t)[0]?.lines.map((line) => line.keys) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('Ctrl+K');
    expect(keys).toContain('Alt+8');
  });
});
