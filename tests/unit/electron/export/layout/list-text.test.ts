import { describe, expect, it } from 'vitest';
import { fittingPt } from '../../../../../electron/export/layout/fitting.ts';
import { cellText } from '../../../../../electron/export/layout/list-text.ts';
import { textWidthMm } from '../../../../../electron/export/layout/text-width.ts';

describe('a cell on paper', () => {
  it('sets thousands off by a point and decimals by a comma, but for the number of the row', () => {
    const number = (value: number, column: number) => cellText({ kind: 'number', value }, column);
    expect(number(1832, 2)).toBe('1.832');
    expect(number(-1234567.5, 2)).toBe('-1.234.567,5');
    expect(number(999, 2)).toBe('999');
    expect(number(2.34, 2)).toBe('2,34');
    expect(number(1389, 0)).toBe('1389');
    expect(cellText({ kind: 'sum', from: 0, to: 1, value: 2098 }, 3)).toBe('2.098');
  });

  it('shows days in full and texts as they are', () => {
    expect(cellText({ kind: 'date', date: '1985-02-05' }, 1)).toBe('05/02/1985');
    expect(cellText({ kind: 'text', text: '=1' }, 1)).toBe('=1');
    expect(cellText({ kind: 'blank' }, 1)).toBe('');
  });
});

describe('letters in a narrow column', () => {
  it('give way so far that the widest word is not broken, and no further than can be read', () => {
    const pt = fittingPt('Hmông HMông', 9.3, 10.5, 'regular');
    expect(pt).toBeLessThan(10.5);
    expect(textWidthMm('HMông', pt, 'regular')).toBeLessThanOrEqual(9.3);
    expect(fittingPt('Kinh', 8, 10.5, 'regular')).toBe(10.5);
    expect(fittingPt('0123456789012345', 8, 10.5, 'regular')).toBe(7.5);
  });
});
