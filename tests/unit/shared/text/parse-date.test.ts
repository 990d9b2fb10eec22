import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import { formatPartialDate, parsePartialDate } from '../../../../shared/text/parse-date.ts';

describe('parsePartialDate', () => {
  it.each([
    ['1/7/2026', '2026-07-01', 'day'],
    ['01/07/2026', '2026-07-01', 'day'],
    ['01-7-2026', '2026-07-01', 'day'],
    ['12 . 5 . 1980', '1980-05-12', 'day'],
    ['12 5 1980', '1980-05-12', 'day'],
    ['5–3–1975', '1975-03-05', 'day'],
    ['1975-03-05', '1975-03-05', 'day'],
    ['05/03/1975 00:00:00', '1975-03-05', 'day'],
    ['ngày 5 tháng 3 năm 1975', '1975-03-05', 'day'],
    ['Ngày 05 tháng 3/1975.', '1975-03-05', 'day'],
    ['29/02/2000', '2000-02-29', 'day'],
    ['7/1975', '1975-07', 'month'],
    ['5.1975', '1975-05', 'month'],
    ['tháng 3 năm 1975', '1975-03', 'month'],
    ['00/03/1975', '1975-03', 'month'],
    ['1975', '1975', 'year'],
    ['Sinh năm 1975', '1975', 'year'],
    ['00/00/1975', '1975', 'year'],
  ])('reads %j', (text, value, precision) => {
    expect(parsePartialDate(text)).toEqual({ date: { text, value, precision }, issue: null });
  });

  it.each(['31/02/1980', '29/02/1900', '05/25/1980', '13/1980', '0/5/1975', '32/1/1990', '1/1/1066'])(
    'reports %j as impossible and swaps nothing',
    (text) => {
      expect(parsePartialDate(text)).toEqual({
        date: { text, value: null, precision: null },
        issue: 'date-impossible',
      });
    },
  );

  it.each([
    'x',
    'khoảng 1975',
    '5/10',
    '75',
    '05031975',
    '1/2/3/1975',
    '12/5/1980 âm lịch',
    '27454',
    '5/3/197',
  ])('reports %j as unreadable', (text) => {
    expect(parsePartialDate(text)).toEqual({
      date: { text, value: null, precision: null },
      issue: 'date-unreadable',
    });
  });

  it.each([
    ['3/2/68', '1968-02-03'],
    ['1/1/30', '1930-01-01'],
    ['31/12/29', '2029-12-31'],
    ['1/1/05', '2005-01-01'],
    ['7/75', '1975-07'],
  ])('understands the two-digit year of %j and reports it', (text, value) => {
    const parsed = parsePartialDate(text);
    expect(parsed.date.value).toBe(value);
    expect(parsed.issue).toBe('date-two-digit-year');
  });

  it('knows nothing of an empty text', () => {
    expect(parsePartialDate(' \u00a0')).toEqual({ date: NO_DATE, issue: null });
  });

  it('keeps the text but for outer spaces', () => {
    expect(parsePartialDate(' 1. 7 .2026 ').date.text).toBe('1. 7 .2026');
  });
});

describe('formatPartialDate', () => {
  it('writes as much as is known', () => {
    expect(formatPartialDate('1975-03-05')).toBe('05/03/1975');
    expect(formatPartialDate('1975-03')).toBe('03/1975');
    expect(formatPartialDate('1975')).toBe('1975');
    expect(formatPartialDate(null)).toBe('');
  });
});
