/** One fact of every kind about the histories of people. */
import type { Fact } from '../../../../shared/domain/finding.ts';
import { DISCIPLINE_KINDS, RATINGS } from '../../../../shared/domain/history.ts';
import { personId, post } from './sample-plan.ts';

const pair = {
  postIds: [post('U01'), post('U20')] as [ReturnType<typeof post>, ReturnType<typeof post>],
  personIds: [personId(1), personId(2)] as [ReturnType<typeof personId>, ReturnType<typeof personId>],
};

export const HISTORY_SAMPLES: Fact[] = [
  { kind: 'prior-title', months: 12, titles: ['Trưởng phòng'] },
  { kind: 'titles-held', months: 7, positions: ['Chuyên viên'] },
  { kind: 'rated-at-least', rating: 'good', years: [2022, 2023, 2024] },
  { kind: 'ratings', items: RATINGS.map((rating, at) => ({ year: 2021 + at, rating })) },
  { kind: 'no-discipline', reference: '2026-07-01' },
  {
    kind: 'disciplines',
    items: DISCIPLINE_KINDS.map((kind) => ({ kind, decided: '2025-03', until: '2026-03-01' })),
  },
  { kind: 'never-disciplined' },
  { kind: 'discipline-past', months: 24, from: '2027-03-01' },
  { kind: 'appointment-due', action: 'extend' },
  { kind: 'appointment-ends', date: '2026-12-31', monthsLeft: 20, noticeBy: '2026-08-27' },
  { kind: 'no-kin', clash: 'standing' },
  { kind: 'kin', ...pair, relation: 'sibling' },
  { kind: 'kin-by-name', ...pair, relation: 'spouse' },
];
