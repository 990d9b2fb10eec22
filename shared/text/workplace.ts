/** Splits "Phó Chủ tịch UBND xã Bum Nưa, huyện Mường Tè" into the title and the workplace. */

/** Both are substrings of the text, trimmed; '' where the text has no such part. */
export type Position = { readonly title: string; readonly unit: string };

const LEFT = String.raw`(?<![\p{L}\p{N}])`;
const RIGHT = String.raw`(?![\p{L}\p{N}])`;

/** Words with which an office begins. Both spellings of uỷ; the exclusions are words that only look alike. */
const OFFICES = [
  'UBND',
  'HĐND',
  'UBMTTQ',
  'UBKT',
  'MTTQ',
  'VPĐU',
  'Hội đồng nhân dân',
  '[UỦ][ỷyỶY] ban',
  'Mặt trận',
  'Đảng (?:[uủ][ỷy]|bộ)',
  'Chi bộ',
  '(?:Huyện|Quận|Thị|Thành|Tỉnh) [uủ][ỷy]',
  'Ban',
  'Văn phòng(?! ?[-–] ?(?:thống kê|TK))',
  '(?<!(?:Văn|Quốc|phó) )Phòng',
  '(?<!cơ )Sở',
  '(?:Chi )?Cục',
  'Trung tâm',
  'Trạm',
  '(?<!(?:môi|thị|hiện) )Trường',
  'Công an',
  '(?<!(?:xã|đại) )Hội(?! đồng nhân dân)',
  '(?:Công |Liên )?Đoàn',
  'Hạt',
  'Kho bạc',
  'To[àa] án',
  'T[oò]à án',
  'Viện kiểm sát',
  'Bảo hiểm',
  'Xã(?! hội)',
  'Phường',
  '(?<!đô )Thị (?:trấn|xã)',
  'Đặc khu',
  'Huyện',
  'Quận',
  'Thành phố',
  'Tỉnh',
];
/** `Trạm trưởng`, `Đảng uỷ viên`: the office is part of a title. */
const NOT_TITLE_AFTER = `(?! (?:trưởng|phó|viên)${RIGHT})`;
/** `Trưởng phòng`, `Chánh Văn phòng`, `Uỷ viên Ban Thường vụ`: so is an office right after these. */
const FUSED = new RegExp(
  String.raw`${LEFT}(?:(?<!(?:Chỉ huy|Hiệu) )(?:Trưởng|Phó)|Chánh|[UỦ][ỷyỶY] viên|Công chức)\s+(?:các\s+)?$`,
  'iu',
);
const OFFICE = new RegExp(`${LEFT}(?:${OFFICES.join('|')})${RIGHT}${NOT_TITLE_AFTER}`, 'giu');

const HEADS = [
  'Bí thư',
  'Chủ tịch',
  'Trưởng',
  'Chánh',
  'Phó',
  'Giám đốc',
  'Chủ nhiệm',
  'Chỉ huy',
  'Chính trị viên',
  'Hiệu trưởng',
  '(?:Đảng |Huyện |Tỉnh |Thành |Thị )?[uủ][ỷy] viên',
  'Công chức',
  'Chuyên viên',
  'Cán bộ',
  'Viên chức',
  'Nhân viên',
  'Kế toán',
  'Văn thư',
  'P?BT',
  'P?CT',
  'UV(?:BTV|BCH)',
];
/** Where a title begins: at the start, or after a separator. The last one owns the workplace. */
const HEAD = new RegExp(
  String.raw`(?:^|[,;\n/]\s*|\s(?:kiêm|và)\s+|\s[-–]\s)(?<head>(?:nguyên\s+)?(?:${HEADS.join('|')})${RIGHT})`,
  'giu',
);
const LOOSE_ENDS = /^[\s,;–-]+|[\s,;–-]+$/gu;

function lastHead(text: string): number {
  let at = 0;
  for (const found of text.matchAll(HEAD))
    at = found.index + found[0].length - (found.groups?.head?.length ?? 0);
  return at;
}

/**
 * Splits at the office that follows the last title. `Trưởng phòng Nội vụ huyện X` keeps the office in the
 * title, because the title cannot stand without it. A text without an office is all title; one that begins
 * with an office and has no title is all workplace. Line ends inside a cell count as spaces for the split.
 */
export function splitPosition(text: string): Position {
  const whole = text.trim();
  const spaced = whole.replace(/\s/gu, ' ');
  const head = lastHead(whole);
  OFFICE.lastIndex = head;
  for (let found = OFFICE.exec(spaced); found !== null; found = OFFICE.exec(spaced)) {
    const before = spaced.slice(0, found.index);
    if (FUSED.test(before)) continue;
    return {
      title: whole.slice(0, found.index).replace(LOOSE_ENDS, ''),
      unit: whole.slice(found.index).replace(LOOSE_ENDS, ''),
    };
  }
  return { title: whole, unit: '' };
}
