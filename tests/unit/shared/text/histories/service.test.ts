import { describe, expect, it } from 'vitest';
import { formatService, parseService } from '../../../../../shared/text/histories/service.ts';
import { parseTermEnd } from '../../../../../shared/text/histories/term-end.ts';

function read(text: string): string {
  const { entries, unread } = parseService(text);
  const said =
    entries
      ?.map(({ from, to, position, unit }) => `${from.value}..${to.value ?? ''} ${position}/${unit}`)
      .join(' + ') ?? 'null';
  return unread.length === 0 ? said : `${said} | ${unread.join(' + ')}`;
}

describe('parseService', () => {
  it.each([
    [
      '01/2015 - 6/2020: Phó Chủ tịch UBND xã X; 7/2020 đến nay: Chủ tịch UBND xã Y',
      '2015-01..2020-06 Phó Chủ tịch/UBND xã X + 2020-07.. Chủ tịch/UBND xã Y',
    ],
    [
      'Từ tháng 7/2010 đến tháng 6/2015: Công chức địa chính xã Bum Nưa\nTừ 7/2015: Phó Chủ tịch UBND',
      '2010-07..2015-06 Công chức địa chính/xã Bum Nưa + 2015-07.. Phó Chủ tịch/UBND',
    ],
    ['01-2015 - 06-2020: Chuyên viên', '2015-01..2020-06 Chuyên viên/'],
    ['01.01.2012 - 31.12.2014, Chuyên viên', '2012-01-01..2014-12-31 Chuyên viên/'],
    ['2010-2015: Cán bộ; Bí thư Đoàn xã', '2010..2015 Cán bộ; Bí thư/Đoàn xã'],
    ['7/2020-nay: Chủ tịch', '2020-07.. Chủ tịch/'],
    ['Từ ngày 01/02/2015 đến nay\nBí thư Đảng uỷ xã', '2015-02-01.. Bí thư/Đảng uỷ xã'],
    ['tháng 3 năm 2011 đến tháng 4 năm 2012: Chuyên viên', '2011-03..2012-04 Chuyên viên/'],
    ['Không', ''],
    ['…', 'null'],
  ])('reads %j', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ['text without a period', 'Chuyên viên Phòng Nội vụ'],
    ['one date that is no period', '2015: Chuyên viên'],
    ['a period that ends before it begins', '6/2020 - 01/2015: Chuyên viên'],
    ['a month that does not exist', '13/2015 - 01/2016: Chuyên viên'],
  ])('does not understand %s', (_, text) => {
    expect(read(text)).toBe(`null | ${text}`);
  });

  it('tells of a period without a post', () => {
    expect(read('2010 - 2012: Chuyên viên; 2013 - 2014:')).toBe('2010..2012 Chuyên viên/ | 2013 - 2014');
  });

  it('names the unit where the words alone would not tell it', () => {
    const { entries } = parseService('01/2015 - nay: Giáo viên, đơn vị: Lớp 5A');
    expect(entries).toMatchObject([{ position: 'Giáo viên', unit: 'Lớp 5A' }]);
    expect(formatService(entries ?? [])).toBe('01/2015 - nay: Giáo viên, đơn vị: Lớp 5A');
  });
});

describe('parseTermEnd', () => {
  it.each([
    ['01/7/2025 - 30/6/2030', '2030-06-30'],
    ['Từ ngày 01/7/2025 đến hết ngày 30/6/2030', '2030-06-30'],
    ['đến 30/6/2030', '2030-06-30'],
    ['Nhiệm kỳ 2025 - 2030', '2030'],
    ['5 năm', null],
    ['30/6/2030', '2030-06-30'],
    ['30/6/30', '2030-06-30'],
    ['6/2031', '2031-06'],
    ['31/6/2030', null],
  ])('reads %j', (text, value) => {
    expect(parseTermEnd(text).date.value).toBe(value);
  });
});
