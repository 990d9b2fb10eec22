import { describe, expect, it } from 'vitest';
import { firstSheet, open } from '../reading-kit.ts';

const TEXT = 'Họ tên;CCCD\r\n"Lò, An";001090012345\r\nĐặng Thị Ước;02/03/1985\r\n';
const EXPECTED = {
  1: ['Họ tên', 'CCCD'],
  2: ['Lò, An', '001090012345'],
  3: ['Đặng Thị Ước', '02/03/1985'],
};

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** Windows-1258: base letters as in 1252 with ă đ ơ ư, tones as marks of their own. */
function windows1258(text: string): Buffer {
  const own: Record<string, number> = {
    Ă: 0xc3,
    ă: 0xe3,
    Đ: 0xd0,
    đ: 0xf0,
    Ơ: 0xd5,
    ơ: 0xf5,
    Ư: 0xdd,
    ư: 0xfd,
    Â: 0xc2,
    â: 0xe2,
    Ê: 0xca,
    ê: 0xea,
    Ô: 0xd4,
    ô: 0xf4,
  };
  const marks: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const [base = '', ...rest] = letter.normalize('NFD');
    const tone = rest.find((mark) => mark in marks);
    const withoutTone = [base, ...rest.filter((mark) => mark !== tone)].join('').normalize('NFC');
    bytes.push(own[withoutTone] ?? withoutTone.charCodeAt(0));
    if (tone !== undefined) bytes.push(marks[tone] ?? 0);
  }
  return Buffer.from(bytes);
}

describe('encodings of delimited text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${TEXT}`)],
    ['UTF-16 LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE', utf16be(TEXT)],
    ['Windows-1258', windows1258(TEXT)],
  ])('%s', async (_, bytes) => {
    expect(await firstSheet(bytes)).toEqual(EXPECTED);
  });

  it.each([
    ['TCVN3', 'Lß V¨n ¸nh;NguyÔn ThÞ Hång'],
    ['VNI', 'Nguyeãn Thò Hoàng;Traàn Vaên Ñöùc'],
  ])('%s is left to later, as Windows-1252 shows it', async (_, text) => {
    expect(await firstSheet(Buffer.from(text, 'latin1'))).toEqual({ 1: text.split(';') });
  });
});

describe('dialects of delimited text', () => {
  it.each([
    ['commas', 'a,b,c\n1,"2,5",3\n'],
    ['semicolons among commas', 'a;b;c\n1;"2,5";3\n'],
    ['semicolons where every line has a comma too', 'a;b;c\n1;2,5;3\n'],
    ['tabs', 'a\tb\tc\n1\t2,5\t3\n'],
    ['bars', 'a|b|c\n1|2,5|3\n'],
    ['the sign the first line names', 'sep=;\r\na;b;c\r\n1;2,5;3\r\n'],
    ['any line ends', 'a,b,c\r1,"2,5",3'],
  ])('%s', async (_, text) => {
    const rows = await firstSheet(text);
    expect(Object.values(rows)).toEqual([
      ['a', 'b', 'c'],
      ['1', '2,5', '3'],
    ]);
  });

  it('keeps line breaks and doubled quotes inside quotes, and quotes inside a word', async () => {
    expect(await firstSheet('a;"Xã ""Bản Bo""\nTam Đường"\n5" ống;x\n')).toEqual({
      1: ['a', 'Xã "Bản Bo"\nTam Đường'],
      2: ['5" ống', 'x'],
    });
  });

  it('counts empty lines and leaves empty fields out', async () => {
    expect(await firstSheet('a,b\n\n,\n  ,c\n')).toEqual({ 1: ['a', 'b'], 4: [null, 'c'] });
  });

  it('is one sheet called as the file', async () => {
    const { format, sheets } = await open('a\tb\n', 'danh.sach.txt');
    expect(format).toBe('csv');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['danh.sach', false]]);
  });
});
