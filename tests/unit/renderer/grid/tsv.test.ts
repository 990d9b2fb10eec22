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
    const cell = fc.string({ unit: fc.constantFrom('a', 'Ễ', ' ', '\t', '\n', '"', "'") });
    const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, (cells) => {
        expect(fromTsv(toTsv(cells))).toEqual(cells);
      }),
    );
  });
});
