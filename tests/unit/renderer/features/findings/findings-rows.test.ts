import { describe, expect, it } from 'vitest';
import {
  ALL_FINDINGS,
  type FindingsFilter,
  filterFindings,
  listFindings,
  placeOf,
  seatsWords,
  unitWords,
} from '../../../../../renderer/features/findings/findings-rows.ts';
import { t } from '../../../../../renderer/i18n/index.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { type Finding, PROVINCE } from '../../../../../shared/domain/index.ts';
import { doubleFinding } from '../../../../support/plan-parts.ts';
import {
  ANH,
  CHAIR_A,
  DUNG,
  delta,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../support/small-plan.ts';

const unplaced: Finding = {
  ...doubleFinding(DUNG, []),
  id: 'PERSON-UNPLACED:P000003',
  rule: 'PERSON-UNPLACED',
  severity: 'warn',
  found: { kind: 'none' },
};
const double = doubleFinding(ANH, [SECRETARY_A, CHAIR_A]);
const index = new PlanIndex(smallPlan());
index.apply(delta({ findingsAdded: [unplaced, double] }));
const rules = (filter: Partial<FindingsFilter>) =>
  filterFindings(index, index.findingList(), { ...ALL_FINDINGS, ...filter }, t).map(
    (finding) => finding.rule,
  );

describe('listFindings', () => {
  it('counts what each chip would show with the rest of the filter', () => {
    const chips = ['open', 'block', 'warn', 'waived'] as const;
    const list = (filter: Partial<FindingsFilter>) =>
      listFindings(index, index.findingList(), { ...ALL_FINDINGS, ...filter }, chips, t);
    expect([...list({}).counts.values()]).toEqual([3, 2, 1, 0]);
    const narrowed = list({ unitCode: UNIT_A, show: 'warn' });
    expect([...narrowed.counts.values()]).toEqual([1, 1, 0, 0]);
    expect(narrowed.shown).toEqual([]);
    expect(list({ show: 'warn' }).shown).toEqual([unplaced]);
  });
});

describe('filterFindings', () => {
  it('lists the worst first', () => {
    expect(rules({})).toEqual(['PERSON-DOUBLE-POST', 'POST-VACANT', 'PERSON-UNPLACED']);
  });

  it('filters by severity, rule and unit', () => {
    expect(rules({ show: 'warn' })).toEqual(['PERSON-UNPLACED']);
    expect(rules({ rule: 'POST-VACANT' })).toEqual(['POST-VACANT']);
    expect(rules({ unitCode: UNIT_A })).toEqual(['PERSON-DOUBLE-POST']);
    expect(rules({ unitCode: UNIT_B })).toEqual(['POST-VACANT']);
  });

  it('tells what counts from what is let stand, and what lapsed', () => {
    const covering = { kind: 'owed', document: 'TB 1', deadline: '2026-12-31' } as const;
    const owed = { ...unplaced, id: 'a', waived: covering };
    const special = { ...unplaced, id: 'b', waived: { ...covering, kind: 'special' as const } };
    const lapsed = { ...unplaced, id: 'c', lapsed: covering };
    const shown = (show: FindingsFilter['show']) =>
      filterFindings(index, [unplaced, owed, special, lapsed], { ...ALL_FINDINGS, show }, t);
    expect(shown(null)).toHaveLength(4);
    expect(shown('warn')).toEqual([unplaced, lapsed]);
    expect(shown('open')).toEqual([unplaced, lapsed]);
    expect(shown('waived')).toEqual([owed, special]);
    expect(shown('owed')).toEqual([owed]);
    expect(shown('lapsed')).toEqual([lapsed]);
  });

  it('finds people, seats and units without diacritics', () => {
    expect(rules({ text: 'anh lo' })).toEqual(['PERSON-DOUBLE-POST']);
    expect(rules({ text: 'phong tho bi thu' })).toEqual(['POST-VACANT']);
  });
});

describe('findings of a body and of the province', () => {
  const [body] = index.bodies.values();
  if (body === undefined) throw new Error('the small plan has no body');
  const { waived, legalBasis } = unplaced;
  const counted: Finding = {
    id: 'BODY-DEPUTY-SHARE:x',
    rule: 'BODY-DEPUTY-SHARE',
    severity: 'warn',
    scope: 'body',
    subject: { unitCode: body.unitCode, bodyId: body.id },
    wanted: { kind: 'share-at-most', of: 'deputies', percent: 50 },
    found: { kind: 'share', of: 'deputies', count: 3, total: 4 },
    legalBasis,
    waived,
  };
  const whole: Finding = {
    ...counted,
    id: 'PROVINCE-VICE-CHAIRS:province',
    rule: 'PROVINCE-VICE-CHAIRS',
    scope: 'province',
    subject: {},
  };

  it('name the body in place of a seat, and the province in place of a unit', () => {
    expect(seatsWords(t, index, counted)).toBe(body.name);
    expect(unitWords(t, index, counted)).toBe(index.units.get(body.unitCode)?.unit.fullName);
    expect(seatsWords(t, index, whole)).toBe('');
    expect(unitWords(t, index, whole)).toBe('Toàn tỉnh');
  });

  it('are found by the unit and by the province', () => {
    const shown = (unitCode: FindingsFilter['unitCode']) =>
      filterFindings(index, [counted, whole, unplaced], { ...ALL_FINDINGS, unitCode }, t);
    expect(shown(body.unitCode)).toEqual([counted]);
    expect(shown(PROVINCE)).toEqual([whole]);
  });

  it('lead to the unit and to the plan', () => {
    expect(placeOf(index, counted)).toEqual({ screen: 'plan', filter: { unitCode: body.unitCode } });
    expect(placeOf(index, whole)).toEqual({ screen: 'plan', filter: {} });
  });
});

describe('placeOf', () => {
  it('leads to the seat, and to the person where there is none', () => {
    expect(placeOf(index, double)).toEqual({ screen: 'plan', filter: { postId: SECRETARY_A } });
    expect(placeOf(index, unplaced)).toEqual({ screen: 'people', filter: { personId: DUNG } });
    const vacant = index.findingsOfSeat(SECRETARY_B)[0];
    expect(vacant && placeOf(index, vacant).filter).toEqual({ postId: SECRETARY_B });
  });
});
