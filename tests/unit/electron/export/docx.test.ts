import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { decisionDocx, mergedDecisionsDocx } from '../../../../electron/export/docx/decision-docx.ts';
import { loadTemplate, renderTemplate } from '../../../../electron/export/docx/template.ts';
import { textWidthMm } from '../../../../electron/export/layout/text-width.ts';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import { printedText } from '../../../../shared/documents/decision-frame.ts';
import { AppError } from '../../../../shared/domain/errors.ts';
import { type DocxParagraph, readDocx } from '../../../support/docx.ts';
import {
  decisionInput,
  PROVINCE,
  person,
  post,
  ROOT,
  titleOf,
  VICE_SIGNS,
} from '../../shared/documents/samples.ts';

const { templatesDir } = exportAssets(ROOT);
const STATE = loadTemplate(templatesDir, 'state');
const PARTY = loadTemplate(templatesDir, 'party');
const statePaper = decisionFor(decisionInput('U20', { number: '5', authority: VICE_SIGNS }));
const partyPaper = decisionFor(
  decisionInput('D01', { number: '7', alsoHolds: [{ post: post('H01'), title: titleOf('H01') }] }),
);
const state = readDocx(decisionDocx(statePaper, STATE));
const party = readDocx(decisionDocx(partyPaper, PARTY));

/** The look of all letters of a style: `14 bi`. */
function looks(paragraphs: readonly DocxParagraph[]): string[] {
  const all = paragraphs
    .flatMap((paragraph) => paragraph.runs)
    .map((run) =>
      `${run.size} ${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.underline ? 'u' : ''}`.trim(),
    );
  return [...new Set(all)];
}

describe('both families', () => {
  it('have the page of the rules: A4, 20/20/30/15 mm, numbers from the second page, 10 mm from the edge', () => {
    for (const docx of [state, party]) {
      const [section = ''] = docx.sections;
      expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
      expect(section).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"');
      expect(section).toContain('<w:titlePg/>');
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      const header = docx.parts.get('word/header1.xml') ?? '';
      expect(header).toContain(' PAGE ');
      expect(header).toContain('<w:sz w:val="28"/>');
      expect(docx.parts.get('word/styles.xml')).toMatch(/w:styleId="SoTrang"[\s\S]*?<w:jc w:val="center"\/>/);
    }
  });

  it('are written in black Times New Roman of 11 to 16 points', () => {
    for (const docx of [state, party]) {
      const runs = docx.paragraphs.flatMap((paragraph) => paragraph.runs);
      expect(runs.length).toBeGreaterThan(20);
      expect(new Set(runs.map((run) => run.font))).toEqual(new Set(['Times New Roman']));
      expect(
        runs.every((run) => run.size >= 11 && run.size <= 16 && ['auto', '000000'].includes(run.color)),
      ).toBe(true);
    }
  });

  it('keep the last Điều and the signature together and rows whole', () => {
    for (const docx of [state, party]) {
      const document = docx.parts.get('word/document.xml') ?? '';
      const last = docx.styled('NoiDungCuoi');
      expect(last[0]?.text).toMatch(/^Điều 3\. /);
      expect(
        last.every((paragraph) => paragraph.keepNext && paragraph.properties.includes('<w:keepLines/>')),
      ).toBe(true);
      const rows = document.match(/<w:tr>/g)?.length;
      expect(document.match(/<w:trPr><w:cantSplit\/><\/w:trPr>/g)).toHaveLength(rows ?? 0);
      expect(document).not.toMatch(
        /<w:tblCellMar>(?!<w:top w:w="0" w:type="dxa"\/><w:left w:w="0" w:type="dxa"\/>)/,
      );
      expect(docx.styled('KyTrong')).toHaveLength(4);
    }
  });

  it('say what the model says and leave no tag behind', () => {
    for (const [docx, paper] of [
      [state, statePaper],
      [party, partyPaper],
    ] as const) {
      for (const line of printedText(paper).split('\n')) expect(docx.text).toContain(line);
      expect(docx.text).not.toMatch(/[{}]|undefined/);
      expect(docx.text).toBe(docx.text.normalize('NFC'));
    }
  });

  it('carry title, number and organ, and nothing about the making', () => {
    const core = state.parts.get('docProps/core.xml') ?? '';
    expect(core).toContain(
      '<dc:title>Quyết định về việc điều động và bổ nhiệm công chức lãnh đạo, quản lý</dc:title>',
    );
    expect(core).toContain('<dc:subject>05/QĐ-UBND</dc:subject>');
    expect(core).toContain('<dc:creator>Ủy ban nhân dân tỉnh Lai Châu</dc:creator>');
    expect(core).not.toMatch(/lastModifiedBy|created|modified|revision/);
    expect([...state.parts.values()].join('')).not.toMatch(/w:rsid|w:author/);
  });
});

