/** WordprocessingML by hand: runs, paragraphs, tables and the package around them, for papers that are not templates. */
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import type { TextLook } from '../layout/paper-look.ts';
import { coreProperties, packageBytes, packageOf, xmlText } from '../zip.ts';

/** Twentieths of a point in a millimetre. */
const DXA_PER_MM = 1440 / 25.4;
const POINT = 20;

/** Millimetres as Word counts them. */
export function dxa(mm: number): number {
  return Math.round(mm * DXA_PER_MM);
}

/** Letters of one look; all of them are Times New Roman by the style of the document. */
export function run(text: string, { pt, bold, italic, underline }: TextLook): string {
  const size = Math.round(pt * 2);
  const properties = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    underline ? '<w:u w:val="single"/>' : '',
  ].join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

export interface ParagraphLook {
  align?: 'left' | 'center' | 'right' | 'both';
  /** Points. */
  before?: number;
  after?: number;
  /** Millimetres of the first line, and of the whole paragraph. */
  firstLine?: number;
  left?: number;
  /** Points of every line exactly, or a multiple of the letters' own height. */
  line?: { exactly: number } | { times: number };
  keepNext?: true;
  keepLines?: true;
  /** Points of a paragraph without letters, which has a height all the same; 14 where it is not said. */
  emptyPt?: number;
}

/** A paragraph around runs. */
export function paragraph(content: string, look: ParagraphLook = {}): string {
  const { align = 'left', before = 0, after = 0, firstLine, left, line, keepNext, keepLines, emptyPt } = look;
  const height =
    line === undefined
      ? 'w:line="240" w:lineRule="auto"'
      : 'exactly' in line
        ? `w:line="${Math.round(line.exactly * POINT)}" w:lineRule="exact"`
        : `w:line="${Math.round(line.times * 240)}" w:lineRule="auto"`;
  const indent =
    firstLine === undefined && left === undefined
      ? ''
      : `<w:ind w:left="${dxa(left ?? 0)}" w:firstLine="${dxa(firstLine ?? 0)}"/>`;
  const mark =
    emptyPt === undefined || content !== ''
      ? ''
      : `<w:rPr><w:sz w:val="${Math.round(emptyPt * 2)}"/><w:szCs w:val="${Math.round(emptyPt * 2)}"/></w:rPr>`;
  return `<w:p><w:pPr>${keepNext ? '<w:keepNext/>' : ''}${keepLines ? '<w:keepLines/>' : ''}<w:spacing w:before="${Math.round(before * POINT)}" w:after="${Math.round(after * POINT)}" ${height}/>${indent}<w:jc w:val="${align}"/>${mark}</w:pPr>${content}</w:p>`;
}

export interface TableCell {
  /** Paragraphs. */
  content: string;
  columnSpan?: number;
  /** First cell of a merge downwards, or one of those below it. */
  merge?: 'start' | 'on';
  middle?: true;
  /** In a table with a grid, a cell that stands below its lines: nothing is drawn around it but what closes the grid. */
  below?: 'grid' | 'all';
}

export interface TableRow {
  cells: readonly TableCell[];
  /** Comes back on top of every page. */
  header?: true;
}

/** Room left and right of the text in a cell of a table with a grid: columns are reckoned to the millimetre. */
export const CELL_PADDING_MM = 0.35;

function drawnSide(name: string): string {
  return `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
}

/** Sides of a cell below the grid: the upper one closes the grid, or nothing is drawn. */
function bordersBelow(below: 'grid' | 'all'): string {
  const bare = (name: string) => `<w:${name} w:val="nil"/>`;
  const top = below === 'grid' ? drawnSide('top') : bare('top');
  return `<w:tcBorders>${top}${['left', 'bottom', 'right'].map(bare).join('')}</w:tcBorders>`;
}

/** A table with columns of the given widths; no row is split between pages. */
export function table(
  widthsMm: readonly number[],
  rows: readonly TableRow[],
  { grid }: { grid: boolean },
): string {
  const widths = widthsMm.map(dxa);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const borders = grid
    ? `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(drawnSide).join('')}</w:tblBorders>`
    : '';
  const [above, beside] = grid ? [30, dxa(CELL_PADDING_MM)] : [0, 0];
  return `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="${above}" w:type="dxa"/><w:left w:w="${beside}" w:type="dxa"/><w:bottom w:w="${above}" w:type="dxa"/><w:right w:w="${beside}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((row) => tableRow(row, widths)).join('')}</w:tbl>`;
}

