import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ranksOf,
  type SortKey,
  shownOrder,
  wordRanks,
} from '../../../../../renderer/grid/held/shown-order.ts';

const collator = new Intl.Collator('vi');

it('ranks what a dictionary holds equal alike', () => {
  const lines = ['đông', 'dân', 'ĐÔNG', 'dân', 'dự'];
  const ranks = ranksOf(lines, (line) => line, new Intl.Collator('vi', { sensitivity: 'base' }).compare);
  expect([...ranks]).toEqual([2, 0, 2, 0, 1]);
});

it('reads what counts once of each line, and compares only what differs', () => {
  let read = 0;
  let compared = 0;
  const lines = Array.from({ length: 1000 }, (_, place) => place % 3);
  ranksOf(
    lines,
    (line) => {
      read += 1;
      return line;
    },
    (a, b) => {
      compared += 1;
      return a - b;
    },
  );
  expect(read).toBe(1000);
  expect(compared).toBeLessThan(10);
});

it('ranks words in the order of a dictionary', () => {
  expect([...wordRanks(['đông', 'dân', 'Đông', 'dự', 'dân'], (line) => line)]).toEqual([2, 0, 3, 1, 0]);
});

interface Line {
  name: string;
  age: number;
  shown: boolean;
}
const line = fc.record<Line>({
  name: fc.constantFrom('An', 'Ân', 'Bình', 'bình', 'Đông', 'Dự', ''),
  age: fc.integer({ min: -1, max: 4 }),
  shown: fc.boolean(),
});
const sorts = fc.array(
  fc.record({ by: fc.constantFrom<'name' | 'age'>('name', 'age'), isDescending: fc.boolean() }),
  {
    maxLength: 2,
  },
);

it('shows the lines a sort that compares each with each would show', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), sorts, fc.boolean(), (lines, wanted, isFiltered) => {
      const compare = {
        name: (a: Line, b: Line) => collator.compare(a.name, b.name),
        age: (a: Line, b: Line) => a.age - b.age,
      };
      const keys = wanted.map(
        ({ by, isDescending }): SortKey => ({
          isDescending,
          ranks:
            by === 'name'
              ? wordRanks(lines, ({ name }) => name)
              : ranksOf(
                  lines,
                  ({ age }) => age,
                  (a, b) => a - b,
                ),
        }),
      );
      const shown = shownOrder(
        lines.length,
        isFiltered ? (place) => lines[place]?.shown === true : null,
        keys,
      );
      const reference = lines
        .filter((one) => !isFiltered || one.shown)
        .sort((a, b) => {
          for (const { by, isDescending } of wanted) {
            const result = compare[by](a, b);
            if (result !== 0) return isDescending ? -result : result;
          }
          return 0;
        });
      expect(Array.from(shown, (place) => lines[place])).toEqual(reference);
    }),
  );
});
