/** WordprocessingML of papers that are built and not filled in: runs, paragraphs, tables, and the package around them. */
import { coreProperties, packageBytes, packageOf, xmlText } from '../zip.ts';

const TWIPS_PER_MM = 1440 / 25.4;
const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

export function twips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

export interface Letters {
  points: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** A ground of this colour (`RRGGBB`) in a thin frame. */
  ground?: string;
}

function letters({ points, bold, italic, underline, ground }: Letters): string {
  const framed =
    ground === undefined
      ? ''
      : `<w:bdr w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`;
  return `<w:rPr>${FONT}${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${underline ? '<w:u w:val="single"/>' : ''}<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>${framed}</w:rPr>`;
}

/** Text in NFC; spaces are kept as they are. */
export function run(text: string, look: Letters): string {
  if (text === '') return '';
  return `<w:r>${letters(look)}<w:t xml:space="preserve">${xmlText(text.normalize('NFC'))}</w:t></w:r>`;
}

export interface Setting {
  align?: 'left' | 'center' | 'right' | 'both';
  /** Points before and after. */
  before?: number;
  after?: number;
  /** Lines apart: a multiple of single, or exactly so many points. */
  lines?: number;
  exactly?: number;
  firstLineMm?: number;
  keepNext?: boolean;
  /** Its lines stay on one page. */
  keepLines?: boolean;
  /** Begins a page. */
  newPage?: boolean;
  outline?: 1 | 2;
}

export function paragraph(content: string, setting: Setting = {}, end: Letters = { points: 14 }): string {
  const {
    align,
    before = 0,
    after = 0,
    lines = 1,
    exactly,
    firstLineMm,
    keepNext,
    keepLines,
    newPage,
    outline,
  } = setting;
  const line =
    exactly === undefined
      ? `w:line="${Math.round(lines * 240)}" w:lineRule="auto"`
      : `w:line="${exactly * 20}" w:lineRule="exact"`;
  return `<w:p><w:pPr>${keepNext ? '<w:keepNext/>' : ''}${keepLines ? '<w:keepLines/>' : ''}${newPage ? '<w:pageBreakBefore/>' : ''}<w:spacing w:before="${Math.round(before * 20)}" w:after="${Math.round(after * 20)}" ${line}/>${firstLineMm ? `<w:ind w:firstLine="${twips(firstLineMm)}"/>` : ''}${align ? `<w:jc w:val="${align}"/>` : ''}${outline ? `<w:outlineLvl w:val="${outline - 1}"/>` : ''}${letters(end)}</w:pPr>${content}</w:p>`;
}

export interface TableCell {
  /** Paragraphs. */
  content: string;
  columns?: number;
  /** First of merged cells below one another, or one of the others. */
  merge?: 'first' | 'next';
  /** Ground, `RRGGBB`. */
  fill?: string;
  middle?: boolean;
  noBorder?: boolean;
}

export interface TableRow {
  cells: readonly TableCell[];
  isHeader?: boolean;
  /** Exact height in points. */
  height?: number;
}

export interface TableSetting {
  widthsMm: readonly number[];
  borders: boolean;
  /** Left and right inside a cell. */
  paddingMm?: number;
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

function borders(name: string, sides: readonly string[], value: 'single' | 'nil'): string {
  const line = value === 'nil' ? 'w:val="nil"' : 'w:val="single" w:sz="4" w:space="0" w:color="000000"';
  return `<w:${name}>${sides.map((side) => `<w:${side} ${line}/>`).join('')}</w:${name}>`;
}

/** A centred table of fixed widths whose rows are never split. */
export function table(
  rows: readonly TableRow[],
  { widthsMm, borders: lined, paddingMm = 0 }: TableSetting,
): string {
  const widths = widthsMm.map(twips);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const padding = twips(paddingMm);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows
    .map(({ cells, isHeader, height }) => {
      let column = 0;
      const tcs = cells.map((cell) => {
        const columns = cell.columns ?? 1;
        const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
        column += columns;
        return cellXml(cell, width, columns);
      });
      const rule = height ? `<w:trHeight w:val="${Math.round(height * 20)}" w:hRule="exact"/>` : '';
      return `<w:tr><w:trPr><w:cantSplit/>${rule}${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${tcs.join('')}</w:tr>`;
    })
    .join('');
  const lines = lined ? borders('tblBorders', [...SIDES, 'insideH', 'insideV'], 'single') : '';
  return `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:jc w:val="center"/>${lines}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${padding}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function cellXml(cell: TableCell, width: number, columns: number): string {
  const { content, merge, fill, middle, noBorder } = cell;
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const down = merge === undefined ? '' : merge === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const lines = noBorder
    ? borders('tcBorders', SIDES, 'nil')
    : fill
      ? borders('tcBorders', SIDES, 'single')
      : '';
  const ground = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${down}${lines}${ground}${middle ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${content}</w:tc>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A4 upright with the margins of both families; the page number above, from the second page on (DOCUMENTS.md §1.1, §2.1). */
const SECTION = `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${twips(20)}" w:right="${twips(15)}" w:bottom="${twips(20)}" w:left="${twips(30)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`;

function pageNumber(): string {
  const look = letters({ points: 14 });
  const part = (inner: string): string => `<w:r>${look}${inner}</w:r>`;
  const field = [
    part('<w:fldChar w:fldCharType="begin"/>'),
    part('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    part('<w:fldChar w:fldCharType="separate"/>'),
    part('<w:t>2</w:t>'),
    part('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
  return paragraph(field, { align: 'center' });
}

/** The bytes of a .docx with `body`, which names nothing and nobody but what stands in it. */
export function docxOf(
  body: string,
  properties: { title: string; subject: string; organ: string },
): Uint8Array {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relationships = (...all: readonly string[]): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const parts = new Map([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${CONTENT}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${CONTENT}.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      relationships(
        relationship('rIdDocument', `${OFFICE}/officeDocument`, 'word/document.xml'),
        relationship(
          'rIdCore',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ),
      ),
    ],
    [
      'word/_rels/document.xml.rels',
      relationships(
        relationship('rIdStyles', `${OFFICE}/styles`, 'styles.xml'),
        relationship('rIdSettings', `${OFFICE}/settings`, 'settings.xml'),
        relationship('rIdHeader', `${OFFICE}/header`, 'header1.xml'),
      ),
    ],
    [
      'word/styles.xml',
      `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="DuongKe"><w:name w:val="Đường kẻ"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="80" w:line="120" w:lineRule="exact"/></w:pPr></w:style></w:styles>`,
    ],
    [
      'word/settings.xml',
      `${HEAD}<w:settings ${NAMESPACES}><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`,
    ],
    ['word/header1.xml', `${HEAD}<w:hdr ${NAMESPACES}>${pageNumber()}</w:hdr>`],
    ['word/document.xml', `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${SECTION}</w:body></w:document>`],
    ['docProps/core.xml', coreProperties(properties)],
  ]);
  return packageBytes(packageOf(parts));
}
