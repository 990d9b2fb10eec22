/** A plan of two units, small enough to know by heart, as the data process sends it to a window. */
import {
  type Body,
  BodyId,
  DRAFT,
  NO_DESK,
  NO_FINDINGS,
  PersonId,
  PlanId,
  PostId,
  ProvinceCode,
  TitleCode,
  UnitCode,
} from '../../shared/domain/index.ts';
import type { PlanDelta, PlanSnapshotDto } from '../../shared/ipc/contract.ts';
import { person, seat, title, vacantFinding } from './plan-parts.ts';

export const UNIT_A = UnitCode.parse('03460');
export const UNIT_B = UnitCode.parse('03500');
export const SECRETARY = TitleCode.parse('D01');
export const COUNCIL_CHAIR = TitleCode.parse('H01');
export const CLERK = TitleCode.parse('C01');
export const PARTY_A = BodyId.parse('03460-party-committee');
export const OFFICE_A = BodyId.parse('03460-office');
export const PARTY_B = BodyId.parse('03500-party-committee');
export const SECRETARY_A = PostId.parse('03460-D01-1');
export const CHAIR_A = PostId.parse('03460-H01-1');
export const CLERK_A1 = PostId.parse('03460-C01-1');
export const CLERK_A2 = PostId.parse('03460-C01-2');
export const SECRETARY_B = PostId.parse('03500-D01-1');
export const ANH = PersonId.parse('P000001');
export const BINH = PersonId.parse('P000002');
export const DUNG = PersonId.parse('P000003');
export const NOW = '2026-11-22T02:00:00.000Z';

const AT_ONCE = { undo: null, redo: null };

/**
 * Unit A: secretary Ánh (also chair of the council), two clerks' seats, the first Bình's. Unit B: a secretary's
 * seat that is vacant and must not be. Dũng has no seat.
 */
export function smallPlan(): PlanSnapshotDto {
  const body = (id: BodyId, unitCode: UnitCode, name: string, ordinal: number): Body => ({
    id,
    unitCode,
    kind: 'any',
    name,
    bloc: 'party',
    ordinal,
  });
  const unit = (
    code: UnitCode,
    name: string,
    summary: { seats: number; filled: number; vacantRequired: number },
  ) => ({
    unit: {
      code,
      name,
      type: 'commune' as const,
      fullName: `Xã ${name}`,
      provinceCode: ProvinceCode.parse('12'),
      resolution: '',
    },
    mergedFrom: [],
    summary: { unitCode: code, ...summary, findings: NO_FINDINGS },
  });
  const rows = [
    seat({
      id: CLERK_A2,
      unit: UNIT_A,
      body: OFFICE_A,
      title: CLERK,
      name: 'Chuyên viên',
      slot: 2,
      ordinal: 1,
    }),
    seat({
      id: CLERK_A1,
      unit: UNIT_A,
      body: OFFICE_A,
      title: CLERK,
      name: 'Chuyên viên',
      ordinal: 1,
      holder: BINH,
      form: 'appoint',
    }),
    seat({
      id: CHAIR_A,
      unit: UNIT_A,
      body: PARTY_A,
      title: COUNCIL_CHAIR,
      name: 'Chủ tịch HĐND',
      ordinal: 2,
      holder: ANH,
    }),
    seat({
      id: SECRETARY_A,
      unit: UNIT_A,
      body: PARTY_A,
      title: SECRETARY,
      name: 'Bí thư Đảng uỷ',
      ordinal: 1,
      requirement: 'key',
      holder: ANH,
    }),
    seat({
      id: SECRETARY_B,
      unit: UNIT_B,
      body: PARTY_B,
      title: SECRETARY,
      name: 'Bí thư Đảng uỷ',
      ordinal: 1,
      requirement: 'key',
    }),
  ];
  const vacant = rows[4];
  return {
    info: {
      path: 'small.botri',
      provinceCode: ProvinceCode.parse('12'),
      provinceName: 'Lai Châu',
      provinceType: 'province',
      plan: {
        id: PlanId.parse('plan-1'),
        name: '1',
        startDate: '2026-12-01',
        termEnd: '2031-11-30',
        standardsVersion: null,
      },
      standards: { version: null, name: '' },
      units: 2,
      bodies: 3,
      posts: 5,
      people: 3,
      lastSavedAt: NOW,
    },
    units: [
      unit(UNIT_A, 'Mường Tè', { seats: 4, filled: 3, vacantRequired: 0 }),
      unit(UNIT_B, 'Phong Thổ', { seats: 1, filled: 0, vacantRequired: 1 }),
    ],
    bodies: [
      body(PARTY_A, UNIT_A, 'Đảng uỷ', 1),
      body(OFFICE_A, UNIT_A, 'Văn phòng', 2),
      body(PARTY_B, UNIT_B, 'Đảng uỷ', 1),
    ],
    specialities: [],
    titles: [
      title(SECRETARY, 'Bí thư Đảng uỷ', { concurrentWith: [COUNCIL_CHAIR] }),
      title(COUNCIL_CHAIR, 'Chủ tịch HĐND', { bloc: 'council' }),
      title(CLERK, 'Chuyên viên', { bloc: 'government', role: 'staff', decidedBy: 'state' }),
    ],
    rows,
    people: [
      { ...person(ANH, 'Lò Thị Ánh'), postIds: [SECRETARY_A, CHAIR_A] },
      { ...person(BINH, 'Vàng Văn Bình'), postIds: [CLERK_A1] },
      person(DUNG, 'Đỗ Việt Dũng', { currentPosition: 'Phó Chủ tịch UBND huyện Mường Tè' }),
    ],
    findings: vacant ? [vacantFinding(vacant.post)] : [],
    citations: [],
    ownRules: [],
    review: { standing: DRAFT, marks: [], comments: [] },
    desk: NO_DESK,
    rest: null,
    counts: {
      seats: 5,
      filled: 3,
      vacant: 2,
      vacantRequired: 1,
      people: 3,
      unplaced: 1,
      findings: { block: 1, warn: 0, info: 0, waived: 0 },
      owed: 0,
      overdue: 0,
    },
    allFound: true,
    checkFailed: false,
    history: AT_ONCE,
  };
}

/** A delta that changes nothing but what `change` says. */
export function delta(change: Partial<PlanDelta> = {}): PlanDelta {
  return {
    rows: [],
    removedPosts: [],
    people: [],
    removedPeople: [],
    units: [],
    findingsAdded: [],
    findingsRemoved: [],
    plan: smallPlan().info.plan,
    counts: smallPlan().counts,
    standards: smallPlan().info.standards,
    history: AT_ONCE,
    lastSavedAt: NOW,
    citations: null,
    ownRules: null,
    review: null,
    desk: null,
    reload: false,
    ...change,
  };
}

/** What seating Dũng on the vacant seat of unit B brings. */
export function dungInUnitB(): PlanDelta {
  const row = smallPlan().rows[4];
  if (!row) throw new Error('the small plan has five seats');
  return delta({
    rows: [{ ...row, personId: DUNG, form: 'designate' }],
    people: [{ ...person(DUNG, 'Đỗ Việt Dũng'), postIds: [SECRETARY_B] }],
    units: [{ unitCode: UNIT_B, seats: 1, filled: 1, vacantRequired: 0, findings: NO_FINDINGS }],
    findingsRemoved: [`POST-VACANT:${SECRETARY_B}`],
    lastSavedAt: '2026-11-22T02:01:00.000Z',
  });
}
