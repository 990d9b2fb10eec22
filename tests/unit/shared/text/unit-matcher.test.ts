import { describe, expect, it } from 'vitest';
import { createUnitMatcher } from '../../../../shared/text/unit-matcher.ts';
import { SAMPLE_UNITS } from '../../../support/sample-units.ts';

const matcher = createUnitMatcher(SAMPLE_UNITS);

describe('createUnitMatcher', () => {
  it.each([
    ['UBND xã Bum Nưa, huyện Mường Tè', '10001'],
    ['ubnd XÃ BUM NƯA', '10001'],
    ['Đảng uỷ xã Mường Tè', '10002'],
    ['Đảng ủy xã Mường Tè huyện Mường Tè', '10002'],
    ['Trạm y tế xã Vàng San', '10001'],
    ['thị trấn Mường Tè', '10003'],
    ['TT. Mường Tè, H. Mường Tè', '10003'],
    ['Phường Quyết Thắng, TP. Lai Châu', '10004'],
    ['P. Quyết Thắng', '10004'],
    ['UBND xã Tân Tiến, huyện Phong Thổ', '10005'],
    ['UBND xã Tân Tiến, Phong Thổ', '10005'],
    ['xã Tân Tiến - thành phố Lai Châu', '10004'],
    ['xã Hoà Bình', '10005'],
    ['Xã Hòa Bình'.normalize('NFD'), '10005'],
    ['Đảng uỷ Bum Nưa', '10001'],
    ['Bum Nưa, Mường Tè', '10001'],
    ['Bum Nưa', '10001'],
    ['phường 1', '10006'],
    ['I. XÃ BUM TỞ', '10003'],
    ['xã Bum Nưa, tỉnh Lai Châu', '10001'],
  ])('finds the unit of %j', (text, unitCode) => {
    expect(matcher.match(text)).toEqual({ certainty: 'exact', unitCode, candidates: [unitCode] });
    expect(matcher.isAboveCommune(text)).toBe(false);
  });

  it.each([
    ['xã Tân Tiến', ['10004', '10005']],
    ['UBND xã Pa Vệ Sủ, huyện Mường Tè', ['10001', '10002']],
    ['UBND Mường Tè', ['10002', '10003']],
    ['phường Bum Nưa', ['10001']],
    ['xã Bum Nưa, huyện Phong Thổ', ['10001']],
    ['xã Bum Nưa và xã Bum Tở', ['10001', '10003']],
  ])('says that %j is ambiguous', (text, candidates) => {
    const match = matcher.match(text);
    expect(match?.certainty).toBe('ambiguous');
    expect(match?.unitCode).toBeNull();
    expect([...(match?.candidates ?? [])].sort()).toEqual(candidates);
  });

  it.each([
    'Phòng Nội vụ huyện Mường Tè',
    'Huyện uỷ Mường Tè',
    'Sở Nội vụ tỉnh Lai Châu',
    'Phòng Lao động - Thương binh và Xã hội huyện Phong Thổ',
    'Phòng Nội vụ huyện Không Có',
  ])('knows that %j is above the communes', (text) => {
    expect(matcher.match(text)).toBeNull();
    expect(matcher.isAboveCommune(text)).toBe(true);
  });

  it.each(['', 'UBND xã', 'Chủ tịch', 'Trung tâm 1', 'xã Không Có'])('finds nothing in %j', (text) => {
    expect(matcher.match(text)).toBeNull();
    expect(matcher.isAboveCommune(text)).toBe(false);
  });
});
