import { describe, expect, it } from 'vitest';
import {
  CERTAINTIES,
  certaintyOf,
  doubledColumns,
  wantsLook,
} from '../../../../../renderer/features/import/columns/certainty.ts';
import { columnIndex, columnLetter } from '../../../../../renderer/features/import/columns/column-letter.ts';
import {
  FIELD_GROUPS,
  holdsTicks,
  meaningKey,
  meaningOf,
  meaningOptions,
  tickMeanings,
} from '../../../../../renderer/features/import/columns/field-groups.ts';
import { RosterField } from '../../../../../shared/domain/import.ts';
import { vi as words } from '../../../shared/i18n/catalog-entries.ts';
import { column } from './drafts.ts';

const key = (name: string): string => name;

describe('column letters', () => {
  const NUMBERS = [0, 25, 26, 51, 52, 701, 702];
  it('are those of Excel, there and back', () => {
    expect(NUMBERS.map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(NUMBERS.map(columnLetter).map(columnIndex)).toEqual(NUMBERS);
    expect(columnIndex('')).toBe(-1);
  });
});

describe('meanings of columns', () => {
  it('offer every field once, and to keep or leave a column', () => {
    const fields = Object.values(FIELD_GROUPS).flat();
    expect([...fields].sort()).toEqual([...RosterField.options].sort());
    const offered = meaningOptions(key).flatMap(({ items }) => items.map(({ value }) => value));
    expect(new Set(offered)).toEqual(new Set([...fields, 'extra', 'ignore']));
  });

  it('are one value of a list, there and back', () => {
    for (const one of ['extra', 'ignore', 'birth']) expect(meaningKey(meaningOf(one))).toBe(one);
    expect(meaningOf('degree')).toEqual({ use: 'field', field: 'degree' });
    expect(() => meaningOf('nothing')).toThrow();
  });

  it('have levels where a tick can stand for one', () => {
    expect(tickMeanings(key, 'theory').map(({ value }) => value)).toContain('advanced');
    expect(tickMeanings(key, 'sex')).toHaveLength(2);
    expect(tickMeanings(key, 'fullName')).toEqual([]);
    expect(holdsTicks({ option: null, samples: ['x', 'X', '✓'] })).toBe(true);
    expect(holdsTicks({ option: null, samples: ['x', 'Đại học'] })).toBe(false);
    expect(holdsTicks({ option: null, samples: [] })).toBe(false);
    expect(holdsTicks({ option: 'university', samples: ['1988'] })).toBe(true);
  });
});

describe('certainty', () => {
  it('has words for each', () => {
    for (const one of CERTAINTIES) expect(words.has(`importScreen.certainty.${one}`), one).toBe(true);
  });

  it.each([
    [{ by: 'header', confidence: 1 }, 'sure', false],
    [{ by: 'header', confidence: 0.6 }, 'look', true],
    [{ by: 'position', confidence: 0.9 }, 'placed', false],
    [{ by: 'position', confidence: 0.7 }, 'placed', true],
    [{ by: 'content', confidence: 0.5 }, 'guessed', true],
    [{ by: 'content', confidence: 0.9 }, 'look', false],
    [{ by: 'officer', confidence: 0.1 }, 'officer', false],
    [{ by: 'remembered', confidence: 0.1 }, 'remembered', false],
    [{ by: 'none', use: 'extra', field: null, confidence: 0 }, 'unknown', false],
    [{ by: 'none', use: 'ignore', field: null, confidence: 0 }, 'left', false],
  ] as const)('of %j is %s', (change, certainty, wants) => {
    expect(certaintyOf(column(change))).toBe(certainty);
    expect(wantsLook(column(change))).toBe(wants);
  });

  it('sees two columns taken for one field, but not where a list may have several', () => {
    const columns = [
      column({ index: 0 }),
      column({ index: 1 }),
      column({ index: 2, field: 'birth' }),
      column({ index: 3, field: 'birth' }),
      column({ index: 4, field: 'theory', option: 'advanced' }),
      column({ index: 5, field: 'theory', option: 'elementary' }),
    ];
    expect([...doubledColumns(columns)]).toEqual([2, 3]);
  });
});
