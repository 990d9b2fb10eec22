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
    ["'05/03/1975", '1975-03-05', 'day'],
    ["'05/03/1975'", '1975-03-05', 'day'],
    ['"05/03/1975"', '1975-03-05', 'day'],
    ['7/1975', '1975-07', 'month'],
    ['5.1975', '1975-05', 'month'],
    ['tháng 3 năm 1975', '1975-03', 'month'],
    ['00/03/1975', '1975-03', 'month'],
    ['1975', '1975', 'year'],
    ['Sinh năm 1975', '1975', 'year'],
    ['00/00/1975', '1975', 'year'],
    ['5\\3\\1975', '1975-03-05', 'day'],
    ['5|3|1975', '1975-03-05', 'day'],
    ['5_3_1975', '1975-03-05', 'day'],
    ['5,3,1975', '1975-03-05', 'day'],
    ['5/3-1975', '1975-03-05', 'day'],
    ['05. 03. 1975', '1975-03-05', 'day'],
    ['05 tháng 03 năm 1975', '1975-03-05', 'day'],
    ['ngày 05, tháng 3, năm 1975', '1975-03-05', 'day'],
    ['Ngày 05/ tháng 3/ năm 1975', '1975-03-05', 'day'],
    ['Ngày sinh: 05/03/1975', '1975-03-05', 'day'],
    ['5 tháng ba năm 1975', '1975-03-05', 'day'],
    ['5 tháng năm năm 1975', '1975-05-05', 'day'],
    ['5 tháng mười hai, 1975', '1975-12-05', 'day'],
    ['05/03/1975 ()', '1975-03-05', 'day'],
    ['1975-03-05T00:00:00', '1975-03-05', 'day'],
    ['1975-03-05T00:00:00.000Z', '1975-03-05', 'day'],
    ['1975-03-05T00:00:00+07:00', '1975-03-05', 'day'],
    ['3/5/1975 12:00:00 AM', '1975-05-03', 'day'],
    ['05-Mar-1975', '1975-03-05', 'day'],
    ['March 5, 1975', '1975-03-05', 'day'],
    ['05-thg3-1975', '1975-03-05', 'day'],
    ['05 Thg 3 1975', '1975-03-05', 'day'],
    ['5/III/1975', '1975-03-05', 'day'],
    ['5-XII-1975', '1975-12-05', 'day'],
    ['5 tháng III năm 1975', '1975-03-05', 'day'],
    ['19750305', '1975-03-05', 'day'],
    ['05031975', '1975-03-05', 'day'],
    ['31/12/1975 .', '1975-12-31', 'day'],
    ['tháng 3/1975', '1975-03', 'month'],
    ['Tháng 3-1975', '1975-03', 'month'],
    ['T3/1975', '1975-03', 'month'],
    ['thg 3/1975', '1975-03', 'month'],
    ['3-1975', '1975-03', 'month'],
    ['03.1975', '1975-03', 'month'],
    ['1975-03', '1975-03', 'month'],
    ['1975/3', '1975-03', 'month'],
    ['III/1975', '1975-03', 'month'],
    ['Mar 1975', '1975-03', 'month'],
    ['…/3/1975', '1975-03', 'month'],
    ['ngày … tháng 3 năm 1975', '1975-03', 'month'],
    ['ngày    tháng 3 năm 1975', '1975-03', 'month'],
    ['__/03/1975', '1975-03', 'month'],
    ['/3/1975', '1975-03', 'month'],
    ['năm 1975', '1975', 'year'],
    ['sn 1975', '1975', 'year'],
    ['SN: 1975', '1975', 'year'],
    ['1975 (ước)', '1975', 'year'],
    ['../../1975', '1975', 'year'],
    ['…/…/1975', '1975', 'year'],
    ['xx/xx/1975', '1975', 'year'],
    ['  /  /1975'.trim(), '1975', 'year'],
    ['ngày … tháng … năm 1975', '1975', 'year'],
  ])('reads %j', (text, value, precision) => {
    expect(parsePartialDate(text)).toEqual({ date: { text, value, precision }, issue: null });
  });

  it.each([
    ['31/02/1980', '1980-02'],
    ['29/02/1900', '1900-02'],
    ['29/02/1975', '1975-02'],
    ['31/4/1975', '1975-04'],
    ['05/25/1980', '1980-05-25'],
    ['03/25/1975', '1975-03-25'],
    ['13/1980', '1980'],
    ['0/5/1975', '1975-05'],
    ['32/1/1990', '1990-01'],
    ['32/13/1990', '1990'],
    ['5/ /1975', '1975'],
    ['5/…/1975', '1975'],
    ['1/1/1066', '1966-01-01'],
    ['5/3/1075', '1975-03-05'],
    ['5/3/2975', '1975-03-05'],
    ['5/3/9175', '1975-03-05'],
    ['5/3/0975', '1975-03-05'],
    ['5/3/2175', undefined],
    ['25/25/75', '1975'],
    ['3/25/75', '1975-03-25'],
  ])('reports %j as impossible, swaps nothing, and suggests %j', (text, suggestion) => {
    expect(parsePartialDate(text)).toEqual({
      date: { text, value: null, precision: null },
      issue: 'date-impossible',
      suggestion,
    });
  });

  it.each([
    ['x', undefined],
    ['khoảng 1975', '1975'],
    ['1975?', '1975'],
    ['5/10', undefined],
    ['75', undefined],
    ['12/5/1980 âm lịch', '1980'],
    ['05/3/1975 (khai sinh)', '1975-03-05'],
    ['1/2/3/1975', undefined],
    ['27454', undefined],
    ['99999999', undefined],
    ['5/3/197', undefined],
    ['O5/o3/1975', '1975-03-05'],
    ['5/3/l975', '1975-03-05'],
    ['1O/1O/1975', '1975-10-10'],
    ['tháng năm 1975', '1975'],
    ['Mar-05', undefined],
    ['x 1975', '1975'],
    ['III/5/1975', '1975'],
    ['1975-1980', undefined],
    ['05/3/1995 - 05/3/1996', undefined],
    ['Đảng viên', undefined],
    ['05//03/1975', undefined],
  ])('reports %j as unreadable and suggests %j', (text, suggestion) => {
    const { date, issue, suggestion: suggested } = parsePartialDate(text);
    expect(date).toEqual({ text, value: null, precision: null });
    expect(issue).toBe('date-unreadable');
    if (suggestion !== undefined) expect(suggested).toBe(suggestion);
  });

  it.each([
    ['3/2/68', '1968-02-03'],
    ['1/1/30', '1930-01-01'],
    ['31/12/29', '2029-12-31'],
    ['1/1/05', '2005-01-01'],
    ['7/75', '1975-07'],
    ['5/3/’75', '1975-03-05'],
    ["5/3/'75", '1975-03-05'],
    ['05-Mar-75', '1975-03-05'],
    ['05-thg3-75', '1975-03-05'],
    ['thg3-75', '1975-03'],
    ['Mar-75', '1975-03'],
    ['5/III/75', '1975-03-05'],
    ['ngày 5 tháng 3 năm 75', '1975-03-05'],
  ])('understands the two-digit year of %j and reports it', (text, value) => {
    const parsed = parsePartialDate(text);
    expect(parsed.date.value).toBe(value);
    expect(parsed.issue).toBe('date-two-digit-year');
  });

  it.each([
    ['12/05/28', '2026-11-25', '1928-05-12'],
    ['12/05/26', '2026-11-25', '2026-05-12'],
    ['12/12/26', '2026-11-25', '1926-12-12'],
    ['12/05/05', '2026-11-25', '2005-05-12'],
    ['12/05/75', '2026-11-25', '1975-05-12'],
    ['29/02/28', '2026-11-25', '1928-02-29'],
    ['12/05/28', undefined, '2028-05-12'],
  ])('puts the year of %j into a century that is not after %s', (text, notAfter, value) => {
    const options = notAfter === undefined ? {} : { notAfter };
    expect(parsePartialDate(text, options).date.value).toBe(value);
    expect(parsePartialDate(text, options).issue).toBe('date-two-digit-year');
  });

  it('leaves years of four digits alone, whatever the last day may be', () => {
    expect(parsePartialDate('12/05/2028', { notAfter: '2026-11-25' }).date.value).toBe('2028-05-12');
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
