import { describe, expect, it } from 'vitest';
import { PlanIndex } from '../../../../renderer/state/plan-index.ts';
import { countFindings, PostId } from '../../../../shared/domain/index.ts';
import { doubleFinding, person, seat, vacantFinding } from '../../../support/plan-parts.ts';
import {
  ANH,
  CHAIR_A,
  CLERK,
  CLERK_A1,
  CLERK_A2,
  DUNG,
  delta,
  dungInUnitB,
  OFFICE_A,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../support/small-plan.ts';

describe('PlanIndex', () => {
  it('orders seats by body, title and number, however they come', () => {
    const index = new PlanIndex(smallPlan());
    expect(index.seatsOfUnit(UNIT_A)).toEqual([SECRETARY_A, CHAIR_A, CLERK_A1, CLERK_A2]);
  });

  it('takes a change in and tells what it touched', () => {
    const index = new PlanIndex(smallPlan());
    expect(index.findingsOfSeat(SECRETARY_B)).toHaveLength(1);
    expect(index.severitiesOfUnit(UNIT_B)).toEqual({ block: 1, warn: 0, info: 0, waived: 0 });
    const ofUnitA = index.severitiesOfUnit(UNIT_A);

    const change = index.apply(dungInUnitB());
    expect([...change.posts]).toEqual([SECRETARY_B]);
    expect([...change.units]).toEqual([UNIT_B]);
    expect([...change.people]).toEqual([DUNG]);
    expect(change).toMatchObject({ seatsChanged: false, findingsChanged: true });
    expect(index.rows.get(SECRETARY_B)?.personId).toBe(DUNG);
    expect(index.findingsOfSeat(SECRETARY_B)).toEqual([]);
    expect(index.severitiesOfUnit(UNIT_B)).toEqual({ block: 0, warn: 0, info: 0, waived: 0 });
    expect(index.units.get(UNIT_B)?.summary.filled).toBe(1);
    // What was not touched keeps its identity, so that nothing of it is drawn again.
    expect(index.severitiesOfUnit(UNIT_A)).toBe(ofUnitA);
  });

  it('counts seats that are marked, however often, and what belongs to no unit', () => {
    const index = new PlanIndex(smallPlan());
    expect(index.markedSeatsOfUnit(UNIT_B)).toEqual({ block: 1, warn: 0 });
    expect(index.severitiesOutsideUnits()).toEqual({ block: 0, warn: 0, info: 0, waived: 0 });
    const vacant = index.rows.get(SECRETARY_B)?.post;
    if (!vacant) throw new Error('the seat is in the small plan');
    const again = { ...vacantFinding(vacant), id: 'again' };
    const homeless = { ...doubleFinding(DUNG, []), id: 'homeless', severity: 'warn' as const };
    const both = doubleFinding(ANH, [SECRETARY_A, CHAIR_A]);
    index.apply(delta({ findingsAdded: [again, homeless, both] }));
    expect(index.markedSeatsOfUnit(UNIT_B)).toEqual({ block: 1, warn: 0 });
    expect(index.markedSeatsOfUnit(UNIT_A)).toEqual({ block: 2, warn: 0 });
    expect(index.severitiesOfUnit(UNIT_A).block).toBe(1);
    expect(index.severitiesOutsideUnits()).toEqual({ block: 0, warn: 1, info: 0, waived: 0 });
    index.apply(delta({ findingsRemoved: ['homeless'] }));
    expect(index.severitiesOutsideUnits().warn).toBe(0);
  });

  it('keeps its findings in order while they come and go', () => {
    const index = new PlanIndex(smallPlan());
    const ids = () => index.findingList().map(({ id }) => id);
    const [vacant] = ids();
    const first = { ...doubleFinding(ANH, [SECRETARY_A, CHAIR_A]), id: 'a' };
    const last = { ...first, id: 'z', severity: 'info' as const };
    index.apply(delta({ findingsAdded: [last, first] }));
    expect(ids()).toEqual(['a', vacant, 'z']);
    // The same finding with another gravity stands elsewhere.
    index.apply(delta({ findingsAdded: [{ ...last, severity: 'block', rule: 'BODY-DEPUTY-SHARE' }] }));
    expect(ids()).toEqual(['z', 'a', vacant]);
    index.apply(delta({ findingsRemoved: ['a'] }));
    expect(ids()).toEqual(['z', vacant]);
  });

  it('forgets a finding in no unit although its seat went with it', () => {
    const index = new PlanIndex(smallPlan());
    const [vacant] = index.findingList();
    index.apply(delta({ removedPosts: [SECRETARY_B], findingsRemoved: [vacant?.id ?? ''] }));
    expect(index.severitiesOutsideUnits()).toEqual({ block: 0, warn: 0, info: 0, waived: 0 });
  });

  it('is the same after the same change came twice', () => {
    const once = new PlanIndex(smallPlan());
    const twice = new PlanIndex(smallPlan());
    once.apply(dungInUnitB());
    twice.apply(dungInUnitB());
    twice.apply(dungInUnitB());
    expect([...twice.rows]).toEqual([...once.rows]);
    expect([...twice.findings]).toEqual([...once.findings]);
    expect(twice.seatsOfUnit(UNIT_B)).toEqual(once.seatsOfUnit(UNIT_B));
    expect(twice.severitiesOfUnit(UNIT_B)).toEqual(once.severitiesOfUnit(UNIT_B));
  });

  it('marks every seat of a person who holds too many, and counts the finding once in each unit', () => {
    const index = new PlanIndex(smallPlan());
    const change = index.apply(
      delta({ findingsAdded: [doubleFinding(ANH, [SECRETARY_A, CHAIR_A, SECRETARY_B])] }),
    );
    expect([...change.posts].sort()).toEqual([CHAIR_A, SECRETARY_A, SECRETARY_B].sort());
    expect(index.findingsOfSeat(CHAIR_A)).toHaveLength(1);
    expect(index.severitiesOfUnit(UNIT_A).block).toBe(1);
    expect(index.severitiesOfUnit(UNIT_B).block).toBe(2);
    expect(index.findingsOfPerson(ANH)).toHaveLength(1);
    const seatsOfA = index.seatsOfUnit(UNIT_A).flatMap((post) => [...index.findingsOfSeat(post)]);
    expect(countFindings(new Set(seatsOfA))).toEqual(index.severitiesOfUnit(UNIT_A));
  });

  it('marks all seats of a title in a body with a finding about the title', () => {
    const index = new PlanIndex(smallPlan());
    const { postId: _, ...subject } = { ...vacantFinding(smallPlan().rows[0]?.post ?? never()).subject };
    const finding = {
      ...doubleFinding(ANH, []),
      id: 'POST-OVERFILLED:x',
      subject,
      found: { kind: 'vacant' as const },
    };
    const change = index.apply(delta({ findingsAdded: [finding] }));
    expect([...change.posts]).toEqual([CLERK_A1, CLERK_A2]);
    expect(index.findingsOfSeat(CLERK_A1)).toHaveLength(1);
    expect(index.findingsOfSeat(SECRETARY_A)).toHaveLength(0);
  });

  it('replaces a finding that changed under the same id', () => {
    const index = new PlanIndex(smallPlan());
    const before = doubleFinding(ANH, [SECRETARY_A, CHAIR_A]);
    index.apply(delta({ findingsAdded: [before] }));
    index.apply(delta({ findingsAdded: [doubleFinding(ANH, [SECRETARY_A, CLERK_A1])] }));
    expect(index.findingsOfSeat(CHAIR_A)).toEqual([]);
    expect(index.findingsOfSeat(CLERK_A1)).toHaveLength(1);
    expect(index.findingList()).toHaveLength(2);
  });

  it('puts an added seat in its place and forgets a removed one', () => {
    const index = new PlanIndex(smallPlan());
    const id = PostId.parse('03460-C01-3');
    const added = seat({
      id,
      unit: UNIT_A,
      body: OFFICE_A,
      title: CLERK,
      name: 'Chuyên viên',
      slot: 3,
      ordinal: 1,
    });
    const listBefore = index.seatsOfUnit(UNIT_A);
    expect(index.apply(delta({ rows: [added] })).seatsChanged).toBe(true);
    expect(index.seatsOfUnit(UNIT_A).at(-1)).toBe(id);
    expect(listBefore).toHaveLength(4);
    const change = index.apply(delta({ removedPosts: [id] }));
    expect(change.seatsChanged).toBe(true);
    expect([...change.units]).toEqual([UNIT_A]);
    expect(index.seatsOfUnit(UNIT_A)).toEqual(listBefore);
    expect(index.apply(delta({ removedPosts: [id] })).seatsChanged).toBe(false);
  });

  it('draws the seats of somebody whose name changed', () => {
    const index = new PlanIndex(smallPlan());
    const renamed = { ...person(ANH, 'Lò Thị Ảnh'), postIds: [SECRETARY_A, CHAIR_A] };
    const list = index.peopleList();
    expect([...index.apply(delta({ people: [renamed] })).posts]).toEqual([SECRETARY_A, CHAIR_A]);
    expect(index.peopleList()).not.toBe(list);
    expect(index.peopleList()[0]?.person.fullName).toBe('Lò Thị Ảnh');
  });
});

function never(): never {
  throw new Error('the small plan has five seats');
}
