import { expect, it } from 'vitest';
import {
  type OverviewInput,
  overviewReport,
} from '../../../../../shared/documents/report/overview-report.ts';
import { LIST_HEAD } from '../samples.ts';

const COUNTS: OverviewInput['counts'] = {
  seats: 0,
  filled: 0,
  vacant: 0,
  vacantRequired: 0,
  people: 0,
  unplaced: 0,
  findings: { block: 0, warn: 0, info: 0, waived: 0 },
  owed: 0,
  overdue: 0,
};

it.each([
  ['party', 'Ban Tổ chức Tỉnh uỷ Lai Châu'],
  ['state', 'Sở Nội vụ tỉnh Lai Châu'],
] as const)('names its organ in the properties as lists do (%s)', (family, organ) => {
  const paper = overviewReport({
    head: LIST_HEAD,
    family,
    planName: '1',
    scope: 'tỉnh Lai Châu',
    day: '2026-11-25',
    counts: COUNTS,
    vacancies: [],
    rules: [],
    units: [],
    people: [],
  });
  expect(paper.properties.organ).toBe(organ);
});
