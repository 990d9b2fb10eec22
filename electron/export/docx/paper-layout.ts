/** Our own templates set as the office wants its papers: sizes, lines, margins. An office's own .docx is left as it is. */
import type { PaperLayout } from '../../../shared/domain/paper-format.ts';
import { HEAD_RIGHT_MM, SIGN_RIGHT_MM, textWidthOf } from '../layout/decision-layout.ts';
import type { TemplateSource } from './template.ts';

const DXA_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;
const TWIPS_PER_LINE = 240;

/** Paragraph styles of the running text. */
const BODY = ['CanCu', 'NoiDung', 'NoiDungCuoi'];
/** Of the letters that follow the size set of NĐ 30: those of 13 or 12 points, and those of 14 or 13. */
const SMALLER = ['QuocHieu', 'CoQuanChuQuan', 'CoQuan'];
const LARGER = [
  ...['TieuNgu', 'DiaDanh', 'TenLoai', 'TrichYeu', 'ThamQuyen', 'QuyetDinh', ...BODY],
  ...['KyQuyenHan', 'KyChucVu', 'KyTrong', 'KyHoTen'],
];

/** Half points of each paragraph style that the templates have otherwise. */
function sizesOf({ bodyPoints, line }: PaperLayout): Map<string, number> {
  if (line.rule === 'exact') return new Map(BODY.map((style) => [style, bodyPoints * 2]));
  return new Map([
    ...SMALLER.map((style) => [style, (bodyPoints - 1) * 2] as const),
    ...LARGER.map((style) => [style, bodyPoints * 2] as const),
  ]);
}

function resized(xml: string, halfPoints: number): string {
  return xml.replace(/(<w:sz(?:Cs)? w:val=")\d+(")/g, `$1${halfPoints}$2`);
}

function italicised(xml: string, italic: boolean): string {
  const plain = xml.replaceAll('<w:i/><w:iCs/>', '');
  return italic ? plain.replace(/(<w:rFonts [^>]*\/>)/g, '$1<w:i/><w:iCs/>') : plain;
}

/** `change` on every piece of `xml` that is of a paragraph style: the style itself, or a paragraph in it. */
function eachStyled(xml: string, change: (style: string, piece: string) => string): string {
  return xml
    .replace(/<w:style [^>]*w:styleId="([^"]+)">[\s\S]*?<\/w:style>/g, (piece, style: string) =>
      change(style, piece),
    )
    .replace(
      /<w:p>(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="([^"]+)"\/>[\s\S]*?<\/w:p>/g,
      (piece, style: string) => change(style, piece),
    );
}

function letters(xml: string, layout: PaperLayout): string {
  const sizes = sizesOf(layout);
  const { line } = layout;
  const spacing =
    line.rule === 'exact'
      ? `w:line="${Math.round(line.points * TWIPS_PER_POINT)}" w:lineRule="exact"`
      : `w:line="${Math.round(line.lines * TWIPS_PER_LINE)}" w:lineRule="auto"`;
  return eachStyled(xml, (style, piece) => {
    const size = sizes.get(style);
    let set = size === undefined ? piece : resized(piece, size);
    if (BODY.includes(style)) set = set.replace(/w:line="\d+" w:lineRule="\w+"/, spacing);
    return style === 'CanCu' ? italicised(set, layout.citationItalic) : set;
  });
}

/** Page margins, and the two tables of head and signature as wide as the text. */
function page(xml: string, { margins }: PaperLayout): string {
  const dxa = (mm: number) => Math.round(mm * DXA_PER_MM);
  const { top, right, bottom, left } = margins;
  const width = textWidthOf(margins);
  const rights = [HEAD_RIGHT_MM, SIGN_RIGHT_MM];
  let table = 0;
  return xml
    .replace(
      /(<w:pgMar w:top=")\d+(" w:right=")\d+(" w:bottom=")\d+(" w:left=")\d+/,
      `$1${dxa(top)}$2${dxa(right)}$3${dxa(bottom)}$4${dxa(left)}`,
    )
    .replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, (piece) => {
      const columns = /<w:gridCol w:w="(\d+)"\/><w:gridCol w:w="(\d+)"\/>/.exec(piece);
      const rightMm = rights[table];
      table += 1;
      if (columns === null || rightMm === undefined) return piece;
      const [, leftWas = ''] = columns;
      const rightWidth = dxa(rightMm);
      return piece
        .replace(/(<w:tblW w:w=")\d+/, `$1${dxa(width)}`)
        .replaceAll(`w:w="${leftWas}"`, `w:w="${dxa(width) - rightWidth}"`);
    });
}

const made = new WeakMap<TemplateSource, Map<string, TemplateSource>>();

/** `source` in the wanted layout; made once for each layout. */
export function laidOut(source: TemplateSource, layout: PaperLayout): TemplateSource {
  if (!('parts' in source)) return source;
  const known = made.get(source) ?? new Map<string, TemplateSource>();
  made.set(source, known);
  const key = JSON.stringify(layout);
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const parts = new Map(source.parts);
  const edit = (path: string, change: (xml: string) => string): void => {
    const xml = parts.get(path);
    if (xml !== undefined) parts.set(path, change(xml));
  };
  edit('word/document.xml', (xml) => page(letters(xml, layout), layout));
  edit('word/styles.xml', (xml) => letters(xml, layout));
  if (layout.mirrorMargins) {
    edit('word/settings.xml', (xml) =>
      xml.replace('<w:defaultTabStop', '<w:mirrorMargins/><w:defaultTabStop'),
    );
    // A paper that follows another begins on the front of a sheet.
    edit('word/document.xml', (xml) =>
      xml.replace('<w:type w:val="nextPage"/>', '<w:type w:val="oddPage"/>'),
    );
  }
  const result = { parts };
  known.set(key, result);
  return result;
}
