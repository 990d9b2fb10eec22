import { describe, expect, it } from 'vitest';
import {
  parseCoefficient,
  parseSalaryGrade,
  parseStep,
  splitSalary,
} from '../../../../shared/text/salary.ts';

describe('parseSalaryGrade', () => {
  it.each([
    ['01.003', '01.003', 'Chuyên viên'],
    ['01003', '01.003', 'Chuyên viên'],
    ['01 003', '01.003', 'Chuyên viên'],
    ['1.003', '01.003', 'Chuyên viên'],
    ['1003', '01.003', 'Chuyên viên'],
    ['CV', '01.003', 'Chuyên viên'],
    ['Chuyên viên', '01.003', 'Chuyên viên'],
    ['chuyên viên chính', '01.002', 'Chuyên viên chính'],
    ['CVC', '01.002', 'Chuyên viên chính'],
    ['CVCC', '01.001', 'Chuyên viên cao cấp'],
    ['Cán sự', '01.004', 'Cán sự'],
    ['Chuyên viên (01.003)', '01.003', 'Chuyên viên'],
    ['Chuyên viên (mã số 01.003)', '01.003', 'Chuyên viên'],
    ['01.003 - Chuyên viên', '01.003', 'Chuyên viên'],
    ['Ngạch: CVC', '01.002', 'Chuyên viên chính'],
    ['Mã ngạch 06.031', '06.031', 'Kế toán viên'],
    ['Kế toán viên'.normalize('NFD'), '06.031', 'Kế toán viên'],
    ['KTV trung cấp (06.032)', '06.032', 'Kế toán viên trung cấp'],
    ['V.07.03.29', 'V.07.03.29', null],
    ['V07.03.29', 'V.07.03.29', null],
    ['Giáo viên tiểu học hạng III (V.07.03.29)', 'V.07.03.29', null],
    ['03.001', '03.001', null],
    ['Chuyên viên (01.002)', '01.002', null],
    ['15.113', '15.113', null],
  ])('reads %j', (text, code, name) => {
    expect(parseSalaryGrade(text)).toEqual({ code, name });
  });

  it.each(['', '-', '2,34', '2.34', '1975', '01/2003', '01.0034', 'Chuyên', 'A1', 'Bậc 3'])(
    'finds no rank in %j',
    (text) => {
      expect(parseSalaryGrade(text)).toEqual({ code: null, name: null });
    },
  );
});

describe('parseCoefficient', () => {
  it.each([
    ['2,34', 2.34],
    ['2.34', 2.34],
    ['3,00', 3],
    ['4.98', 4.98],
    [' 2,34 ', 2.34],
    ['Hệ số: 2,34', 2.34],
    ['HS 4,4', 4.4],
    ['3', 3],
    ['10', 10],
  ])('reads %j', (text, value) => {
    expect(parseCoefficient(text)).toBe(value);
  });

  it.each(['', '-', '2,34 + 0,2', '0,2', '12,34', '234', '2,345', '2,34/3,00', '5%', '2.340.000', 'x'])(
    'reads nothing in %j',
    (text) => {
      expect(parseCoefficient(text)).toBeNull();
    },
  );
});

describe('parseStep', () => {
  it.each([
    ['3/9', 3, 9],
    ['3 / 9', 3, 9],
    ['bậc 3', 3, null],
    ['Bậc: 3/9', 3, 9],
    ['3', 3, null],
    ['9/9 (VK 5%)', 9, 9],
    ['9/9 vượt khung 7%', 9, 9],
    ['9/9 + 5%', 9, 9],
  ])('reads %j', (text, step, of) => {
    expect(parseStep(text)).toEqual({ step, of });
  });

  it.each(['', '0', '0/9', '10/9', '13', '3/99', '3/2024', 'VK 5%', '5%', 'x', '2,34'])(
    'reads nothing in %j',
    (text) => {
      expect(parseStep(text)).toBeNull();
    },
  );
});

describe('splitSalary', () => {
  it.each([
    ['CV 3/9 - 3,00', 'CV -', '3/9', '3,00'],
    ['01.003; 3/9; 3.00', '01.003; ;', '3/9', '3.00'],
    ['01.003/bậc 3/3,00', '01.003/ /', '3', '3,00'],
    ['V.07.03.28', 'V.07.03.28', '', ''],
    ['01.003', '01.003', '', ''],
    ['3,00', '', '', '3,00'],
    ['CV 3,00; PCCV 0,25', 'CV ; PCCV 0,25', '', '3,00'],
    ['2,34 + 0,2', '2,34 + 0,2', '', ''],
    ['CV 2,34; 2,67', 'CV 2,34; 2,67', '', ''],
    ['từ 01/07/2025', 'từ 01/07/2025', '', ''],
  ])('takes %j apart', (text, grade, step, coefficient) => {
    expect(splitSalary(text)).toEqual({ grade, step, coefficient });
  });
});
