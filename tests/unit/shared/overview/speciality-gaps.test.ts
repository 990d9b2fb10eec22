import { describe, expect, it } from 'vitest';
import { loadSpecialities } from '../../../../electron/services/resources/index.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { PostId, UnitCode } from '../../../../shared/domain/ids.ts';
import type { SpecialityCode } from '../../../../shared/domain/speciality.ts';
import {
  specialityGaps,
  TRAINED,
  trainedFilter,
  trainedPeople,
} from '../../../../shared/overview/speciality-gaps.ts';
import { makeFinding } from '../../../../shared/rules/make-finding.ts';
import { WorkplaceIndex } from '../../../../shared/rules/old-workplace.ts';
import { passes } from '../../../../shared/rules/roster-facets.ts';
import type { RosterRow, RosterView } from '../../../../shared/rules/roster-view.ts';
import { personId, somebody } from '../../../support/workspaces.ts';

const view: RosterView = {
  planStart: '2026-07-01',
  termEnd: '2031-06-30',
  specialities: loadSpecialities(),
  workplaces: new WorkplaceIndex([]),
  unitOfPost: (postId) => postId.slice(0, 5) as UnitCode,
  blocOfPost: (postId) => (postId.includes('-D') ? 'party' : 'government'),
  isLeadingPost: () => false,
  findingsOf: () => [],
};
const [landField = ''] = view.specialities.find(({ code }) => code === 'land')?.fields ?? [];

const row = (number: number, fields: string[], ...postIds: string[]): RosterRow => ({
  person: somebody(number, { fields }),
  retirement: null,
  postIds: postIds as PostId[],
  disposition: null,
});
const ROWS = [
  row(1, [landField], '03388-D01-1'),
  row(2, [landField], '03388-C01-1'),
  row(3, [landField]),
  row(4, []),
];

const gap = (unit: string, code: SpecialityCode): Finding =>
  makeFinding(
    'unit',
    `${unit}:${code}`,
    { unitCode: unit as UnitCode },
    {
      rule: 'UNIT-SPECIALITY-GAP',
      severity: 'warn',
      wanted: { kind: 'speciality', code },
      found: { kind: 'speciality-unused', code, personIds: [personId(1)] },
      legalBasis: [],
      confirmed: false,
    },
  );

describe('specialityGaps', () => {
  it('puts first what most units lack, with the units and who is named for each', () => {
    const gaps = specialityGaps([gap('03388', 'it'), gap('03388', 'land'), gap('03390', 'land')], ROWS, view);
    expect(gaps.map(({ code, units }) => [code, units.map(({ unitCode }) => unitCode)])).toEqual([
      ['land', ['03388', '03390']],
      ['it', ['03388']],
    ]);
    expect(gaps[0]?.units[0]?.personIds).toEqual([personId(1)]);
    expect(gaps[1]?.people.all).toBe(0);
  });

  it('counts who is trained where the roster lists them', () => {
    const [land] = specialityGaps([gap('03388', 'land')], ROWS, view);
    expect(land?.people).toEqual({ all: 3, government: 1, elsewhere: 1, unplaced: 1 });
    for (const which of TRAINED) {
      const listed = ROWS.filter((one) => passes(trainedFilter('land', which), one, view));
      expect(listed).toHaveLength(land?.people[which] ?? -1);
    }
  });

  it('counts somebody trained for several once for each, and nobody for what no unit lacks', () => {
    const [itField = ''] = view.specialities.find(({ code }) => code === 'it')?.fields ?? [];
    const both = row(9, [landField, itField], '03388-C01-1');
    const codes = new Set<SpecialityCode>(['land', 'it']);
    const told = [...trainedPeople(codes, [...ROWS, both], view)].filter(({ row: one }) => one === both);
    expect(told.map(({ code, as }) => [code, as])).toEqual([
      ['land', ['all', 'government']],
      ['it', ['all', 'government']],
    ]);
    expect([...trainedPeople(new Set<SpecialityCode>(['it']), [both], view)]).toHaveLength(1);
    expect([...trainedPeople(new Set<SpecialityCode>(), [both], view)]).toEqual([]);
  });

  it('leaves out what is let stand, and other findings', () => {
    const waived = {
      ...gap('03388', 'land'),
      waived: { kind: 'special' as const, document: '', deadline: null },
    };
    const other = { ...gap('03390', 'land'), rule: 'UNIT-STRUCTURE' as const };
    expect(specialityGaps([waived, other], ROWS, view)).toEqual([]);
  });
});
