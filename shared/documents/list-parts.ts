/** Building blocks of the lists: cells, sums, head and foot. */
import type { PartialDate } from '../domain/dates.ts';
import { standards } from '../i18n/vi/standards.ts';
import { applyToneStyle, toneTemplate } from '../text/tone-style.ts';
import { placeDate } from './decision-frame.ts';
import type { ListHeadInput } from './input.ts';
import {
  type ColumnPlan,
  type ListCell,
  type ListDocument,
  type ListHead,
  type ListPage,
  type ListRow,
  layOutHeader,
} from './list-document.ts';
import { GAP, plain, provinceWords } from './wording.ts';

export const A3: ListPage = {
  size: 'A3',
  landscape: true,
  margins: { top: 20, right: 15, bottom: 15, left: 30 },
};
export const A4: ListPage = { ...A3, size: 'A4' };

export const BLANK: ListCell = { kind: 'blank' };

/** Text as it was typed, on one line; blank where nothing stood. */
export function textCell(text: string): ListCell {
  const value = plain(text);
  return value === '' ? BLANK : { kind: 'text', text: value };
}

export function numberCell(value: number): ListCell {
  return { kind: 'number', value };
}

/** Zero is left blank, as the statistics forms want it. */
export function countCell(value: number): ListCell {
  return value === 0 ? BLANK : numberCell(value);
}

/** A known day as a date; month or year alone as `mm/yyyy`, `yyyy`; what was not understood as it was typed. */
export function dateCell(date: PartialDate): ListCell {
  const { value, precision } = date;
  if (value === null || precision === null) return textCell(date.text);
  if (precision === 'day') return { kind: 'date', date: value };
  return { kind: 'text', text: precision === 'year' ? value : `${value.slice(5, 7)}/${value.slice(0, 4)}` };
}

/** `1975` of whatever is known of a date, else the text as typed. */
export function yearCell(date: PartialDate): ListCell {
  return textCell(date.value?.slice(0, 4) ?? date.text);
}

function numberIn(cell: ListCell | undefined): number {
  return cell?.kind === 'number' ? cell.value : 0;
}

/** Sum of column `column` over `rows[from..to]`, its value worked out from the number cells there. */
export function sumCell(rows: readonly ListRow[], column: number, from: number, to: number): ListCell {
  const value = rows
    .slice(from, to + 1)
    .reduce((sum, row) => sum + (row.kind === 'data' ? numberIn(row.cells[column]) : 0), 0);
  return { kind: 'sum', from, to, value };
}

/** A totals row: `label` in the second column, sums in `summed`, blanks elsewhere. */
export function totalRow(
  rows: readonly ListRow[],
  columns: number,
  label: string,
  summed: readonly number[],
  from: number,
): ListRow {
  const to = rows.length - 1;
  const cells = Array.from({ length: columns }, (_, column): ListCell => {
    if (column === 1) return { kind: 'text', text: label };
    return summed.includes(column) ? sumCell(rows, column, from, to) : BLANK;
  });
  return { kind: 'total', cells };
}

/** Head of a list of the organisation board of the provincial Party committee. */
function listHead(input: ListHeadInput, title: string, subtitle: string): ListHead {
  const style = input.settings.party.toneStyle;
  const words = provinceWords(input.province, style);
  return {
    organ: [...words.committeeLines, 'BAN TỔ CHỨC'],
    nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    placeDate: placeDate(plain(input.settings.place) || words.place, input.settings.date),
    title: applyToneStyle(title, style),
    subtitle,
  };
}

/** The two who sign a list of the board; their names are written in by hand. */
function listFoot(): ListDocument['signatures'] {
  return { left: ['NGƯỜI LẬP BIỂU'], right: ['TRƯỞNG BAN'] };
}

/** `(Kèm theo Tờ trình số ……-TTr/BTCTU, ngày …… của Ban Tổ chức Tỉnh uỷ)`. */
export function attachedTo(input: ListHeadInput): string {
  const say = toneTemplate(input.settings.party.toneStyle);
  const { committee } = provinceWords(input.province, input.settings.party.toneStyle);
  return say`(Kèm theo Tờ trình số ${GAP}-TTr/BTCTU, ngày ${GAP}/${GAP}/${GAP} của Ban Tổ chức ${committee})`;
}

/** Which standards the findings and the marks of a list rest on. */
export function checkedWith({ standardsName }: ListHeadInput): string {
  const name = plain(standardsName) || standards.shipped;
  return `(${standards.inUse.replace('{{name}}', name)})`;
}

/** Document properties of a list. */
function listProperties(input: ListHeadInput, title: string): ListDocument['properties'] {
  const { committee } = provinceWords(input.province, input.settings.party.toneStyle);
  return {
    title,
    subject: plain(input.planName),
    organ: `Ban Tổ chức ${committee} ${input.province.name}`,
  };
}

/** What is particular about a list; without a subtitle of its own it names the plan. */
type ListParticulars = Pick<ListDocument, 'name' | 'page' | 'rows' | 'filtered' | 'closing'> & {
  title: string;
  subtitle?: string;
  columns: readonly ColumnPlan[];
};

/** A list as the office has all of them: its head, header, foot and properties around the rows. */
export function listDocument(
  input: ListHeadInput,
  { title, subtitle, columns, ...own }: ListParticulars,
): ListDocument {
  const planName = input.planName === '' ? '' : `(${input.planName})`;
  return {
    ...own,
    head: listHead(input, title, subtitle ?? planName),
    fontSize: 11,
    columns: columns.map(({ key, widthMm, align }) => ({ key, widthMm, align })),
    ...layOutHeader(columns),
    signatures: listFoot(),
    properties: listProperties(input, title),
  };
}
