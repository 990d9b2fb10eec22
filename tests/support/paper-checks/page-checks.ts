/** Page, margins, page numbers, and what must not come apart (DOCUMENTS.md §1.1, §2.1, §7 items 1 and 9). */
import {
  documentXml,
  isState,
  type PaperCheck,
  type PaperFile,
  rowsOf,
  tablesOf,
  unless,
} from './paper-file.ts';

const dxa = (mm: number): number => Math.round((mm * 1440) / 25.4);

const HEAD_STYLES = ['TenLoai', 'TrichYeu', 'QuyetDinh'];
/** Rooms for the signature: both forms leave four lines. */
const SIGNING_LINES = 4;

function marginsOf(paper: PaperFile): { top: number; right: number; bottom: number; left: number } {
  return isState(paper)
    ? paper.input.authority.formats.state.margins
    : { top: 20, right: 15, bottom: 20, left: 30 };
}

/** A4 upright with the margins of the form; a list lies on pages of its own. */
export const page: PaperCheck = (paper) => {
  const { top, right, bottom, left } = marginsOf(paper);
  const [first = '', list] = paper.docx.sections;
  const margins = `w:top="${dxa(top)}" w:right="${dxa(right)}" w:bottom="${dxa(bottom)}" w:left="${dxa(left)}"`;
  return [
    ...unless(first.includes('<w:pgSz w:w="11906" w:h="16838"/>'), 'the page is not A4 upright'),
    ...unless(first.includes(margins), `the margins are not ${margins}`),
    ...unless((list !== undefined) === paper.input.listed, 'the list is not a section of its own'),
    ...unless(
      list === undefined || list.includes('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
      'the list does not lie on A4',
    ),
  ];
};

/** Left and right change places on the back where the office wants it so, and only then. */
export const mirrorMargins: PaperCheck = (paper) => {
  const wanted = paper.input.authority.formats[paper.input.family].mirrorMargins;
  const has = (paper.docx.parts.get('word/settings.xml') ?? '').includes('<w:mirrorMargins/>');
  return unless(wanted === has, `margins are ${has ? '' : 'not '}mirrored`);
};

/** Arabic, 14 points, centred, 10 mm from the edge, from the second page on; each section from 1. */
export const pageNumbers: PaperCheck = (paper) => {
  const header = paper.docx.parts.get('word/header1.xml') ?? '';
  const style = /w:styleId="SoTrang"[\s\S]*?<\/w:style>/.exec(
    paper.docx.parts.get('word/styles.xml') ?? '',
  )?.[0];
  return [
    ...unless(header.includes(' PAGE '), 'no page number'),
    ...unless(header.includes('<w:pStyle w:val="SoTrang"/>'), 'the page number has no style'),
    ...unless(style?.includes('<w:jc w:val="center"/>') === true, 'the page number is not centred'),
    ...unless(/<w:sz w:val="28"\/>/.test(header), 'the page number is not of 14 points'),
    ...paper.docx.sections.flatMap((section) => [
      ...unless(section.includes('<w:titlePg/>'), 'the first page is numbered'),
      ...unless(section.includes('<w:pgNumType w:start="1"/>'), 'pages are not counted from 1'),
      ...unless(section.includes('w:header="567"'), 'the page number is not 10 mm from the edge'),
      ...unless(/<w:headerReference w:type="default"/.test(section), 'a section without page numbers'),
    ]),
  ];
};

/** Heads stay with what they head; the last article stays whole and with the signature; no row is split. */
export const keptTogether: PaperCheck = (paper) => {
  const { docx } = paper;
  const last = docx.styled('NoiDungCuoi');
  const rows = tablesOf(paper).flatMap(rowsOf);
  return [
    ...HEAD_STYLES.flatMap((style) =>
      unless(
        docx.styled(style).every(({ keepNext }) => keepNext),
        `${style} may end a page`,
      ),
    ),
    ...unless(last.length > 0, 'no last article'),
    ...unless(
      last.every(({ keepNext, properties }) => keepNext && properties.includes('<w:keepLines/>')),
      'the last article may leave the signature',
    ),
    ...unless(
      rows.every((row) => row.includes('<w:cantSplit/>')),
      'a row may be split',
    ),
  ];
};

/** Empty paragraphs are room for the signature or closers without height, never spacing. */
export const spacing: PaperCheck = (paper) => {
  const { docx } = paper;
  const empty = docx.paragraphs.filter(
    ({ text, style, properties }) =>
      text === '' &&
      style !== 'KyTrong' &&
      !properties.includes('<w:sectPr>') &&
      !/w:line="(2|160)" w:lineRule="exact"/.test(properties),
  );
  // Cells of a form may be blank.
  const blankCells = tablesOf(paper)
    .slice(2)
    .flatMap((table) => [...table.matchAll(/<w:p>(?:(?!<w:t[ >])[\s\S])*?<\/w:p>/g)]).length;
  return [
    ...unless(empty.length <= blankCells, `${empty.length - blankCells} empty paragraphs as spacing`),
    ...unless(docx.styled('KyTrong').length === SIGNING_LINES, 'not four lines for the signature'),
    ...unless(!/<w:br\/>|<w:tab\/>|<w:br /.test(documentXml(paper)), 'breaks or tabs in place of paragraphs'),
  ];
};

/** Head and foot are tables without lines, as wide as the text, without room beside their words. */
export const headTable: PaperCheck = (paper) => {
  const [head = '', foot = ''] = tablesOf(paper);
  const margins = marginsOf(paper);
  const text = dxa(210 - margins.left - margins.right);
  return [head, foot].flatMap((table, at) => {
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]));
    const sum = widths.reduce((all, width) => all + width, 0);
    return [
      ...unless(Math.abs(sum - text) <= 2, `table ${at + 1} is ${sum} wide, the text ${text}`),
      ...unless(!table.includes('<w:tblBorders>'), `table ${at + 1} has borders`),
      ...unless(
        /<w:tblCellMar><w:top w:w="0" w:type="dxa"\/><w:left w:w="0" w:type="dxa"\/>/.test(table),
        `table ${at + 1} has padding`,
      ),
    ];
  });
};
