/** Headers of the histories, whose words are otherwise those of columns about other things. */
import type { RosterField } from '../../../shared/domain/import.ts';

const RATED = /\b(xep loai|danh gia|muc do hoan thanh)\b/u;
/** What is rated besides a year's work: training, health, Party members and bodies; and what people write of themselves. */
const RATED_OTHERWISE =
  /\b(tot nghiep|van bang|bang cap|trinh do|suc khoe|dang vien|chi bo|to chuc|tu danh gia|tu nhan xet|nhan xet|tin nhiem|dao tao|y kien|hoc luc|ren luyen)\b/u;
const YEARLY =
  /\b(((19|20)\d\d)|nam|chat luong|can bo|cong chuc|vien chuc|cbcc\w*|nhiem vu|ket qua|danh gia xep loai)\b/u;

const DISCIPLINE = /\bk[iy] luat\b/u;
const NOT_DISCIPLINE = /\b(khen thuong|thi dua|so|ngay|thoi han|thoi gian|co quan|ly do|dang vien)\b/u;

const RELATIVES =
  /\b(quan he (gia dinh|than nhan|than toc|ho hang)|than nhan|nguoi than|gia dinh (la|lam) (can bo|cong chuc))\b/u;
const OF_A_RELATIVE =
  /\b(ho (va )?ten|nam sinh|ngay sinh|nghe nghiep|dien thoai|lien he|dia chi|noi o|hoan canh|chinh sach|nuoc ngoai)\b/u;

const SERVICE = /\b(qua trinh|qt) (cong tac|lam viec|dam nhiem)\b/u;
const NOT_SERVICE = /\b(dao tao|luong|bhxh|bao hiem)\b/u;

const TERM_END =
  /\b(thoi han|het han|het nhiem ky|ket thuc nhiem ky|het thoi han)\b.*\b(bo nhiem|giu chuc|chuc vu|nhiem ky)\b|\b(ngay|thoi diem) (het|ket thuc) (nhiem ky|thoi han|bo nhiem)\b|\b(bo nhiem|giu chuc vu) den\b/u;
const NOT_TERM_END = /\b(bo nhiem lai|luong|hop dong|ngach|biet phai|k[iy] luat)\b/u;

/**
 * The history a header names; null for none. `words` are the folded words of all its levels, `last` those of the
 * lowest: a part of a discipline or of a relative is no history by itself, a year below `Xếp loại` is.
 */
export function historyField(words: string, last: string): RosterField | null {
  if (RATED.test(words) && YEARLY.test(words) && !RATED_OTHERWISE.test(words)) return 'evaluations';
  if (DISCIPLINE.test(last) && !NOT_DISCIPLINE.test(words)) return 'disciplines';
  if (RELATIVES.test(last) && !OF_A_RELATIVE.test(words)) return 'relatives';
  if (SERVICE.test(last) && !NOT_SERVICE.test(words)) return 'service';
  if (TERM_END.test(words) && !NOT_TERM_END.test(words)) return 'appointedUntil';
  return null;
}
