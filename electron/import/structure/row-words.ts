/** Words by which rows that are no people are told. */
import { fold } from '../../../shared/text/fold.ts';
import { wordsOf } from './header-words.ts';

/** With diacritics: `Cộng` is a total, `Công an` is not. */
const TOTAL =
  /^(tổng( số| cộng)?|cộng( chung| dồn)?|toàn tỉnh|trong đó|cộng trang)(?![\p{L}\p{N}])(?!\s+(giám đốc|cục|công ty|hợp))/iu;
const TOTAL_UNMARKED = /^(tong so|tong cong|cong|trong do)\s*([:(.]|\d|$)/u;

/** Begins notes, the counting line or the signature block. */
const END =
  /^(ghi chu\s*[:.]|ghi chu$|noi nhan|luu y|chu thich\s*:|nguoi lap|lap bieu|can bo lap|nguoi tong hop|phe duyet|duyet$|kiem tra$|kiem soat$|nguoi ke khai|thu truong|thu ky|t\/m\b|tm\.|tm |kt\.|k\/t|tl\.|tuq\.|q\.|xac nhan|chu ky|\(?(ky|da ky)\b.*(ten|dau)|\(?(an dinh )?danh sach (nay |tren )?(co|gom)\b|\(?danh sach .{0,12}\d+ (nguoi|dong chi)|an dinh|\*+\s*\S|\(\*\)|- (luu|nhu)\b)/u;
const PLACE_AND_DATE = /\bngay\b.{0,20}\bthang\b.{0,20}\bnam\b(?!\s*sinh)/u;
/** Titles of signers stand alone and in capitals. */
const SIGNER =
  /^(truong ban|pho truong ban|bi thu|pho bi thu|pho bi thu thuong truc|chu tich|pho chu tich|giam doc|pho giam doc|chanh van phong|truong phong|pho truong phong|nguoi lap( bieu| bang| danh sach)?|thu truong( don vi| co quan)?|ke toan truong|ban thuong vu)$/u;

/** A unit of the State or the Party, with diacritics: `Bàn`, `Công` and `Đoàn` are family names. */
const UNIT = /^(xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh|tp\.?|tt\.?|x\.)\s*(?=[\p{Lu}\d])/u;
const UNIT_ANY_CASE =
  /^(xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|đảng bộ xã|đảng bộ phường)(?![\p{L}\p{N}])/iu;
const BODY =
  /^(ubnd|hđnd|ubmttq|mttq|đu|[uủ][ỷy] ban|hội đồng|đảng [uủ][ỷy]|đảng bộ|chi bộ|chi [uủ][ỷy]|huyện [uủ][ỷy]|tỉnh [uủ][ỷy]|thường trực|khối|ban|các ban|phòng|văn phòng|cơ quan|trung tâm|công an|quân sự|mặt trận|đoàn (thanh niên|tncs|thể)|đoàn tn|hội (nông dân|phụ nữ|liên hiệp|cựu|lhpn|ccb|nd|chữ)|các (cơ quan|đơn vị|phòng|hội|đoàn|chức)|cán bộ|công chức|viên chức|chính quyền|lãnh đạo|nhân sự|trường|trạm|sở|thường vụ|tổ chức|đơn vị|người hoạt động|không chuyên trách|bí thư|phó bí thư|chủ tịch|phó chủ tịch|danh sách|cấp (tỉnh|huyện|xã))(?![\p{L}\p{N}])/iu;
const BODY_UNMARKED =
  /^(xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho|ubnd|hdnd|mttq|ubmttq|uy ban|hoi dong|dang uy|dang bo|khoi|cac (co quan|don vi|phong)|van phong|trung tam|cong an|mat tran|doan thanh nien|hoi (nong dan|phu nu|cuu)|chinh quyen|cong chuc|can bo|ban (to chuc|tuyen giao|xay dung|chi huy)|phong (kinh te|van hoa))\b/u;

const COUNT =
  /\s*(\(\s*)?[:–-]?\s*(\(\s*)?(tổng( số)?\s*:?\s*|có\s*|gồm\s*)?\d+\s*(người|đ\/c|đ\.c|đ\/chí|đồng chí|cán bộ|cbcc|nhân sự|ng\.?)(?![\p{L}])[^)]*\)?\s*\.?$/iu;
const COUNT_ALONE =
  /^\(?\s*(tổng( số)?\s*:?\s*|có\s*|gồm\s*|nữ\s*:?\s*|trong đó.*)?\d+\s*(người|đ\/c|đồng chí|cán bộ|nữ|nhân sự|biên chế)?\s*\)?$/iu;

/** Words of a page break, which end nothing. */
export function isPageText(text: string): boolean {
  return /^\(?(trang|page) \d+|^\(?tiep theo|^(chuyen|mang|cong chuyen) (sang )?trang|^cong mang sang/u.test(
    fold(text),
  );
}

export function isTotalText(text: string): boolean {
  return TOTAL.test(text) || TOTAL_UNMARKED.test(fold(text));
}

/** A note, a counting line, a place and date, or the title of a signer. */
export function isEndText(text: string): boolean {
  const folded = fold(text);
  if (END.test(folded) || PLACE_AND_DATE.test(folded)) return true;
  return text === text.toUpperCase() && SIGNER.test(wordsOf(text));
}

/** Name of a commune, a ward or what stood above them. */
export function isUnitText(text: string): boolean {
  return UNIT.test(text) || UNIT_ANY_CASE.test(text);
}

export function isBodyText(text: string): boolean {
  return isUnitText(text) || BODY.test(text);
}

/** As `isBodyText`, for lists typed without diacritics. */
export function isUnmarkedBodyText(text: string): boolean {
  const folded = fold(text);
  return folded === text.toLowerCase().trim() && BODY_UNMARKED.test(folded);
}

/** `Xã Bum Nưa: 25 người` without the count. */
export function withoutCount(heading: string): string {
  const bare = heading
    .replace(COUNT, '')
    .replace(/\s*[:–-]\s*$/u, '')
    .trim();
  return bare === '' ? heading : bare;
}

/** A text that only counts (`25 người`, `(Nữ: 7)`). */
export function isCountText(text: string): boolean {
  return COUNT_ALONE.test(text);
}

/** Begins like the title of a list. */
export function isTitleText(text: string): boolean {
  return /^(danh sach|trich ngang|bieu|phu luc|thong ke|tong hop)\b/u.test(fold(text));
}

/** The title of a list or a unit over the next page. */
export function isListTitle(text: string): boolean {
  return isTitleText(text) || isBodyText(text) || isUnmarkedBodyText(text);
}

const NOBODY =
  /^\(?(?:vi tri |chuc danh |dang |con |hien |du kien )*(?:khuyet|trong|thieu|bo trong|chua (?:co|bo tri|kien toan|bau|phan cong|xac dinh)\b.*|cho (?:bo tri|kien toan|bau|bo nhiem|phan cong)\b.*|du kien)\s*(?:\d+\s*)?(?:nguoi|nhan su)?\)?[\s.:]*$/u;

/** Stands where the name of the holder of a post would: `Khuyết`, `Chưa bố trí`, `…`. */
export function isVacantText(text: string): boolean {
  if (text === '') return false;
  return /^[\s.…_\-–—?*x]+$/iu.test(text) || NOBODY.test(fold(text));
}
