import { describe, expect, it } from 'vitest';
import {
  parseDegree,
  parseGeneralEducation,
  parseStateManagement,
  parseTheory,
  saysNothing,
} from '../../../../shared/text/levels.ts';

describe('parseDegree', () => {
  it.each([
    ['ĐH Luật; ThS QLKT', 'master'],
    ['Đại học Nông lâm', 'university'],
    ['Th.S Luật', 'master'],
    ['Th. sĩ Kinh tế', 'master'],
    ['Thạc sỹ', 'master'],
    ['PGS.TS', 'doctor'],
    ['T.S Luật', 'doctor'],
    ['Cử nhân Luật', 'university'],
    ['CN Luật', 'university'],
    ['ĐHSP Toán', 'university'],
    ['Kỹ sư nông nghiệp', 'university'],
    ['Bác sĩ đa khoa', 'university'],
    ['CĐ Sư phạm', 'college'],
    ['TC', 'intermediate'],
    ['Trung cấp Luật, Trường Đại học Luật Hà Nội', 'intermediate'],
    ['Sơ cấp', 'primary'],
    ['Đang học ThS, ĐH Luật', 'university'],
    ['Chưa qua đào tạo', 'none'],
    ['Không', 'none'],
  ])('reads %j as %s', (text, degree) => {
    expect(parseDegree(text)).toBe(degree);
    expect(parseDegree(text.normalize('NFD'))).toBe(degree);
  });

  it.each([
    '',
    '-',
    '…',
    'Luật',
    '12/12',
    'Sau đại học',
    'Đang học ThS',
    'Nghiên cứu sinh',
    'ĐH CNTT'.slice(3),
  ])('does not guess %j', (text) => {
    expect(parseDegree(text)).toBeNull();
  });

  it('counts CN at the start only: CN thông tin is no bachelor of its own', () => {
    expect(parseDegree('Trung cấp CN thông tin')).toBe('intermediate');
  });
});

describe('parseTheory', () => {
  it.each([
    ['CC LLCT', 'advanced'],
    ['CCLLCT', 'advanced'],
    ['Cao cấp', 'advanced'],
    ['Cử nhân chính trị', 'bachelor'],
    ['CNCT', 'bachelor'],
    ['TC', 'intermediate'],
    ['TCLLCT-HC', 'intermediate'],
    ['Trung cấp', 'intermediate'],
    ['SC', 'elementary'],
    ['TC; đang học CC', 'intermediate'],
    ['Chưa có', 'none'],
  ])('reads %j as %s', (text, theory) => {
    expect(parseTheory(text)).toBe(theory);
  });

  it.each(['ĐH', 'x', '', 'Đang học CC'])('does not guess %j', (text) => {
    expect(parseTheory(text)).toBeNull();
  });
});

describe('parseStateManagement', () => {
  it.each([
    ['CVCC', 'senior'],
    ['Chuyên viên cao cấp', 'senior'],
    ['CVC', 'principal'],
    ['Chuyên viên chính', 'principal'],
    ['Chuyên viên', 'specialist'],
    ['Ngạch CV', 'specialist'],
    ['Cán sự', 'officer'],
    ['Chưa qua', 'none'],
  ])('reads %j as %s', (text, level) => {
    expect(parseStateManagement(text)).toBe(level);
  });

  it.each(['x', 'Đã bồi dưỡng', 'Trung cấp'])('does not guess %j', (text) => {
    expect(parseStateManagement(text)).toBeNull();
  });
});

describe('parseGeneralEducation', () => {
  it.each([
    ['12/12', 12, 12],
    ['9 / 12', 9, 12],
    ['Lớp 7/10', 7, 10],
    ['Tốt nghiệp THPT', 12, 12],
    ['THCS', 9, 12],
  ])('reads %j', (text, grade, outOf) => {
    expect(parseGeneralEducation(text)).toEqual({ grade, outOf });
  });

  it.each(['12/10', '13/12', '0/12', 'ĐH', ''])('does not guess %j', (text) => {
    expect(parseGeneralEducation(text)).toBeNull();
  });
});

describe('saysNothing', () => {
  it('takes dashes and dots for nothing, words not', () => {
    expect(['', ' ', '-', '–', '...', '/'].every(saysNothing)).toBe(true);
    expect(saysNothing('x')).toBe(false);
  });
});
