/** Lists as an officer gets them, for walks through the import. */
import { writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre';
import { encode } from '../nasty-lists/encode.ts';
import { type R1Row, writeR1Workbook } from '../r1-workbook.ts';

/** Three people about whom there is nothing to ask. */
export const TIDY: readonly R1Row[] = [
  {
    fullName: 'Lò Văn Ẩn',
    birthMale: '05/03/1985',
    ethnicity: 'Thái',
    homePlace: 'Xã Bum Nưa, huyện Mường Tè',
    current: 'Trưởng phòng Nội vụ huyện Mường Tè',
    generalEducation: '12/12',
    degree: 'ĐH Luật',
    theory: 'Cao cấp',
    stateManagement: 'Chuyên viên chính',
    partyOfficial: '03/02/2006',
  },
  {
    fullName: 'Giàng Thị Súa',
    birthFemale: '12/09/1988',
    ethnicity: 'Mông',
    homePlace: 'Xã Pa Ủ, huyện Mường Tè',
    current: 'Phó Trưởng phòng Nội vụ huyện Mường Tè',
    generalEducation: '12/12',
    degree: 'ĐH Kinh tế',
    theory: 'Sơ cấp',
    stateManagement: 'Chuyên viên',
    partyOfficial: '03/02/2012',
  },
  {
    fullName: 'Vàng Văn Đức',
    birthMale: '28/02/1979',
    ethnicity: 'Giáy',
    homePlace: 'Xã Mường Tè',
    current: 'Phó Bí thư Đảng uỷ xã Mường Tè, huyện Mường Tè',
    generalEducation: '12/12',
    degree: 'ĐH Hành chính',
    theory: 'Cao cấp',
    stateManagement: 'Chuyên viên chính',
    partyOfficial: '19/05/2005',
  },
];

/** An R1 list of these people under one heading. */
export function tidyList(path: string, rows: readonly R1Row[] = TIDY): Promise<void> {
  return writeR1Workbook(path, { groups: [{ heading: 'Xã Mường Tè', rows }] });
}

const tcvn3 = (text: string): string => encode(text, 'tcvn3');

const HEADER = [
  'TT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Quê quán',
  'Chức vụ, đơn vị',
  'LLCT',
  'Sở trường',
];
const person = (
  name: string,
  birth: string,
  sex: string,
  home: string,
  theory: string,
): (string | null)[] => [
  name,
  birth,
  sex,
  tcvn3(home),
  'Công chức văn phòng - thống kê xã Mường Tè, huyện Mường Tè',
  theory,
  'Dân vận',
];

/** What the messy list is about: whom it names, and in which rows. */
export const MESSY_PEOPLE = [
  'Lò Văn An',
  'Lò Văn Ẩn',
  'Giàng Thị Súa',
  'Pờ Go Xá',
  'Sùng A Páo',
  'Lý Mý Chứ',
];

/**
 * A list that has to be asked about: home places in TCVN3, a level of the office's own, a day that does not exist, two
 * names that differ by a mark, a column without a field, and a sheet hidden behind it.
 */
export async function messyList(path: string): Promise<void> {
  const people = [
    person('Lò Văn An', '05/03/1985', 'Nam', 'Xã Bum Nưa, huyện Mường Tè', 'Lớp A'),
    person('Lò Văn Ẩn', '05/03/1985', 'Nam', 'Xã Bum Nưa, huyện Mường Tè', 'Lớp A'),
    person('Giàng Thị Súa', '31/02/1988', 'Nữ', 'Xã Pa Vệ Sử, huyện Mường Tè', 'Cao cấp'),
    person('Pờ Go Xá', '12/09/1990', 'Nam', 'Xã Mường Tè, huyện Mường Tè', 'Lớp A'),
    person('Sùng A Páo', '01/07/1979', 'Nam', 'Xã Nậm Khao, huyện Mường Tè', 'Sơ cấp'),
    person('Lý Mý Chứ', '20/11/1983', 'Nam', 'Xã Kan Hồ, huyện Mường Tè', 'Sơ cấp'),
  ];
  const table = (rows: (string | null)[][]) => [
    ['DANH SÁCH CÁN BỘ XÃ MƯỜNG TÈ'],
    [],
    HEADER.map((head) => (head === 'Quê quán' ? tcvn3(head) : head)),
    ...rows.map((cells, index) => [index + 1, ...cells]),
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Danh sách', rows: table(people) },
      {
        name: 'Nháp',
        hidden: true,
        rows: table([person('Tẩn Láo Lở', '02/02/1982', 'Nam', 'Xã Mường Tè', 'Sơ cấp')]),
      },
    ],
  });
  await writeFile(path, bytes);
}
