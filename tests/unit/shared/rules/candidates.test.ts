import { describe, expect, it } from 'vitest';
import { UnitCode } from '../../../../shared/domain/ids.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Disposition, Placement } from '../../../../shared/domain/plan.ts';
import { type CandidateQuery, rankCandidates } from '../../../../shared/rules/candidates.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { date, HERE, person, placement, planInput, post, THERE } from './sample-plan.ts';

const ELSEWHERE = UnitCode.parse('09999');
const districts = new Map([
  [HERE, new Set(['Huyện Phong Thổ', 'Huyện Sìn Hồ'])],
  [THERE, new Set(['Huyện Sìn Hồ'])],
]);

function ranking(
  people: Person[],
  more: { placements?: Placement[]; dispositions?: Disposition[]; query?: Partial<CandidateQuery> } = {},
) {
  const { placements = [], dispositions = [], query = {} } = more;
  const state = new PlanState(planInput({ people, placements, dispositions }));
  return rankCandidates(state, post('U20'), { limit: 10, districts, ...query });
}

function order(people: Person[], more: Parameters<typeof ranking>[1] = {}): string[] {
  return ranking(people, more).map(({ personId }) => personId);
}

describe('rankCandidates', () => {
  it('puts nothing that blocks first, then fewest warnings, then fewest missing facts', () => {
    const blocked = person(1, { birth: date('1950') });
    const twoWarnings = person(2, { degree: 'college', theory: 'none' });
    const oneWarning = person(3, { theory: 'none' });
    const twoMissing = person(4, { degree: null, theory: null });
    const oneMissing = person(5, { degree: null });
    const fine = person(6);
    expect(order([blocked, twoWarnings, oneWarning, twoMissing, oneMissing, fine])).toEqual([
      fine.id,
      oneMissing.id,
      twoMissing.id,
      oneWarning.id,
      twoWarnings.id,
      blocked.id,
    ]);
  });

  it('then the nearest workplace', () => {
    const people = [
      person(1),
      person(2, { currentUnitCode: ELSEWHERE }),
      person(3, { currentUnitCode: THERE }),
      person(4, { currentUnitCode: HERE }),
    ];
    const candidates = ranking(people);
    expect(candidates.map(({ nearness }) => nearness)).toEqual([
      'same-unit',
      'same-district',
      'unknown',
      'unknown',
    ]);
    const apart = ranking(people, { query: { districts: new Map() } });
    expect(apart.map(({ nearness }) => nearness)).toEqual(['same-unit', 'province', 'unknown', 'unknown']);
  });

  it('then people without a post, then the highest present title', () => {
    const placed = person(1, { currentTitle: 'Phó Chủ tịch UBND huyện B' });
    const low = person(2, { currentTitle: 'Chuyên viên' });
    const high = person(3, { currentTitle: 'Trưởng phòng' });
    const candidates = ranking([placed, low, high], { placements: [placement(post('U30'), placed)] });
    expect(candidates.map(({ personId }) => personId)).toEqual([high.id, low.id, placed.id]);
    expect(candidates.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    // A move is no double post: what is left is told instead.
    expect(candidates[2]).toMatchObject({ lacks: [], holds: [post('U30')] });
  });

  it('then the name in Vietnamese order', () => {
    const people = [
      person(1, { fullName: 'Lò Văn Đức' }),
      person(2, { fullName: 'Nguyễn Thị Ánh' }),
      person(3, { fullName: 'Lò Văn Dũng' }),
      person(4, { fullName: 'Lê Thị An' }),
    ];
    expect(order(people)).toEqual(['P000004', 'P000002', 'P000003', 'P000001']);
  });

  it('finds by a query without marks, and stops at the limit', () => {
    const people = [person(1, { fullName: 'Lò Văn Đức' }), person(2, { fullName: 'Tẩn Mẩy' }), person(3)];
    expect(order(people, { query: { query: 'duc' } })).toEqual(['P000001']);
    expect(order(people, { query: { limit: 2 } })).toHaveLength(2);
    expect(order(people, { query: { accepts: ({ personId: id }) => id === 'P000002' } })).toEqual([
      'P000002',
    ]);
  });

  it('leaves out the holder of the post, and offers who leaves only by name', () => {
    const holder = person(1);
    const leaver = person(2, { fullName: 'Tẩn Mẩy' });
    const dispositions: Disposition[] = [{ personId: leaver.id, kind: 'retire', date: null, note: '' }];
    const placements = [placement(post('U20'), holder)];
    expect(order([holder, leaver], { placements, dispositions })).toEqual([]);
    expect(order([holder, leaver], { placements, dispositions, query: { query: 'may' } })).toEqual([
      leaver.id,
    ]);
  });

  it('refuses a post that does not exist', () => {
    const state = new PlanState(planInput());
    expect(() => rankCandidates(state, post('X99'), { limit: 1, districts })).toThrow(/does not exist/);
  });
});
