/** Every check of a paper against a file that is wrong in just that: a check that cannot fail would be none. */
import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { decisionDocx } from '../../../../electron/export/docx/decision-docx.ts';
import { loadTemplate } from '../../../../electron/export/docx/template.ts';
import { packageBytes, packageOf } from '../../../../electron/export/zip.ts';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import type { DecisionInput } from '../../../../shared/documents/decision-input.ts';
import { partsOf } from '../../../support/docx.ts';
import { PAPER_CHECKS, type PaperCheckName, problemsOf } from '../../../support/paper-checks/index.ts';
import { paperFile } from '../../../support/paper-checks/paper-file.ts';
import { completeInput } from '../../shared/documents/kind-samples.ts';
import { decisionInput, ROOT, VICE_SIGNS } from '../../shared/documents/samples.ts';

const { templatesDir } = exportAssets(ROOT);
const TEMPLATES = { state: loadTemplate(templatesDir, 'state'), party: loadTemplate(templatesDir, 'party') };

const STATE = decisionInput('U20', { number: '5', authority: VICE_SIGNS });
const PARTY = decisionInput('D01', { number: '7' });
const LISTED = completeInput('appoint', 'state', { people: 3, listed: true });

function bytesFor(input: DecisionInput): Uint8Array {
  return decisionDocx(decisionFor(input), TEMPLATES[input.family]);
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** The file for `input` with a piece of one part in other words. */
interface Break {
  input: DecisionInput;
  part?: string;
  was: string | RegExp;
  is: string;
}

const state = (was: Break['was'], is: string, part = DOCUMENT): Break => ({ input: STATE, was, is, part });
const party = (was: Break['was'], is: string, part = DOCUMENT): Break => ({ input: PARTY, was, is, part });
const listed = (was: Break['was'], is: string): Break => ({ input: LISTED, was, is });

/** A paragraph of a style with everything in it. */
const paragraphOf = (style: string): RegExp =>
  new RegExp(`<w:p>(?:(?!</w:p>)[\\s\\S])*?w:val="${style}"[\\s\\S]*?</w:p>`);

const BREAKS: Readonly<Record<PaperCheckName, readonly Break[]>> = {
  page: [
    state('w:left="1701"', 'w:left="1418"'),
    state('<w:pgSz w:w="11906" w:h="16838"/>', '<w:pgSz w:w="12240" w:h="15840"/>'),
    listed('w:orient="landscape"', ''),
  ],
  mirrorMargins: [state('<w:defaultTabStop', '<w:mirrorMargins/><w:defaultTabStop', 'word/settings.xml')],
  pageNumbers: [
    state(' PAGE ', ' NUMPAGES ', 'word/header1.xml'),
    state('<w:titlePg/>', ''),
    party('w:header="567"', 'w:header="720"'),
    listed('<w:pgNumType w:start="1"/>', ''),
  ],
  headTable: [
    state('<w:gridCol w:w="3713"/>', '<w:gridCol w:w="4713"/>'),
    party('<w:left w:w="0"', '<w:left w:w="108"'),
  ],
  headLines: [
    state('TỈNH LAI CHÂU</w:t>', 'TỈNH LAI CHÂU VÀ CÁC ĐƠN VỊ TRỰC THUỘC</w:t>'),
    party('Lai Châu, ngày', 'Thị trấn Lai Châu, tỉnh Lai Châu, ngày'),
  ],
  font: [
    state('<w:r><w:rPr><w:rFonts w:ascii="Times New Roman"', '<w:r><w:rPr><w:rFonts w:ascii="Arial"'),
    party(/(<w:r><w:rPr>.*?)(<w:sz w:val="32"\/>)/, '$1<w:color w:val="FF0000"/>$2'),
    state(/<w:sz w:val="22"\/>/g, '<w:sz w:val="20"/>'),
  ],
  blockLetters: [
    // The position of the Party is not bold, its label underlined; the State's label bold and italic, its items of 11 points.
    party(/(w:val="KyChucVu"[\s\S]*?<w:r><w:rPr><w:rFonts[^>]*\/>)/, '$1<w:b/><w:bCs/>'),
    party(/<w:u w:val="single"\/>/g, '<w:u w:val="none"/>'),
    state(/<w:i\/><w:iCs\/>(?=<w:sz w:val="24"\/>)/g, '<w:i w:val="0"/>'),
    state(/<w:sz w:val="22"\/>/g, '<w:sz w:val="24"/>'),
  ],
  articleLabels: [
    state(
      /(<w:rPr><w:rFonts[^>]*\/>)<w:b\/><w:bCs\/>(<w:sz w:val="28"\/><w:szCs w:val="28"\/><\/w:rPr><w:t xml:space="preserve">Điều 1\.)/,
      '$1<w:b w:val="0"/>$2',
    ),
  ],
  runningText: [
    state(/(w:styleId="NoiDung"[\s\S]*?)<w:jc w:val="both"\/>/, '$1<w:jc w:val="left"/>', STYLES),
    party(
      /(w:styleId="CanCu"[\s\S]*?)w:line="360" w:lineRule="exact"/,
      '$1w:line="240" w:lineRule="auto"',
      STYLES,
    ),
    party(/(w:styleId="NoiDung"[\s\S]*?)w:after="120"/, '$1w:after="60"', STYLES),
    state(/(w:styleId="CanCu"[\s\S]*?)w:firstLine="720"/, '$1w:firstLine="0"', STYLES),
  ],
  drawnRules: [
    state(/<wp:extent cx="(\d)(\d+)"/, '<wp:extent cx="9$2"'),
    state('<a:ln w="9525">', '<a:ln w="19050">'),
    state(/(<\/w:rPr><w:t xml:space="preserve">Độc lập)/, '<w:u w:val="single"/>$1'),
    party(/<w:drawing>[\s\S]*?<\/w:drawing>/, ''),
    state('>Căn cứ Luật Cán bộ', '>_____ Căn cứ Luật Cán bộ'),
    state('<w:pStyle w:val="TrichYeu"/>', '<w:pStyle w:val="TrichYeu"/><w:pBdr></w:pBdr>'),
  ],
  spacing: [
    state(/(?=<w:p>\s*<w:pPr><w:pStyle w:val="QuyetDinh")/, '<w:p></w:p>'),
    state(paragraphOf('KyTrong'), ''),
    party('điều động, chỉ định', 'điều động,</w:t><w:br/><w:t>chỉ định'),
  ],
  keptTogether: [
    state(/(w:styleId="NoiDungCuoi"[\s\S]*?)<w:keepNext\/><w:keepLines\/>/, '$1', STYLES),
    party(/(w:styleId="QuyetDinh"[\s\S]*?)<w:keepNext\/>/, '$1', STYLES),
    listed('<w:cantSplit/>', ''),
  ],
  numberLine: [
    state('Số: 05/QĐ-UBND', 'Số: 5/QĐ-UBND'),
    state('Số: 05/QĐ-UBND', 'Số 05-QĐ/UBND'),
    party('Số 07-QĐ/TU', 'Số: 07-QĐ/TU'),
  ],
  dates: [
    state('ngày 01 tháng 12', 'ngày 1 tháng 12'),
    state('sinh ngày 05 tháng 02', 'sinh ngày 05 tháng 2'),
    state('Lai Châu, ngày', 'Lai Châu ngày'),
    party('ngày 05/12/2026', 'ngày 5/12/2026'),
    party('ngày 26/5/2025', 'ngày 26/05/2025'),
  ],
  bases: [
    state('ngày 24 tháng 6 năm 2025;', 'ngày 24 tháng 6 năm 2025,'),
    state(/(125\/TTr-SNV ngày 25 tháng 11 năm 2026)\./, '$1;'),
    party('- Căn cứ Điều lệ Đảng', 'Căn cứ Điều lệ Đảng'),
    party('ngày 26/5/2025', 'ngày 26 tháng 5 năm 2025'),
    state(/Theo đề nghị của/, 'Căn cứ ý kiến của'),
  ],
  basesInForce: [
    party('Quy định số 377-QĐ/TW, ngày', 'Quy định số 80-QĐ/TW, ngày'),
    state(/, được sửa đổi, bổ sung bởi Nghị định số 300\/2026\/NĐ-CP ngày 29 tháng 7 năm 2026/, ''),
  ],
  articleNumbers: [state('>Điều 2.<', '>Điều 3.<'), state('- Như Điều 3;', '- Như Điều 2;')],
  ending: [
    state('Quyết định này./.', 'Quyết định này.'),
    party('căn cứ Quyết định thi hành.', 'căn cứ Quyết định thi hành./.'),
  ],
  familyMarks: [
    party('>*<', '>**<'),
    party('>-----<', '>------<'),
    party('T/M BAN', 'TM. BAN'),
    party('>điều động, chỉ định', '>Điều động, chỉ định'),
    state('Về việc điều động', 'V/v điều động'),
    state('Hạnh phúc', 'hạnh phúc'),
    state('Điều động ông', 'Điều động đồng chí'),
  ],
  signature: [
    state('>KT. CHỦ TỊCH<', '>TM. ỦY BAN NHÂN DÂN<'),
    party('>PHÓ BÍ THƯ<', '>K/T BÍ THƯ<'),
    party('T/M BAN THƯỜNG VỤ', 'T/U BAN THƯỜNG VỤ'),
    state('>QUYẾT ĐỊNH:<', '>QUYẾT ĐỊNH<'),
    state('Phạm Văn Mẫu', 'TS Phạm Văn Mẫu'),
  ],
  recipients: [
    state('- Lưu: VT', '- Lưu VP'),
    party('- Lưu Văn phòng', '- Lưu: Văn phòng'),
    state('- Như Điều 3;', '- Như Điều 3,'),
  ],
  attachedList: [
    listed('<w:tblHeader/>', ''),
    listed('(Danh sách có 03', '(Danh sách có 3'),
    listed(/Kèm theo Quyết định số 05/, 'Kèm theo Quyết định số 06'),
    listed(/(>Lò Văn Dũng )3(<\/w:t>)/, '$14$2'),
    listed(/(<w:t xml:space="preserve">)2(<\/w:t><\/w:r><\/w:p><\/w:tc>)/, '$17$2'),
  ],
  composed: [state('Lò Văn Dũng', 'Lò Văn Dũng'.normalize('NFD')), state(/Lò Văn Dũng/g, 'Lò văn Dũng')],
  toneMarks: [party('TỈNH UỶ', 'TỈNH ỦY'), state('Ủy ban nhân dân xã', 'Uỷ ban nhân dân xã')],
  cleanText: [
    state('Điều động ông', '{dieu_dong} ông'),
    state('Điều động ông', 'Điều động  ông'),
    party('bàn giao công việc', 'bàn giao , công việc'),
    state('Giám đốc Sở Nội vụ, ', 'Giám đốc Sở Nội vụ, Thường trực HĐND xã, '),
    party('bàn giao công việc', 'undefined'),
  ],
  noTraces: [
    state(
      '</cp:coreProperties>',
      '<cp:lastModifiedBy>A</cp:lastModifiedBy></cp:coreProperties>',
      'docProps/core.xml',
    ),
    state('<w:p>', '<w:p w:rsidR="00AA">'),
    state(/<dc:title>[^<]*/, '<dc:title>', 'docProps/core.xml'),
  ],
};

describe.each(Object.entries(BREAKS) as [PaperCheckName, readonly Break[]][])('%s', (name, breaks) => {
  it.each(breaks.map((one, at) => [at + 1, one] as const))(
    'tells of mistake %i',
    (_at, { input, part = DOCUMENT, was, is }) => {
      const parts = partsOf(bytesFor(input));
      const good = parts.get(part) ?? '';
      const bad = good.replace(was, is);
      expect(bad, 'the file is changed').not.toBe(good);
      parts.set(part, bad);
      const broken = paperFile(packageBytes(packageOf(parts)), input);
      expect(PAPER_CHECKS[name](broken)).not.toEqual([]);
    },
  );
});

it('finds nothing in the files as they are', () => {
  for (const input of [STATE, PARTY, LISTED])
    expect(problemsOf(paperFile(bytesFor(input), input))).toEqual([]);
});
