import { describe, expect, it } from 'vitest';
import { keyMap } from '../../../../renderer/features/help/help-pages.ts';
import { findEntries, windowEntries } from '../../../../renderer/features/help/palette-entries.ts';
import { planShelves } from '../../../../renderer/features/help/plan-shelves.ts';
import { t } from '../../../../renderer/i18n/index.ts';
import { PlanIndex } from '../../../../renderer/state/plan-index.ts';
import { PersonId } from '../../../../shared/domain/ids.ts';
import { fold } from '../../../../shared/text/fold.ts';
import {
  ANH,
  DUNG,
  delta,
  dungInUnitB,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
} from '../../../support/small-plan.ts';

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

  it('finds what is typed with diacritics as it is spelled, unless nothing is', () => {
    const plan = new PlanIndex(smallPlan());
    const people = [ANH, DUNG].flatMap((id, at) => {
      const row = plan.people.get(id);
      const fullName = at === 0 ? 'Lò Thị Phượng' : 'Lò Thị Phương';
      return row === undefined ? [] : [{ ...row, person: { ...row.person, fullName } }];
    });
    plan.apply(delta({ people }));
    const ids = (query: string) =>
      findEntries(query, [], 40, planShelves(plan)).flatMap(({ target }) =>
        target.kind === 'person' ? [target.personId] : [],
      );
    expect(ids('phuong')).toEqual([ANH, DUNG]);
    expect(ids('phương')).toEqual([DUNG]);
    expect(ids('thi phượng')).toEqual([ANH]);
    expect(ids('phưởng')).toEqual([ANH, DUNG]);
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

describe('what the palette finds after changes', () => {
  it('is who came, without who went, and seats as they are numbered now', () => {
    const index = new PlanIndex(smallPlan());
    const targets = (query: string) =>
      findEntries(query, [], 40, planShelves(index)).map(({ target }) => target);
    const anh = index.people.get(ANH);
    const seat = index.rows.get(SECRETARY_B);
    if (anh === undefined || seat === undefined) throw new Error('the small plan has both');
    const anotherId = PersonId.parse('P000009');
    expect(targets('mai thi moi')).toEqual([]);
    const another = {
      ...anh,
      person: { ...anh.person, id: anotherId, fullName: 'Mai Thị Mới' },
      postIds: [],
    };
    index.apply(delta({ people: [another] }));
    expect(targets('mai thi moi')).toEqual([{ kind: 'person', personId: anotherId }]);
    index.apply(delta({ removedPeople: [anotherId] }));
    expect(targets('mai thi moi')).toEqual([]);
    index.apply(delta({ rows: [{ ...seat, post: { ...seat.post, norm: 2 } }] }));
    expect(
      findEntries(fold(seat.post.title), [], 40, planShelves(index)).some(({ label }) =>
        label.includes('(1)'),
      ),
    ).toBe(true);
    index.apply(delta({ removedPosts: [SECRETARY_B] }));
    expect(targets(seat.post.title)).not.toContainEqual({ kind: 'post', postId: SECRETARY_B });
  });

  it('is put together once as long as nothing is called otherwise', () => {
    const index = new PlanIndex(smallPlan());
    const stamps = { ...index.nameStamps };
    index.apply(dungInUnitB());
    expect(index.nameStamps).toEqual(stamps);
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
