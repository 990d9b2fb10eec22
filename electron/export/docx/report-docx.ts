/** A report as DOCX: head and foot of its family, sentences, tables, and bars as cells of a table. */
import type {
  PaperBars,
  PaperBlock,
  PaperTable,
  ReportPaper,
} from '../../../shared/documents/report/report-paper.ts';
import {
  cellText,
  longestBar,
  numberText,
  RECIPIENTS_LABEL,
} from '../../../shared/documents/report/report-parts.ts';
import { HEAD_RIGHT_MM, placeDateSize, ruleLengths } from '../layout/decision-layout.ts';
import { organLines } from '../layout/head-lines.ts';
import { PAPER_LOOKS } from '../layout/paper-look.ts';
import { drawnRule } from './drawn-rule.ts';
import { docxOf, paragraph, run, type TableCell, type TableRow, table } from './wordprocessing.ts';

const TEXT_MM = 165;
/** Sizes of both families in points (DOCUMENTS.md §1.5, §2.4). */
const LOOKS = {
  state: { organ: 13, nation: 13, number: 13, type: 14, indentMm: 12.7, label: 12, item: 11 },
  party: { organ: 14, nation: 15, number: 14, type: 16, indentMm: 10, label: 14, item: 12 },
} as const;
const TABLE_POINTS = 11;

function centred(text: string, points: number, bold = false, before = 0): string {
  return paragraph(run(text, { points, bold }), { align: 'center', before, keepNext: true }, { points });
}

function head(paper: ReportPaper): string {
  const look = LOOKS[paper.family];
  const isState = paper.family === 'state';
  const rules = ruleLengths({ ...paper, organ: paper.organ.slice(-1) });
  const organ = organLines(paper.organ, PAPER_LOOKS[paper.family], TEXT_MM - HEAD_RIGHT_MM)
    .map(({ text, look: own }) => centred(text, own.pt, own.bold))
    .join('');
  const left = organ + (isState ? drawnRule(rules.organ, 2) : centred('*', look.organ));
  const right =
    centred(paper.nation, look.nation, true) +
    (isState ? centred(paper.motto, 14, true) : '') +
    drawnRule(rules.heading, 1);
  const date = { points: placeDateSize(paper), italic: true };
  const rows: TableRow[] = [
    { cells: [{ content: left }, { content: right }] },
    {
      cells: [
        { content: centred(paper.numberLine, look.number) },
        { content: paragraph(run(paper.placeDate, date), { align: 'center' }, date) },
      ],
    },
  ];
  const end = isState
    ? drawnRule(rules.subject, 3)
    : paragraph(run('-----', { points: 14 }), { align: 'center', after: 8 });
  return (
    table(rows, { widthsMm: [TEXT_MM - HEAD_RIGHT_MM, HEAD_RIGHT_MM], borders: false }) +
    centred(paper.type, look.type, true, isState ? 16 : 18) +
    centred(paper.subject, 14, true) +
    end
  );
}

/** The last sentence stands on one page with who signs. */
function block(one: PaperBlock, family: ReportPaper['family'], isLast: boolean): string {
  const { indentMm } = LOOKS[family];
  const spacing = family === 'party' ? { exactly: 18 } : { lines: 1.1 };
  const held = isLast ? { keepNext: true, keepLines: true } : {};
  switch (one.kind) {
    case 'heading':
      return paragraph(run(one.text, { points: 14, bold: true, italic: one.level === 2 }), {
        before: 8,
        after: 4,
        firstLineMm: indentMm,
        keepNext: true,
        outline: one.level,
      });
    case 'paragraph':
      return paragraph(run(one.runs.map(({ text }) => text).join(''), { points: 14 }), {
        align: 'both',
        after: 6,
        firstLineMm: indentMm,
        ...spacing,
        ...held,
      });
    case 'note':
      return paragraph(
        run(one.text, { points: 12, italic: true }),
        { align: 'both', after: 6, ...held },
        { points: 12 },
      );
    case 'table':
      return title(one.title) + dataTable(one) + gap();
    case 'bars':
      return title(one.title) + bars(one) + gap();
  }
}

function title(text: string): string {
  const look = { points: 12, bold: true };
  return paragraph(run(text, look), { align: 'center', before: 8, after: 3, keepNext: true }, look);
}

/** Room after a table, which has none of its own; `keepNext` before who signs. */
function gap(keepNext = false): string {
  return paragraph('', { exactly: 8, keepNext }, { points: 4 });
}

function cell(
  text: string,
  align: 'left' | 'center' | 'right',
  bold: boolean,
  rest: Partial<TableCell> = {},
): TableCell {
  const look = { points: TABLE_POINTS, bold };
  return { content: paragraph(run(text, look), { align, before: 1, after: 1 }, look), middle: true, ...rest };
}

