/** Letters, lines and drawn rules of every block (DOCUMENTS.md §1.2, §1.3, §2.2, §7 items 2 and 5). */
import { textWidthMm } from '../../../electron/export/layout/text-width.ts';
import type { DocxParagraph, DocxRun } from '../docx.ts';
import { documentXml, isState, type PaperCheck, type PaperFile, textsOf, unless } from './paper-file.ts';

/** Points and face: `14 bi`. */
type Look = `${number}` | `${number} ${string}`;

function lookOf({ size, bold, italic, underline }: DocxRun): string {
  return `${size} ${bold ? 'b' : ''}${italic ? 'i' : ''}${underline ? 'u' : ''}`.trim();
}

function letters(points: number, face = ''): Look {
  return face === '' ? `${points}` : `${points} ${face}`;
}

/** NĐ 30, Phụ lục I, in the chosen set of sizes. */
function stateLooks({ input }: PaperFile): Record<string, readonly Look[]> {
  const { sizes, citationItalic } = input.authority.formats.state;
  const [nation, motto] = sizes === '13-14-14' ? [13, 14] : [12, 13];
  const body = motto;
  return {
    QuocHieu: [letters(nation, 'b')],
    TieuNgu: [letters(motto, 'b')],
    CoQuanChuQuan: [letters(nation)],
    CoQuan: [letters(nation, 'b')],
    SoKyHieu: ['13'],
    DiaDanh: [letters(body, 'i')],
    DiaDanhDai: ['13 i'],
    TenLoai: [letters(body, 'b')],
    TrichYeu: [letters(body, 'b')],
    ThamQuyen: [letters(body, 'b')],
    CanCu: [letters(body, citationItalic ? 'i' : '')],
    QuyetDinh: [letters(body, 'b')],
    NoiDung: [letters(body, 'b'), letters(body)],
    NoiDungCuoi: [letters(body, 'b'), letters(body)],
    KyQuyenHan: [letters(body, 'b')],
    KyChucVu: [letters(body, 'b')],
    KyHoTen: [letters(body, 'b')],
    NoiNhanNhan: ['12 bi'],
    NoiNhan: ['11'],
  };
}

/** HD 05, and HD 36, whose letters are the same. */
function partyLooks({ input }: PaperFile): Record<string, readonly Look[]> {
  const { bodyPoints: body, citationItalic } = input.authority.formats.party;
  return {
    TieuDe: ['15 b'],
    CoQuanChuQuan: ['14'],
    CoQuan: ['14 b'],
    Sao: ['14'],
    SoKyHieu: ['14'],
    DiaDanh: ['14 i'],
    DiaDanhDai: ['13 i'],
    TenLoai: ['16 b'],
    TrichYeu: ['14 b'],
    Gach: ['14'],
    CanCu: [letters(body, citationItalic ? 'i' : '')],
    QuyetDinh: ['14 b'],
    NoiDung: [letters(body, 'b'), letters(body)],
    NoiDungCuoi: [letters(body, 'b'), letters(body)],
    KyQuyenHan: ['14 b'],
    KyChucVu: ['14'],
    KyHoTen: ['14 b'],
    NoiNhanNhan: ['14 u'],
    NoiNhan: ['12'],
  };
}

/** Times New Roman, black, of 11 to 16 points, everywhere in the paper. */
export const font: PaperCheck = ({ docx }) =>
  docx.paragraphs
    .flatMap(({ runs }) => runs)
    .flatMap((run) => [
      ...unless(run.font === 'Times New Roman', `“${run.text}” is of ${run.font}`),
      ...unless(['auto', '000000'].includes(run.color), `“${run.text}” is of the colour ${run.color}`),
      ...unless(run.size >= 11 && run.size <= 16, `“${run.text}” is of ${run.size} points`),
    ]);

/** The size and the face of every block. */
export const blockLetters: PaperCheck = (paper) => {
  const looks = isState(paper) ? stateLooks(paper) : partyLooks(paper);
  return Object.entries(looks).flatMap(([style, wanted]) =>
    paper.docx
      .styled(style)
      .flatMap(({ runs }) => runs)
      .flatMap((run) =>
        unless(
          wanted.some((look) => look === lookOf(run)),
          `${style} “${run.text}” is ${lookOf(run)}, not ${wanted.join(' or ')}`,
        ),
      ),
  );
};

/** The labels of articles are bold, and nothing else in them. */
export const articleLabels: PaperCheck = ({ docx }) =>
  [...docx.styled('NoiDung'), ...docx.styled('NoiDungCuoi')]
    .flatMap(({ runs }) => runs)
    .flatMap((run) =>
      unless(
        run.bold === /^(Điều )?\d+\.$/.test(run.text) || /^\d+\. /.test(run.text),
        `“${run.text.slice(0, 40)}” is ${run.bold ? '' : 'not '}bold`,
      ),
    );

function numberIn(properties: string, name: string): number | null {
  const found = new RegExp(`w:${name}="(\\d+)"`).exec(properties)?.[1];
  return found === undefined ? null : Number(found);
}

/** The last word counts: a paragraph's own properties stand behind those of its style. */
function lineOf({ properties }: DocxParagraph): { line: number; rule: string } {
  const found = [...properties.matchAll(/w:line="(\d+)" w:lineRule="(\w+)"/g)].at(-1);
  return { line: Number(found?.[1] ?? 240), rule: found?.[2] ?? 'auto' };
}

