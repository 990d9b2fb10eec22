/** Schools named in the text of a degree, as typed. */

/** Kinds of schools with the word that makes a school of what follows. */
const SCHOOL = String.raw`(?:(?<!(?:môi|thị|hiện|hội|chiến|lập) )Trường|Học viện|Nhạc viện|HV)(?:\s+(?:Đại học|ĐH|Cao đẳng|CĐ|Trung cấp|TC|Trung học|Chính trị))?`;
/** Without "Trường" the words may be the field (`ĐH Luật`): a school only with a place or a name of its own. */
const LEVEL = String.raw`(?:Đại học|ĐH|Cao đẳng|CĐ|Trung cấp|TC)[\p{L}]{0,4}|ĐH[\p{Lu}]{2,6}|Học viện|HV`;
const PLACES = [
  'Hà Nội',
  'HN',
  'Hồ Chí Minh',
  'HCM',
  'Sài Gòn',
  'Tây Bắc',
  'Tây Nguyên',
  'Thái Nguyên',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
  'Vinh',
  'Quy Nhơn',
  'Đà Lạt',
  'Hồng Đức',
  'Hùng Vương',
  'Tân Trào',
  'Thái Bình',
  'Hạ Long',
  'Hải Dương',
  'Sao Đỏ',
  'Thành Đô',
  'Thành Đông',
  'Đông Đô',
  'Phương Đông',
  'Sơn La',
  'Lai Châu',
  'Điện Biên',
  'Lào Cai',
  'Yên Bái',
  'Hoà Bình',
  'Hòa Bình',
  'Nam Định',
  'Nghệ An',
  'Thanh Hoá',
  'Thanh Hóa',
  'Quảng Nam',
  'Quảng Bình',
  'Trà Vinh',
  'An Giang',
  'Đồng Tháp',
  'Đồng Nai',
  'Bình Dương',
  'Việt Bắc',
  'Kinh tế Quốc dân',
  'KTQD',
  'Bách khoa',
  'Ngoại thương',
  'Thương mại',
  'Quốc gia',
  'Công đoàn',
  'Nội vụ',
];
const PLACE = PLACES.map((place) => place.replaceAll(' ', String.raw`\s+`)).join('|');
const LEFT = String.raw`(?<![\p{L}\p{N}])`;
const RIGHT = String.raw`(?![\p{L}\p{N}])`;
/** A name runs on to the next separator, bracket or spaced dash. */
const NAME = String.raw`[^,;:()\n\d]`;
const BY_WORD = new RegExp(`${LEFT}${SCHOOL}${RIGHT}\\s+${NAME}+`, 'giu');
const BY_PLACE = new RegExp(
  `${LEFT}(?:${LEVEL})\\s+(?:${NAME}*?\\s)?(?:${PLACE})(?:\\s+(?:${PLACE}|I{1,3}))*${RIGHT}`,
  'giu',
);
/** `HVCTQG HCM`, `HVHCQG`, `ĐHQGHN`, `ĐHSPHN`: letters that stand for a school and nothing else. */
const BY_LETTERS = new RegExp(
  `${LEFT}(?:HV[\\p{Lu}]{2,8}|(?:ĐH|CĐ)[\\p{Lu}]{0,5}(?:HN|QG|HCM|QGHN|QGHCM))${RIGHT}(?:\\s+(?:${PLACE})${RIGHT})?`,
  'gu',
);
const CUT =
  /\s+[-–—]\s+.*$|\s+(?:năm|khoá|khóa|hệ|ngành|chuyên ngành|tốt nghiệp|cấp)(?=\s|$).*$|[\s./+-]+$/giu;
const MIN_LETTERS = 4;

type Found = { readonly at: number; readonly end: number; readonly name: string };

function found(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole }) => {
    const name = whole.replace(CUT, '');
    return { at: index, end: index + name.length, name };
  });
}

/**
 * Schools named in a text (`Trường ĐH Tây Bắc`, `Học viện Hành chính`, `ĐH Luật Hà Nội`, `HVCTQG HCM`), each as it
 * is typed, in order, each once. `ĐH Luật`, `ĐH Nông lâm` are degrees in a field and no schools here.
 */
export function schoolsOf(text: string): string[] {
  const whole = text.normalize('NFC');
  const all = [...found(whole, BY_WORD), ...found(whole, BY_PLACE), ...found(whole, BY_LETTERS)]
    .filter(({ name }) => name.length >= MIN_LETTERS)
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const schools: Found[] = [];
  for (const one of all) {
    const last = schools[schools.length - 1];
    if (last === undefined || one.at >= last.end) schools.push(one);
  }
  return [...new Set(schools.map(({ name }) => name))];
}
