import { describe, expect, it } from 'vitest';
import { cleanName, cleanText, isAllCapitals } from '../../../../shared/text/clean.ts';

describe('cleanText', () => {
  it.each([
    ['  Lò Văn An ', 'Lò Văn An'],
    ['Lò\u00a0\u00a0Văn\u2003An', 'Lò Văn An'],
    ['Lò\tVăn  An', 'Lò Văn An'],
    ['Lò\u200b Văn\ufeff An\u00ad', 'Lò Văn An'],
    ['\u202aLò Văn An\u202c', 'Lò Văn An'],
    ['Lò\u0000 Văn\u0007 An', 'Lò Văn An'],
    ['Lò Văn An'.normalize('NFD'), 'Lò Văn An'],
    ['ĐH Luật\r\nThS QLKT', 'ĐH Luật\nThS QLKT'],
    ['ĐH Luật \r\n \n  ThS QLKT\n', 'ĐH Luật\nThS QLKT'],
    ['ĐH Luật\u2028ThS', 'ĐH Luật\nThS'],
    ['\n\n', ''],
    ['\u200b \u00a0', ''],
    ['Lò\u2800Văn', 'Lò Văn'],
    ['a \u200b b', 'a b'],
    ['', ''],
  ])('cleans %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });

  it.each(['HOÀ hòa Hoà', 'Ủy ban, Uỷ ban', "H’Mông H'Mông", 'Ðinh', 'nguyễn VĂN an', '- … –', '12/12'])(
    'leaves %j as it is',
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );
});

describe('cleanName', () => {
  it('puts a name on one line and changes no letter', () => {
    expect(cleanName(' Nguyễn Thị\n Hòa ')).toBe('Nguyễn Thị Hòa');
    expect(cleanName('NGUYỄN văn Thuỷ')).toBe('NGUYỄN văn Thuỷ');
  });
});

describe('isAllCapitals', () => {
  it('tells names in capitals', () => {
    expect(['LÒ VĂN AN', 'ĐỖ Ý', 'ĐẶNG'.normalize('NFD')].every(isAllCapitals)).toBe(true);
    expect(['Lò Văn An', 'LÒ VĂN An', 'A', '12/12', ''].some(isAllCapitals)).toBe(false);
  });
});
