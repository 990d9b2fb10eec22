import { describe, expect, it } from 'vitest';
import {
  builtInFormat,
  datePrecision,
  padded,
  paddingOf,
} from '../../../../../../electron/import/readers/cells/number-format.ts';

describe('datePrecision', () => {
  it.each([
    ['dd/mm/yyyy', 'day'],
    ['dd/mm/yyyy;@', 'day'],
    ['[$-42A]dd mmmm yyyy', 'day'],
    ['"ngày" dd "tháng" mm "năm" yyyy', 'day'],
    ['m/d/yyyy h:mm', 'day'],
    ['d-mmm', 'day'],
    ['mmm-yy', 'month'],
    ['mm/yyyy', 'month'],
    ['yyyy', 'year'],
    ['[Red]yyyy', 'year'],
  ])('%s shows the %s', (format, precision) => {
    expect(datePrecision(format)).toBe(precision);
  });

  it.each([
    '',
    'General',
    'Standard',
    '@',
    '0',
    '#,##0.00 "đồng/ngày"',
    '#,##0\\ "day"',
    '[$-F400]h:mm:ss AM/PM',
    '[h]:mm:ss',
    'mm:ss',
    'mmss.0',
    '0.00E+00',
    '[Red]#,##0',
    '#,##0_d',
  ])('%s is no date', (format) => {
    expect(datePrecision(format)).toBeNull();
  });

  it('knows the formats that go by number', () => {
    expect([14, 17, 22, 0, 9, 49].map((id) => datePrecision(builtInFormat(id)))).toEqual([
      'day',
      'month',
      'day',
      null,
      null,
      null,
    ]);
  });
});

describe('padding', () => {
  it.each([
    [1_090_012_345, '000000000000', '001090012345'],
    [5, '00', '05'],
    [123, '00', '123'],
    [1_090_012_345, '000 000 000 000', '001 090 012 345'],
    [1_090_012_345, '000\\ 000\\ 000\\ 000;@', '001 090 012 345'],
    [912_345_678, '0000"."000"."000', '0912.345.678'],
    [7, '[>99]000;00', '007'],
  ])('%d as %s is %s', (value, format, shown) => {
    expect(padded(value, paddingOf(format) ?? '')).toBe(shown);
  });

  it.each(['0', '0.00', '00.0', '#,##0', '0%', '00%', '0.00E+00', 'General', 'dd/mm', ''])(
    '%s pads nothing',
    (format) => {
      expect(paddingOf(format)).toBeNull();
    },
  );

  it.each([1.5, -3, 1e20])('%d is left as it is', (value) => {
    expect(padded(value, '00000')).toBeNull();
  });
});
