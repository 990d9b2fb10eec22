import { describe, expect, it } from 'vitest';
import { unplacedPeople } from '../../../../../renderer/features/plan/unplaced-tab.tsx';
import { PersonId } from '../../../../../shared/domain/index.ts';
import { person } from '../../../../support/plan-parts.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const some = (number: number, fullName: string, more = {}) =>
  person(PersonId.parse(`P00010${number.toString()}`), fullName, more);

describe('unplacedPeople', () => {
  const people = [
    ...smallPlan().people,
    some(1, 'Lò Văn Xuân'),
    some(2, 'Vàng A Anh'),
    some(3, 'Giàng Thị Mai', { inScope: false }),
    {
      ...some(4, 'Tao Văn Ơn'),
      disposition: { personId: PersonId.parse('P000104'), kind: 'retire' as const, date: null, note: '' },
    },
  ];
  const names = (query: string) => unplacedPeople(people, query).map((row) => row.person.fullName);

  it('are those in scope without a post and without anything else planned, by given name', () => {
    expect(names('')).toEqual(['Vàng A Anh', 'Đỗ Việt Dũng', 'Lò Văn Xuân']);
  });

  it('are found by name and position without diacritics', () => {
    expect(names('do viet dung')).toEqual(['Đỗ Việt Dũng']);
    expect(names('khong co')).toEqual([]);
  });
});
