import { describe, expect, it } from 'vitest';
import {
  formatEvaluations,
  parseEvaluations,
  parseRating,
  yearsIn,
} from '../../../../../shared/text/histories/evaluations.ts';

/** Years and ratings, in the order read. */
function read(text: string, years: number[] = []): string {
  const { entries, unread } = parseEvaluations(text, years);
  const said = entries?.map(({ year, rating }) => `${year} ${rating}`).join(', ') ?? 'null';
  return unread.length === 0 ? said : `${said} | ${unread.join(' + ')}`;
}

describe('parseRating', () => {
  it.each([
    ['HTXSNV', 'excellent'],
    ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
    ['xuất sắc', 'excellent'],
    ['HTTNV', 'good'],
    ['hoàn thành tốt nhiệm vụ', 'good'],
    ['Hoan thanh tot nhiem vu', 'good'],
    ['Xếp loại: Hoàn thành tốt chức trách, nhiệm vụ', 'good'],
    ['HT tốt NV', 'good'],
    ['HTNV', 'completed'],
    ['Hoàn thành nhiệm vụ', 'completed'],
    ['Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực', 'completed'],
    ['KHTNV', 'failed'],
    ['Chưa hoàn thành nhiệm vụ', 'failed'],
    ['Không HTNV', 'failed'],
    ['Khá', null],
    ['Giỏi', null],
    ['Loại A', null],
    ['Lao động tiên tiến', null],
    ['Hoàn thành tốt chương trình học', null],
    ['', null],
  ])('reads %j as %j', (text, rating) => {
    expect(parseRating(text)).toBe(rating);
  });
});

describe('parseEvaluations', () => {
  it.each([
    ['2023: HTTNV; 2024: HTXSNV; 2025: hoàn thành tốt nhiệm vụ', '2023 good, 2024 excellent, 2025 good'],
    ['HTTNV (2023), HTXSNV (2024)', '2023 good, 2024 excellent'],
    ['Hoàn thành tốt nhiệm vụ năm 2024\nHoàn thành nhiệm vụ năm 2023', '2023 completed, 2024 good'],
    ['- Năm 2023: HTTNV\n- Năm 2024: HTNV', '2023 good, 2024 completed'],
    ['2023, 2024 và 2025: Hoàn thành tốt', '2023 good, 2024 good, 2025 good'],
    ['Năm 2021 - 2023: HTTNV, năm 2024: HTXSNV', '2021 good, 2022 good, 2023 good, 2024 excellent'],
    ['2023: Hoàn thành\nxuất sắc nhiệm vụ', '2023 excellent'],
    ['2024: Không xếp loại; 2025: HTTNV', '2025 good'],
    ['2023: HTTNV; 2023: HTTNV', '2023 good'],
    ['Không', ''],
    ['-', 'null'],
    ['', 'null'],
    ['Không đánh giá', 'null'],
  ])('reads %j', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it('places a rating without a year by the years of its header only', () => {
    expect(read('HTTNV', [2023])).toBe('2023 good');
    expect(read('Không', [2023])).toBe('null');
    expect(read('HTTNV; HTNV; HTXSNV', [2023, 2024, 2025])).toBe('2023 good, 2024 completed, 2025 excellent');
    expect(read('HTTNV', [2023, 2024, 2025])).toBe('null | HTTNV');
    expect(read('HTTNV')).toBe('null | HTTNV');
  });

  it('tells what it does not understand and guesses nothing', () => {
    expect(read('2023: Khá; 2024: HTTNV')).toBe('2024 good | 2023: Khá');
    expect(read('2023: HTTNV; 2023: HTXSNV')).toBe('2023 good | 2023: HTXSNV');
    expect(read('HTTNV theo QĐ 12 ngày 05/01/2024')).toBe('null | HTTNV theo QĐ 12 ngày 05/01/2024');
    expect(read('Năm học 2023-2024: HTTNV')).toBe('null | Năm học 2023-2024: HTTNV');
  });

  it('keeps the words as they were written', () => {
    const { entries } = parseEvaluations('2023: HTTNV; 2024: Hoàn thành tốt nhiệm vụ');
    expect(entries?.map(({ text }) => text)).toEqual(['HTTNV', '']);
    expect(formatEvaluations(entries ?? [])).toBe('2023: HTTNV; 2024: Hoàn thành tốt nhiệm vụ');
  });

  it('finds the years of a header', () => {
    expect(yearsIn('Xếp loại 03 năm gần nhất (2023, 2024, 2025)')).toEqual([2023, 2024, 2025]);
    expect(yearsIn('Xếp loại 3 năm gần nhất')).toEqual([]);
  });
});
