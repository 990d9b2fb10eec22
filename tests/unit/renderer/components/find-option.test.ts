import { describe, expect, it } from 'vitest';
import { mantineTheme } from '../../../../renderer/app/theme.ts';
import { findOption } from '../../../../renderer/components/find-option.ts';

const options = ['Phường Đoàn Kết', 'Xã Bình Lư', 'Xã Bum Nưa', 'Xã Tà Tổng'].map((label) => ({
  value: label,
  label,
}));
const found = (search: string, limit = Number.POSITIVE_INFINITY) =>
  findOption({ options, search, limit }).map((option) => ('label' in option ? option.label : ''));

describe('what is typed into a list to choose from', () => {
  it('finds without diacritics, in any order of words, by initials and by a part of the entry', () => {
    expect(found('doan ket')).toEqual(['Phường Đoàn Kết']);
    expect(found('kết đoàn')).toEqual(['Phường Đoàn Kết']);
    expect(found('xtt')).toEqual(['Xã Tà Tổng']);
    expect(found('um nu')).toEqual(['Xã Bum Nưa']);
    expect(found('sin ho')).toEqual([]);
  });

  it('offers everything to nobody who typed, and no more than the list is to hold', () => {
    expect(found('')).toHaveLength(4);
    expect(found('xa', 2)).toEqual(['Xã Bình Lư', 'Xã Bum Nưa']);
  });

  it('looks into groups, and leaves out those without an entry', () => {
    const groups = [
      { group: 'Đảng', items: [{ value: 'a', label: 'Bí thư' }] },
      { group: 'Chính quyền', items: [{ value: 'b', label: 'Chủ tịch' }] },
    ];
    expect(findOption({ options: groups, search: 'chu tich', limit: 5 })).toEqual([groups[1]]);
  });

  it('is how every kind of list finds that does not say otherwise', () => {
    for (const kind of ['Select', 'MultiSelect', 'TagsInput', 'Autocomplete']) {
      expect(mantineTheme.components?.[kind]?.defaultProps).toMatchObject({ filter: findOption });
    }
  });
});
