/** Lists as documents: the same head, table and foot as the workbook and the print page, as a .docx. */
import type {
  HeaderCell,
  ListColumn,
  ListDocument,
  ListHead,
  ListRow,
  ListTable,
} from '../../../shared/documents/list-document.ts';
import { textWidthOf } from '../../../shared/documents/list-form.ts';
import { composed } from '../../../shared/text/composed.ts';
import { fittingPt } from '../layout/fitting.ts';
import { firstOfLastRows } from '../layout/last-rows.ts';
import { cellText } from '../layout/list-text.ts';
import { ORGAN_RULE, PAPER_LOOKS, type PaperLook, SIGNING_ROOM_PT } from '../layout/paper-look.ts';
import { textWidthMm } from '../layout/text-width.ts';
import { drawnRule } from './drawn-rule.ts';
import {
  CELL_PADDING_MM,
  paragraph,
  run,
  type TableCell,
  type TableRow,
  table,
  wordDocument,
} from './word-parts.ts';

const PAPER = { A3: { long: 420, short: 297 }, A4: { long: 297, short: 210 } } as const;

/** The cells of header row `row`: each text once, merges downwards continued, in the order of the columns. */
function headerRow(
  header: readonly HeaderCell[],
  row: number,
  pt: number,
  widthsMm: readonly number[],
): TableRow {
  const cells = header
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.column - b.column)
    .map((cell): TableCell => {
      const starts = cell.row === row;
      const widthMm = widthsMm
        .slice(cell.column, cell.column + cell.columnSpan)
        .reduce((sum, width) => sum + width, 0);
      const fitting = fittingPt(cell.text, widthMm - 2 * CELL_PADDING_MM, pt, 'bold');
      return {
        content: paragraph(starts ? run(cell.text, { pt: fitting, bold: true }) : '', {
          align: 'center',
          emptyPt: pt,
        }),
        columnSpan: cell.columnSpan,
        ...(cell.rowSpan > 1 ? { merge: starts ? 'start' : 'on' } : {}),
        middle: true,
      };
    });
  return { header: true, cells };
}

/** Words at the left stand a little off the line before them. */
const INDENT_MM = 0.7;

/** `keepNext` holds the row on the page of what follows. */
function listRow(
  row: ListRow,
  columns: readonly ListColumn[],
  pt: number,
  { keepNext, widthsMm }: { keepNext: boolean; widthsMm: readonly number[] },
): TableRow {
  const held = keepNext ? ({ keepNext: true } as const) : {};
  if (row.kind === 'group') {
    const bold = { pt, bold: true } as const;
    return {
      cells: [
        {
          content: paragraph(run(row.mark, bold), { align: 'center', emptyPt: pt, keepNext: true }),
          middle: true,
        },
        {
          content: paragraph(run(row.text, bold), { left: INDENT_MM, keepNext: true }),
          columnSpan: columns.length - 1,
          middle: true,
        },
      ],
    };
  }
  const [bold, face] =
    row.kind === 'total' ? ([{ bold: true }, 'bold'] as const) : ([{}, 'regular'] as const);
  return {
    cells: row.cells.map((cell, at): TableCell => {
      const text = cellText(cell, at);
      const align = columns[at]?.align ?? 'left';
      const indent = align === 'left' ? { left: INDENT_MM } : {};
      const roomMm = (widthsMm[at] ?? 0) - 2 * CELL_PADDING_MM - (indent.left ?? 0);
      return {
        content: paragraph(text === '' ? '' : run(text, { pt: fittingPt(text, roomMm, pt, face), ...bold }), {
          align,
          emptyPt: pt,
          ...indent,
          ...held,
        }),
        middle: true,
      };
    }),
  };
}

/**
 * The table of a list as wide as `widthMm`: header and column numbers come back on every page. What closes the list
 * (how many there are, who signs) is rows of the table below its grid: only thus do Word and LibreOffice both hold it
 * together with the last rows wherever a page ends.
 */
export function listTable(list: ListTable, widthMm: number, closing: readonly ClosingRow[]): string {
  const pt = list.fontSize;
  const share = widthMm / list.columns.reduce((sum, column) => sum + column.widthMm, 0);
  const widthsMm = list.columns.map((column) => column.widthMm * share);
  const headers = Array.from({ length: list.headerRows }, (_, row) =>
    headerRow(list.header, row, pt, widthsMm),
  );
  const numbers: TableRow = {
    header: true,
    cells: list.columns.map((_, at) => ({
      content: paragraph(run(String(at + 1), { pt, italic: true }), { align: 'center' }),
    })),
  };
  const held = closing.length === 0 ? list.rows.length : firstOfLastRows(list.rows);
  const rows = list.rows.map((row, at) => listRow(row, list.columns, pt, { keepNext: at >= held, widthsMm }));
  const below = closing.map((parts, at) => closingRow(parts, widthsMm, at === 0 ? 'grid' : 'all'));
  return table(widthsMm, [...headers, numbers, ...rows, ...below], { grid: true });
}

