/**
 * The letters of the fonts used before Unicode, as a program sees them that takes their bytes for cp1252.
 * TCVN3 (ABC): TCVN 5712-1, as in glibc's iconv and npm vietnamese-conversion 2.0.0. VNI: the table of xvnkb
 * (vni.h). Both were compared letter by letter with a second source.
 */

const TCVN3_SEEN = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®¡¢§£¤¥¦';
const TCVN3_MEANT = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂĐÊÔƠƯ';

/** VNI writes most letters as a plain one and a mark after it. Each item: as seen, then the letter meant. */
const VNI_ITEMS =
  'aøà aùá aûả aõã aïạ aêă aèằ aéắ aúẳ aüẵ aëặ aââ aàầ aáấ aåẩ aãẫ aäậ eøè eùé eûẻ eõẽ eïẹ eâê eàề eáế ' +
  'eåể eãễ eäệ ìì íí æỉ óĩ òị oøò oùó oûỏ oõõ oïọ oâô oàồ oáố oåổ oãỗ oäộ ôơ ôøờ ôùớ ôûở ôõỡ ôïợ uøù uùú ' +
  'uûủ uõũ uïụ öư öøừ öùứ öûử öõữ öïự yøỳ yùý yûỷ yõỹ îỵ ñđ';

/** TCVN3 has no codes for capitals other than `ĂÂĐÊÔƠƯ`: a capital font shows the small ones as capitals. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_SEEN].map((seen, at) => [seen, TCVN3_MEANT.charAt(at)]),
);

const VNI_SMALL = VNI_ITEMS.split(' ').map((item): [string, string] => [item.slice(0, -1), item.slice(-1)]);

/** Keys of one or two characters. Capitals have capital marks, small marks after a capital are read as well. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...VNI_SMALL.filter(([seen]) => seen.length === 2).map(([seen, meant]): [string, string] => [
    seen.charAt(0).toUpperCase() + seen.charAt(1),
    meant.toUpperCase(),
  ]),
  ...VNI_SMALL,
  ...VNI_SMALL.map(([seen, meant]): [string, string] => [seen.toUpperCase(), meant.toUpperCase()]),
]);
