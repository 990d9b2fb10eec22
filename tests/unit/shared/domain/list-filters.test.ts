import { describe, expect, it } from 'vitest';
import { ListFilters, UNFILTERED } from '../../../../shared/domain/list-filters.ts';
import { WindowPlace } from '../../../../shared/domain/window-place.ts';

const left = {
  ...UNFILTERED,
  findings: { list: 'owed', show: 'block', rule: 'OWN-3', unitCode: 'province' },
  surplus: { by: 'bloc', state: 'open', days: 'late', part: { at: 2, what: 'leaving' } },
  people: { degree: ['', 'master'] },
};

describe('filters of lists', () => {
  it('are kept as they were left, without what was typed', () => {
    const typed = { ...left, surplus: { ...left.surplus, text: 'Lò Văn Ẩn' } };
    expect(ListFilters.parse(typed)).toEqual(left);
  });

  it('of another version begin anew one by one, not all at once', () => {
    const other = { ...left, findings: { ...left.findings, rule: 'GONE' }, owed: undefined };
    expect(ListFilters.parse(other)).toEqual({ ...left, findings: UNFILTERED.findings });
  });

  it('are none in a place kept before they were', () => {
    const place = WindowPlace.parse({
      screen: 'findings',
      unitCodes: [],
      postId: null,
      personId: null,
      seats: 'all',
      titleCode: null,
      tab: 'candidates',
    });
    expect(place.lists).toEqual(UNFILTERED);
  });
});
