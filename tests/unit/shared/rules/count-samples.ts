/** One fact of every kind about numbers. */
import { COUNTED, SHARES } from '../../../../shared/domain/count-facts.ts';
import type { Fact } from '../../../../shared/domain/finding.ts';
import { titleCodes } from '../../../../shared/rules/title-codes.ts';
import { personId } from './sample-plan.ts';

export const COUNT_SAMPLES: Fact[] = [
  { kind: 'count', of: 'standing', count: 12 },
  { kind: 'between', of: 'standing', min: 9, max: 11 },
  { kind: 'average', of: 'vice-chairs', max: 95, average: 2.5, times: 38, per: 'units' },
  { kind: 'share', of: 'deputies', count: 3, total: 4 },
  { kind: 'share-at-least', of: 'women', percent: 15 },
  { kind: 'share-at-most', of: 'deputies', percent: 50 },
  { kind: 'also-holds', titles: titleCodes('D01', 'D02') },
  { kind: 'holds-none' },
  { kind: 'has-titles', titles: titleCodes('D20', 'Q01') },
  { kind: 'excess', count: 3 },
  { kind: 'excess-path', steps: [{ date: '2030-06-30', left: 0 }] },
  { kind: 'speciality', code: 'land' },
  { kind: 'speciality-unused', code: 'land', personIds: [personId(1), personId(2)] },
];

/** Everything that is counted, and every bound a number may have. */
export const MORE_COUNTS: Fact[] = [
  ...COUNTED.map((of): Fact => ({ kind: 'count', of, count: 1 })),
  ...SHARES.map((of): Fact => ({ kind: 'share', of, count: 1, total: 2 })),
  { kind: 'between', of: 'committee', min: null, max: 27 },
  { kind: 'between', of: 'committee', min: 27, max: null },
  { kind: 'between', of: 'secretaries', min: 1, max: 1 },
  { kind: 'average', of: 'deputy-heads', max: 16, average: 2, times: 8, per: 'organisations' },
  { kind: 'speciality-unused', code: 'it', personIds: [] },
];
