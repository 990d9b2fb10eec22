/** The forms themselves, with and without what Excel users add to them. */
import * as c from './columns.ts';
import { flat, l1, l2, l4, r1, r1c, signature, titleBlock } from './forms.ts';
import { nastyList } from './list-builder.ts';
import type { NastyList } from './nasty-list.ts';
import { capitalised, PLACES } from './places.ts';
import { yearNumber } from './spellings.ts';

export function listsOfForms(): NastyList[] {
  return [
    nastyList(
      { name: 'r1', what: 'layout R1 with merges, number row, Roman groups and signature', seed: 1 },
      (list) => {
        const columns = r1('none');
        list.sheet('Danh sách', { columns }, (sheet) => {
          titleBlock(sheet, columns.length);
          sheet.header({ numbers: 'plain' });
          for (const [mark, place] of [
            ['I', PLACES[40]],
            ['II', PLACES[70]],
          ] as const) {
            if (place === undefined) continue;
            const heading = capitalised(place.unit);
            sheet.row(mark, heading);
            sheet.people(6, {
              place,
              headings: [heading],
              facts: place.newIsCertain ? { unitCode: place.code } : {},
            });
          }
          signature(sheet, columns.length, 12);
        });
      },
    ),
    nastyList(
      { name: 'r1-csv', what: 'layout R1 without any merge and without a title, as CSV has it', seed: 2 },
      (list) => {
        list.sheet('r1', { columns: r1('new') }, (sheet) => {
          sheet.header({ merged: false });
          sheet.people(10);
        });
      },
    ),
    nastyList(
      { name: 'r1-capitals', what: 'R1 with headers in capitals and line breaks in them', seed: 3 },
      (list) => {
        const columns = r1('district');
        list.sheet('DS', { columns }, (sheet) => {
          titleBlock(sheet, columns.length);
          sheet.header({ numbers: 'brackets', write: (text) => text.toUpperCase().replace(/, /gu, ',\n') });
          sheet.people(9);
          signature(sheet, columns.length, 9);
        });
      },
    ),
    nastyList({ name: 'r1-no-header', what: 'rows of R1 and nothing else', seed: 4 }, (list) => {
      list.sheet('Sheet1', { columns: r1('new') }, (sheet) => sheet.people(12));
    }),
    nastyList(
      { name: 'r1c-pages', what: 'R1c with the header repeated after each page break', seed: 5 },
      (list) => {
        const columns = r1c('district');
        list.sheet('Trích ngang', { columns }, (sheet) => {
          titleBlock(sheet, columns.length);
          for (let page = 0; page < 3; page++) {
            sheet.header({ numbers: 'plain' });
            sheet.people(6, { from: page * 6 + 1 });
          }
          signature(sheet, columns.length, 18);
        });
      },
    ),
    nastyList(
      { name: 'l1', what: 'layout L1 with bold groups and letters in the number row', seed: 6 },
      (list) => {
        const columns = l1();
        list.sheet('Quy hoạch', { columns }, (sheet) => {
          sheet.line('Mẫu số: 02-QH', 9);
          sheet.line('DANH SÁCH QUY HOẠCH CÁN BỘ NHIỆM KỲ 2025 - 2030', 0, 11);
          sheet.header({ numbers: 'letters' });
          sheet.row('I', 'Bí thư Đảng uỷ');
          sheet.people(4, { headings: ['Bí thư Đảng uỷ'] });
          sheet.row('II', 'Phó Bí thư Đảng uỷ');
          sheet.people(4, { headings: ['Phó Bí thư Đảng uỷ'] });
        });
      },
    ),
    nastyList({ name: 'l2-ticks', what: 'layout L2: training ticked over many columns', seed: 7 }, (list) => {
      const columns = l2();
      list.sheet('Mẫu 02', { columns }, (sheet) => {
        sheet.line('THỐNG KÊ CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ', 0, columns.length - 1);
        sheet.header({ numbers: 'letters' });
        for (const heading of ['Cán bộ xã', 'Công chức xã']) {
          sheet.line(heading, 0, columns.length - 1);
          sheet.people(8, { headings: [heading] });
        }
        sheet.row(null, 'Tổng cộng', ...columns.slice(2).map(() => 4));
      });
    }),
    nastyList({ name: 'l2-ones', what: 'layout L2 with 1 for a tick and no merges', seed: 8 }, (list) => {
      const columns = l2(1);
      list.sheet('CL', { columns }, (sheet) => {
        sheet.header({ merged: false });
        sheet.people(15);
      });
    }),
    nastyList(
      { name: 'l4-pay', what: 'layout L4 with pay, a total and a date line above', seed: 9 },
      (list) => {
        const columns = l4();
        list.sheet('Tiền lương', { columns }, (sheet) => {
          sheet.line('Tính đến ngày 31 tháng 12 năm 2025', 0, 14);
          sheet.line('DANH SÁCH VÀ TIỀN LƯƠNG CÁN BỘ, CÔNG CHỨC', 0, 14);
          sheet.header({ numbers: 'plain' });
          sheet.people(11);
          sheet.row(null, 'Tổng cộng', null, null, null, null, null, 35.64, null, 2.5);
          signature(sheet, columns.length, 11);
        });
      },
    ),
    nastyList(
      { name: 'l6-retiring', what: 'layout L6: Nam and Nữ without a parent, days of retirement', seed: 10 },
      (list) => {
        const columns = [
          c.ordinal('#'),
          c.fullName(),
          ...c.halves(undefined, ''),
          c.empty('GS/PGS'),
          c.degree('Trình độ chuyên môn'),
          c.extra(['Chức danh nghề nghiệp'], (person) => person.grade.name),
          c.current('new', 'Chức vụ, đơn vị công tác'),
          c.extra(['Ngày đủ tuổi nghỉ hưu'], (person) => ({ date: `${person.birth.year + 61}-03-01` })),
          c.extra(['Thời điểm nghỉ hưu từ'], (person) => ({ date: `${person.birth.year + 61}-04-01` })),
        ];
        list.sheet('Nghỉ hưu', { columns }, (sheet) => {
          sheet.header();
          sheet.people(9);
        });
      },
    ),
    nastyList(
      {
        name: 'flat-export',
        what: 'flat export of a staff program: merged title, row of dashes, party card numbers',
        seed: 11,
      },
      (list) => {
        const columns = [
          ...flat('new', yearNumber).slice(0, 8),
          c.extra(['Mã thẻ Đảng'], (_, at) => `12.0${String(12_345 + at)}`),
          c.partyOfficial(['Ngày vào Đảng CT']),
        ];
        list.sheet('Worksheet', { columns }, (sheet) => {
          sheet.line('THỐNG KÊ DANH SÁCH CÁN BỘ', 0, 9);
          sheet.row(...columns.map(() => '-----'));
          sheet.header();
          sheet.people(10);
        });
      },
    ),
    nastyList(
      {
        name: 'staff-form-01',
        what: 'Biểu mẫu 01: staff number before the name, grade and step in one, state of employment',
        seed: 12,
      },
      (list) => {
        const columns = [
          c.ordinal('STT'),
          c.extra(['Mã NV'], (_, at) => `NV${String(at + 1).padStart(4, '0')}`),
          c.fullName('Họ và Tên'),
          c.birth('Ngày sinh'),
          c.sex(),
          c.currentUnit('new', 'Phòng Ban / Đơn vị'),
          c.currentTitle(),
          {
            ...c.salaryGrade(['Ngạch / Bậc']),
            cell: (person: { grade: { code: string; step: number } }) =>
              `${person.grade.code} - bậc ${person.grade.step}`,
          },
          c.degree('Trình độ chuyên môn'),
          c.homePlace(),
          c.recruited('Ngày vào làm'),
          c.extra(['Trạng thái'], () => 'Đang làm việc'),
        ];
        list.sheet('BM01', { columns }, (sheet) => {
          sheet.line('BIỂU MẪU 01', 10);
          sheet.line('DANH SÁCH TRÍCH NGANG CBNV', 0, 11);
          sheet.header();
          sheet.people(10);
        });
      },
    ),
    nastyList(
      {
        name: 'security-cards',
        what: 'header in row 20 below a long letterhead, a lookup note beside the title, columns of one letter',
        seed: 13,
      },
      (list) => {
        const columns = [
          c.ordinal('STT'),
          c.fullName(),
          c.currentTitle('Chức danh'),
          c.currentUnit('new'),
          c.extra(['Phòng/ đội'], () => 'Tổ 1'),
          c.citizenId('Số CMND/ Hộ chiếu'),
          c.empty('Số thẻ đã cấp (nếu có)'),
          c.extra(['Thời hạn cấp'], () => '2 năm'),
          ...['KV 1', 'KV 2', 'KV 3'].map((header) =>
            c.extra([header], (_, at) => (at % 2 === 0 ? 'x' : null)),
          ),
          c.note(),
          c.extra(['Mã NV'], (_, at) => `K${at + 100}`),
        ].map((column) => (column.header[0] === 'Phòng/ đội' ? { ...column, is: 'currentUnit' } : column));
        list.sheet('Thẻ', { columns }, (sheet) => {
          sheet.row('CÔNG TY', null, null, null, null, null, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM');
          sheet.blank(9);
          sheet.line('DANH SÁCH TRÍCH NGANG CÁN BỘ, NHÂN VIÊN', 0, 12);
          sheet.line('Đề nghị cấp thẻ kiểm soát an ninh', 0, 12);
          sheet.row(...new Array<null>(13).fill(null), 'KV 1: khu vực cách ly; KV 2: sân đỗ');
          sheet.blank(2);
          sheet.line('Kính gửi: Cảng vụ hàng không', 0, 12);
          sheet.blank(2);
          sheet.header();
          sheet.people(8);
        });
      },
    ),
  ];
}
