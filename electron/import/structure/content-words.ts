/** Words that tell what a column without a header holds, folded. */
import { wordsOf } from './header-words.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map(wordsOf));
}

/** The 54 ethnic groups and the aliases lists use (resources/ethnic-groups.json has all of them). */
export const ETHNIC_WORDS = set(
  "kinh|tày|thái|hoa|khmer|khơ-me|mường|nùng|mông|h'mông|hmông|mèo|dao|gia rai|ngái|ê đê|ba na|xơ đăng|sán chay|cơ ho|chăm|" +
    'sán dìu|hrê|mnông|ra glai|xtiêng|bru vân kiều|thổ|giáy|cơ tu|gié triêng|mạ|khơ mú|co|tà ôi|chơ ro|kháng|xinh mun|' +
    'hà nhì|chu ru|lào|la chí|la ha|phù lá|la hủ|lự|lô lô|chứt|mảng|pà thẻn|co lao|cống|bố y|si la|pu péo|brâu|ơ đu|rơ măm|' +
    'thái đen|thái trắng|dao đỏ|việt|cao lan|sán chí|vân kiều|giấy|u ní|xạ phang',
);
export const RELIGION_WORDS = set(
  'không|phật giáo|công giáo|thiên chúa giáo|thiên chúa|tin lành|cao đài|phật giáo hoà hảo|hoà hảo|hồi giáo|đạo phật|không theo|phật|đạo tin lành|ko',
);
/** First words of names of persons. */
export const FAMILY_NAMES = set(
  'nguyễn|trần|lê|phạm|võ|huỳnh|phan|bùi|hoàng|vũ|trương|đỗ|đặng|hồ|ngô|dương|đoàn|đinh|trịnh|cao|đào|mai|lương|lưu|lâm|hà|thái|' +
    'phùng|tạ|lý|văn|vương|tô|châu|chu|quách|lã|từ|tôn|tống|đồng|hứa|tăng|đậu|đàm|kiều|diệp|triệu|lại|la|thạch|nông|dư|lữ|chung|' +
    'bạch|âu|giang|trang|ma|kim|sơn|vi|lò|lô|lường|quàng|cà|tòng|cầm|bạc|điêu|hoàng|khoàng|vàng|giàng|sùng|thào|hạng|mùa|ly|lầu|' +
    'vừ|hờ|chang|cứ|ma|má|tráng|thền|phàn|tẩn|chẻo|lù|vùi|sìn|phượng|bàn|đặng|pờ|lỳ|chu|khoàng|vù|toán|pờ|pó|giá|sừng|lỳ|mạ|mào|' +
    'hù|vằng|phùng|tao|lự|công|hội|ban|kha|lèng|lừu|pàn|hầu|thò|sầm|mông|hà|nùng|ninh|cáp|cù|doãn|kháng|khổng|khuất|khúc|mạc|mẫn|' +
    'nghiêm|ông|phí|thân|tiêu|ứng|viên|y|ksor|rơ|siu|h|tần|chảo|chìu|tải|sền|lìm|xìn|cháng|thàng|páo|lèo|mè|bế|hoàng|đèo|tếnh|nay|la|lang|' +
    'hàng|phù|lỷ|xú|sú|vàng|gò|vạc|nhù|khồng|phà|xé|mào|kpă|niê|ayun|êban',
);
const STATE_WORDS = /^(cv|cvc|cvcc|cs|chuyen vien( chinh| cao cap)?|can su)( va tuong duong)?$/u;
const THEORY_WORDS =
  /^((cc|tc|sc|cn|cao cap|trung cap|so cap|cu nhan)( llct| ly luan chinh tri| ly luan| chinh tri| ct)?|llct (cc|tc|sc|cn))$/u;
const DEGREE_WORDS =
  /\b(dai hoc|dh|cu nhan|ky su|bac si|thac si|thac sy|ths|tien si|tien sy|cao dang|cd|trung cap|tc|so cap|sc|thcn|dhsp|cdsp|tcsp)\b/u;
const TITLE_WORDS =
  /^(bi thu|pho bi thu|pbt|bt|chu tich|pho chu tich|pct|ct|truong|pho|chuyen vien|can bo|cong chuc|vien chuc|uy vien|uvbtv|uvbch|giam doc|chanh|nhan vien|ke toan|van thu|chi huy|dang uy vien|pgd|ttr|hieu truong|y si|bac si|giao vien|lanh dao)\b/u;
const UNIT_WORDS =
  /\b(xa|phuong|thi tran|dac khu|ubnd|hdnd|dang uy|huyen uy|tinh uy|thanh uy|thi uy|uy ban|hoi dong|so|phong|ban|van phong|trung tam|mttq|mat tran|hoi|doan|cong an|bqp|truong|huyen)\b/u;
const PLACE_WORDS =
  /^(xa|phuong|thi tran|tt|thon|ban|huyen|tp|thanh pho|tx|thi xa)\b|\b(xa|phuong|huyen|tinh|thi tran)\b|,|-/u;
const LANGUAGE_WORDS = /\b(anh|phap|trung|nga|tieng|toeic|ielts|toefl|[abc][12])\b|^[abc]$/u;
const INFORMATICS_WORDS = /\b(tin hoc|cntt|co ban|nang cao|mos|ud cntt|van phong|ic3)\b/u;

export const isStateWord = (words: string): boolean => STATE_WORDS.test(words);
export const isTheoryWord = (words: string): boolean => THEORY_WORDS.test(words);
export const isDegreeWord = (words: string): boolean => DEGREE_WORDS.test(words);
export const isTitleWord = (words: string): boolean => TITLE_WORDS.test(words);
export const isUnitWord = (words: string): boolean => UNIT_WORDS.test(words);
export const isPlaceText = (words: string): boolean => PLACE_WORDS.test(words);
export const isLanguageWord = (words: string): boolean => LANGUAGE_WORDS.test(words);
export const isInformaticsWord = (words: string): boolean => INFORMATICS_WORDS.test(words);
