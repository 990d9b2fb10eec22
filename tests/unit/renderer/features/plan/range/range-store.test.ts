import { describe, expect, it } from 'vitest';
import { rectangleOf } from '../../../../../../renderer/features/plan/range/range-store.ts';

const SHOWN = ['title', 'person', 'form', 'note'];
const at = (rowIndex: number, column: string) => ({ rowIndex, column });

describe('rectangleOf', () => {
  it('spans from either corner, with columns in the order they stand', () => {
    const expected = { first: 2, last: 5, columns: ['person', 'form'] };
    expect(rectangleOf({ anchor: at(5, 'person'), head: at(2, 'form') }, SHOWN)).toEqual(expected);
    expect(rectangleOf({ anchor: at(2, 'form'), head: at(5, 'person') }, SHOWN)).toEqual(expected);
  });

  it('is none of a single cell, of nothing, or where a column went', () => {
    expect(rectangleOf({ anchor: at(2, 'form'), head: at(2, 'form') }, SHOWN)).toBeNull();
    expect(rectangleOf({ anchor: null, head: null }, SHOWN)).toBeNull();
    expect(rectangleOf({ anchor: at(2, 'gone'), head: at(3, 'form') }, SHOWN)).toBeNull();
  });
});
