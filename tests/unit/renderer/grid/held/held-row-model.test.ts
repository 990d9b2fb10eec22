import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRanks } from '../../../../../renderer/grid/held/shown-order.ts';
import { HeldGrid, type Line, ROW_HEIGHT } from '../../../../support/held-grid.ts';

const line = (id: string, words = id): Line => ({ id, words });
const LINES = [line('c'), line('a'), line('d'), line('b')];
const ranksIn = (lines: readonly Line[]) => () => wordRanks(lines, ({ words }) => words);
const held = (lines: readonly Line[], isShown?: (one: Line) => boolean) => ({
  lines,
  ...(isShown === undefined ? {} : { isShown }),
  ranks: ranksIn(lines),
});

describe('rows of held lines', () => {
  it('are the lines as they stand, each where its height puts it', () => {
    const { model } = new HeldGrid(held(LINES));
    expect(model.getRowCount()).toBe(4);
    expect(model.getRow(2)?.id).toBe('d');
    expect(model.getRow(2)?.rowTop).toBe(2 * ROW_HEIGHT);
    expect(model.getRow(4)).toBeUndefined();
    expect(model.getRowIndexAtPixel(ROW_HEIGHT * 1.5)).toBe(1);
    expect(model.getRowIndexAtPixel(ROW_HEIGHT * 9)).toBe(3);
  });

  it('leave out what is not shown and what a column filters, and say which of the two leaves none', () => {
    const grid = new HeldGrid(held(LINES, ({ id }) => id !== 'c'));
    expect(grid.shown()).toEqual(['a', 'd', 'b']);
    grid.filter = ({ id }) => id !== 'd';
    grid.tell('filterChanged');
    expect(grid.shown()).toEqual(['a', 'b']);
    grid.filter = () => false;
    grid.tell('filterChanged');
    expect(grid.shown()).toEqual([]);
    expect(grid.model.getOverlayType()).toBe('noMatchingRows');
    grid.hold(held([]));
    expect(grid.model.getOverlayType()).toBe('noRows');
  });

  it('stand as a column sorts them, and a line knows its row by then', () => {
    const grid = new HeldGrid(held(LINES));
    const node = grid.model.getRowNode('c');
    grid.sort = [{ colId: 'words', sort: 'asc' }];
    grid.tell('sortChanged');
    expect(grid.shown()).toEqual(['a', 'b', 'c', 'd']);
    expect([node?.rowIndex, node?.rowTop]).toEqual([2, 2 * ROW_HEIGHT]);
    grid.sort = [{ colId: 'words', sort: 'desc' }];
    grid.tell('sortChanged');
    expect(grid.shown()).toEqual(['d', 'c', 'b', 'a']);
    expect(grid.model.getRowNode('c')).toBe(node);
  });

  it('are drawn once for each telling', () => {
    const grid = new HeldGrid(held(LINES));
    const before = grid.updates();
    grid.hold(held(LINES, ({ id }) => id !== 'a'));
    expect(grid.updates()).toBe(before + 1);
  });

  it('are the nodes there were where the list is told anew, with what the lines say now', () => {
    const grid = new HeldGrid(held(LINES));
    const node = grid.model.getRow(1);
    const changed = line('a', 'đổi');
    grid.hold(held([line('x'), changed, ...LINES.slice(2)]));
    expect(grid.model.getRowNode('a')).toBe(node);
    expect(node?.data).toBe(changed);
    expect(node?.rowIndex).toBe(1);
    expect(grid.shown()).toEqual(['x', 'a', 'd', 'b']);
  });

  it('stay chosen through sorting, hiding and telling anew, and are chosen no longer once they are gone', () => {
    const grid = new HeldGrid(held(LINES));
    grid.choose('c');
    grid.choose('b');
    grid.hold(held(LINES, ({ id }) => id !== 'c'));
    expect(grid.chosenIds()).toEqual(['c', 'b']);
    expect(grid.model.getRowNode('c')?.rowIndex).toBeNull();
    grid.hold(held([line('b'), line('e')]));
    expect(grid.chosenIds()).toEqual(['b']);
    expect(grid.model.getRow(0)).toBe([...grid.chosen][0]);
  });

  it('between two of them are what stands there, whichever comes first; nothing where one is hidden', () => {
    const grid = new HeldGrid(held(LINES));
    const [c, d] = [grid.model.getRowNode('c'), grid.model.getRowNode('d')];
    if (c === undefined || d === undefined) throw new Error('lines are missing');
    const between = () => grid.model.getNodesInRangeForSelection(d, c).map(({ id }) => id);
    expect(between()).toEqual(['c', 'a', 'd']);
    grid.hold(held(LINES, ({ id }) => id !== 'c'));
    expect(between()).toEqual([]);
  });

  it('have nodes for what was looked at, not for every line; what is chosen keeps its node', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => line(`l${at}`));
    const grid = new HeldGrid(held(lines));
    const nodes = () => {
      let count = 0;
      grid.model.forEachNode(() => {
        count += 1;
      });
      return count;
    };
    expect(nodes()).toBe(0);
    grid.choose('l3');
    const [chosen] = grid.chosen;
    for (let row = 0; row < 4000; row += 1) grid.model.getRow(row);
    expect(nodes()).toBeLessThan(2500);
    expect(grid.model.getRow(3)).toBe(chosen);
  });

  it('are what filtering and sorting the lines anew would give, after any changes', () => {
    const someLines = fc.uniqueArray(
      fc.record({ id: fc.nat().map(String), words: fc.constantFrom('a', 'b', 'ă') }),
      {
        selector: ({ id }) => id,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(someLines, fc.constantFrom('a', 'b', 'ă', null), fc.constantFrom('asc', 'desc', null)),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (steps) => {
          const grid = new HeldGrid(held([]));
          for (const [lines, hidden, sort] of steps) {
            grid.sort = sort === null ? [] : [{ colId: 'words', sort }];
            grid.hold(held(lines, ({ words }) => words !== hidden));
            const turn = sort === 'desc' ? -1 : 1;
            const wanted = lines.filter(({ words }) => words !== hidden);
            if (sort !== null) {
              const { compare } = new Intl.Collator('vi');
              wanted.sort((a, b) => turn * compare(a.words, b.words));
            }
            expect(grid.shown()).toEqual(wanted.map(({ id }) => id));
            for (let row = 0; row < wanted.length; row += 1) {
              expect(grid.model.getRow(row)?.rowIndex).toBe(row);
            }
          }
        },
      ),
    );
  });
});
