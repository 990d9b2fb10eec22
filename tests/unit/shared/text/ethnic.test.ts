import { describe, expect, it } from 'vitest';
import { ethnicNames } from '../../../../shared/text/ethnic.ts';

const find = ethnicNames([
  { name: 'Kinh', aliases: ['Việt'] },
  { name: 'Tày', aliases: ['Thổ'] },
  { name: 'Mông', aliases: ["H'Mông", 'Mèo', 'Hoa'] },
  { name: 'Hoa', aliases: ['Hán'] },
  { name: 'Thổ', aliases: ['Xá Lá Vàng'] },
  { name: 'Mảng', aliases: ['Xá Lá Vàng'] },
  { name: 'Khơ Mú', aliases: ['Xá Cẩu'] },
]);

describe('ethnicNames', () => {
  it.each([
    ['Kinh', 'Kinh'],
    ['KINH', 'Kinh'],
    ['Viet', 'Kinh'],
    ['H’mông', 'Mông'],
    ['HMông', 'Mông'],
    ['Mông (Hoa)', 'Mông'],
    ['Khơ-mú', 'Khơ Mú'],
    ['Hoa', 'Hoa'],
    ['Thổ', 'Thổ'],
    ['Tày'.normalize('NFD'), 'Tày'],
  ])('knows %j', (text, name) => {
    expect(find(text)).toBe(name);
  });

  it.each(['', 'Klingon', 'Xá Lá Vàng'])('does not guess %j', (text) => {
    expect(find(text)).toBeNull();
  });
});
