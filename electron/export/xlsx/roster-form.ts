/**
 * The forms of the list to hand out: R1 and R1c of DOCUMENTS.md §4.4, with the citizen id as one more column, and one for
 * the histories, in the columns of the list of these that is exported.
 */

import { type ColumnPlan, type ListPage, layOutHeader } from '../../../shared/documents/list-document.ts';
import { A3, A4 } from '../../../shared/documents/list-parts.ts';
import type { RosterField, TemplateKind } from '../../../shared/domain/import.ts';
import type { HeaderLayout } from './sheet-layout.ts';

export interface FormColumn extends ColumnPlan {
  readonly key: RosterField;
  /** As it would be filled in; '' where an example says nothing. */
  readonly example: string;
}

export interface RosterForm {
  readonly columns: readonly FormColumn[];
  readonly layout: HeaderLayout;
  readonly page: ListPage;
}

/** The list is a Vietnamese paper whatever the language of the program, as all lists are. */
export const FORM_WORDS = {
  sheet: 'Danh sách trích ngang',
  choices: 'Danh mục',
  office: 'ĐƠN VỊ LẬP DANH SÁCH',
  nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  placeDate: '…………, ngày …… tháng …… năm ………',
  title: 'DANH SÁCH TRÍCH NGANG NHÂN SỰ',
} as const;

const BIRTH = 'Ngày, tháng, năm sinh';
const TRAINING = 'Trình độ';
const PARTY = 'Ngày vào Đảng';

type Row = readonly [
  key: RosterField,
  header: readonly string[],
  widths: Readonly<Record<TemplateKind, number | null>>,
  align: ColumnPlan['align'],
  example: string,
];

const onlyHistories = (widthMm: number) => ({ r1: null, compact: null, histories: widthMm });

const HISTORIES: readonly Row[] = [
  ['appointedUntil', ['Thời hạn giữ chức vụ'], onlyHistories(22), 'center', '30/06/2030'],
  [
    'evaluations',
    ['Đánh giá, xếp loại hằng năm'],
    onlyHistories(46),
    'left',
    '2023: HTTNV; 2024: HTXSNV; 2025: HTTNV',
  ],
  ['disciplines', ['Kỷ luật'], onlyHistories(44), 'left', 'Không; hoặc: Khiển trách QĐ số 12 ngày 03/5/2024'],
  [
    'relatives',
    ['Thân nhân là cán bộ, công chức'],
    onlyHistories(56),
    'left',
    'Vợ: Lò Thị Mẫu, sinh 1980, công chức UBND xã Bum Tở',
  ],
  [
    'service',
    ['Quá trình công tác'],
    onlyHistories(78),
    'left',
    '01/2015 - 6/2025: Công chức xã Bum Nưa; 7/2025 đến nay: Phó Chủ tịch UBND xã Bum Nưa',
  ],
];

/**
 * Widths in millimetres; null where a form has no such column. LLCT and QLNN of the compact form are a little wider than in
 * the study, where their bold headers would break inside the word, and name and current post as much narrower.
 */
const ROWS: readonly Row[] = [
  ['ordinal', ['TT'], { r1: 9, compact: 7, histories: 9 }, 'center', '1'],
  ['fullName', ['Họ và tên'], { r1: 40, compact: 30.5, histories: 34 }, 'left', 'Lò Thị Mẫu'],
  ['birthMale', [BIRTH, 'Nam'], { r1: 20, compact: 17, histories: 20 }, 'center', '05/03/1975'],
  ['birthFemale', [BIRTH, 'Nữ'], { r1: 20, compact: 17, histories: 20 }, 'center', '03/1975; 1975'],
  ['ethnicity', ['Dân tộc'], { r1: 13, compact: 10, histories: null }, 'center', 'Thái'],
  ['homePlace', ['Quê quán'], { r1: 30, compact: 23, histories: null }, 'left', 'Bum Nưa, Lai Châu'],
  [
    'current',
    ['Chức vụ, đơn vị công tác hiện nay'],
    { r1: 46, compact: 34, histories: 46 },
    'left',
    'Phó Chủ tịch UBND xã Bum Nưa',
  ],
  ['generalEducation', [TRAINING, 'GDPT'], { r1: 13, compact: null, histories: null }, 'center', '12/12'],
  [
    'degree',
    [TRAINING, 'Chuyên môn'],
    { r1: 32, compact: 24, histories: null },
    'left',
    'Đại học Luật; Thạc sĩ Quản lý kinh tế',
  ],
  ['theory', [TRAINING, 'LLCT'], { r1: 14, compact: 12, histories: null }, 'center', 'Cao cấp'],
  [
    'stateManagement',
    [TRAINING, 'QLNN'],
    { r1: 15, compact: 13.5, histories: null },
    'center',
    'Chuyên viên chính',
  ],
  [
    'foreignLanguage',
    [TRAINING, 'Ngoại ngữ'],
    { r1: 13, compact: null, histories: null },
    'center',
    'Anh B1',
  ],
  ['informatics', [TRAINING, 'Tin học'], { r1: 13, compact: null, histories: null }, 'center', 'Cơ bản'],
  ['partyProbation', [PARTY, 'Dự bị'], { r1: 20, compact: 17, histories: null }, 'center', '03/02/2000'],
  ['partyOfficial', [PARTY, 'Chính thức'], { r1: 20, compact: 17, histories: null }, 'center', '03/02/2001'],
  ['planning', ['Quy hoạch'], { r1: 18, compact: null, histories: null }, 'left', 'Bí thư Đảng uỷ'],
  ['proposedTitle', ['Chức vụ dự kiến'], { r1: 27, compact: 22, histories: null }, 'left', 'Chủ tịch UBND'],
  ['note', ['Ghi chú'], { r1: 12, compact: 10, histories: null }, 'left', ''],
  ...HISTORIES,
  // Not in the forms, so it stands last: nothing else tells two people of one name and year of birth apart.
  ['citizenId', ['Số CCCD'], { r1: 25, compact: 23, histories: 25 }, 'center', '012075000123'],
];

/** Narrow margins, so that the form with its further column still prints at its own size. */
const MARGINS = { top: 12, right: 10, bottom: 15, left: 10 };

export function rosterForm(kind: TemplateKind): RosterForm {
  const columns = ROWS.flatMap(([key, header, widths, align, example]): FormColumn[] => {
    const widthMm = widths[kind];
    return widthMm === null ? [] : [{ key, header, widthMm, align, example }];
  });
  const isWide = kind !== 'compact';
  return {
    columns,
    layout: { ...layOutHeader(columns), columns, fontSize: isWide ? 11 : 10 },
    page: { ...(isWide ? A3 : A4), margins: MARGINS },
  };
}
