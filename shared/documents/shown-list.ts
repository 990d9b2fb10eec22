/** A list exactly as a screen shows it: its lines, their order, its columns, and what it is filtered by. */
import { z } from 'zod';
import { IsoDate } from '../domain/dates.ts';
import type { ListHeadInput } from './input.ts';
import { type ColumnPlan, type ListCell, type ListDocument, type ListRow, roman } from './list-document.ts';
import { textWidthOf } from './list-form.ts';
import { A3, A4, BLANK, listDocument, numberCell, textCell } from './list-parts.ts';

const ShownCell = z.union([z.string(), z.number()]);
export type ShownCell = z.infer<typeof ShownCell>;

/** A line of a screen: its cells from the left, or the heading of those below it. */
const ShownLine = z.union([z.array(ShownCell), z.object({ group: z.string() })]);
export type ShownLine = z.infer<typeof ShownLine>;

/** What a screen shows, in the words and the language of the window. */
export const ShownTable = z.object({
  /** Name of the list: over it and of its file. */
  title: z.string().min(1).max(120),
  /** What it is filtered by, one condition each; none where everything is shown. */
  filters: z.array(z.string()),
  /** Over the column in which the lines are counted. */
  ordinal: z.string(),
  /** How many lines there are, said below. */
  closing: z.string(),
  columns: z
    .array(
      z.object({
        header: z.string(),
        /** On the screen, in pixels; on paper the columns share the page in the same proportion. */
        width: z.number().positive(),
        align: z.enum(['left', 'right']),
      }),
    )
    .min(1)
    .max(200),
  lines: z.array(ShownLine),
});
export type ShownTable = z.infer<typeof ShownTable>;

export const SHOWN_FORMATS = ['xlsx', 'pdf', 'docx'] as const;
export const ShownFormat = z.enum(SHOWN_FORMATS);
export type ShownFormat = z.infer<typeof ShownFormat>;

const ORDINAL_MM = 11;
const LEAST_MM = 9;
/** Columns that are wider together on the screen, in pixels, want the larger paper, and beyond that smaller letters. */
const WIDEST = { a4: 1150, a3: 2000 };

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/u;

/** A day in full becomes a true date; a number stays one. */
function cellOf(shown: ShownCell): ListCell {
  if (typeof shown === 'number') return numberCell(shown);
  const [, day, month, year] = DAY.exec(shown) ?? [];
  const { data: date } = IsoDate.safeParse(`${year}-${month}-${day}`);
  return date === undefined ? textCell(shown) : { kind: 'date', date };
}

/** The list on paper; lines are counted through, headings by roman numerals. */
export function shownList(table: ShownTable, input: ListHeadInput): ListDocument {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0);
  const page = whole > WIDEST.a4 ? A3 : A4;
  const room = textWidthOf(page) - ORDINAL_MM;
  const columns: ColumnPlan[] = [
    { key: 'ordinal', header: [table.ordinal], widthMm: ORDINAL_MM, align: 'center' },
    ...sharesOf(table.columns, room).map(
      (widthMm, at): ColumnPlan => ({
        key: `shown-${at + 1}`,
        header: [table.columns[at]?.header ?? ''],
        widthMm,
        align: table.columns[at]?.align ?? 'left',
      }),
    ),
  ];
  const hasGroups = table.lines.some((line) => !Array.isArray(line));
  return listDocument(input, {
    name: table.title,
    title: table.title.toUpperCase(),
    ...(table.filters.length === 0 ? {} : { subtitle: `(${table.filters.join('; ')})` }),
    page,
    columns,
    rows: rowsOf(table),
    fontSize: whole > WIDEST.a3 ? 9 : 10,
    // Lines under headings must stay under them: only a plain list is narrowed down by column.
    ...(hasGroups ? {} : { filtered: true }),
    closing: table.closing,
  });
}

/** Millimetres of each column, none too narrow to hold a word. */
function sharesOf(columns: ShownTable['columns'], room: number): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const wide = columns.map(({ width }) => Math.max(LEAST_MM, (width / whole) * room));
  const over = room / wide.reduce((sum, one) => sum + one, 0);
  return wide.map((one) => Math.round(one * over * 100) / 100);
}

function rowsOf({ lines, columns }: ShownTable): ListRow[] {
  let groups = 0;
  let ordinal = 0;
  return lines.map((line): ListRow => {
    if (!Array.isArray(line)) {
      groups += 1;
      return { kind: 'group', mark: roman(groups), text: line.group };
    }
    ordinal += 1;
    const cells = columns.map((_, at): ListCell => (line[at] === undefined ? BLANK : cellOf(line[at])));
    return { kind: 'data', cells: [numberCell(ordinal), ...cells] };
  });
}
