import { describe, expect, it } from 'vitest';
import {
  decodeCell,
  decodeLegacy,
  detectEncoding,
  type Encoding,
  encodingOfFont,
  hasLostLetters,
} from '../../../../shared/text/legacy-encoding.ts';
import { encodeLegacy } from './legacy-samples.ts';

describe('detectEncoding and decodeLegacy', () => {
  it.each<[string, Encoding, string]>([
    ['NguyÔn ThÞ Hång, x· Phong Thæ, tØnh Lai Ch©u', 'tcvn3', 'Nguyễn Thị Hồng, xã Phong Thổ, tỉnh Lai Châu'],
    ['Hµ', 'tcvn3', 'Hà'],
    ['Lß A Tó', 'tcvn3', 'Lò A Tú'],
    ['Bïi', 'tcvn3', 'Bùi'],
    ['§µo ThÞ Ng©n', 'tcvn3', 'Đào Thị Ngân'],
    ['Phßng Néi vô', 'tcvn3', 'Phòng Nội vụ'],
    ['L­¬ng V¨n T­', 'tcvn3', 'Lương Văn Tư'],
    ['§H LuËt; ThS QLKT', 'tcvn3', 'ĐH Luật; ThS QLKT'],
    ['Trung cÊp (t¹i chøc)', 'tcvn3', 'Trung cấp (tại chức)'],
    ['UBND x· Bum N­a', 'tcvn3', 'UBND xã Bum Nưa'],
    ['V¬ng V¨n An', 'tcvn3', 'Vương Văn An'],
    ['NGUYÔN V¡N AN', 'tcvn3-capitals', 'NGUYỄN VĂN AN'],
    ['TRÇN THÞ HOµ', 'tcvn3-capitals', 'TRẦN THỊ HOÀ'],
    ['UÛY BAN NHAÂN DAÂN XAÕ', 'vni', 'ỦY BAN NHÂN DÂN XÃ'],
    ['Nguyeãn Thò Lan', 'vni', 'Nguyễn Thị Lan'],
    ['Ñaëng Vaên Höôûng', 'vni', 'Đặng Văn Hưởng'],
    ["Nguye^~n Va(n A'nh", 'viqr', 'Nguyễn Văn Ánh'],
    ['DDa(.ng Thi. Hoa', 'viqr', 'Đặng Thị Hoa'],
    ['co^ng', 'viqr', 'công'],
    ['Tru+o+`ng', 'viqr', 'Trường'],
  ])('reads %j as %s', (text, encoding, meant) => {
    expect(detectEncoding([text]).encoding).toBe(encoding);
    expect(decodeLegacy(text, encoding)).toBe(meant);
    expect(decodeCell(text, 'unicode')).toBe(meant);
  });

  it.each([
    'Nguyễn Thị Hồng',
    'Nguyễn Thị Hồng'.normalize('NFD'),
    'Lò Seo Páo',
    'Páo Sín Lù',
    'Hoàng Lê',
    'Ô Lê',
    'Gié Triêng',
    'LÔ',
    'Vò',
    'Ðinh Hoàng',
    'Lo Van An',
    'NGUYEN VAN A',
    "H'Mông",
    'H’Hen Niê',
    'Niê',
    'Êban',
    'Café',
    'Député général, été, à, très',
    'naïve façade über Straße',
    'José García',
    'Zoë & Noël',
    '«Loan»',
    'English text with a (bracket) and it’s fine.',
    'van.an+lo@lai-chau.gov.vn',
    '12/12',
    '10/10 BT',
    '01.003',
    'V.07.03.29',
    'A+ B-',
    'O+',
    'C++, C#',
    'x^2 + y^2',
    'dd/mm/yyyy',
    'ĐH; Ths.',
    'Nguyen Van A (b)',
    'Hoa(HP)',
    'ma(n)',
    'Ba(2)',
    '5 µm, 3×4, 25°C, § 5, © 2025',
    '½',
    '',
    '-',
  ])('takes %j for proper text', (text) => {
    expect(detectEncoding([text]).encoding).toBe('unicode');
    expect(decodeCell(text, 'unicode')).toBe(text.normalize('NFC'));
  });

  it('is sure of a column that says nothing, and less sure of one word', () => {
    expect(detectEncoding([])).toEqual({ encoding: 'unicode', confidence: 1 });
    expect(detectEncoding(['Lo Van An', '12/12'])).toEqual({ encoding: 'unicode', confidence: 1 });
    expect(detectEncoding(['Hµ']).confidence).toBe(0.5);
    const column = ['NguyÔn V¨n Hµ', 'TrÇn ThÞ Hång', 'Lª §øc ThuËn', 'Vò ThÞ LuyÕn'];
    expect(detectEncoding(column).encoding).toBe('tcvn3');
    expect(detectEncoding(column).confidence).toBeGreaterThan(0.99);
  });

  it('tells the encoding of most of a mixed column, and leaves the other cells theirs', () => {
    const names = ['Nguyễn Văn Hà', 'Trần Thị Hồng', 'Lê Đức Thuận', 'Bùi Thị Luyến'];
    const mixed = [...names.map((name) => encodeLegacy(name, 'tcvn3')), 'Lò Văn Sáu', 'Páo', 'Lo Van An'];
    const { encoding, confidence } = detectEncoding(mixed);
    expect(encoding).toBe('tcvn3');
    expect(confidence).toBeLessThan(0.95);
    expect(mixed.map((cell) => decodeCell(cell, encoding))).toEqual([
      ...names,
      'Lò Văn Sáu',
      'Páo',
      'Lo Van An',
    ]);
  });

  it('lets the column decide a cell that could be either', () => {
    expect(decodeCell('Vò', 'tcvn3')).toBe('Vũ');
    expect(decodeCell('Vò', 'vni')).toBe('Vị');
    expect(decodeCell('Vò', 'unicode')).toBe('Vò');
    expect(decodeCell('Hng', 'tcvn3')).toBe('Hưng');
    expect(decodeCell("Lo` A Pa'o", 'viqr')).toBe('Lò A Páo');
    expect(decodeCell('a.b@mail.vn', 'viqr')).toBe('a.b@mail.vn');
    expect(decodeCell('Café', 'tcvn3')).toBe('Café');
    expect(decodeCell('Lo Van An', 'tcvn3-capitals')).toBe('Lo Van An');
    for (const encoding of ['tcvn3', 'vni', 'viqr'] as const)
      expect(decodeCell(encodeLegacy('Krông Nô', encoding), encoding)).toBe('Krông Nô');
    expect(decodeCell('Vàng Tó', 'tcvn3')).toBe('Vàng Tó');
    for (const text of ['Krông Nô', '© 2025', 'm(a)', 'Niê', 'Êban'])
      for (const encoding of ['tcvn3', 'vni', 'viqr'] as const) expect(decodeCell(text, encoding)).toBe(text);
  });
});

describe('letters lost with the soft hyphen', () => {
  it('come back only where nothing else can stand', () => {
    const dropped = (text: string) => encodeLegacy(text, 'tcvn3').replaceAll('\u00ad', '');
    for (const word of ['Vương', 'Trường', 'Đường', 'Nước', 'Rượu', 'Hưng', 'Phương'])
      expect(decodeLegacy(dropped(word), 'tcvn3')).toBe(word);
    for (const [word, left] of [
      ['Thư', 'Th'],
      ['Như', 'Nh'],
      ['Lưu', 'Lu'],
    ] as const)
      expect(decodeLegacy(dropped(word), 'tcvn3')).toBe(left);
  });

  it('are missed', () => {
    expect(['Vơng', 'Nguyễn Thị Nh', 'Hng', 'Lê Th'].every(hasLostLetters)).toBe(true);
    expect(['Vương', 'ThS Luật', 'TP. Lai Châu', 'UBND', 'H. Mường Tè', ''].some(hasLostLetters)).toBe(false);
  });
});

describe('encodingOfFont', () => {
  it.each([
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnTime', 'tcvn3'],
    ['.VnArial NarrowH', 'tcvn3-capitals'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', null],
  ])('%s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });
});
