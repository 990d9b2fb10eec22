import { describe, expect, it } from 'vitest';
import { loadProvinceUnits, loadSpecialities } from '../../../../electron/services/resources/index.ts';
import type { PostId, UnitCode } from '../../../../shared/domain/ids.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import {
  type CorpsScope,
  composition,
  corpsFilter,
  SIDES,
  WHOLE_CORPS,
} from '../../../../shared/overview/composition.ts';
import { WorkplaceIndex } from '../../../../shared/rules/old-workplace.ts';
import { passes } from '../../../../shared/rules/roster-facets.ts';
import type { RosterRow, RosterView } from '../../../../shared/rules/roster-view.ts';
import { PROVINCE, somebody } from '../../../support/workspaces.ts';

const { units } = loadProvinceUnits(PROVINCE);
const [HERE, THERE] = units.map(({ code }) => code);
if (HERE === undefined || THERE === undefined) throw new Error('a province has units');

const view: RosterView = {
  planStart: '2026-07-01',
  termEnd: '2031-06-30',
  specialities: loadSpecialities(),
  workplaces: new WorkplaceIndex(units.map(({ code, mergedFrom }) => [code, mergedFrom])),
  unitOfPost: (postId) => postId.slice(0, 5) as UnitCode,
  blocOfPost: (postId) => (postId.includes('D') ? 'party' : 'government'),
  isLeadingPost: (postId) => !postId.includes('-C'),
  findingsOf: () => [],
};

const row = (number: number, facts: Partial<Person>, ...postIds: string[]): RosterRow => ({
  person: somebody(number, facts),
  retirement: null,
  postIds: postIds as PostId[],
  disposition: null,
});

const head = { currentTitle: 'Trưởng phòng', currentUnit: 'Phòng Nội vụ huyện' };
const clerk = { currentTitle: 'Chuyên viên', currentUnit: 'Ban Tổ chức Huyện uỷ' };
const ROWS = [
  row(1, { ...head, sex: 'female', ethnicity: 'Thái', currentUnitCode: HERE }, `${HERE}-D01-1`),
  row(2, { ...head, sex: 'male', ethnicity: 'Kinh', currentUnitCode: HERE }, `${THERE}-U20-1`),
  row(3, { ...clerk, sex: 'female', ethnicity: 'dân tộc Mông', currentUnitCode: THERE }, `${THERE}-C01-1`),
  row(4, { ...clerk, sex: null, ethnicity: '', currentUnitCode: null }),
];

const of = (facet: string, scope: CorpsScope = WHOLE_CORPS, rows = ROWS) =>
  composition(rows, view, scope)
    .parts.find((part) => part.facet === facet)
    ?.lines.map(({ values, before, after }) => [values.join('+'), before, after]);

describe('composition', () => {
  it('sets everybody as they work now against those the plan places', () => {
    expect(composition(ROWS, view, WHOLE_CORPS)).toMatchObject({ before: 4, after: 3 });
    expect(of('sex')).toEqual([
      ['female', 2, 2],
      ['male', 1, 1],
      ['', 1, 0],
    ]);
    expect(of('ethnicity')).toEqual([
      ['minority', 2, 2],
      ['kinh', 1, 1],
      ['', 1, 0],
    ]);
  });

  it.each<[string, Partial<CorpsScope>, number, number]>([
    ['a unit', { unitCodes: [HERE] }, 2, 1],
    ['a bloc', { blocs: ['party'] }, 2, 1],
    ['those who lead', { leaders: true }, 2, 2],
    ['those who lead in a unit', { unitCodes: [THERE], leaders: true }, 0, 1],
  ])('is of %s', (_, scope, before, after) => {
    expect(composition(ROWS, view, { ...WHOLE_CORPS, ...scope })).toMatchObject({ before, after });
  });

  it('names the largest groups and puts the others together, those not known last', () => {
    const groups = ['Thái', 'Mông', 'Dao', 'Hà Nhì', 'Giáy', 'La Hủ', 'Lự', 'Cống', ''];
    const rows = groups.flatMap((ethnicity, at) =>
      Array.from({ length: 9 - at }, () => row(at + 1, { ethnicity })),
    );
    const lines = of('ethnicGroup', WHOLE_CORPS, rows) ?? [];
    expect(lines.map(([name]) => name)).toEqual([
      'Thái',
      'Mông',
      'Dao',
      'Hà Nhì',
      'Giáy',
      'La Hủ',
      'Lự+Cống',
      '',
    ]);
    expect(lines.at(-2)).toEqual(['Lự+Cống', 5, 0]);
  });

  it('counts on each side exactly whom the filter of the roster lists', () => {
    for (const scope of [
      WHOLE_CORPS,
      { unitCodes: [THERE], blocs: ['government'], leaders: true } as const,
    ]) {
      for (const { facet, lines } of composition(ROWS, view, scope).parts) {
        for (const line of lines) {
          for (const side of SIDES) {
            const filter = { ...corpsFilter(scope, side), [facet]: line.values };
            expect(ROWS.filter((one) => passes(filter, one, view))).toHaveLength(line[side]);
          }
        }
      }
    }
  });
});