function dataTable({ columns, header, headerRows, rows }: PaperTable): string {
  const whole = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const widthsMm = columns.map(({ widthMm }) => (widthMm / whole) * TEXT_MM);
  const heads = Array.from({ length: headerRows }, (_, row): TableRow => {
    const cells: TableCell[] = [];
    for (let column = 0; column < columns.length; ) {
      const own = header.find(
        (one) =>
          one.column <= column &&
          column < one.column + one.columnSpan &&
          one.row <= row &&
          row < one.row + one.rowSpan,
      );
      const isFirst = own?.row === row;
      const isTall = (own?.rowSpan ?? 1) > 1;
      cells.push(
        cell(isFirst ? (own?.text ?? '') : '', 'center', true, {
          columns: own?.columnSpan ?? 1,
          ...(isTall ? { merge: isFirst ? 'first' : 'next' } : {}),
        }),
      );
      column += own?.columnSpan ?? 1;
    }
    return { cells, isHeader: true };
  });
  const body = rows.map(({ kind, cells }): TableRow => {
    if (kind === 'group') {
      const [mark = '', name = ''] = cells.map(cellText);
      return {
        cells: [cell(mark, 'center', true), cell(name, 'left', true, { columns: columns.length - 1 })],
      };
    }
    return {
      cells: cells.map((one, at) => cell(cellText(one), columns[at]?.align ?? 'left', kind === 'total')),
    };
  });
  return table([...heads, ...body], { widthsMm, borders: true, paddingMm: 0.7 });
}

/** Grounds of the series: dark and light, told apart on any printer. */
const FILLS = ['404040', 'D9D9D9'];
const LABEL_MM = 64;
/** Between a name and its bars. */
const SPACE_MM = 1.5;
const STEPS = 100;
const BAR_POINTS = 11;

/**
 * Bars are cells of a table of a hundred narrow columns: sharp at any size, the same in every word processor, and an
 * office can change them by hand.
 */
function bars({ series, lines }: PaperBars): string {
  const longest = longestBar({ lines });
  const stepMm = (TEXT_MM - LABEL_MM - SPACE_MM) / STEPS;
  const widthsMm = [LABEL_MM, SPACE_MM, ...Array.from({ length: STEPS }, () => stepMm)];
  const rows = lines.flatMap(({ label, values }, lineAt) => {
    // A drawing stays on one page with its title.
    const keepNext = lineAt < lines.length - 1;
    const small = (text: string, align: 'left' | 'right'): string =>
      paragraph(run(text, { points: 10 }), { align, exactly: BAR_POINTS, keepNext }, { points: 10 });
    const space: TableRow[] = lineAt === 0 ? [] : [{ cells: [empty(STEPS + 2)], height: 3 }];
    return [
      ...space,
      ...values.map((value, at): TableRow => {
        // The number needs room behind the longest bar.
        const filled = value === 0 ? 0 : Math.max(1, Math.round((value / longest) * (STEPS - 14)));
        const name: TableCell = {
          content: small(at === 0 ? label : '', 'right'),
          noBorder: true,
          middle: true,
          ...(values.length > 1 ? { merge: at === 0 ? 'first' : 'next' } : {}),
        };
        const bar: TableCell = { content: small('', 'left'), columns: filled, fill: FILLS[at] ?? 'FFFFFF' };
        const rest: TableCell = {
          content: small(` ${numberText(value)}`, 'left'),
          columns: STEPS - filled,
          noBorder: true,
        };
        const space: TableCell = { content: small('', 'left'), noBorder: true };
        return { cells: [name, space, ...(filled === 0 ? [rest] : [bar, rest])], height: BAR_POINTS };
      }),
    ];
  });
  return legend(series) + table(rows, { widthsMm, borders: false });
}

function empty(columns: number): TableCell {
  return { content: paragraph('', { exactly: 3, keepNext: true }, { points: 2 }), columns, noBorder: true };
}

/** As wide as a mark of the legend. */
const MARK = ' '.repeat(9);

/**
 * `■ Trước sắp xếp   □ Sau sắp xếp`; of one series the title says it all. A line and no table: only lines are held on
 * the page of what follows by every word processor.
 */
function legend(series: readonly string[]): string {
  if (series.length === 1) return '';
  const marks = series.map(
    (name, at) => run(MARK, { points: 8, ground: FILLS[at] ?? 'FFFFFF' }) + run(` ${name}`, { points: 10 }),
  );
  const between = run(' '.repeat(8), { points: 10 });
  return paragraph(marks.join(between), { align: 'center', after: 4, keepNext: true }, { points: 10 });
}

function foot({ recipients, signature, family }: ReportPaper): string {
  const look = LOOKS[family];
  const isState = family === 'state';
  const label = { points: look.label, bold: isState, italic: isState, underline: !isState };
  const left = [
    paragraph(run(RECIPIENTS_LABEL, label), {}, label),
    ...recipients.map((line) => paragraph(run(line, { points: look.item }), {}, { points: look.item })),
  ].join('');
  const right = [
    ...signature.powers.map((line) => paragraph(run(line, { points: 14, bold: true }), { align: 'center' })),
    paragraph(run(signature.position, { points: 14, bold: isState }), { align: 'center' }),
    ...Array.from({ length: 4 }, () => paragraph('')),
    paragraph(signature.name === '' ? '' : run(signature.name, { points: 14, bold: true }), {
      align: 'center',
    }),
  ].join('');
  return table([{ cells: [{ content: left }, { content: right }] }], {
    widthsMm: [74.2, 90.8],
    borders: false,
  });
}

/** The bytes of a report as .docx. */
export function reportDocx(paper: ReportPaper): Uint8Array {
  const last = paper.blocks.length - 1;
  const blocks = paper.blocks.map((one, at) => block(one, paper.family, at === last)).join('');
  const end = paragraph('', { exactly: 1 }, { points: 2 });
  return docxOf(head(paper) + blocks + gap(true) + foot(paper) + end, paper.properties);
}
