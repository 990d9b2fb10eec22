import { describe, expect, it } from 'vitest';
import { loadProvinceUnits, loadSpecialities } from '../../../../electron/services/resources/index.ts';
import type { PostId, UnitCode } from '../../../../shared/domain/ids.ts';
import { NOTHING_KNOWN, type Person } from '../../../../shared/domain/person.ts';
import { WorkplaceIndex } from '../../../../shared/rules/old-workplace.ts';
import { retirementOf } from '../../../../shared/rules/retirement.ts';
import {
  AGE_BANDS,
  countedValues,
  ETHNIC_VALUES,
  FACETS,
  type Facet,
  FINDING_VALUES,
  facetValues,
  HAND_VALUES,
  LEFT_BANDS,
  MISSING_VALUES,
  PARTY_VALUES,
  passes,
  ROLE_VALUES,
  STATES,
} from '../../../../shared/rules/roster-facets.ts';
import type { RosterRow, RosterView } from '../../../../shared/rules/roster-view.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';
import { PROVINCE, personId, somebody } from '../../../support/workspaces.ts';
import { vi } from '../i18n/catalog-entries.ts';

const { units } = loadProvinceUnits(PROVINCE);
const view: RosterView = {
  planStart: '2026-07-01',
  termEnd: '2031-06-30',
  specialities: loadSpecialities(),
  workplaces: new WorkplaceIndex(units.map(({ code, mergedFrom }) => [code, mergedFrom])),
  unitOfPost: (postId) => postId.slice(0, 5) as UnitCode,
  blocOfPost: (postId) => (postId.includes('-D') ? 'party' : 'government'),
  isLeadingPost: (postId) => !postId.includes('-C'),
  findingsOf: () => [],
};
const row = (person: Partial<Person>, more: Partial<RosterRow> = {}): RosterRow => {
  const whole = somebody(1, person);
  return {
    person: whole,
    retirement: retirementOf(whole.sex, whole.birth),
    postIds: [],
    disposition: null,
    ...more,
  };
};
const valuesOf = (facet: Facet, person: Partial<Person>, more: Partial<RosterRow> = {}) =>
  facetValues(facet, row(person, more), view);
const born = (text: string) => ({ birth: parsePartialDate(text).date });

describe('facetValues', () => {
  it.each([
    ['30/6/1996', '30-39'],
    ['02/07/1996', 'under-30'],
    ['01/07/1966', 'from-60'],
    ['02/07/1966', '55-59'],
    ['1981', '45-49'],
    ['', ''],
  ])('tell the age of somebody born %s on the first day of the plan: %s', (text, band) => {
    expect(valuesOf('age', born(text))).toEqual([band]);
  });

  it.each([
    ['2026-06', 'past'],
    ['2026-07', 'under-12'],
    ['2027-06', 'under-12'],
    ['2027-07', '12-23'],
    ['2031-06', '24-59'],
    ['2031-07', 'from-60'],
  ])('tell what service is left to the month %s: %s', (month, band) => {
    const retirement = { age: '62y0m', month, pensionFrom: '2031-08-01' };
    expect(valuesOf('left', {}, { retirement })).toEqual([band]);
  });

  it('tell what the plan does with a person, and who retires within the term', () => {
    const soon = { age: '62y0m', month: '2028-01', pensionFrom: '2028-02-01' };
    expect(valuesOf('state', {}, { retirement: soon })).toEqual(['unplaced', 'retiring']);
    expect(valuesOf('state', { inScope: false }, { retirement: null })).toEqual(['outside']);
    expect(valuesOf('plannedUnit', {}, { postIds: ['03388-D01-1' as PostId] })).toEqual(['03388']);
    expect(valuesOf('plannedUnit', {})).toEqual(['']);
  });

  it('tell the bloc and whether somebody leads, now by the words and planned by the posts', () => {
    const clerk = { currentTitle: 'Chuyên viên', currentUnit: 'Ban Tổ chức Huyện uỷ' };
    const head = { currentTitle: 'Trưởng phòng', currentUnit: 'Phòng Nội vụ huyện' };
    expect([valuesOf('bloc', clerk), valuesOf('role', clerk)]).toEqual([['party'], ['staff']]);
    expect([valuesOf('bloc', head), valuesOf('role', head)]).toEqual([['government'], ['leader']]);
    const seats = { postIds: ['03388-D01-1', '03388-C01-1'] as PostId[] };
    expect(valuesOf('plannedBloc', {}, seats)).toEqual(['party', 'government']);
    expect(valuesOf('plannedRole', {}, seats)).toEqual(['leader']);
    expect(valuesOf('plannedRole', {}, { postIds: ['03388-C01-1' as PostId] })).toEqual(['staff']);
    expect([valuesOf('plannedBloc', {}), valuesOf('plannedRole', {})]).toEqual([[''], ['']]);
  });

  it('tell the ethnic group by its name', () => {
    expect(valuesOf('ethnicGroup', { ethnicity: 'Dân tộc  Thái' })).toEqual(['Thái']);
    expect(valuesOf('ethnicGroup', { ethnicity: 'Hà Nhì' })).toEqual(['Hà Nhì']);
    expect(valuesOf('ethnicGroup', { ethnicity: '' })).toEqual(['']);
  });

  it('tell membership, ethnic group, fields of study and where facts are from', () => {
    const none = parsePartialDate('').date;
    expect(valuesOf('party', {})).toEqual(['official']);
    expect(
      valuesOf('party', { party: { official: none, probation: parsePartialDate('2025').date } }),
    ).toEqual(['probation']);
    expect(valuesOf('party', { party: { official: none, probation: none } })).toEqual(['none']);
    expect(
      ['Kinh', 'Dân tộc Kinh', 'Thái', ''].map((ethnicity) => valuesOf('ethnicity', { ethnicity })[0]),
    ).toEqual(['kinh', 'kinh', 'minority', '']);
    expect(valuesOf('speciality', { fields: ['luật'] })).toContain('justice');
    expect(valuesOf('speciality', { fields: ['thiên văn'] })).toEqual(['other']);
    expect(valuesOf('speciality', { fields: [] })).toEqual(['']);
    expect(valuesOf('hand', {})).toEqual(['added']);
    const source = { file: 'a', sheet: '', row: 1, batch: 1 };
    expect(valuesOf('hand', { source })).toEqual(['listed']);
    expect(valuesOf('hand', { source, edited: { note: { note: '' } } })).toEqual(['corrected']);
  });

  it('name every fact a record lacks', () => {
    const blank = { ...NOTHING_KNOWN, fullName: 'A' };
    expect(facetValues('missing', { ...row({}), person: { ...somebody(1), ...blank } }, view)).toEqual([
      ...MISSING_VALUES,
    ]);
  });
});

