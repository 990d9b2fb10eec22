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
    ['Bum Nưa (Mường Tè)', '10001'],
    ['Bum Nưa (H. Mường Tè)', '10001'],
    ['X.Bum Nưa - H. Mường Tè', '10001'],
    ['X.Bum Nưa-H.Mường Tè', '10001'],
    ['Bum Nưa-Mường Tè', '10001'],
    ['Bum Nưa/Mường Tè', '10001'],
    ['Bum Nưa – Mường Tè', '10001'],
    ['BUM NƯA', '10001'],
    ['Xã Bum Nưa cũ', '10001'],
    ['Bum Nưa (cũ)', '10001'],
    ['Bum Nưa cũ', '10001'],
    ['Đảng ủy xã Bum Nưa, H.Mường Tè, T. Lai Châu', '10001'],
    ['UBND Tân Tiến, TP Lai Châu', '10004'],
    ['P. Quyết Thắng, TP.Lai Châu', '10004'],
    ['Tân Tiến (Phong Thổ)', '10005'],
    ['UBND xa Bum Nua, huyen Muong Te', '10001'],
    ['Bum Nua', '10001'],
    ['BUM NUA', '10001'],
    ['TT. Muong Te', '10003'],
    ['P. Quyet Thang, TP Lai Chau', '10004'],
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
    ['Bum Nưa, Bum Tở', ['10001', '10003']],
    ['xa Tan Tien', ['10004', '10005']],
    ['Muong Te', ['10002', '10003']],
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
    'Phong Noi vu huyen Muong Te',
    'TP Lai Châu',
  ])('knows that %j is above the communes', (text) => {
    expect(matcher.match(text)).toBeNull();
    expect(matcher.isAboveCommune(text)).toBe(true);
  });

  it.each(['', 'UBND xã', 'Chủ tịch', 'Trung tâm 1', 'xã Không Có'])('finds nothing in %j', (text) => {
    expect(matcher.match(text)).toBeNull();
    expect(matcher.isAboveCommune(text)).toBe(false);
  });
});

describe('suggest', () => {
  it.each([
    ['Bum Nứa', ['10001'], 'similar-name'],
    ['xã Bum Nưaa', ['10001'], 'similar-name'],
    ['xã Bun Nưa, huyện Mường Tè', ['10001'], 'similar-name'],
    ['Bumnưa', ['10001'], 'similar-name'],
    ['UBND xã Vàg San', ['10001'], 'similar-name'],
    ['Đảng uỷ Vang Sna', ['10001'], 'similar-name'],
    ['P. Quyêt Thăng', ['10004'], 'similar-name'],
    ['Hoa Binhh', ['10005'], 'similar-name'],
    ['Bumnua', ['10001'], 'without-marks'],
    ['xã Tân Tiến', ['10004', '10005'], 'homonym'],
    ['xa Tan Tien', ['10004', '10005'], 'without-marks'],
    ['xã Tân Tiếnn, huyện Phong Thổ', ['10005', '10004'], 'similar-name'],
    ['xã Pa Vệ Sủ', ['10001', '10002'], 'split'],
    ['phường Bum Nưa', ['10001'], 'similar-name'],
    ['UBND Mường Tè', ['10002', '10003'], 'homonym'],
  ])('offers for %j', (text, codes, why) => {
    expect(matcher.match(text)?.certainty).not.toBe('exact');
    const suggestions = matcher.suggest(text, 5);
    expect(suggestions.map(({ unitCode }) => unitCode)).toEqual(codes);
    expect(suggestions.every((one) => one.why === why)).toBe(true);
  });

  it.each([
    'xã Bum Nưa',
    'Phòng Nội vụ huyện Mường Tè',
    'Huyện uỷ Mường Tè',
    'Sở Nội vụ',
    'Chủ tịch',
    'x',
    '',
  ])('offers nothing for %j', (text) => {
    expect(matcher.suggest(text, 5)).toEqual([]);
  });

  it('offers no more than it is asked for', () => {
    expect(matcher.suggest('xã Tân Tiến', 1)).toHaveLength(1);
  });
});
