import { describe, expect, it } from 'vitest';
import { type ShownTable, shownList } from '../../../../shared/documents/shown-list.ts';
import { LIST_HEAD } from './samples.ts';

const column = (header: string, width: number, align: 'left' | 'right' = 'left') => ({
  header,
  width,
  align,
});

const TABLE: ShownTable = {
  title: 'Vị trí trống',
  filters: ['Xã Mường Tè', 'Tìm: bí thư'],
  ordinal: 'STT',
  closing: '(Danh sách có 3 dòng)',
  columns: [column('Chức danh', 300), column('Ngày', 100), column('Số', 50, 'right')],
  lines: [
    { group: 'Xã Mường Tè' },
    ['Bí thư', '01/07/2026', 2],
    ['=Phó bí thư', '31/02/2026', '12'],
    { group: 'Xã Bum Nưa' },
    ['Chủ tịch'],
  ],
};

describe('a list as a screen shows it', () => {
  it('has its lines in their order, counted through under their headings', () => {
    const { rows, head, columns, filtered } = shownList(TABLE, LIST_HEAD);
    expect(rows).toEqual([
      { kind: 'group', mark: 'I', text: 'Xã Mường Tè' },
      {
        kind: 'data',
        cells: [
          { kind: 'number', value: 1 },
          { kind: 'text', text: 'Bí thư' },
          { kind: 'date', date: '2026-07-01' },
          { kind: 'number', value: 2 },
        ],
      },
      {
        kind: 'data',
        // A day that does not exist, and a number that is a word, stay what they were.
        cells: [
          { kind: 'number', value: 2 },
          { kind: 'text', text: '=Phó bí thư' },
          { kind: 'text', text: '31/02/2026' },
          { kind: 'text', text: '12' },
        ],
      },
      { kind: 'group', mark: 'II', text: 'Xã Bum Nưa' },
      {
        kind: 'data',
        cells: [
          { kind: 'number', value: 3 },
          { kind: 'text', text: 'Chủ tịch' },
          { kind: 'blank' },
          { kind: 'blank' },
        ],
      },
    ]);
    expect(head.title).toBe('VỊ TRÍ TRỐNG');
    expect(head.subtitle).toBe('(Xã Mường Tè; Tìm: bí thư)');
    expect(columns.map(({ align }) => align)).toEqual(['center', 'left', 'left', 'right']);
    expect(filtered).toBeUndefined();
  });

  it('names the plan where nothing is filtered, and may be narrowed down where nothing is grouped', () => {
    const list = shownList({ ...TABLE, filters: [], lines: [['Bí thư']] }, LIST_HEAD);
    expect(list.head.subtitle).toContain(LIST_HEAD.planName);
    expect(list.filtered).toBe(true);
  });

  it('shares the width of the page among its columns, on the larger paper where there are many', () => {
    const widths = (columns: ShownTable['columns']) => {
      const list = shownList({ ...TABLE, columns, lines: [] }, LIST_HEAD);
      return { list, whole: list.columns.reduce((sum, { widthMm }) => sum + widthMm, 0) };
    };
    const few = widths(TABLE.columns);
    expect(few.list.page.size).toBe('A4');
    expect(few.whole).toBeCloseTo(252, 0);
    const many = widths(Array.from({ length: 30 }, (_, at) => column(`Cột ${at}`, at === 0 ? 20 : 100)));
    expect(many.list.page.size).toBe('A3');
    expect(many.whole).toBeCloseTo(375, 0);
    expect(Math.min(...many.list.columns.map(({ widthMm }) => widthMm))).toBeGreaterThan(7);
    expect(many.list.fontSize).toBeLessThan(few.list.fontSize);
  });
});