/** Paragraphs across the whole table, or those of its left and of its right half. */
export type ClosingRow = readonly [whole: string] | readonly [left: string, right: string];

function closingRow(parts: ClosingRow, widthsMm: readonly number[], below: 'grid' | 'all'): TableRow {
  const [first, second = ''] = parts;
  const columns = widthsMm.length;
  if (parts.length === 1 || columns === 1) {
    return { cells: [{ content: first + second, columnSpan: columns, below }] };
  }
  const left = columnsOfHalf(widthsMm);
  return {
    cells: [
      { content: first, columnSpan: left, below },
      { content: second, columnSpan: columns - left, below },
    ],
  };
}

/** How many columns come nearest to half of the table. */
function columnsOfHalf(widthsMm: readonly number[]): number {
  const whole = widthsMm.reduce((sum, width) => sum + width, 0);
  let best = 1;
  let reached = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [at, width] of widthsMm.slice(0, -1).entries()) {
    reached += width;
    const off = Math.abs(reached - whole / 2);
    if (off < nearest) [best, nearest] = [at + 1, off];
  }
  return best;
}

function listHead(head: ListHead, look: PaperLook, widthMm: number): string {
  const centred = { align: 'center' } as const;
  const state = head.family === 'state';
  const organ = head.organ.map((line, at) =>
    paragraph(run(line, at === head.organ.length - 1 ? look.organ : look.superior), centred),
  );
  const issuer = head.organ.at(-1) ?? '';
  const below = state
    ? drawnRule(textWidthMm(issuer, look.organ.pt, 'bold') * ORGAN_RULE, 1)
    : paragraph(run('*', look.number), centred);
  const longest = state ? head.motto : head.nation;
  const rule = drawnRule(textWidthMm(longest, state ? look.motto.pt : look.nation.pt, 'bold'), 2);
  const right = [
    paragraph(run(head.nation, look.nation), centred),
    state ? paragraph(run(head.motto, look.motto), centred) : '',
    rule,
    paragraph(run(head.placeDate, look.date), centred),
  ];
  return (
    table(
      [widthMm / 2, widthMm / 2],
      [{ cells: [{ content: organ.join('') + below }, { content: right.join('') }] }],
      { grid: false },
    ) +
    paragraph(run(head.title, look.kind), { align: 'center', before: 12, keepNext: true }) +
    paragraph(head.subtitle === '' ? '' : run(head.subtitle, { pt: look.date.pt, italic: true }), {
      align: 'center',
      after: 8,
      keepNext: true,
    })
  );
}

function signRow({ recipients, signatures }: ListDocument, look: PaperLook): ClosingRow {
  const sign = (lines: readonly string[]) =>
    lines.map((line) => paragraph(run(line, look.position), { align: 'center' })).join('');
  const left =
    recipients.length === 0
      ? sign(signatures.left)
      : paragraph(run('Nơi nhận:', look.recipientsLabel)) +
        recipients.map((line) => paragraph(run(line, look.recipient))).join('');
  const gap = paragraph('');
  const { powers, position, name } = signatures.right;
  const right =
    powers.map((line) => paragraph(run(line, look.power), { align: 'center' })).join('') +
    sign([position]) +
    paragraph(name === '' ? '' : run(name, look.name), { align: 'center', before: SIGNING_ROOM_PT });
  return [gap + left, gap + right];
}

/** A list as the bytes of a .docx: one section of its own page, the page number below. */
export function listDocx(given: ListDocument): Uint8Array {
  const list = composed(given);
  const look = PAPER_LOOKS[list.head.family];
  const widthMm = textWidthOf(list.page);
  const { long, short } = PAPER[list.page.size];
  const closing: ClosingRow[] =
    list.closing === ''
      ? []
      : [[paragraph(run(list.closing, { pt: 12, italic: true }), { before: 6, keepNext: true })]];
  return wordDocument(
    listHead(list.head, look, widthMm) +
      listTable(list, widthMm, [...closing, signRow(list, look)]) +
      // Word wants a paragraph behind a table.
      paragraph('', { line: { exactly: 1 } }),
    {
      widthMm: list.page.landscape ? long : short,
      heightMm: list.page.landscape ? short : long,
      margins: list.page.margins,
      pageNumbers: 'bottom',
    },
    list.properties,
  );
}
