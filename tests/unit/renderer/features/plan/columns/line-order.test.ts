import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../../../renderer/features/plan/columns/line-order.ts';

const LINES = [
  { name: 'đ', months: 3 },
  { name: 'a', months: null },
  { name: 'b', months: 3 },
  { name: 'ă', months: 1 },
];
const order = (...sort: { id: string; descending: boolean }[]) =>
  inOrder(LINES, sort, (line, id) => (id === 'months' ? line.months : line.name)).map(({ name }) => name);

describe('inOrder', () => {
  it('puts letters in the Vietnamese order, both ways', () => {
    expect(order({ id: 'name', descending: false })).toEqual(['a', 'ă', 'b', 'đ']);
    expect(order({ id: 'name', descending: true })).toEqual(['đ', 'b', 'ă', 'a']);
  });

  it('keeps equals in their places and what is empty at the end, whichever way', () => {
    expect(order({ id: 'months', descending: false })).toEqual(['ă', 'đ', 'b', 'a']);
    expect(order({ id: 'months', descending: true })).toEqual(['đ', 'b', 'ă', 'a']);
  });

  it('lets the second column decide between equals', () => {
    expect(order({ id: 'months', descending: true }, { id: 'name', descending: false })).toEqual([
      'b',
      'đ',
      'ă',
      'a',
    ]);
  });
});
