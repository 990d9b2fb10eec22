/** Who signs and who gets the paper, and the list attached (DOCUMENTS.md §1.3, §2.2, §4.4 R3, §7 items 6, 7 and 10). */
import { unescapeXml } from '../docx.ts';
import {
  attachedTable,
  isOldParty,
  isState,
  type PaperCheck,
  rowsOf,
  textsOf,
  unless,
} from './paper-file.ts';

/** Above the name: what is signed with, then the office (DOCUMENTS.md §1.3). */
const STATE_SIGNATURES: readonly (readonly [authority: RegExp, block: RegExp])[] = [
  [
    /^(ỦY|UỶ) BAN NHÂN DÂN /u,
    /^TM\. (ỦY|UỶ) BAN NHÂN DÂN\n(CHỦ TỊCH|KT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH|Q\. CHỦ TỊCH)$/u,
  ],
  [
    /^CHỦ TỊCH (ỦY|UỶ) BAN NHÂN DÂN /u,
    /^(CHỦ TỊCH|KT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH|Q\. CHỦ TỊCH|T(L|UQ)\. CHỦ TỊCH\n(KT\. )?\p{Lu}[\p{Lu} \n]+)$/u,
  ],
  [
    /^THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN /u,
    /^TM\. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\n(CHỦ TỊCH|KT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH)$/u,
  ],
  [
    /^BAN THƯỜNG TRỰC (ỦY|UỶ) BAN MẶT TRẬN TỔ QUỐC /u,
    /^TM\. BAN THƯỜNG TRỰC\n(CHỦ TỊCH|KT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH)$/u,
  ],
  [/^GIÁM ĐỐC SỞ NỘI VỤ$/u, /^(GIÁM ĐỐC|KT\. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC|Q\. GIÁM ĐỐC)$/u],
];

/** A committee is a collective: T/M, never K/T beside it; a board has its head (DOCUMENTS.md §2.2). */
const PARTY_SIGNATURES: readonly (readonly [decides: RegExp, block: RegExp])[] = [
  [
    /^BAN THƯỜNG VỤ /u,
    /^(T\/M BAN THƯỜNG VỤ\n(PHÓ |Q\. )?BÍ THƯ|T\/[LU] BAN THƯỜNG VỤ\n(K\/T \p{Lu}[\p{Lu} ]+\nPHÓ )?\p{Lu}[\p{Lu} ]+)$/u,
  ],
  [/^THƯỜNG TRỰC /u, /^T\/M THƯỜNG TRỰC\n(PHÓ )?BÍ THƯ$/u],
  [/^BAN CHẤP HÀNH /u, /^T\/M BAN CHẤP HÀNH\n(PHÓ |Q\. )?BÍ THƯ$/u],
  [/^BAN TỔ CHỨC /u, /^(TRƯỞNG BAN|K\/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN|Q\. TRƯỞNG BAN)$/u],
];

/** The block of the signature agrees with who decides. */
export const signature: PaperCheck = (paper) => {
  const block = [...textsOf(paper, 'KyQuyenHan'), ...textsOf(paper, 'KyChucVu')].join('\n');
  const decides = isState(paper)
    ? (textsOf(paper, 'ThamQuyen')[0] ?? '')
    : (textsOf(paper, 'QuyetDinh')[0] ?? '').replace(/ (QUYẾT ĐỊNH|THÔNG BÁO)$/u, '');
  const known = (isState(paper) ? STATE_SIGNATURES : PARTY_SIGNATURES).find(([who]) => who.test(decides));
  const [resolves = ''] = textsOf(paper, 'QuyetDinh');
  return [
    ...unless(known !== undefined, `nobody knows who “${decides}” is`),
    ...unless(known === undefined || known[1].test(block), `“${decides}” is signed “${block}”`),
    ...unless(isOldParty(paper) || !block.includes('T/U'), 'T/U, which HD 05 does not know'),
    ...unless(
      isState(paper)
        ? /^(QUYẾT ĐỊNH|THÔNG BÁO):$/u.test(resolves)
        : /\p{Lu} (QUYẾT ĐỊNH|THÔNG BÁO)$/u.test(resolves),
      `“${resolves}” before the articles`,
    ),
    ...unless(textsOf(paper, 'KyHoTen').length === 1, 'not one name below'),
    ...unless(
      !/\b(ThS|TS|PGS|GS|Thạc sĩ|Tiến sĩ)\b/u.test(textsOf(paper, 'KyHoTen')[0] ?? ''),
      'a degree before the name',
    ),
  ];
};

