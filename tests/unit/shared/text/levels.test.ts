import { describe, expect, it } from 'vitest';
import {
  parseDegree,
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
    ['ĐH đang học ThS', 'university'],
    ['ĐH Luật (đang học ThS)', 'university'],
    ['ĐH Luật, đang học cao cấp LLCT', 'university'],
    ['ThS (đang học), ĐH Luật', 'university'],
    ['ĐH Luật; ThS, đang học', 'university'],
    ['ThS Luật, NCS', 'master'],
    ['Thạc sỹ QLKT', 'master'],
    ['THẠC SĨ', 'master'],
    ['ThS.QLKT', 'master'],
    ['Ths. Quản lý công', 'master'],
    ['Thạc sĩ, Cử nhân Luật', 'master'],
    ['ĐH Luật\nThS QLKT', 'master'],
    ['Đại\nhọc Luật', 'university'],
    ['Tiến sỹ', 'doctor'],
    ['TSKH', 'doctor'],
    ['TS Luật học', 'doctor'],
    ['ĐẠI HỌC', 'university'],
    ['dai hoc', 'university'],
    ['Đại học (tại chức)', 'university'],
    ['ĐHTC Luật', 'university'],
    ['ĐH TC', 'university'],
    ['ĐH TC-KT', 'university'],
    ['ĐH VHVL', 'university'],
    ['ĐHNN', 'university'],
    ['ĐHBK Hà Nội', 'university'],
    ['Đ.H Luật', 'university'],
    ['Đ. học Luật', 'university'],
    ['Luật (ĐH)', 'university'],
    ['02 bằng ĐH', 'university'],
    ['2 ĐH', 'university'],
    ['Tốt nghiệp Đại học Luật', 'university'],
    ['Tốt nghiệp ĐHSP', 'university'],
    ['Liên thông ĐH kế toán', 'university'],
    ['KS Thuỷ lợi', 'university'],
    ['KS CĐ', 'university'],
    ['KTS', 'university'],
    ['Kiến trúc sư', 'university'],
    ['BS đa khoa', 'university'],
    ['BSCKI', 'university'],
    ['BS CKI', 'university'],
    ['Bác sĩ CKII', 'university'],
    ['Bác sỹ chuyên khoa I', 'university'],
    ['Dược sĩ đại học', 'university'],
    ['CN Kinh tế', 'university'],
    ['C. nhân Luật', 'university'],
    ['Cử nhân chính trị', 'university'],
    ['CĐ', 'college'],
    ['Cao đẳng', 'college'],
    ['CĐSP', 'college'],
    ['C.Đ Sư phạm', 'college'],
    ['Cử nhân cao đẳng Kế toán', 'college'],
    ['Kỹ sư thực hành', 'college'],
    ['Cao đẳng, Trường ĐH Tây Bắc', 'college'],
    ['THCN', 'intermediate'],
    ['Trung học chuyên nghiệp', 'intermediate'],
    ['Trung học sư phạm', 'intermediate'],
    ['THSP 12+2', 'intermediate'],
    ['Trung cấp HC', 'intermediate'],
    ['Trung cấp hành chính', 'intermediate'],
    ['Trung cấp TC-KT', 'intermediate'],
    ['TC Luật', 'intermediate'],
    ['TC CĐ', 'intermediate'],
    ['T/c Luật', 'intermediate'],
    ['T.cấp kế toán', 'intermediate'],
    ['TC Kế toán', 'intermediate'],
    ['TCSP', 'intermediate'],
    ['Trung cấp; đang học ĐH', 'intermediate'],
    ['Sơ cấp nghề', 'primary'],
    ['CNKT', 'primary'],
    ['Công nhân kỹ thuật', 'primary'],
    ['Chưa qua ĐT', 'none'],
    ['Chưa', 'none'],
    ['Chưa có', 'none'],
    ['Không qua đào tạo', 'none'],
    ['Không có bằng cấp', 'none'],
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
    'Trên ĐH',
    'Trên đại học',
    'ThS (đang học)',
    'ThS, đang học',
    'ĐH Luật (chưa tốt nghiệp)',
    'Đang học ĐH',
    'ĐH năm thứ 3',
    'Sinh viên',
    'CC LLCT',
    'TC LLCT',
    'Trung cấp LLCT-HC',
    'Trung cấp chính trị',
    'TCCT',
    'CVC',
    'TC-KT',
    'TC - Kế toán',
    'TCKT',
    'TC NH',
    'Kế toán (TC)',
    'CN thông tin',
    'CN kỹ thuật',
    'Trường Đại học Luật Hà Nội',
    'Y sĩ',
    'Dược sĩ',
    'THPT',
    'x',
    'Chưa rõ',
    'Chưa xác minh',
    'Chưa nộp bằng',
    'Không có thông tin',
    'Anh B',
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
    ['CC', 'advanced'],
    ['CCCT', 'advanced'],
    ['C.C', 'advanced'],
    ['CC.LLCT', 'advanced'],
    ['CC-LLCT', 'advanced'],
    ['CAO CẤP', 'advanced'],
    ['Cao cấp LLCT-HC', 'advanced'],
    ['Cao cấp lý luận chính trị', 'advanced'],
    ['LLCT: Cao cấp', 'advanced'],
    ['CN chính trị', 'bachelor'],
    ['CN', 'bachelor'],
    ['Cử nhân', 'bachelor'],
    ['Cử nhân CT', 'bachelor'],
    ['Cử nhân (tương đương)', 'bachelor'],
    ['Đại học chính trị', 'bachelor'],
    ['Cao cấp, Cử nhân', 'bachelor'],
    ['TC LLCT - HC', 'intermediate'],
    ['Trung cấp LLCT-HC', 'intermediate'],
    ['Trung cấp (tương đương)', 'intermediate'],
    ['Tương đương trung cấp', 'intermediate'],
    ['TCCT', 'intermediate'],
    ['TC CT', 'intermediate'],
    ['T.C', 'intermediate'],
    ['T/C', 'intermediate'],
    ['Trung\ncấp', 'intermediate'],
    ['TC đang học CC', 'intermediate'],
    ['Trung cấp (đang học cao cấp)', 'intermediate'],
    ['SC', 'elementary'],
    ['Sơ cấp LLCT', 'elementary'],
    ['CC sơ cấp', 'elementary'],
    ['Chưa', 'none'],
    ['Chưa qua đào tạo', 'none'],
    ['Không', 'none'],
  ])('reads %j as %s', (text, theory) => {
    expect(parseTheory(text)).toBe(theory);
  });

  it.each([
    ...['ĐH', 'x', '', 'Đang học CC', 'CC (đang học)', 'CC, đang học', 'Cử nhân Luật', 'CN Luật', 'CVC'],
    ...['Đã học', 'Bồi dưỡng', 'CC bồi dưỡng', 'Chưa rõ', 'Chưa cập nhật', '12/12', 'CCB', 'Đảng viên mới'],
  ])('does not guess %j', (text) => {
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
    ['CV cao cấp', 'senior'],
    ['CV chính', 'principal'],
    ['Chuyên viên chính và TĐ', 'principal'],
    ['QLNN ngạch CVC', 'principal'],
    ['CV, CVC', 'principal'],
    ['C.V.C', 'principal'],
    ['CV', 'specialist'],
    ['BD ngạch CV', 'specialist'],
    ['Chuyên viên và tương đương', 'specialist'],
    ['CHUYÊN VIÊN', 'specialist'],
    ['CV (đang học CVC)', 'specialist'],
    ['CS', 'officer'],
    ['Chưa', 'none'],
  ])('reads %j as %s', (text, level) => {
    expect(parseStateManagement(text)).toBe(level);
  });

  it.each(['x', 'Đã bồi dưỡng', 'Trung cấp', 'Đang học CVC', 'Trung cấp HC', 'ĐH', 'Có', 'Tiền công vụ'])(
    'does not guess %j',
    (text) => {
      expect(parseStateManagement(text)).toBeNull();
    },
  );
});

describe('saysNothing', () => {
  it('takes dashes and dots for nothing, words not', () => {
    expect(['', ' ', '-', '–', '...', '/'].every(saysNothing)).toBe(true);
    expect(saysNothing('x')).toBe(false);
  });
});
