import { describe, expect, it } from 'vitest';
import {
  cellShown,
  sideLines,
  statisticsColumns,
  totalLines,
} from '../../../../../renderer/features/reports/statistics-lines.ts';
import { t } from '../../../../../renderer/i18n/index.ts';
import type { StatisticsTable } from '../../../../../shared/domain/index.ts';

const counts = (people: number, ...by: number[]) => ({ people, by });

const TABLE: StatisticsTable = {
  scope: {
    axis: 'old-unit',
    facts: ['sex', 'age'],
    sides: ['before', 'after'],
    unitCodes: [],
    bloc: null,
    leaders: false,
  },
  columns: [
    { fact: 'sex', value: 'female' },
    { fact: 'sex', value: '' },
    { fact: 'age', value: '-29' },
    { fact: 'age', value: '60-' },
  ],
  lines: [
    {
      key: '03100',
      name: 'Xã Bình Lư',
      isPart: false,
      before: counts(3, 2, 1, 3, 0),
      after: counts(2, 2, 0, 2, 0),
    },
    { key: '03100/1', name: 'Xã Sơn Bình', isPart: true, before: counts(2, 2, 0, 2, 0), after: null },
    { key: '03100/', name: '', isPart: true, before: counts(1, 0, 1, 1, 0), after: null },
    { key: '', name: '', isPart: false, before: counts(1, 0, 1, 0, 1), after: counts(0, 0, 0, 0, 0) },
  ],
  total: { before: counts(4, 2, 2, 3, 1), after: counts(2, 2, 0, 2, 0) },
};

describe('lines of the statistics', () => {
  it('stand once for each side they have, the unknown ones in words', () => {
    expect(sideLines(t, TABLE).map(({ name, side, isFirst }) => [name, side, isFirst])).toEqual([
      ['Xã Bình Lư', 'before', true],
      ['Xã Bình Lư', 'after', false],
      ['Xã Sơn Bình', 'before', true],
      ['Chưa rõ xã cũ', 'before', true],
      ['Chưa rõ đơn vị', 'before', true],
      ['Chưa rõ đơn vị', 'after', false],
    ]);
    expect(totalLines(t, TABLE).map(({ counts: { people } }) => people)).toEqual([4, 2]);
    const one = { ...TABLE, scope: { ...TABLE.scope, sides: ['after' as const] } };
    expect(sideLines(t, one).map(({ name, isFirst }) => [name, isFirst])).toEqual([
      ['Xã Bình Lư', true],
      ['Chưa rõ đơn vị', true],
    ]);
  });

  it('have a group of columns for each fact, ages in words, and the side only where there are two', () => {
    const heads = (table: StatisticsTable) =>
      statisticsColumns(t, table).map((column) => [
        column.headerName,
        'children' in column ? column.children.map(({ headerName }) => headerName) : [],
      ]);
    expect(heads(TABLE)).toEqual([
      ['Đơn vị, xã cũ', []],
      ['Thời điểm', []],
      ['Số người', []],
      ['Giới tính', ['Nữ', 'Chưa rõ']],
      ['Tuổi', ['Dưới 30', 'Từ 60']],
    ]);
    const one = { ...TABLE, scope: { ...TABLE.scope, sides: ['after' as const] } };
    expect(heads(one).map(([name]) => name)).not.toContain('Thời điểm');
  });
});

describe('a number of the statistics', () => {
  it('says what it counts; nought and names lead nowhere', () => {
    const [line] = sideLines(t, TABLE);
    const [, total] = totalLines(t, TABLE);
    if (line === undefined || total === undefined) throw new Error('lines are missing');
    expect(cellShown(t, TABLE, line, 'sex.')).toEqual({
      cell: { side: 'before', line: '03100', column: { fact: 'sex', value: '' } },
      words: 'Xã Bình Lư · Giới tính: Chưa rõ · Trước (hiện nay)',
    });
    expect(cellShown(t, TABLE, total, 'people')).toEqual({
      cell: { side: 'after', line: null, column: null },
      words: 'Tổng cộng · Số người · Sau (phương án)',
    });
    expect(cellShown(t, TABLE, line, 'age.60-')).toBeNull();
    expect(cellShown(t, TABLE, line, 'line')).toBeNull();
  });
});
