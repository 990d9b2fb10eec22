import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../../renderer/features/import/columns.ts';

describe('columnLetter', () => {
  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
