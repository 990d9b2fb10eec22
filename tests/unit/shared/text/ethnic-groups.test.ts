import { describe, expect, it } from 'vitest';
import { loadEthnicGroups } from '../../../../electron/services/resources/index.ts';
import { ethnicNames, suggestEthnic } from '../../../../shared/text/ethnic.ts';

const find = ethnicNames(loadEthnicGroups());
const suggest = suggestEthnic(loadEthnicGroups());

describe('the 54 groups', () => {
  it('are known by their names in any case, with and without marks', () => {
    const names = loadEthnicGroups().map(({ name }) => name);
    expect(names).toHaveLength(54);
    for (const name of names) {
      expect(find(name)).toBe(name);
      expect(find(name.toUpperCase())).toBe(name);
      expect(find(name.replaceAll(' ', '-').normalize('NFD'))).toBe(name);
    }
  });

  it.each([
    ['Kinh (Việt)', 'Kinh'],
    ['kinh', 'Kinh'],
    ['Dân tộc Thái', 'Thái'],
    ['DT Thái', 'Thái'],
    ['Thái trắng', 'Thái'],
    ['H’Mông', 'Mông'],
    ["H'mông", 'Mông'],
    ['HMông', 'Mông'],
    ['H.Mông', 'Mông'],
    ['H - Mông', 'Mông'],
    ['Mèo', 'Mông'],
    ['Mông hoa', 'Mông'],
    ['Mông (Trắng)', 'Mông'],
    ['Khơ-me', 'Khmer'],
    ['Khơ Me', 'Khmer'],
    ["Kh'mer", 'Khmer'],
    ['Êđê', 'Ê Đê'],
    ['Ê-đê', 'Ê Đê'],
    ['Gia-rai', 'Gia Rai'],
    ["J'rai", 'Gia Rai'],
    ['Bahnar', 'Ba Na'],
    ["K'Ho", 'Cơ Ho'],
    ["M'Nông", 'Mnông'],
    ["S'Tiêng", 'Xtiêng'],
    ['Bru - Vân Kiều', 'Bru Vân Kiều'],
    ['Bru–Vân Kiều', 'Bru Vân Kiều'],
    ['Khơ mú', 'Khơ Mú'],
    ['Dao Quần Chẹt', 'Dao'],
    ['Sán Chí', 'Sán Chay'],
    ['Cao Lan', 'Sán Chay'],
    ['Giẻ-Triêng', 'Gié Triêng'],
    ['Sinh Mun', 'Xinh Mun'],
    ['Sila', 'Si La'],
    ['Hà nhì', 'Hà Nhì'],
    ['Mừơng', 'Mường'],
  ])('%j is %s', (text, name) => {
    expect(find(text)).toBe(name);
  });

  it.each(['Xá', 'Cil', 'Chil', 'Xá Lá Vàng', 'Tháii', 'Không', 'x', '', '-'])(
    '%j is none for certain',
    (text) => {
      expect(find(text)).toBeNull();
    },
  );
});

describe('suggestEthnic', () => {
  it.each([
    ['Tháii', 'Thái'],
    ['Hoàa', 'Hoa'],
    ['Mườngg', 'Mường'],
    ['Knih', 'Kinh'],
    ['Hà Nhi ì', 'Hà Nhì'],
    ['Cil', 'Cơ Ho'],
    ['Xá', 'Dao'],
  ])('has a first idea about %j', (text, name) => {
    expect(suggest(text)[0]).toBe(name);
  });

  it('names every group a spelling can be', () => {
    expect(suggest('Xá')).toEqual(expect.arrayContaining(['Dao', 'Khơ Mú', 'Kháng', 'Xinh Mun', 'La Ha']));
  });

  it.each(['', 'Klingon', 'không rõ'])('has none about %j', (text) => {
    expect(suggest(text)).toEqual([]);
  });
});
