/** The bloc somebody works in, told from the words of position and workplace: `Chuyên viên Ban Tổ chức Huyện uỷ`. */
import type { Bloc } from '../domain/post.ts';
import { fold } from './fold.ts';

/**
 * The most telling words first. The Front and its organisations come before the Party, whose committees direct them;
 * military commands before both: "Chính trị viên Ban CHQS, Bí thư Đảng uỷ quân sự".
 */
const SIGNS: readonly (readonly [RegExp, Bloc])[] = [
  [/\b(quan su|chqs|bchqs|chi huy (truong|pho)|chinh tri vien)\b/, 'military'],
  [
    /\b(mttq|mat tran|cong doan|lien doan|doan tncs|thanh nien|hoi (lien hiep )?phu nu|lhpn|hoi nong dan|cuu chien binh|hoi chu thap do|hoi nguoi cao tuoi)\b/,
    'front',
  ],
  [
    /\b(dang uy|huyen uy|thanh uy|thi uy|quan uy|tinh uy|dang bo|chi uy|cap uy|ban (to chuc|tuyen giao|dan van|noi chinh|xay dung dang)|uy ban kiem tra|ubkt|trung tam (boi duong )?chinh tri|van phong dang)\b/,
    'party',
  ],
  [/\b(hdnd|hoi dong nhan dan|ban (phap che|kinh te - xa hoi|van hoa - xa hoi))\b/, 'council'],
  [
    /\b(truong (tieu hoc|thcs|thpt|mam non|ptdtbt|ptdtnt|pho thong)|tram y te|benh vien|trung tam (?!phuc vu hanh chinh)|dai (truyen thanh|phat thanh)|ban quan ly|nha van hoa)\b/,
    'service',
  ],
  [
    /\b(ubnd|uy ban nhan dan|phong|so|thanh tra|cong chuc|hanh chinh cong|van phong|chi cuc|cuc|tu phap|dia chinh|ke toan|van hoa|thong ke|ho tich)\b/,
    'government',
  ],
  // Last: titles of the Party that name no body.
  [/\b(bi thu|pho bi thu)\b/, 'party'],
];

/** Null where the words do not tell. Of two posts in one text, "Phó Bí thư Đảng uỷ, Chủ tịch UBND", the first counts. */
export function blocOfPosition(position: string, workplace: string): Bloc | null {
  const [first = ''] = fold(position).split(/ ?[;,/+] ?/);
  return blocOfWords(first) ?? blocOfWords(fold(`${position} ${workplace}`));
}

function blocOfWords(words: string): Bloc | null {
  return SIGNS.find(([sign]) => sign.test(words))?.[1] ?? null;
}
