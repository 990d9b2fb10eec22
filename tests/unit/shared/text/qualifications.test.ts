import { describe, expect, it } from 'vitest';
import { type Qualifications, splitInOrder, splitQualifications } from '../../../../shared/text/levels.ts';

const NOTHING: Qualifications = {
  degree: '',
  theory: '',
  stateManagement: '',
  foreignLanguage: '',
  informatics: '',
  general: '',
  rest: '',
};

describe('splitQualifications', () => {
  it.each<[string, Partial<Qualifications>]>([
    [
      'ĐH Luật, CC LLCT, CVC, Anh B, THVP',
      {
        degree: 'ĐH Luật',
        theory: 'CC LLCT',
        stateManagement: 'CVC',
        foreignLanguage: 'Anh B',
        informatics: 'THVP',
      },
    ],
    [
      '12/12; ĐH Luật; ThS QLKT; TC LLCT',
      { general: '12/12', degree: 'ĐH Luật; ThS QLKT', theory: 'TC LLCT' },
    ],
    [
      'Chuyên môn: ĐH Kế toán\nLLCT: Trung cấp\nQLNN: Chuyên viên\nTin học: B\nNgoại ngữ: Anh B',
      {
        degree: 'Chuyên môn: ĐH Kế toán',
        theory: 'LLCT: Trung cấp',
        stateManagement: 'QLNN: Chuyên viên',
        informatics: 'Tin học: B',
        foreignLanguage: 'Ngoại ngữ: Anh B',
      },
    ],
    ['Đại học QLNN; Cao cấp', { degree: 'Đại học QLNN', theory: 'Cao cấp' }],
    ['ĐH Tin học, Trung cấp chính trị', { degree: 'ĐH Tin học', theory: 'Trung cấp chính trị' }],
    ['ĐHSP Anh, Tin học B', { degree: 'ĐHSP Anh', informatics: 'Tin học B' }],
    ['CN chính trị, ĐH Luật', { theory: 'CN chính trị', degree: 'ĐH Luật' }],
    ['Trung cấp tin học', { degree: 'Trung cấp tin học' }],
    ['TC Luật, SC LLCT', { degree: 'TC Luật', theory: 'SC LLCT' }],
    ['ĐH (Luật, Kinh tế), CCLLCT', { degree: 'ĐH (Luật, Kinh tế)', theory: 'CCLLCT' }],
    ['ĐH Luật, Kinh tế', { degree: 'ĐH Luật; Kinh tế' }],
    ['ĐH Luật, TC', { degree: 'ĐH Luật', rest: 'TC' }],
    ['Trung cấp', { degree: 'Trung cấp' }],
    ['Tiếng Thái, Tiếng Anh A2, A2', { foreignLanguage: 'Tiếng Thái; Tiếng Anh A2; A2' }],
    ['Chứng chỉ ứng dụng CNTT cơ bản', { informatics: 'Chứng chỉ ứng dụng CNTT cơ bản' }],
    ['ĐH Luật, Trường ĐH Luật Hà Nội, 2005', { degree: 'ĐH Luật; Trường ĐH Luật Hà Nội', rest: '2005' }],
    ['Th.S Luật; C.C LLCT', { degree: 'Th.S Luật', theory: 'C.C LLCT' }],
    ['Bồi dưỡng ngạch CVC', { stateManagement: 'Bồi dưỡng ngạch CVC' }],
    ['QP-AN đối tượng 3', { rest: 'QP-AN đối tượng 3' }],
    ['', {}],
  ])('sorts %j', (text, kinds) => {
    expect(splitQualifications(text)).toEqual({ ...NOTHING, ...kinds });
  });
});

describe('splitInOrder', () => {
  const ALL = ['degree', 'theory', 'stateManagement'] as const;

  it.each([
    ['ĐH/CC/CVC', { degree: 'ĐH', theory: 'CC', stateManagement: 'CVC' }],
    ['TC/TC/CV', { degree: 'TC', theory: 'TC', stateManagement: 'CV' }],
    ['ThS Luật; CN; -', { degree: 'ThS Luật', theory: 'CN', stateManagement: '-' }],
    ['ĐH Luật, TC, CV', { degree: 'ĐH Luật', theory: 'TC', stateManagement: 'CV' }],
  ])('gives each part of %j its place', (text, kinds) => {
    expect(splitInOrder(text, ALL)).toEqual({ ...NOTHING, ...kinds });
  });

  it('does not take a class of school apart', () => {
    expect(splitInOrder('12/12/ĐH', ['general', 'degree'])).toMatchObject({ general: '12/12', degree: 'ĐH' });
  });

  it.each(['ĐH/CC', 'ĐH Luật, ĐH Kinh tế, CC', 'CC/ĐH/CVC LLCT', 'ĐH, LLCT: CC, CVC', ''])(
    'leaves %j, which has another order',
    (text) => {
      expect(splitInOrder(text, ALL)).toBeNull();
    },
  );
});