function tableRow({ cells, header }: TableRow, widths: readonly number[]): string {
  let column = 0;
  const inner = cells.map(({ content, columnSpan = 1, merge, middle, below }) => {
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
    column += columnSpan;
    const properties = [
      `<w:tcW w:w="${width}" w:type="dxa"/>`,
      columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '',
      merge === 'start' ? '<w:vMerge w:val="restart"/>' : merge === 'on' ? '<w:vMerge/>' : '',
      below === undefined ? '' : bordersBelow(below),
      middle ? '<w:vAlign w:val="center"/>' : '',
    ].join('');
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${inner.join('')}</w:tr>`;
}

export interface PageLook {
  widthMm: number;
  heightMm: number;
  margins: { top: number; right: number; bottom: number; left: number };
  /** `top`: from the second page on, as official papers have it; `bottom`: on every page, as lists have it. */
  pageNumbers: 'top' | 'bottom';
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TIMES =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

/** Page numbers stand 10 mm from the edge (HD 05; NĐ 30: in the margin). */
const EDGE_MM = 10;
const PAGE_NUMBER_PT = 14;

/** Styles an office finds in the document: the rules' paragraph is named as in the decisions' templates. */
const STYLES = `${XML}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${TIMES}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="DuongKe"><w:name w:val="Đường kẻ"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style></w:styles>`;
const SETTINGS = `${XML}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`;

function pageNumberPart(element: 'hdr' | 'ftr'): string {
  const size = `<w:rPr><w:sz w:val="${PAGE_NUMBER_PT * 2}"/><w:szCs w:val="${PAGE_NUMBER_PT * 2}"/></w:rPr>`;
  const field = (inner: string) => `<w:r>${size}${inner}</w:r>`;
  const content = [
    field('<w:fldChar w:fldCharType="begin"/>'),
    field('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    field('<w:fldChar w:fldCharType="separate"/>'),
    field('<w:t>2</w:t>'),
    field('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
  return `${XML}<w:${element} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(content, { align: 'center' })}</w:${element}>`;
}

function sectionOf({ widthMm, heightMm, margins, pageNumbers }: PageLook): string {
  const landscape = widthMm > heightMm ? ' w:orient="landscape"' : '';
  const { top, right, bottom, left } = margins;
  const reference = pageNumbers === 'top' ? 'header' : 'footer';
  return `<w:sectPr><w:${reference}Reference w:type="default" r:id="rIdPageNumber"/><w:pgSz w:w="${dxa(widthMm)}" w:h="${dxa(heightMm)}"${landscape}/><w:pgMar w:top="${dxa(top)}" w:right="${dxa(right)}" w:bottom="${dxa(bottom)}" w:left="${dxa(left)}" w:header="${dxa(EDGE_MM)}" w:footer="${dxa(pageNumbers === 'bottom' ? EDGE_MM / 2 : EDGE_MM)}" w:gutter="0"/><w:pgNumType w:start="1"/>${pageNumbers === 'top' ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

/** A document of one section as the bytes of a .docx, with nothing in it about who made it when. */
export function wordDocument(body: string, page: PageLook, properties: PaperProperties): Uint8Array {
  const numbers = page.pageNumbers === 'top' ? 'header' : 'footer';
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return packageBytes(
    packageOf(
      new Map([
        [
          '[Content_Types].xml',
          `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${WORD}.document.main+xml`)}${override('word/styles.xml', `${WORD}.styles+xml`)}${override('word/settings.xml', `${WORD}.settings+xml`)}${override(`word/${numbers}1.xml`, `${WORD}.${numbers}+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
        ],
        [
          '_rels/.rels',
          `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdDocument" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rIdCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
        ],
        [
          'word/_rels/document.xml.rels',
          `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdSettings" Type="${OFFICE}/settings" Target="settings.xml"/><Relationship Id="rIdPageNumber" Type="${OFFICE}/${numbers}" Target="${numbers}1.xml"/></Relationships>`,
        ],
        [
          'word/document.xml',
          `${XML}<w:document ${NAMESPACES}><w:body>${body}${sectionOf(page)}</w:body></w:document>`,
        ],
        ['word/styles.xml', STYLES],
        ['word/settings.xml', SETTINGS],
        [`word/${numbers}1.xml`, pageNumberPart(page.pageNumbers === 'top' ? 'hdr' : 'ftr')],
        ['docProps/core.xml', coreProperties(properties)],
      ]),
    ),
  );
}
