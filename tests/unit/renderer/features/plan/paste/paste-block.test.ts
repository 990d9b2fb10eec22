import { describe, expect, it } from 'vitest';
import { type PasteTarget, placeBlock } from '../../../../../../renderer/features/plan/paste/paste-block.ts';
import type { ItemLine } from '../../../../../../renderer/features/plan/plan-rows.ts';
import { CLERK_A1, CLERK_A2 } from '../../../../../support/small-plan.ts';

const LINES: ItemLine[] = [CLERK_A1, CLERK_A2].map((id) => ({ kind: 'seat', id }));
const target = (change: Partial<PasteTarget> = {}): PasteTarget => ({
  lines: LINES,
  columns: ['person', 'form', 'since', 'note'],
  height: 1,
  ...change,
});
const reads = {
  seatOf: (line: ItemLine) => (line.kind === 'seat' ? line.id : null),
  textOf: () => 'cũ',
  isName: (text: string) => text.startsWith('Lò'),
};
const placed = (block: string[][], to: Partial<PasteTarget> = {}) => {
  const { cells, beyond } = placeBlock(block, target(to), reads);
  return { cells: cells.map(({ postId, column, text }) => [postId, column, text]), beyond };
};

describe('placeBlock', () => {
  it('puts rows on lines and columns on columns, and keeps what there is no line for', () => {
    expect(placed([['a', 'b'], ['c'], ['d', 'e'], ['', ' ']])).toEqual({
      cells: [
        [CLERK_A1, 'person', 'a'],
        [CLERK_A1, 'form', 'b'],
        [CLERK_A2, 'person', 'c'],
        [CLERK_A2, 'form', ''],
      ],
      beyond: [['d', 'e']],
    });
  });

  it('fills a rectangle with a single pasted line', () => {
    expect(placed([['x']], { columns: ['note'], height: 2 }).cells).toEqual([
      [CLERK_A1, 'note', 'x'],
      [CLERK_A2, 'note', 'x'],
    ]);
  });

  it('takes the column of names where none of the columns met takes anything', () => {
    const block = [
      ['1', 'Lò Văn Ún', 'Chủ tịch'],
      ['2', 'Lò Thị Hoa', 'Bí thư'],
    ];
    expect(placed(block, { columns: ['unit', 'body', 'title', 'person'] }).cells).toEqual([
      [CLERK_A1, 'person', 'Lò Văn Ún'],
      [CLERK_A2, 'person', 'Lò Thị Hoa'],
    ]);
  });

  it('seats nobody by a line of headings, wherever the names go', () => {
    const block = [
      ['STT', 'Họ và tên'],
      ['1', 'Lò Văn Ún'],
    ];
    for (const columns of [
      ['unit', 'title'],
      ['title', 'person'],
    ] as const) {
      const { cells } = placed(block, { columns: [...columns] });
      expect(cells.filter(([, column]) => column === 'person')).toEqual([[CLERK_A1, 'person', 'Lò Văn Ún']]);
    }
    // Somebody may be called so, and a single text is what is meant.
    expect(placed([['Lò Họ Tên'], ['Lò Văn Ún']]).cells).toHaveLength(2);
    expect(placed([['Họ tên']]).cells).toEqual([[CLERK_A1, 'person', 'Họ tên']]);
    expect(placed([['Họ tên'], ['x']], { columns: ['note'] }).cells).toHaveLength(2);
  });

  it('leaves what is pasted on itself where it is, and looks for no names in it', () => {
    expect(placed([['cũ'], ['cũ']], { columns: ['title'] }).cells).toEqual([
      [CLERK_A1, 'title', 'cũ'],
      [CLERK_A2, 'title', 'cũ'],
    ]);
    expect(placed([['cũ'], ['Trần Không Có']], { columns: ['title'] }).cells).toEqual([
      [CLERK_A1, 'person', 'cũ'],
      [CLERK_A2, 'person', 'Trần Không Có'],
    ]);
  });
});
