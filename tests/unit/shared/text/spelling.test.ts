import { describe, expect, it } from 'vitest';
import { isSpelledSo, markedWords, spelled, spelledAsTyped } from '../../../../shared/text/spelling.ts';

const NAMES = ['Nguyễn Thị Phương', 'Lò Văn Phượng', 'phường Đoàn Kết', 'Hoà Thị Thuỷ', 'Hòa Thị Thủy'];
const found = (query: string, names: readonly string[] = NAMES) =>
  spelledAsTyped(names, markedWords(query), (name) => name);

describe('what was typed with diacritics', () => {
  it('is looked for as it is spelled, whatever is typed without any', () => {
    expect(markedWords('phuong')).toEqual([]);
    expect(markedWords(' thi Phương 12/QĐ ')).toEqual(['phương', '12/qđ']);
    expect(found('phuong')).toBe(NAMES);
    expect(found('phương')).toEqual(['Nguyễn Thị Phương']);
    expect(found('phượng')).toEqual(['Lò Văn Phượng']);
    expect(found('PHƯỜNG')).toEqual(['phường Đoàn Kết']);
    expect(found('thi phương')).toEqual(['Nguyễn Thị Phương']);
  });

  it('is the same wherever the tone stands and however the letters are composed', () => {
    expect(found('thuỷ')).toEqual(['Hoà Thị Thuỷ', 'Hòa Thị Thủy']);
    expect(found('hòa')).toEqual(['Hoà Thị Thuỷ', 'Hòa Thị Thủy']);
    expect(spelled('Hoàng Quý'.normalize('NFD'))).toBe(spelled('HOÀNG QUÝ'));
    // Not yet typed to its end, a word is still the beginning of the whole.
    expect(spelled('hoàng').startsWith(spelled('hoà'))).toBe(true);
  });

  it('is found without its diacritics where nothing is spelled so', () => {
    expect(found('phưởng')).toBe(NAMES);
    expect(isSpelledSo('phường Đoàn Kết', ['phương'])).toBe(false);
    expect(isSpelledSo('phường Đoàn Kết', [])).toBe(true);
  });
});
