import { describe, expect, it } from 'vitest';
import { formatRelatives, parseRelatives } from '../../../../../shared/text/histories/relatives.ts';

function read(text: string): string {
  const { entries, unread } = parseRelatives(text);
  const said =
    entries
      ?.map(({ relation, name, birthYear, workplace }) => [relation, name, birthYear, workplace].join('/'))
      .join(' + ') ?? 'null';
  return unread.length === 0 ? said : `${said} | ${unread.join(' + ')}`;
}

describe('parseRelatives', () => {
  it.each(['Không', 'Không có', '0', '-', 'Không có thân nhân là cán bộ, công chức', 'Không có ai'])(
    'reads %j as none',
    (text) => {
      expect(parseRelatives(text)).toEqual({ entries: [], unread: [] });
    },
  );

  it.each([
    [
      'Vợ: Nguyễn Thị A, sinh 1980, công chức UBND xã B; Em ruột: Lò Văn B',
      'spouse/Nguyễn Thị A/1980/công chức UBND xã B + sibling/Lò Văn B//',
    ],
    ['Chồng Lò Văn A - Trưởng Công an xã', 'spouse/Lò Văn A//Trưởng Công an xã'],
    ['Nguyễn Văn B (em ruột), PCT UBND xã X', 'sibling/Nguyễn Văn B//PCT UBND xã X'],
    ['Vợ: Nguyễn Thị A (1980), giáo viên', 'spouse/Nguyễn Thị A/1980/giáo viên'],
    ['Anh trai: ông Lò Văn C, SN 1975, Bí thư Đảng uỷ xã', 'sibling/Lò Văn C/1975/Bí thư Đảng uỷ xã'],
    ['Bố đẻ: Giàng A Sử; Mẹ vợ: Mùa Thị Dí', 'parent/Giàng A Sử// + parent-in-law/Mùa Thị Dí//'],
    ['Con gái: Lò A, sinh ngày 05/3/1999', 'child/Lò A/1999/'],
    ['Em rể: Lò Văn D, chuyên viên', 'sibling-in-law/Lò Văn D//chuyên viên'],
    ['Con dâu: Lò Thị D', 'child-in-law/Lò Thị D//'],
    ['Chú ruột: Lò Văn E', 'other/Lò Văn E//'],
    ['- Vợ: Lò Thị A\n- Con: Lò Văn B', 'spouse/Lò Thị A// + child/Lò Văn B//'],
    ['Vo: Lo Thi A', 'spouse/Lo Thi A//'],
  ])('reads %j', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ['no relation', 'Nguyễn Văn A, Chủ tịch UBND xã'],
    ['a relation nobody knows', 'Bạn học: Nguyễn Văn A'],
    ['a form of address', 'Anh Nguyễn Văn A'],
    ['a family name that looks like a relation', 'Chi Thị Mai'],
    ['one word for a name', 'Vợ: Hoa'],
  ])('does not understand %s', (_, text) => {
    expect(read(text)).toBe(`null | ${text}`);
  });

  it('never says who of the roster is meant', () => {
    expect(parseRelatives('Vợ: Lò Thị A').entries?.[0]?.personId).toBeNull();
  });

  it('writes relations by their official names', () => {
    const { entries } = parseRelatives('Chồng Lò Văn A (1980) - Trưởng Công an xã');
    expect(formatRelatives(entries ?? [])).toBe('Vợ/chồng: Lò Văn A, sinh 1980, Trưởng Công an xã');
    expect(formatRelatives([])).toBe('Không');
  });
});