/** `- …;` one a line, of HD 36 with commas; last the file copy of the family. */
export const recipients: PaperCheck = (paper) => {
  const lines = textsOf(paper, 'NoiNhan');
  const between = isOldParty(paper) ? ',' : ';';
  const last = lines.at(-1) ?? '';
  return [
    ...unless(textsOf(paper, 'NoiNhanNhan').join() === 'Nơi nhận:', 'no “Nơi nhận:”'),
    ...unless(lines.length >= 2, 'nobody gets it'),
    ...lines
      .slice(0, -1)
      .flatMap((line) =>
        unless(line.startsWith('- ') && line.endsWith(between) && !/[.,;]{2}$/u.test(line), `“${line}”`),
      ),
    ...unless(
      isState(paper)
        ? /^- Lưu: VT(, .+)?\.$/u.test(last)
        : /^- Lưu [^:]+\.$/u.test(last) && !/\bVT\b/u.test(last),
      `the file copy is “${last}”`,
    ),
  ];
};

function cellTexts(row: string): string[] {
  return [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
    [...cell.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>/g)]
      .map((match) => unescapeXml(match[1] ?? ''))
      .join(''),
  );
}

/** The list attached: header and column numbers on every page, a row for each of the people, its words around it. */
export const attachedList: PaperCheck = (paper) => {
  if (!paper.input.listed) return [];
  const table = attachedTable(paper) ?? '';
  const rows = rowsOf(table);
  const columns = [...table.matchAll(/<w:gridCol /g)].length;
  const headers = rows.filter((row) => row.includes('<w:tblHeader/>'));
  const data = rows.slice(headers.length, -1);
  const closing = rows.at(-1) ?? '';
  const count = paper.input.people.length;
  const numbers = cellTexts(headers.at(-1) ?? '');
  const unit = isState(paper) ? 'người' : 'đồng chí';
  const padded = String(count).padStart(2, '0');
  const [number = ''] = /\S+$/u.exec(textsOf(paper, 'SoKyHieu')[0] ?? '') ?? [];
  return [
    ...unless(
      rows.slice(0, headers.length).every((row) => row.includes('<w:tblHeader/>')) && headers.length >= 2,
      'the header does not come back on every page',
    ),
    ...unless(
      numbers.join() === Array.from({ length: columns }, (_, at) => at + 1).join(),
      `the columns are numbered ${numbers.join(' ')}`,
    ),
    ...unless(data.length === count, `${data.length} rows for ${count} people`),
    ...data.flatMap((row, at) => [
      ...unless(cellTexts(row).length === columns, `row ${at + 1} has ${cellTexts(row).length} cells`),
      ...unless(cellTexts(row)[0] === String(at + 1), `row ${at + 1} is numbered ${cellTexts(row)[0]}`),
      ...unless(
        cellTexts(row)[1] === paper.input.people[at]?.person.fullName.normalize('NFC'),
        `row ${at + 1} is about ${cellTexts(row)[1]}`,
      ),
      ...unless(!/<w:gridSpan|<w:vMerge/.test(row), `row ${at + 1} has merged cells`),
    ]),
    ...unless(paper.docx.text.includes('DANH SÁCH'), 'no title'),
    ...unless(
      cellTexts(closing).join() === `(Danh sách có ${padded} ${unit})`,
      'the list does not say how many',
    ),
    // Below the grid in the same table: an office suite holds rows to it only there.
    ...unless(
      ['left', 'bottom', 'right'].every((side) => closing.includes(`<w:${side} w:val="nil"/>`)),
      'how many stands inside the grid',
    ),
    ...unless(
      data.slice(-2).every((row) => row.includes('<w:keepNext/>')),
      'how many may stand alone on a page',
    ),
    ...unless(
      new RegExp(
        `\\(Kèm theo (Quyết định|Thông báo) số ${number.replaceAll('/', '\\/')} .+ của .+\\)`,
        'u',
      ).test(paper.docx.text),
      'the list does not say where it belongs',
    ),
  ];
};
