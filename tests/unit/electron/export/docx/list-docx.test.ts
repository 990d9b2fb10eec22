import { describe, expect, it } from 'vitest';
import { listDocx } from '../../../../../electron/export/docx/list-docx.ts';
import { textWidthMm } from '../../../../../electron/export/layout/text-width.ts';
import { rosterList, shortRosterList } from '../../../../../shared/documents/roster-list.ts';
import type { ListLook } from '../../../../../shared/domain/list-layout.ts';
import { readDocx } from '../../../../support/docx.ts';
import { LIST_HEAD, person, UNIT } from '../../../shared/documents/samples.ts';

const TRICKY = ['=1+2', '+84 911', '-5', '@x', 'A<b>&"', 'Y Bhŏk Niê'];

function entries(count: number, over: Parameters<typeof person>[0] = {}) {
  return Array.from({ length: count }, () => ({
    person: person(over),
    unit: UNIT,
    posts: [],
    disposition: null,
  }));
}

const alone = (family: ListLook['family']): ListLook => ({ columns: [], family, issued: 'alone' });

function written(family: ListLook['family'] = 'party') {
  const docx = readDocx(listDocx(rosterList(entries(2), { ...LIST_HEAD, look: alone(family) })));
  const runs = docx.paragraphs.flatMap((paragraph) => paragraph.runs);
  const run = (text: string) => runs.find((one) => one.text === text);
  return { ...docx, runs, run, xml: docx.parts.get('word/document.xml') ?? '' };
}

describe('a list as a document', () => {
  it('stands on its page: A3 across for R1, A4 across for R1c, margins 30 and 15', () => {
    const full = written().sections[0];
    expect(full).toContain('<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/>');
    expect(full).toMatch(/w:top="1134" w:right="850" w:bottom="850" w:left="1701"/);
    const short = readDocx(listDocx(shortRosterList(entries(1), LIST_HEAD))).sections[0];
    expect(short).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('repeats its header and the row of column numbers, and splits no row', () => {
    const { xml } = written();
    const rows = [...xml.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    // Two header rows and the numbers; head, unit, two people and what closes the list do not come back.
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(3);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(8);
    expect(xml).toContain('<w:gridSpan w:val="6"/>');
  });

  it('has the letters of the Party: position not bold, recipients underlined, one star, its rule drawn', () => {
    const { run, runs, rules, text, xml } = written('party');
    expect(runs.every(({ font, color }) => font === 'Times New Roman' && color === 'auto')).toBe(true);
    expect(run('ĐẢNG CỘNG SẢN VIỆT NAM')).toMatchObject({ size: 15, bold: true, underline: false });
    expect(run('BAN TỔ CHỨC')).toMatchObject({ size: 14, bold: true });
    expect(run('TỈNH UỶ LAI CHÂU')).toMatchObject({ size: 14, bold: false });
    expect(run('TRƯỞNG BAN')).toMatchObject({ size: 14, bold: false });
    expect(run('Nơi nhận:')).toMatchObject({ size: 14, underline: true, italic: false });
    expect(run('- Lưu Ban Tổ chức Tỉnh uỷ.')).toMatchObject({ size: 12 });
    expect(text.split('\n').filter((line) => line === '*')).toHaveLength(1);
    expect(text).not.toContain('TM.');
    expect(rules).toHaveLength(1);
    const length = textWidthMm('ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold');
    expect(rules[0]?.lengthMm).toBeGreaterThan(length * 0.98);
    expect(rules[0]?.lengthMm).toBeLessThan(length * 1.02);
    expect(xml).toContain('Danh sách có 2 đồng chí');
  });

  it('has the letters of the State: position bold, recipients bold and italic, two rules drawn', () => {
    const { run, rules, text } = written('state');
    expect(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toMatchObject({ size: 13, bold: true });
    expect(run('Độc lập - Tự do - Hạnh phúc')).toMatchObject({ size: 14, bold: true, underline: false });
    expect(run('SỞ NỘI VỤ')).toMatchObject({ size: 13, bold: true });
    expect(run('GIÁM ĐỐC')).toMatchObject({ size: 14, bold: true });
    expect(run('Nơi nhận:')).toMatchObject({ size: 12, bold: true, italic: true, underline: false });
    expect(run('- Lưu: VT.')).toMatchObject({ size: 11 });
    expect(text).not.toContain('\n*\n');
    const [organ, motto] = rules.map(({ lengthMm }) => lengthMm);
    const issuer = textWidthMm('SỞ NỘI VỤ', 13, 'bold');
    expect(organ).toBeGreaterThanOrEqual(issuer / 3);
    expect(organ).toBeLessThanOrEqual(issuer / 2);
    expect(Math.abs((motto ?? 0) / textWidthMm('Độc lập - Tự do - Hạnh phúc', 14, 'bold') - 1)).toBeLessThan(
      0.02,
    );
    expect(text).toContain('(Danh sách có 2 người)');
  });

  it('gives texts back as they were typed and says nothing about who made it', () => {
    const list = rosterList(
      TRICKY.flatMap((odd) => entries(1, { fullName: odd, note: odd })),
      LIST_HEAD,
    );
    const { parts, paragraphs } = readDocx(listDocx(list));
    for (const odd of TRICKY) expect(paragraphs.filter(({ text }) => text === odd)).toHaveLength(2);
    expect(parts.get('docProps/core.xml')).not.toMatch(/lastModifiedBy|created|modified/);
    expect([...parts.values()].join()).not.toMatch(/w:rsid|\/tmp|\/home/);
  });
});
