import { describe, expect, it } from 'vitest';
import { catalogs, LANGUAGES } from '../../../../shared/i18n/catalogs.ts';
import { cityCatalog, inCityWords } from '../../../../shared/i18n/city-words.ts';

describe('words of a city under the central government', () => {
  it.each([
    ['Toàn tỉnh', 'Toàn thành phố'],
    ['Của từng đơn vị, hoặc của toàn tỉnh', 'Của từng đơn vị, hoặc của toàn thành phố'],
    ['Ban Thường vụ Tỉnh uỷ', 'Ban Thường vụ Thành uỷ'],
    ['Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Thành ủy'],
    ['Chủ tịch UBND tỉnh', 'Chủ tịch UBND thành phố'],
    ['Ban Thường trực UBMTTQ Việt Nam tỉnh', 'Ban Thường trực UBMTTQ Việt Nam thành phố'],
    ['Cần tỉnh xác nhận', 'Cần thành phố xác nhận'],
    ['Tỉnh đã xác nhận mức này', 'Thành phố đã xác nhận mức này'],
    ['Văn bản của tỉnh', 'Văn bản của thành phố'],
  ])('%s', (province, city) => {
    expect(inCityWords(province)).toBe(city);
  });

  it.each([
    ['Whole province ({{count}} units)', 'Whole city ({{count}} units)'],
    ['the province’s rule', 'the city’s rule'],
    ['The province confirms this threshold', 'The city confirms this threshold'],
    ['Chair of the provincial People’s Committee', 'Chair of the city People’s Committee'],
    ['Provincial People’s Committee', 'City People’s Committee'],
    ['Old province', 'Old province'],
    ['Open the sample province', 'Open the sample province'],
    ['choose the province in the list, then', 'choose the province in the list, then'],
  ])('in English: %s', (province, city) => {
    expect(inCityWords(province)).toBe(city);
  });

  it.each([
    'Tạo tệp làm việc cho một tỉnh, thành phố',
    'Mở tỉnh mẫu',
    'Tệp của nhiều tỉnh hoặc cả nước dùng như tệp của một tỉnh',
    'Tỉnh cũ',
    '{Tỉnh uỷ}, {tỉnh}, {xã}, {Điều} được điền khi in.',
    'Xã, tỉnh theo lý lịch',
    'Mức chắc chắn, bình tĩnh',
  ])('leave alone what is about any province: %s', (words) => {
    expect(inCityWords(words)).toBe(words);
  });
});

/** All words of a catalog. */
function leaves(catalog: unknown): string[] {
  return typeof catalog === 'string' ? [catalog] : Object.values(catalog as object).flatMap(leaves);
}

it.each(LANGUAGES)(
  'keeps every key and every gap of the catalog, and no committee of a province: %s',
  (language) => {
    const city = cityCatalog<unknown>(catalogs[language]);
    const keys = (of: unknown): unknown =>
      typeof of === 'string'
        ? (of.match(/\{\{[^}]*\}\}/g) ?? [])
        : Object.fromEntries(Object.entries(of as object).map(([key, value]) => [key, keys(value)]));
    expect(keys(city)).toEqual(keys(catalogs[language]));
    expect(
      leaves(city).filter((words) =>
        /(?<!\{)Tỉnh [uủ]|[Tt]oàn tỉnh|UBND tỉnh|HĐND tỉnh|[Pp]rovincial|[Ww]hole province/.test(words),
      ),
    ).toEqual([]);
  },
);
