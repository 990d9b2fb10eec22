/** A small invented roster: three people, one row without a name, one impossible date. */
import { writeR1Workbook } from '../r1-workbook.ts';

export const OFFICERS = [
  {
    fullName: 'Lò Văn Ẩn',
    birthMale: '05/03/1985',
    ethnicity: 'Thái',
    homePlace: 'Xã Bum Nưa, huyện Mường Tè',
    current: 'Trưởng phòng Nội vụ huyện Mường Tè',
    degree: 'ĐH Luật',
    theory: 'Cao cấp',
    partyOfficial: '03/02/2006',
  },
  {
    fullName: 'Giàng Thị Súa',
    birthFemale: '12/9/1988',
    ethnicity: 'Mông',
    homePlace: 'Xã Pa Ủ, huyện Mường Tè',
    current: 'Phó Trưởng phòng Nội vụ huyện Mường Tè',
    degree: 'ĐH Kinh tế',
    theory: 'Sơ cấp',
    partyOfficial: '03/02/2012',
  },
  {
    fullName: 'Vàng Văn Đức',
    birthMale: '31/02/1979',
    ethnicity: 'Giáy',
    homePlace: 'Xã Mường Tè',
    current: 'Phó Bí thư Đảng uỷ xã Mường Tè, huyện Mường Tè',
    degree: 'ĐH Hành chính',
    theory: 'Cao cấp',
    partyOfficial: '19/5/2005',
  },
] as const;

/** Writes them to an R1 list; row 12 has the impossible date, row 13 lacks the name. */
export function officersWorkbook(path: string): Promise<void> {
  return writeR1Workbook(path, {
    groups: [{ heading: 'Xã Mường Tè', rows: [...OFFICERS, { birthMale: '1990' }] }],
  });
}
