import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf } from '../../../../shared/rules/best-of.ts';

interface Item {
  id: number;
  order: number;
  /** What a close look adds; null where it refuses. */
  adds: number | null;
}

const compare = (a: Item, b: Item) => a.order - b.order || a.id - b.id;
const items = fc
  .array(fc.record({ order: fc.nat(9), adds: fc.option(fc.nat(9)) }), { maxLength: 40 })
  .map((list) => list.map((item, id): Item => ({ id, ...item })));
const closely = (item: Item): Item | null =>
  item.adds === null ? null : { ...item, order: item.order + item.adds };

describe('bestOf', () => {
  it('finds what a close look at everything would', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 8 }), (list, limit) => {
        const everything = list.flatMap((item) => closely(item) ?? []).sort(compare);
        expect(bestOf(list, limit, compare, closely)).toEqual(everything.slice(0, limit));
      }),
    );
  });

  it('looks closely only at what can still be among the best', () => {
    const list = [5, 1, 4, 2, 3].map((order, id): Item => ({ id, order, adds: 0 }));
    const looked: number[] = [];
    const best = bestOf(list, 2, compare, (item) => {
      looked.push(item.order);
      return item;
    });
    expect(best.map(({ order }) => order)).toEqual([1, 2]);
    expect(looked).toEqual([1, 2]);
  });
});
