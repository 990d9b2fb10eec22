import { describe, expect, it } from 'vitest';
import { cellOrder, cellText } from '../../../../../../renderer/features/plan/columns/cell-values.ts';
import { nearnessOfSeat } from '../../../../../../renderer/features/plan/columns/nearness.ts';
import { PlanIndex } from '../../../../../../renderer/state/plan-index.ts';
import type { MergedFrom } from '../../../../../../shared/domain/index.ts';
import {
  ANH,
  BINH,
  CHAIR_A,
  CLERK_A1,
  CLERK_A2,
  DUNG,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../../support/small-plan.ts';

const words = (key: string) => key;

/** Bình was born in May 1975 and retires in 2037; units A and B come from one old district. */
function plan(): PlanIndex {
  const { people, units, ...rest } = smallPlan();
  const origin = { code: '1', name: 'Xã Cũ', district: 'Mường Tè', province: 'Lai Châu' };
  const from: MergedFrom[] = [{ ...origin, part: 'whole', remainder: false }];
  return new PlanIndex({
    ...rest,
    units: units.map((unit) => ({ ...unit, mergedFrom: from })),
    people: people.map((row) =>
      row.person.id === BINH
        ? {
            ...row,
            person: {
              ...row.person,
              birth: { text: '9/5/1975', value: '1975-05-09', precision: 'day' as const },
              currentUnitCode: UNIT_B,
              degree: 'master' as const,
            },
            retirement: { age: '62y0m', month: '2037-05', pensionFrom: '2037-06-01' },
          }
        : row,
    ),
  });
}

describe('cellText', () => {
  const index = plan();
  const of = (id: typeof CLERK_A1, column: Parameters<typeof cellText>[3]) =>
    cellText(words, index, { kind: 'seat', id }, column);

  it('says of a seat what its holder is', () => {
    expect(of(CLERK_A1, 'person')).toBe('Vàng Văn Bình');
    // 1975-05-09 to 2026-12-01.
    expect(of(CLERK_A1, 'ageAtStart')).toBe('51');
    expect(of(CLERK_A1, 'retirement')).toBe('05/2037');
    expect(of(CLERK_A1, 'monthsLeft')).toBe('125');
    expect(of(CLERK_A1, 'degree')).toBe('domain.degree.master');
    expect(of(CLERK_A1, 'since')).toBe('01/12/2026');
    for (const column of ['person', 'birth', 'since', 'nearness', 'status'] as const)
      expect(of(CLERK_A2, column)).toBe('');
  });

  it('says of a person all the seats held, and nothing of seats where there are none', () => {
    const person = (id: typeof ANH, column: Parameters<typeof cellText>[3]) =>
      cellText(words, index, { kind: 'person', id }, column);
    expect(person(ANH, 'title')).toBe('Bí thư Đảng uỷ; Chủ tịch HĐND');
    expect(person(DUNG, 'title')).toBe('');
    expect(person(DUNG, 'status')).toBe('people.status.unplaced');
    expect(person(DUNG, 'position')).toBe('Phó Chủ tịch UBND huyện Mường Tè');
  });

  it('puts findings in words', () => {
    expect(of(SECRETARY_B, 'findings')).not.toBe('');
    expect(of(CHAIR_A, 'findings')).toBe('');
  });
});

describe('cellOrder', () => {
  it('is a number where a rank or a count decides, the given name of a name, null where nothing stands', () => {
    const index = plan();
    const of = (id: typeof CLERK_A1, column: Parameters<typeof cellOrder>[3]) =>
      cellOrder(words, index, { kind: 'seat', id }, column);
    expect(of(CLERK_A1, 'degree')).toBe(5);
    expect(of(CLERK_A1, 'monthsLeft')).toBe(125);
    expect(of(CLERK_A1, 'birth')).toBe('1975-05-09');
    expect(of(SECRETARY_B, 'marks')).toBe(10_000);
    expect(of(CLERK_A2, 'person')).toBeNull();
    expect(of(CHAIR_A, 'marks')).toBeNull();
    // Ánh before Bình though Lò comes before Vàng as well: the given name decides.
    expect(String(of(SECRETARY_A, 'person')) < String(of(CLERK_A1, 'person'))).toBe(true);
  });
});

describe('nearnessOfSeat', () => {
  it('knows the same unit, the same old district, the province, and what it cannot tell', () => {
    const near = plan();
    const far = new PlanIndex(smallPlan());
    expect(nearnessOfSeat(near, UNIT_A, UNIT_A)).toBe('same-unit');
    expect(nearnessOfSeat(near, UNIT_A, UNIT_B)).toBe('same-district');
    expect(nearnessOfSeat(far, UNIT_A, UNIT_B)).toBe('province');
    expect(nearnessOfSeat(far, UNIT_A, null)).toBe('unknown');
  });
});
