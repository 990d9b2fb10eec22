import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../../shared/text/syllables.ts';

describe('isSyllable', () => {
  it.each([
    ...[
      'Nguyễn',
      'Quỳnh',
      'giếng',
      'gì',
      'nghiêng',
      'khuỷu',
      'Quốc',
      'quýt',
      'hòa',
      'hoà',
      'ỦY',
      'Lò',
      'yến',
    ],
    ...['Bum', 'Tè', 'Vệ', 'Sủ', 'Đoàn', 'Luyến', 'khuya', 'rượu', 'Ấn'.normalize('NFD'), 'Cat', 'quang'],
  ])('knows %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['', 'Vơng', 'Hng', 'Cafộ', 'fỹr', 'Blê', 'cạà', 'cạc̀', 'Hác̉', 'càt', 'ă', 'xãphong', '12'])(
    'refuses %s',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});