/** Justified, first line 10 to 12,7 mm in, 6 points apart, lines as the family counts them. */
export const runningText: PaperCheck = (paper) => {
  const { docx, input } = paper;
  const { state, party } = input.authority.formats;
  const wanted = isState(paper)
    ? { line: Math.round(state.lines * 240), rule: 'auto' }
    : { line: party.exactPoints * 20, rule: 'exact' };
  return ['CanCu', 'NoiDung', 'NoiDungCuoi']
    .flatMap((style) => docx.styled(style))
    .flatMap((paragraph) => {
      const { properties, text } = paragraph;
      const indent = numberIn(properties, 'firstLine') ?? 0;
      const { line, rule } = lineOf(paragraph);
      const place = `“${text.slice(0, 30)}”`;
      return [
        ...unless(properties.includes('<w:jc w:val="both"/>'), `${place} is not justified`),
        ...unless(indent >= 566 && indent <= 720, `${place} begins ${indent} in`),
        ...unless((numberIn(properties, 'after') ?? 0) >= 120, `${place} has less than 6 points below`),
        ...unless(line === wanted.line && rule === wanted.rule, `${place} has lines of ${line} ${rule}`),
      ];
    });
};

/** Share of the last of `lines` that a rule below it takes. */
function share(lengthMm: number, line: string, points: number): number {
  return lengthMm / textWidthMm(line, points, 'bold');
}

/** Drawn lines of 0,75 points: the motto or the heading whole, organ and trích yếu a third to a half of theirs. */
export const drawnRules: PaperCheck = (paper) => {
  const { docx, input } = paper;
  const { rules } = docx;
  const underlined = docx.paragraphs
    .filter(({ style }) => isState(paper) || style !== 'NoiNhanNhan')
    .flatMap(({ runs }) => runs)
    .filter(({ underline }) => underline);
  const typed = docx.paragraphs.filter(
    ({ text, style }) => /_{2,}|-{2,}|—{2,}/.test(text) && style !== 'Gach',
  );
  const list = input.listed ? 1 : 0;
  const wanted = (isState(paper) ? 3 : 1) + list;
  const problems = [
    ...unless(rules.length === wanted, `${rules.length} rules, not ${wanted}`),
    ...unless(
      rules.every(({ widthPt, color }) => widthPt === 0.75 && color === '000000'),
      'a rule is not black of 0,75 points',
    ),
    ...unless(underlined.length === 0, `“${underlined[0]?.text}” is underlined`),
    ...unless(typed.length === 0, `a line is typed: ${typed[0]?.text}`),
    ...unless(!documentXml(paper).includes('<w:pBdr>'), 'a border of a paragraph in place of a rule'),
  ];
  if (rules.length !== wanted) return problems;
  const lengths = rules.map(({ lengthMm }) => lengthMm);
  if (!isState(paper)) {
    const heading = share(lengths[0] ?? 0, textsOf(paper, 'TieuDe')[0] ?? '', 15);
    return [...problems, ...unless(Math.abs(heading - 1) <= 0.02, `the heading's rule is ${heading} of it`)];
  }
  const { sizes, margins } = input.authority.formats.state;
  const body = sizes === '13-14-14' ? 14 : 13;
  const [organ = 0, motto = 0, subject = 0] = lengths;
  const within = (part: number) => part >= 1 / 3 - 0.001 && part <= 1 / 2 + 0.001;
  const organShare = share(organ, textsOf(paper, 'CoQuan').at(-1) ?? '', body - 1);
  const mottoShare = share(motto, textsOf(paper, 'TieuNgu')[0] ?? '', body);
  const textWidth = 210 - margins.left - margins.right;
  const subjectWidth = Math.min(textWidthMm(textsOf(paper, 'TrichYeu')[0] ?? '', body, 'bold'), textWidth);
  return [
    ...problems,
    ...unless(within(organShare), `the organ's rule is ${organShare} of it`),
    ...unless(Math.abs(mottoShare - 1) <= 0.02, `the motto's rule is ${mottoShare} of it`),
    ...unless(within(subject / subjectWidth), `the rule of the trích yếu is ${subject / subjectWidth} of it`),
  ];
};

/** No line of the head is wider than its column. */
export const headLines: PaperCheck = (paper) => {
  const { docx } = paper;
  const [head = ''] = [...documentXml(paper).matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([xml]) => xml);
  const [left = 0, right = 0] = [...head.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(
    (match) => (Number(match[1]) * 25.4) / 1440,
  );
  const fits = (style: string, width: number) =>
    docx.styled(style).flatMap(({ text, runs }) => {
      const face = runs[0]?.bold ? 'bold' : runs[0]?.italic ? 'italic' : 'regular';
      const wide = textWidthMm(text, runs[0]?.size ?? 14, face);
      return unless(wide <= width, `“${text}” is ${wide.toFixed(1)} mm wide in ${width.toFixed(1)} mm`);
    });
  return [
    ...['CoQuanChuQuan', 'CoQuan', 'SoKyHieu'].flatMap((style) => fits(style, left)),
    ...['QuocHieu', 'TieuNgu', 'TieuDe', 'DiaDanh', 'DiaDanhDai'].flatMap((style) => fits(style, right)),
  ];
};
