/** Lists whose cells hold several levels, or pay of several parts. */
import type { Degree, StateManagement, Theory } from '../../../shared/domain/levels.ts';
import type { NastyList } from './nasty-list.ts';
import { about, line, oneSheet } from './office-list.ts';
import { dmy, inYear, know, officePeople, split } from './office-people.ts';

const DEGREE_CELLS: readonly (readonly [string, Degree])[] = [
  ['ĐHSP Toán, ĐH Luật (VB2)', 'university'],
  ['Thạc sĩ QLKT - ĐH Kinh tế quốc dân, 2015', 'master'],
  ['ĐH Nông nghiệp I (tại chức)', 'university'],
  ['Cử nhân Luật\n(Học viện Hành chính QG)', 'university'],
  ['TC Luật; ĐH Luật', 'university'],
  ['Kỹ sư Lâm sinh', 'university'],
  ['Ths. Quản lý giáo dục', 'master'],
  ['CĐSP Văn - Sử', 'college'],
  ['Bác sĩ CKI', 'university'],
  ['Y sỹ', 'intermediate'],
  ['ĐH (Công tác xã hội)', 'university'],
  ['12/12, TC nông lâm', 'intermediate'],
];

const THEORY_CELLS: readonly (readonly [string, Theory])[] = [
  ['Cao cấp LLCT (2018)', 'advanced'],
  ['TCLLCT-HC', 'intermediate'],
  ['CC LLCT-HC', 'advanced'],
  ['Trung cấp lý luận chính trị - hành chính', 'intermediate'],
  ['CCCT', 'advanced'],
  ['Sơ cấp', 'elementary'],
  ['Cử nhân chính trị', 'bachelor'],
  ['T.cấp', 'intermediate'],
  ['C. cấp', 'advanced'],
  ['Chưa qua ĐT', 'none'],
  ['Trung cấp (2012)', 'intermediate'],
  ['Cao cấp, năm 2020', 'advanced'],
];

function trainingCells(): NastyList {
  return oneSheet('trình-độ-tự-do', 'Degrees and theory with schools, years, kinds of study', [
    line(
      'TT',
      'Họ và tên',
      'Năm sinh',
      'Trình độ chuyên môn (trường, năm tốt nghiệp)',
      'Trình độ lý luận chính trị',
    ),
    ...officePeople(43, 12).map((p, i) => {
      const [degreeText, degree] = DEGREE_CELLS[i] ?? ['', 'none' as const];
      const [theoryText, theory] = THEORY_CELLS[i] ?? ['', 'none' as const];
      return about(
        { fullName: p.fullName, birth: inYear(p.born), degree, theory },
        i + 1,
        p.fullName,
        p.born.y,
        degreeText,
        theoryText,
      );
    }),
  ]);
}

const TRIPLES: readonly (readonly [string, Degree, Theory, StateManagement])[] = [
  ['ĐH/CC/CVC', 'university', 'advanced', 'principal'],
  ['ThS/CC/CVC', 'master', 'advanced', 'principal'],
  ['ĐH/TC/CV', 'university', 'intermediate', 'specialist'],
  ['CĐ/TC/CV', 'college', 'intermediate', 'specialist'],
  ['TC/SC/CV', 'intermediate', 'elementary', 'specialist'],
  ['ThS/CN/CVC', 'master', 'bachelor', 'principal'],
  ['ĐH/TC/CVC', 'university', 'intermediate', 'principal'],
  ['ĐH/CC/CV', 'university', 'advanced', 'specialist'],
];

function threeLevelsInOne(): NastyList {
  return oneSheet('ba-trình-độ', 'Three levels in one cell, in the order of the header', [
    line('TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Trình độ CM/LLCT/QLNN'),
    ...officePeople(44, 8).map((p, i) => {
      const [text, degree, theory, stateManagement] = TRIPLES[i] ?? ['', 'none', 'none', 'none'];
      return about(
        { ...know(p, 'birth', 'title'), degree, theory, stateManagement },
        i + 1,
        p.fullName,
        dmy(p.born),
        p.title,
        text,
      );
    }),
  ]);
}

function salaryCells(): NastyList {
  return oneSheet('lương-viên-chức', 'Codes of public employees, steps and coefficients', [
    line(
      'TT',
      'Họ và tên',
      'Ngày sinh',
      null,
      'Chức vụ',
      'Mã số CDNN',
      'Bậc',
      'Hệ số',
      'PCCV',
      'Số tài khoản',
      'Email',
    ),
    line(null, null, 'Nam', 'Nữ'),
    ...officePeople(45, 9).map((p, i) => {
      const code = ['V.07.03.28', 'V.07.03.29', '01.003', 'V.07.05.15', '06.031'][i % 5] ?? '';
      return about(
        { ...know(p, 'birth', 'sex', 'title'), gradeCode: code, coefficient: 2.34 + (i % 5) * 0.33 },
        i + 1,
        p.fullName,
        ...split(p, dmy(p.born)),
        p.title,
        code,
        `${(i % 5) + 1}/9`,
        (2.34 + (i % 5) * 0.33).toFixed(2).replace('.', ','),
        i % 2 === 0 ? '0,25' : null,
        `36052050${1000 + i}`,
        `user${i}@laichau.gov.vn`,
      );
    }),
  ]);
}

function salaryInOne(): NastyList {
  return oneSheet('ngạch-bậc-hệ-số', 'Grade, step and coefficient in one cell', [
    line('Stt', 'Họ và tên', 'Chức vụ', 'Ngạch, bậc, hệ số lương', 'Thời điểm hưởng'),
    ...officePeople(46, 8).map((p, i) => {
      const coefficient = Math.round((2.34 + (i % 6) * 0.33) * 100) / 100;
      const number = coefficient.toFixed(2).replace('.', ',');
      const step = (i % 6) + 1;
      return about(
        { ...know(p, 'title'), coefficient },
        i + 1,
        p.fullName,
        p.title,
        [`CV ${step}/9 - ${number}`, `CV, bậc ${step}/9, hệ số ${number}`, `01.003; ${step}/9; ${number}`][
          i % 3
        ] ?? '',
        '01/7/2025',
      );
    }),
  ]);
}

export function officeListsOfTraining(): NastyList[] {
  return [trainingCells(), threeLevelsInOne(), salaryCells(), salaryInOne()];
}
