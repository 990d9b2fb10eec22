/** Titles as plain words: abbreviations spelt out, long names of bodies shortened, marks and signs gone. */
import { fold } from './fold.ts';

type Rewrite = readonly [pattern: RegExp, words: string];

/** On folded text. Bodies first: their names hold words that are titles elsewhere. */
const REWRITES: readonly Rewrite[] = [
  [/["“”]/gu, ' '],
  [/\bu\.? ?v\.? ?(?:btv|ban thuong vu)\b/gu, 'uy vien ban thuong vu'],
  [/\bu\.? ?v\.? ?(?:bch|ban chap hanh)\b/gu, 'uy vien ban chap hanh'],
  [/\b(?:dang uy vien|duv|uv dang uy|uy vien dang uy)\b/gu, 'uy vien ban chap hanh dang bo'],
  [/\buv ?ubkt\b/gu, 'uy vien ubkt'],
  [/\b(?:uy ban|ub) (?:mat tran to quoc|mttq|mt to quoc)(?: ?(?:viet nam|vn))?\b/gu, 'mttq'],
  [
    /\bubmt ?tq(?: ?(?:viet nam|vn))?\b|\b(?:mat tran to quoc|mttq)(?: ?(?:viet nam|vn))?\b|\bubmt\b/gu,
    'mttq',
  ],
  [/\b(?:co quan )?(?:uy ban|ub) kiem tra\b/gu, 'ubkt'],
  [/\bco quan ubkt\b/gu, 'ubkt'],
  [/\b(?:uy ban nhan dan|ubnd)\b/gu, 'ubnd'],
  [/\b(?:hoi dong nhan dan|hdnd)\b/gu, 'hdnd'],
  [/\b(?:ban chi huy quan su|ban chi huy qs|bch ?qs|ban chqs|chqs)\b/gu, 'chqs'],
  [
    /\b(?:trung tam|tt) ?(?:phuc vu hanh chinh cong|pvhcc|phuc vu hcc|pv hcc|hanh chinh cong|hcc)\b/gu,
    'ttpvhcc',
  ],
  [/\b(?:trung tam chinh tri|ttct)\b/gu, 'ttct'],
  [/\bban (?:xay dung dang|xd dang|xdd)\b|\bbxdd\b/gu, 'ban xdd'],
  [/\bto chuc xay dung dang\b/gu, 'to chuc xdd'],
  [/\bban (?:tuyen giao(?: (?:va|&))? ?dan van|tg ?(?:va|&|-)? ?dv)\b/gu, 'ban tgdv'],
  [/\btuyen giao va dan van\b/gu, 'tgdv'],
  [/\b(?:ban )?(?:kinh te ?-? ?xa hoi|kt ?-? ?xh) hdnd\b/gu, 'ban ktxh hdnd'],
  [/\bban (?:kinh te ?-? ?xa hoi|kt ?-? ?xh)\b/gu, 'ban ktxh'],
  [/\b(?:kinh te,? ?-? ?ha tang (?:va|&|-)? ?do thi|kt ?[-,] ?ht ?(?:[-&,]|va) ?dt)\b/gu, 'kinh te'],
  [/\b(?:van hoa ?(?:-|va|&)? ?xa hoi|vh ?(?:-|&)? ?xh)\b/gu, 'vhxh'],
  [/\bphong kt\b/gu, 'phong kinh te'],
  [/\b(?:van phong dang uy|vp ?du|vp dang uy)\b/gu, 'van phong dang uy'],
  [/\bpcvp\b/gu, 'pho chanh van phong'],
  [/\bcvp\b/gu, 'chanh van phong'],
  [/\bvp\b/gu, 'van phong'],
  [/\b(?:hdnd ?(?:va|&|-|,|\/) ?ubnd|ubnd ?(?:va|&|-) ?hdnd|hdnd ubnd)\b/gu, 'hdndubnd'],
  [/\b(?:dang uy|du)\b/gu, 'dang uy'],
  [/\bpbt ?(?:tt|thuong truc)\b|\bpbttt\b|\bpho bi thu (?:tt|thuong truc)\b/gu, 'pho bi thu thuong truc'],
  [/\bpbt\b/gu, 'pho bi thu'],
  [/\bbt\b/gu, 'bi thu'],
  [/\bpct(?:tt)?\b/gu, 'pho chu tich'],
  [/\bct\b(?! ?v)/gu, 'chu tich'],
  [/\bpcn\b/gu, 'pho chu nhiem'],
  [/\bcn (?=ubkt)/gu, 'chu nhiem '],
  [/\bpcht\b/gu, 'pho chi huy truong'],
  [/\bcht\b/gu, 'chi huy truong'],
  [/\bctvp\b/gu, 'chinh tri vien pho'],
  [/\bctv\b/gu, 'chinh tri vien'],
  [/\bpgd\b|\bpho gd\b/gu, 'pho giam doc'],
  [/\bgd\b(?=.*\b(?:ttpvhcc|ttct)\b)/gu, 'giam doc'],
  [/\btp\b(?= (?:kinh te|vhxh))|\btruong phong phong\b|\btruong p\.? /gu, 'truong phong '],
  [/\bptp\b|\bpho phong\b|\bpho t\.? ?phong\b|\bpho truong phong phong\b/gu, 'pho truong phong'],
  [/\bpho ban\b|\bptb\b/gu, 'pho truong ban'],
  [/\btb\b(?= )/gu, 'truong ban'],
  [/\bpho chi huy truong quan su\b/gu, 'pho chi huy truong chqs'],
  [/\bchi huy truong quan su\b/gu, 'chi huy truong chqs'],
  [/\bcc\b/gu, 'cong chuc'],
  [/\btp ?- ?ht\b/gu, 'tu phap ho tich'],
  [/\bdc ?- ?xd\b/gu, 'dia chinh xay dung'],
  [/\btc ?- ?kt\b/gu, 'tai chinh ke toan'],
  [/\bcntt\b/gu, 'cong nghe thong tin'],
  [/\bchuyen vien phong\b/gu, 'chuyen vien'],
];

/** A text about titles with its words brought into one form; signs stay, for they part titles. */
export function titleWords(text: string): string {
  const folded = fold(text.replace(/\n/gu, ' ; '));
  return REWRITES.reduce((words, [pattern, spelt]) => words.replace(pattern, spelt), folded)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Words only: what two spellings of one title have in common. */
export function titleKey(words: string): string {
  return words
    .replace(/[^a-z0-9]+/gu, ' ')
    .replace(/\b(?:va|cua|tai|thuoc)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