describe('State decision (NĐ 30)', () => {
  it('has the sizes and faces of the preset', () => {
    expect(looks(state.styled('QuocHieu'))).toEqual(['13 b']);
    expect(looks(state.styled('TieuNgu'))).toEqual(['14 b']);
    expect(looks(state.styled('CoQuan'))).toEqual(['13 b']);
    expect(looks(state.styled('SoKyHieu'))).toEqual(['13']);
    expect(looks(state.styled('DiaDanh'))).toEqual(['14 i']);
    expect(looks(state.styled('TenLoai'))).toEqual(['14 b']);
    expect(looks(state.styled('TrichYeu'))).toEqual(['14 b']);
    expect(looks(state.styled('CanCu'))).toEqual(['14 i']);
    expect(looks(state.styled('NoiDung'))).toEqual(['14 b', '14']);
    expect(looks(state.styled('KyQuyenHan'))).toEqual(['14 b']);
    expect(looks(state.styled('KyChucVu'))).toEqual(['14 b']);
    expect(looks(state.styled('KyHoTen'))).toEqual(['14 b']);
    expect(looks(state.styled('NoiNhanNhan'))).toEqual(['12 bi']);
    expect(looks(state.styled('NoiNhan'))).toEqual(['11']);
  });

  it('numbers, addresses and ends as the State does', () => {
    expect(state.styled('SoKyHieu')[0]?.text).toMatch(/^Số: \d{2,}\/QĐ-UBND$/);
    expect(state.styled('NoiDungCuoi').at(-1)?.text).toMatch(/\.\/\.$/);
    expect(state.styled('NoiNhan').at(-1)?.text).toMatch(/^- Lưu: VT/);
    expect(state.styled('ThamQuyen')[0]?.text).toMatch(/^CHỦ TỊCH /);
    expect(state.styled('KyQuyenHan').map((paragraph) => paragraph.text)).toEqual(['KT. CHỦ TỊCH']);
    expect(state.text).not.toContain('TM.');
  });

  it('draws its rules: motto whole, organ and trích yếu a third to a half, 0,75 pt black, nothing underlined', () => {
    expect(state.rules).toHaveLength(3);
    expect(state.rules.every((rule) => rule.widthPt === 0.75 && rule.color === '000000')).toBe(true);
    const [organ = 0, motto = 0, subject = 0] = state.rules.map((rule) => rule.lengthMm);
    expect(motto / textWidthMm(statePaper.motto, 14, 'bold')).toBeCloseTo(1, 2);
    const organShare = organ / textWidthMm('TỈNH LAI CHÂU', 13, 'bold');
    expect(organShare).toBeGreaterThanOrEqual(1 / 3);
    expect(organShare).toBeLessThanOrEqual(1 / 2);
    const subjectShare = subject / textWidthMm(statePaper.subject, 14, 'bold');
    expect(subjectShare).toBeGreaterThanOrEqual(1 / 3);
    expect(subjectShare).toBeLessThanOrEqual(1 / 2);
    expect(state.parts.get('word/document.xml')).not.toMatch(/<w:u |<w:pBdr>/);
  });

  it('measures Times as the rules were measured', () => {
    expect(textWidthMm('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold')).toBeCloseTo(95.7, 1);
    expect(textWidthMm('ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold')).toBeCloseTo(72.9, 1);
  });
});

describe('Party decision (HD 05)', () => {
  it('has the sizes and faces of the preset', () => {
    expect(looks(party.styled('TieuDe'))).toEqual(['15 b']);
    expect(looks(party.styled('CoQuan'))).toEqual(['14 b']);
    expect(looks(party.styled('SoKyHieu'))).toEqual(['14']);
    expect(looks(party.styled('DiaDanh'))).toEqual(['14 i']);
    expect(looks(party.styled('TenLoai'))).toEqual(['16 b']);
    expect(looks(party.styled('TrichYeu'))).toEqual(['14 b']);
    expect(looks(party.styled('CanCu'))).toEqual(['14']);
    expect(looks(party.styled('KyQuyenHan'))).toEqual(['14 b']);
    expect(looks(party.styled('KyChucVu'))).toEqual(['14']);
    expect(looks(party.styled('KyHoTen'))).toEqual(['14 b']);
    expect(looks(party.styled('NoiNhanNhan'))).toEqual(['14 u']);
    expect(looks(party.styled('NoiNhan'))).toEqual(['12']);
    expect(party.styled('NoiDung')[0]?.properties).toContain('w:line="360" w:lineRule="exact"');
  });

  it('has one star, five hyphens and one rule, and none of the State habits', () => {
    expect(party.paragraphs.filter((paragraph) => paragraph.text === '*')).toHaveLength(1);
    expect(party.text.match(/\*/g)).toHaveLength(1);
    expect(party.paragraphs.filter((paragraph) => paragraph.text === '-----')).toHaveLength(1);
    expect(party.rules.map((rule) => rule.lengthMm.toFixed(1))).toEqual(['72.9']);
    expect(party.styled('SoKyHieu')[0]?.text).toMatch(/^Số \d{2,}-QĐ\/TU$/);
    expect(party.text).not.toMatch(/Số:|TM\.|K\/T|\.\/\.|Kính trình/);
    expect(party.styled('TrichYeu')[0]?.text).toMatch(/^\p{Ll}/u);
    expect(party.styled('NoiNhan').at(-1)?.text).toBe('- Lưu Văn phòng Tỉnh uỷ.');
  });

  it('sets a long date line smaller rather than breaking it', () => {
    const province = {
      ...PROVINCE,
      name: 'Hồ Chí Minh',
      fullName: 'Thành phố Hồ Chí Minh',
      type: 'city' as const,
    };
    const city = readDocx(decisionDocx(decisionFor(decisionInput('D01', { province })), PARTY));
    expect(city.styled('DiaDanh')).toEqual([]);
    expect(looks(city.styled('DiaDanhDai'))).toEqual(['13 i']);
  });
});

