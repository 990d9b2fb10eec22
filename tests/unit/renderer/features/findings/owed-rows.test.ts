import { describe, expect, it } from 'vitest';
import { ALL_WAIVERS, filterWaivers } from '../../../../../renderer/features/findings/owed-rows.ts';
import { t } from '../../../../../renderer/i18n/index.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import type { WaiverRow } from '../../../../../shared/domain/index.ts';
import { ANH, BINH, CLERK_A1, SECRETARY_A, smallPlan, UNIT_A } from '../../../../support/small-plan.ts';
import { OWED } from '../../../../support/waivers.ts';

const index = new PlanIndex(smallPlan());
const anh: WaiverRow = {
  ...OWED,
  findingId: 'QUAL-THEORY-MIN:a',
  rule: 'QUAL-THEORY-MIN',
  scope: 'placement',
  subject: { unitCode: UNIT_A, postId: SECRETARY_A, personId: ANH },
  wanted: { kind: 'theory', value: 'advanced' },
  found: { kind: 'theory', value: 'elementary' },
  recordedAt: '2026-06-01T00:00:00.000Z',
  state: 'overdue',
};
const binh: WaiverRow = {
  ...anh,
  findingId: 'QUAL-DEGREE-MIN:b',
  rule: 'QUAL-DEGREE-MIN',
  subject: { unitCode: UNIT_A, postId: CLERK_A1, personId: BINH },
  course: '',
  document: 'Quyết định số 7-QĐ/TU',
  state: 'studying',
};

const shown = (filter: Partial<typeof ALL_WAIVERS>) =>
  filterWaivers(index, [anh, binh], { ...ALL_WAIVERS, ...filter }, t);

describe('filterWaivers', () => {
  it('keeps the order and everything where nothing is asked for', () => {
    expect(shown({})).toEqual([anh, binh]);
  });

  it('narrows down to any of the states', () => {
    expect(shown({ states: ['overdue'] })).toEqual([anh]);
    expect(shown({ states: ['overdue', 'studying'] })).toEqual([anh, binh]);
    expect(shown({ states: ['paid'] })).toEqual([]);
  });

  it('finds people, seats, units, standards and documents without diacritics', () => {
    expect(shown({ text: 'anh bi thu' })).toEqual([anh]);
    expect(shown({ text: 'muong te' })).toEqual([anh, binh]);
    expect(shown({ text: 'ly luan' })).toEqual([anh]);
    expect(shown({ text: '7-qd/tu' })).toEqual([binh]);
  });
});
