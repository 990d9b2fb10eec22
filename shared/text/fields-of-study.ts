/** Fields of study named in the text of a degree. */
import { toneNormalised } from './fold.ts';

/** Longer names stand for themselves: `luật kinh tế` is not `luật` and `kinh tế`. */
const FIELDS = [
  'luật',
  'luật kinh tế',
  'luật hành chính',
  'hành chính',
  'hành chính học',
  'hành chính nhà nước',
  'quản lý công',
  'quản lý nhà nước',
  'quản lý kinh tế',
  'quản lý giáo dục',
  'quản lý văn hoá',
  'quản lý đất đai',
  'quản lý xã hội',
  'quản lý tài nguyên và môi trường',
  'quản lý tài nguyên rừng',
  'quản lý dự án',
  'quản lý xây dựng',
  'quản trị kinh doanh',
  'quản trị nhân lực',
  'quản trị văn phòng',
  'chính sách công',
  'kinh tế',
  'kinh tế nông nghiệp',
  'kinh tế phát triển',
  'kinh tế chính trị',
  'kế toán',
  'kiểm toán',
  'tài chính',
  'tài chính ngân hàng',
  'tài chính kế toán',
  'ngân hàng',
  'thống kê',
  'nông nghiệp',
  'nông lâm',
  'nông học',
  'nông lâm kết hợp',
  'lâm nghiệp',
  'lâm sinh',
  'kiểm lâm',
  'trồng trọt',
  'khoa học cây trồng',
  'bảo vệ thực vật',
  'chăn nuôi',
  'chăn nuôi thú y',
  'thú y',
  'thuỷ sản',
  'phát triển nông thôn',
  'khuyến nông',
  'thuỷ lợi',
  'địa chính',
  'trắc địa',
  'xây dựng',
  'xây dựng dân dụng và công nghiệp',
  'cầu đường',
  'giao thông',
  'kiến trúc',
  'quy hoạch',
  'môi trường',
  'khoa học môi trường',
  'công nghệ thông tin',
  'tin học',
  'khoa học máy tính',
  'an toàn thông tin',
  'hệ thống thông tin',
  'điện tử viễn thông',
  'điện',
  'cơ khí',
  'sư phạm',
  'sư phạm toán',
  'sư phạm ngữ văn',
  'sư phạm tiểu học',
  'giáo dục',
  'giáo dục tiểu học',
  'giáo dục mầm non',
  'giáo dục chính trị',
  'giáo dục thể chất',
  'ngữ văn',
  'văn học',
  'toán',
  'vật lý',
  'hoá học',
  'sinh học',
  'lịch sử',
  'địa lý',
  'lịch sử đảng',
  'tiếng anh',
  'ngôn ngữ anh',
  'tiếng trung quốc',
  'văn hoá',
  'văn hoá học',
  'du lịch',
  'thể dục thể thao',
  'bảo tàng',
  'thư viện',
  'báo chí',
  'truyền thông',
  'công tác xã hội',
  'xã hội học',
  'tâm lý học',
  'nhân học',
  'dân tộc học',
  'tôn giáo học',
  'lao động xã hội',
  'bảo hiểm',
  'công tác thanh thiếu niên',
  'phụ vận',
  'văn thư',
  'văn thư lưu trữ',
  'lưu trữ',
  'lưu trữ học',
  'chính trị',
  'chính trị học',
  'triết học',
  'xây dựng đảng',
  'xây dựng đảng và chính quyền nhà nước',
  'chủ nghĩa xã hội khoa học',
  'tư tưởng hồ chí minh',
  'công tác tổ chức',
  'công tác tư tưởng',
  'quân sự',
  'quân sự cơ sở',
  'an ninh',
  'cảnh sát',
  'biên phòng',
  'quản lý trật tự xã hội',
  'y tế công cộng',
  'y khoa',
  'đa khoa',
  'y học dự phòng',
  'y học cổ truyền',
  'điều dưỡng',
  'hộ sinh',
  'dược',
  'dân số',
  'công nghệ thực phẩm',
  'khai thác mỏ',
  'địa chất',
];

/** Only abbreviations with one meaning among cadres; `KT` (kinh tế, kế toán, kỹ thuật) has three. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  qlkt: 'quản lý kinh tế',
  qlnn: 'quản lý nhà nước',
  qlgd: 'quản lý giáo dục',
  qlđđ: 'quản lý đất đai',
  qtkd: 'quản trị kinh doanh',
  qtnl: 'quản trị nhân lực',
  cntt: 'công nghệ thông tin',
  hcnn: 'hành chính nhà nước',
  ctxh: 'công tác xã hội',
  xdđ: 'xây dựng đảng',
  bvtv: 'bảo vệ thực vật',
  tdtt: 'thể dục thể thao',
  đhsp: 'sư phạm',
  cđsp: 'sư phạm',
  tcsp: 'sư phạm',
  đhl: 'luật',
};

function wordsOf(text: string): string[] {
  return toneNormalised(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words of the key to the field's name; an abbreviation is a key of one word. */
const BY_KEY = new Map<string, string>([
  ...FIELDS.map((field): [string, string] => [wordsOf(field).join(' '), field]),
  ...Object.entries(ABBREVIATIONS).map(([short, field]): [string, string] => [
    wordsOf(short).join(' '),
    field,
  ]),
]);
const LONGEST = Math.max(...[...BY_KEY.keys()].map((key) => key.split(' ').length));

/**
 * Fields of study understood from the text of a degree, lower case Vietnamese, in order of mention, each once;
 * empty where none is known. The place of the tone mark and dashes between words do not matter.
 */
export function fieldsOfStudy(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(/[;,/+\n]/u)) {
    const words = wordsOf(part);
    for (let at = 0; at < words.length; ) {
      let length = Math.min(LONGEST, words.length - at);
      while (length > 0 && !BY_KEY.has(words.slice(at, at + length).join(' '))) length--;
      const field = BY_KEY.get(words.slice(at, at + length).join(' '));
      if (field !== undefined && !found.includes(field)) found.push(field);
      at += Math.max(length, 1);
    }
  }
  return found;
}
