import { describe, expect, it } from 'vitest';
import { initials, sortKey, splitName } from '../../../../shared/text/names.ts';

/** The vector of DOCUMENTS.md §5. */
const SORTED = [
  'Dương Thị An',
  'Đỗ Văn An',
  'Lê Văn An',
  'Nguyễn Thị An',
  'Nguyễn Đức Anh',
  'Nguyễn Văn Anh',
  'Nguyễn Thị Ánh',
  'Phạm Văn Ánh',
  'Trần Văn Ân',
  'Ma Thị Ẩn',
  'Bùi Văn Ấn',
  'Vàng A Dê',
  'Lò Văn Dũng',
  'Hoàng Văn Đức',
  'Lê Thị Ê',
];

/** As SQLite's BINARY collation compares. */
function byKey(a: string, b: string): number {
  return Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)));
}

describe('splitName', () => {
  it('tells family, middle and given name', () => {
    expect(splitName('  Nguyễn  Thị Thu Hà ')).toEqual({ family: 'Nguyễn', middle: 'Thị Thu', given: 'Hà' });
    expect(splitName('Lò An')).toEqual({ family: 'Lò', middle: '', given: 'An' });
  });

  it('takes a single word for a given name', () => {
    expect(splitName('Chu')).toEqual({ family: '', middle: '', given: 'Chu' });
    expect(splitName(' ')).toEqual({ family: '', middle: '', given: '' });
  });
});

describe('initials', () => {
  it('takes the first letters without marks', () => {
    expect(initials('Đặng Ứng Ánh')).toBe('dua');
  });
});

describe('sortKey', () => {
  it('sorts by given name, family name, middle names in dictionary order', () => {
    expect([...SORTED].reverse().sort(byKey)).toEqual(SORTED);
  });

  it('orders tones ngang huyền hỏi ngã sắc nặng', () => {
    const words = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
    expect([...words].reverse().sort(byKey)).toEqual(words);
  });

  it('puts a shorter name before a longer one that begins alike', () => {
    const names = ['Lò An', 'Lò Văn An', 'Lò Văn Ba An', 'Lò Văn Bé An'];
    expect([...names].reverse().sort(byKey)).toEqual(names);
  });

  it('does not depend on case or Unicode form', () => {
    expect(sortKey('NGUYỄN THỊ ẨN')).toBe(sortKey('Nguyễn Thị Ẩn'.normalize('NFD')));
  });

  it('takes the plain letter of foreign ones', () => {
    expect(byKey('K’Brë', 'K’Bru')).toBeLessThan(0);
  });
});