describe('files', () => {
  it('are the same bytes for the same paper, from composed and decomposed input', () => {
    const again = decisionFor(
      decisionInput('U20', {
        number: '5',
        authority: VICE_SIGNS,
        person: person({ fullName: 'Lò Văn Dũng'.normalize('NFD') }),
      }),
    );
    expect(Buffer.from(decisionDocx(again, STATE)).equals(Buffer.from(decisionDocx(statePaper, STATE)))).toBe(
      true,
    );
  });

  it('merge decisions as sections that number their pages from 1, ids of rules unique', () => {
    const merged = readDocx(mergedDecisionsDocx([statePaper, statePaper, statePaper], STATE));
    expect(merged.sections).toHaveLength(3);
    for (const section of merged.sections) {
      expect(section).toContain('<w:type w:val="nextPage"/>');
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('w:headerReference');
    }
    const document = merged.parts.get('word/document.xml') ?? '';
    expect(document.match(/<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:sectPr/gs)).toHaveLength(2);
    const ids = [...document.matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(9);
    expect(merged.text.split(statePaper.authority)).toHaveLength(4);
    expect(() => mergedDecisionsDocx([], STATE)).toThrow(AppError);
  });

  it('carry odd names unharmed', () => {
    for (const fullName of ["K'Sor H'Lan", 'A<b>&"{ten}', 'Y Bhŏk Niê', '=1+1']) {
      const docx = readDocx(
        decisionDocx(decisionFor(decisionInput('U20', { person: person({ fullName }) })), STATE),
      );
      expect(docx.text).toContain(` ông ${fullName}, sinh`);
    }
  });
});

describe('templates', () => {
  it('tell what is wrong with them', () => {
    const broken = (text: string) => ({
      parts: new Map([
        ['[Content_Types].xml', 'parts' in STATE ? (STATE.parts.get('[Content_Types].xml') ?? '') : ''],
        [
          'word/document.xml',
          `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
        ],
      ]),
    });
    expect(() => renderTemplate(broken('{so_ky_hieu'), { so_ky_hieu: 'x' })).toThrow(
      /template-invalid.*so_ky_hieu/s,
    );
    expect(() => renderTemplate(broken('{#dieu}{nhan}'), { dieu: [] })).toThrow(/template-invalid/);
    expect(() => renderTemplate(broken('{khong_co}'), { so_ky_hieu: 'x' })).toThrow(
      /template-invalid.*\{khong_co\}/,
    );
  });

  it('are text and hold nobody’s data', () => {
    const folder = join(ROOT, 'resources/templates');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = readFileSync(join(file.parentPath, file.name), 'utf8');
      expect(text).toMatch(/^<\?xml /);
      expect(text).not.toMatch(/lastModifiedBy|w:rsid|w:author|\d{12}/);
    }
  });
});

describe('a decision with very many recipients', () => {
  const recipients = Array.from({ length: 30 }, (_, at) => `- Xã thứ ${at + 1};`);
  const rows = (paper: typeof statePaper) => {
    const xml = readDocx(decisionDocx(paper, STATE)).parts.get('word/document.xml') ?? '';
    return [...xml.slice(xml.lastIndexOf('<w:tbl>')).matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row);
  };
  const linesIn = (row: string | undefined) =>
    [...(row ?? '').matchAll(/- Xã thứ (\d+);/g)].map(([, at]) => Number(at));

  it('has the first beside the signature, and the others in order in rows of their own that are not cut', () => {
    const [beside, ...below] = rows({ ...statePaper, recipients });
    expect(linesIn(beside)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
    expect(below.map(linesIn)).toEqual(Array.from({ length: 16 }, (_, at) => [at + 15]));
    expect(beside).toContain('w:val="KyChucVu"');
    for (const row of [beside, ...below]) expect(row).toContain('<w:cantSplit/>');
    for (const row of below) {
      expect(row).not.toContain('KyChucVu');
      expect(row.match(/<w:tc>/g)).toHaveLength(2);
    }
  });

  it('has one row where they all stand beside the signature', () => {
    expect(rows({ ...statePaper, recipients: recipients.slice(0, 14) })).toHaveLength(1);
  });
});
