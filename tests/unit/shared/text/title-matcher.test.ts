import { describe, expect, it } from 'vitest';
import { loadTitles } from '../../../../electron/services/resources/index.ts';
import { createTitleMatcher } from '../../../../shared/text/title-matcher.ts';

const matcher = createTitleMatcher(loadTitles());

describe('createTitleMatcher', () => {
  it('finds every title of the catalogue by its name, in any case, without marks, with a unit behind it', () => {
    for (const { code, name } of loadTitles()) {
      for (const text of [name, name.toUpperCase(), name.normalize('NFD'), `${name} xã Bum Nưa`])
        expect([text, matcher.match(text)]).toEqual([text, { certainty: 'exact', titleCode: code }]);
    }
  });

  it.each([
    ['Bí thư Đảng ủy', 'D01'],
    ['BT Đảng uỷ', 'D01'],
    ['Bí thư', 'D01'],
    ['BT', 'D01'],
    ['Bí thư Đảng ủy xã Bum Nưa', 'D01'],
    ['Bí thư Đảng uỷ xã Bum Nưa, huyện Mường Tè', 'D01'],
    ['PBT TT', 'D02'],
    ['PBTTT Đảng uỷ', 'D02'],
    ['Phó Bí thư TT Đảng ủy', 'D02'],
    ['Phó Bí thư Thường trực', 'D02'],
    ['PBT Đảng uỷ', 'D03'],
    ['UVBTV Đảng uỷ', 'D04'],
    ['Đảng uỷ viên', 'D05'],
    ['Chánh VP Đảng ủy', 'D10'],
    ['CVP Đảng uỷ', 'D10'],
    ['PCVP Đảng uỷ', 'D11'],
    ['Phó Chánh Văn phòng Đảng ủy phường Tân Phong', 'D11'],
    ['Trưởng ban XDĐ', 'D20'],
    ['Trưởng Ban Xây dựng Đảng', 'D20'],
    ['Phó ban Xây dựng Đảng', 'D21'],
    ['Chủ nhiệm UBKT', 'D30'],
    ['CN UBKT Đảng uỷ', 'D30'],
    ['Phó Chủ nhiệm Ủy ban Kiểm tra', 'D31'],
    ['UV UBKT', 'D32'],
    ['CT HĐND', 'H01'],
    ['Chủ tịch HĐND xã', 'H01'],
    ['Chủ tịch Hội đồng nhân dân', 'H01'],
    ['PCT HĐND', 'H02'],
    ['Trưởng ban Pháp chế', 'H10'],
    ['Trưởng Ban KT-XH HĐND', 'H12'],
    ['Phó Trưởng ban Kinh tế - Xã hội', 'H13'],
    ['CT UBND', 'U01'],
    ['Chủ tịch Ủy ban nhân dân xã Bum Nưa', 'U01'],
    ['Chủ tịch UBND Bum Nưa', 'U01'],
    ['PCT UBND xã', 'U02'],
    ['Phó Chủ tịch UBND P. Tân Phong', 'U02'],
    ['Đ/c PCT UBND', 'U02'],
    ['Chánh VP HĐND và UBND', 'U10'],
    ['CVP HĐND & UBND', 'U10'],
    ['Chánh Văn phòng HĐND-UBND', 'U10'],
    ['Trưởng phòng Kinh tế, Hạ tầng và Đô thị', 'U20'],
    ['Trưởng phòng KT-HT&ĐT', 'U20'],
    ['Phó phòng Kinh tế', 'U21'],
    ['Trưởng phòng VH-XH', 'U30'],
    ['Trưởng phòng Văn hóa - Xã hội', 'U30'],
    ['Phó Trưởng phòng Văn hoá và Xã hội', 'U31'],
    ['GĐ TTPVHCC', 'U40'],
    ['Giám đốc Trung tâm PVHCC', 'U40'],
    ['Giám đốc Trung tâm Hành chính công xã', 'U40'],
    ['PGĐ Trung tâm Phục vụ HCC', 'U41'],
    ['CT UBMTTQ', 'M01'],
    ['Chủ tịch UBMTTQ Việt Nam xã', 'M01'],
    ['Chủ tịch Ủy ban Mặt trận Tổ quốc VN', 'M01'],
    ['PCT UBMTTQ', 'M02'],
    ['Phó Chủ tịch Uỷ ban MTTQ Việt Nam, Chủ tịch Hội Liên hiệp Phụ nữ', 'M02'],
    ['PCT UBMTTQ, Chủ tịch Hội Nông dân xã', 'M02'],
    ['Phó Chủ tịch MTTQ, Bí thư Đoàn TNCS HCM', 'M02'],
    ['CHT BCHQS', 'Q01'],
    ['Chỉ huy trưởng', 'Q01'],
    ['CHT Ban CHQS xã', 'Q01'],
    ['Phó CHT BCHQS'.replace('Phó CHT', 'PCHT'), 'Q03'],
    ['CC Tư pháp - Hộ tịch', 'C04'],
    ['Tư pháp - hộ tịch', 'C04'],
    ['Công chức TC-KT', 'C03'],
    ['Công chức địa chính', 'C01'],
  ])('%j is %s', (text, titleCode) => {
    expect(matcher.match(text)).toEqual({ certainty: 'exact', titleCode });
  });

  it.each([
    ['Chủ tịch', ['H01', 'M01', 'U01']],
    ['PCT', ['H02', 'M02', 'U02']],
    ['Phó Bí thư', ['D02', 'D03']],
    ['PBT', ['D02', 'D03']],
    ['Chánh Văn phòng', ['D10', 'U10']],
    ['Trưởng phòng', ['U20', 'U30']],
    ['Giám đốc', ['D40', 'U40']],
    ['Bí thư Đảng uỷ, Chủ tịch HĐND', ['D01', 'H01']],
    ['Phó Bí thư Đảng uỷ - Chủ tịch UBND xã', ['D03', 'U01']],
    ['PBT TT kiêm Chủ tịch HĐND', ['D02', 'H01']],
    ['Trưởng phòng Kinh tế và Hạ tầng', ['U20']],
    ['Văn thư', ['C11', 'C21']],
  ])('%j may be %j', (text, candidates) => {
    const match = matcher.match(text);
    expect(match?.certainty).toBe('ambiguous');
    expect(match?.certainty === 'ambiguous' && [...match.candidates].sort()).toEqual(candidates);
  });

  it.each([
    '',
    'x',
    'Chủ tịch UBND huyện Mường Tè',
    'Chánh Văn phòng Huyện uỷ',
    'Trưởng phòng Nội vụ huyện Mường Tè',
    'Nguyên Bí thư Đảng uỷ xã',
    'Bí thư Huyện uỷ',
    'Bí thư chi bộ',
    'Bí thư Đoàn',
    'Chủ tịch Hội Nông dân xã',
    'Giám đốc Sở Nội vụ',
    'Hiệu trưởng',
    'Nghỉ hưu theo NĐ 178',
  ])('%j is none', (text) => {
    expect(matcher.match(text)).toBeNull();
  });
});
