import { describe, expect, it } from 'vitest';
import { composed } from '../../../../shared/text/composed.ts';

const APART = 'Ủy ban'.normalize('NFD');

describe('composed', () => {
  it('puts letters and marks together wherever they stand', () => {
    const document = {
      head: { title: APART },
      rows: [
        [{ text: APART }, { value: 2 }],
        [null, true],
      ],
    };
    expect(composed(document)).toEqual({
      head: { title: 'Ủy ban' },
      rows: [
        [{ text: 'Ủy ban' }, { value: 2 }],
        [null, true],
      ],
    });
  });

  it('hands back what is composed as it came', () => {
    const row = [{ text: 'Ủy ban' }];
    const document = { rows: [row, [{ text: APART }]] };
    expect(composed(document).rows[0]).toBe(row);
    expect(composed(row)).toBe(row);
  });
});
