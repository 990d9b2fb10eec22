import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTsv, toTsv } from '../../../../renderer/grid/tsv.ts';

describe('tab-separated text', () => {
  it('is what Excel writes', () => {
    expect(
      toTsv([
        ['a', 'b'],
        ['c "d"', 'e\nf'],
      ]),
    ).toBe('a\tb\r\n"c ""d"""\t"e\nf"');
  });

  it('is read with and without a last newline', () => {
    expect(fromTsv('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(fromTsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
    expect(fromTsv('')).toEqual([]);
  });

  it('gives back every cell that was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Ễ', ' ', '\t', '\n', '"', "'", '=', '-') });
    const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, (cells) => {
        expect(fromTsv(toTsv(cells))).toEqual(cells);
      }),
    );
  });

  it.each([
    '=1+2',
    '+84 912 345 678',
    '-5',
    '@x',
    '=HYPERLINK("http://example.com","xem")',
    '\t=1+1',
    ' =1+1',
    '\n=1+1',
    '＝1+1',
    "'=1",
  ])('lets no spreadsheet compute %j', (cell) => {
    const text = toTsv([[cell, 'b']]);
    expect(text.replace(/^"/, '')).toMatch(/^'/);
    expect(fromTsv(text)).toEqual([[cell, 'b']]);
  });

  it.each(['Lò Văn Ẩn', "Y Bhŏk's", "'a", '-', '–', '', '12/12', 'a=b'])('leaves %j as it is', (cell) => {
    expect(toTsv([[cell, 'b']])).toBe(`${cell}\tb`);
  });
});