describe('the old workplace', () => {
  const at = (currentPosition: string, currentUnitCode: UnitCode | null = null) => {
    const person = { currentPosition, currentTitle: '', currentUnit: '', currentUnitCode };
    const [commune = ''] = valuesOf('commune', person);
    return [view.workplaces.communeName(commune), valuesOf('district', person)[0]];
  };

  it('is the commune and the district a position names', () => {
    expect(at('Chủ tịch UBND xã Lản Nhì Thàng, huyện Phong Thổ')).toEqual([
      'Xã Lản Nhì Thàng',
      'Huyện Phong Thổ',
    ]);
    expect(at('Bí thư Đảng uỷ xã Sùng Phài')).toEqual(['Xã Sùng Phài', 'Thành phố Lai Châu']);
  });

  it('is only the district where an office of the district is named', () => {
    expect(at('Chuyên viên Phòng Nội vụ huyện Mường Tè')).toEqual(['', 'Huyện Mường Tè']);
    expect(at('Phó Trưởng ban Tổ chức Huyện uỷ Mường Tè')).toEqual(['', 'Huyện Mường Tè']);
  });

  it('is not known where nothing names it', () => {
    expect(at('Chuyên viên Sở Nội vụ')).toEqual(['', '']);
    expect(at('')).toEqual(['', '']);
  });
});

describe('filters', () => {
  const rows = [
    row({ id: personId(1), sex: 'male', degree: 'master' }),
    row({ id: personId(2), sex: 'female', degree: 'master' }),
    row({ id: personId(3), sex: 'female', degree: null }),
  ];
  const ids = (filter: Parameters<typeof passes>[0]) =>
    rows.filter((one) => passes(filter, one, view)).map(({ person }) => person.id);

  it('take any value of one facet and all facets', () => {
    expect(ids({})).toHaveLength(3);
    expect(ids({ degree: ['master', ''] })).toHaveLength(3);
    expect(ids({ degree: ['master'], sex: ['female'] })).toEqual([personId(2)]);
    expect(ids({ degree: [] })).toHaveLength(3);
  });

  it('count what choosing a value would show, the facet itself left out', () => {
    const counted = rows.map((row) => countedValues('sex', row, { sex: ['male'], degree: ['master'] }, view));
    expect(counted.flat().sort()).toEqual(['female', 'male']);
    expect(counted.filter((values) => values.length === 0)).toHaveLength(1);
  });
});

it('every facet and every value has words', () => {
  const fixed = {
    state: STATES,
    age: AGE_BANDS,
    left: LEFT_BANDS,
    role: ROLE_VALUES,
    party: PARTY_VALUES,
    ethnicity: ETHNIC_VALUES,
    finding: FINDING_VALUES,
    hand: HAND_VALUES,
  };
  const keys = [
    ...FACETS.map((facet) => `roster.facet.${facet}`),
    ...Object.entries(fixed).flatMap(([facet, values]) => values.map((v) => `roster.value.${facet}.${v}`)),
    ...MISSING_VALUES.map((field) => `domain.field.${field}`),
  ];
  expect(keys.filter((key) => !vi.has(key))).toEqual([]);
});
