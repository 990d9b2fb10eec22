import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameOrder } from '../../../../renderer/state/name-order.ts';
import { PlanIndex } from '../../../../renderer/state/plan-index.ts';
import { PersonId } from '../../../../shared/domain/index.ts';
import type { PersonRow } from '../../../../shared/ipc/contract.ts';
import { sortKey } from '../../../../shared/text/names.ts';
import { ANH, BINH, DUNG, delta, smallPlan } from '../../../support/small-plan.ts';

function called(number: number, fullName: string): PersonRow {
  const [somebody] = smallPlan().people;
  if (somebody === undefined) throw new Error('the small plan has people');
  const id = PersonId.parse(`P${String(number).padStart(6, '0')}`);
  return { ...somebody, person: { ...somebody.person, id, fullName } };
}

const NAMES = ['Lò Thị Ánh', 'Lò Thị Anh', 'Đỗ Văn Đạt', 'Vàng A Dế', 'Nguyễn Ân', 'Ánh', 'LÒ THỊ ÁNH', ''];

describe('the order of names', () => {
  it('is by given name, of one name by entry, in whatever parts people come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...NAMES), { maxLength: 9 }), { maxLength: 9 }),
        (parts) => {
          const order = new NameOrder();
          let number = 0;
          const all = parts.map((names) => names.map((name) => called(number++, name)));
          for (const part of all) order.add(part);
          const sorted = all.flat().sort((a, b) => {
            const [x, y] = [sortKey(a.person.fullName), sortKey(b.person.fullName)];
            return x < y ? -1 : x > y ? 1 : 0;
          });
          expect(order.list().map(({ id }) => id)).toEqual(sorted.map(({ person }) => person.id));
        },
      ),
    );
  });

  it('gives everybody a number of their own', () => {
    const order = new NameOrder();
    order.add([called(1, 'Lò Thị Ánh'), called(2, 'Vàng A Dế')]);
    order.remove(new Set([called(1, '').person.id]));
    order.add([called(3, 'Đỗ Văn Đạt')]);
    expect(order.list().map(({ entry }) => entry)).toEqual([1, 2]);
    expect(order.entries).toBe(3);
  });
});

describe('people of a plan by name', () => {
  const ids = (index: PlanIndex) => index.peopleByName().map(({ id }) => id);
  const row = (id: PersonId): PersonRow => {
    const found = smallPlan().people.find(({ person }) => person.id === id);
    if (found === undefined) throw new Error(`nobody is ${id}`);
    return found;
  };

  it('stay the same list while nobody comes, goes or is called otherwise', () => {
    const index = new PlanIndex(smallPlan());
    const list = index.peopleByName();
    expect(ids(index)).toEqual([ANH, BINH, DUNG]);
    index.apply(delta({ people: [{ ...row(BINH), postIds: [] }] }));
    expect(index.peopleByName()).toBe(list);
  });

  it('stand where they belong when they are called otherwise, as the same line', () => {
    const index = new PlanIndex(smallPlan());
    const [anh] = index.peopleByName();
    const renamed = { ...row(ANH), person: { ...row(ANH).person, fullName: 'Lò Thị Yến' } };
    index.apply(delta({ people: [renamed] }));
    expect(ids(index)).toEqual([BINH, DUNG, ANH]);
    expect(index.peopleByName()[2]).toBe(anh);
  });

  it('come and go', () => {
    const index = new PlanIndex(smallPlan());
    const come = called(4, 'Lý A Cu');
    index.apply(delta({ people: [come], removedPeople: [BINH] }));
    expect(ids(index)).toEqual([ANH, come.person.id, DUNG]);
    index.apply(delta({ people: [come], removedPeople: [BINH] }));
    expect(ids(index)).toEqual([ANH, come.person.id, DUNG]);
  });
});
