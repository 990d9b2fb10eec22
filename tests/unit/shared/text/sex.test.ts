import { describe, expect, it } from 'vitest';
import {
  sexFromTitleWords,
  sexOfWord,
  splitAddress,
  suggestSexFromName,
} from '../../../../shared/text/sex.ts';

describe('sexOfWord', () => {
  it.each([
    ['Nam', 'male'],
    ['NAM', 'male'],
    [' nam ', 'male'],
    ['Nam.', 'male'],
    ['M', 'male'],
    ['Male', 'male'],
    ['Ông', 'male'],
    ['Nữ', 'female'],
    ['NỮ', 'female'],
    ['Nữ'.normalize('NFD'), 'female'],
    ['nu', 'female'],
    ['F', 'female'],
    ['Bà', 'female'],
  ])('knows %j', (text, sex) => {
    expect(sexOfWord(text)).toBe(sex);
  });

  it.each(['Năm', 'năm', 'Nấm', 'Nử', 'N', 'x', '1', '0', '', 'Nam Định', 'Nam/Nữ', 'Phụ nữ'])(
    'does not guess %j',
    (text) => {
      expect(sexOfWord(text)).toBeNull();
    },
  );
});

describe('splitAddress', () => {
  it.each([
    ['Ông Nguyễn Văn A', 'Ông', 'Nguyễn Văn A', 'male'],
    ['ÔNG NGUYỄN VĂN A', 'ÔNG', 'NGUYỄN VĂN A', 'male'],
    ['Ông: Lò Páo', 'Ông:', 'Lò Páo', 'male'],
    ['Ô. Nguyễn Văn A', 'Ô.', 'Nguyễn Văn A', 'male'],
    ['Ô.Nguyễn Văn A', 'Ô.', 'Nguyễn Văn A', 'male'],
    ['Anh Lò Văn An', 'Anh', 'Lò Văn An', 'male'],
    ['Mr. Nguyen Van A', 'Mr.', 'Nguyen Van A', 'male'],
    ['Bà Lò Thị An', 'Bà', 'Lò Thị An', 'female'],
    ['Bà Lò An', 'Bà', 'Lò An', 'female'],
    ['B. Lò Thị An', 'B.', 'Lò Thị An', 'female'],
    ['Chị Lò Thị An', 'Chị', 'Lò Thị An', 'female'],
    ['Mrs Lo Thi An', 'Mrs', 'Lo Thi An', 'female'],
    ['Đồng chí Lò Văn An', 'Đồng chí', 'Lò Văn An', null],
    ['Đ/c Lò Văn An', 'Đ/c', 'Lò Văn An', null],
    ['Đ/c: Lò Văn An', 'Đ/c:', 'Lò Văn An', null],
    ['đ.c Lò Văn An', 'đ.c', 'Lò Văn An', null],
    ['Đ/c Bà Lò Thị An', 'Đ/c Bà', 'Lò Thị An', 'female'],
    ['Bà Lò Thị An'.normalize('NFD'), 'Bà', 'Lò Thị An', 'female'],
  ])('splits %j', (text, address, name, sex) => {
    expect(splitAddress(text)).toEqual({ address, name, sex });
    expect(sexFromTitleWords(text)).toBe(sex);
  });

  it.each([
    'Nguyễn Văn A',
    'Ông Thị Hoa',
    'Ông Thị Mộng Tuyết',
    'Ông Cao Thắng',
    'Anh Đức',
    'Bàn Thị Hoa',
    'Bá Văn A',
    'Ban Văn An',
    'B Văn An',
    'Chìu A Sáng',
    'Đcm',
    'Chủ tịch Hội Liên hiệp Phụ nữ',
    'Ông',
    '',
  ])('leaves %j whole', (text) => {
    expect(splitAddress(text)).toEqual({ address: '', name: text, sex: null });
  });
});

describe('suggestSexFromName', () => {
  it.each([
    ['Lò Thị An', 'female'],
    ['LÒ THỊ AN', 'female'],
    ['Nguyễn Hoàng Thị Lan', 'female'],
    ['Lê Thị Văn Anh', 'female'],
    ['Lò Văn An', 'male'],
    ['Nguyễn Trần Văn An', 'male'],
    ['Lò Văn Thị', 'male'],
  ])('expects of %j', (name, sex) => {
    expect(suggestSexFromName(name)).toBe(sex);
  });

  it.each([
    'Lò An',
    'Văn Cao',
    'Thị Nở',
    'Nguyễn Vân Anh',
    'Le Van Anh',
    'Vàng A Dê',
    'Nguyễn Ngọc Anh',
    'Lê Thi An',
    '',
  ])('expects nothing of %j', (name) => {
    expect(suggestSexFromName(name)).toBeNull();
  });
});
