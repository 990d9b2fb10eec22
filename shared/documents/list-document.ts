/** What a list says, apart from the format: columns, header with its merges, typed rows, page, head and foot. */
import type { DecisionFamily } from '../domain/decision.ts';
import type { Signature } from './office-signature.ts';
import type { PaperProperties } from './paper-properties.ts';

export interface ListColumn {
  /** Stable name of the column, for checks and for readers of the model. */
  key: string;
  widthMm: number;
  align: 'left' | 'center' | 'right';
}

/** A header cell; `row` and `column` are 0-based, spans are 1 where the cell is not merged. */
export interface HeaderCell {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export type ListCell =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  /** A calendar day, `YYYY-MM-DD`; printed `dd/mm/yyyy`. */
  | { kind: 'date'; date: string }
  | { kind: 'number'; value: number }
  /** Sum of the number cells of this column in rows `from`..`to` of the list, sums among them not counted twice. */
  | { kind: 'sum'; from: number; to: number; value: number };

export type ListRow =
  /** A heading across the table: a numeral in the first column, a name from the second on. */
  | { kind: 'group'; mark: string; text: string }
  | { kind: 'data'; cells: ListCell[] }
  | { kind: 'total'; cells: ListCell[] };

export interface ListPage {
  size: 'A3' | 'A4';
  landscape: boolean;
  /** Millimetres. */
  margins: { top: number; right: number; bottom: number; left: number };
}

export interface ListHead {
  family: DecisionFamily;
  /** Left, one entry a line: the superior body plain, the issuing body (the last) bold. */
  organ: string[];
  /** Right: `ĐẢNG CỘNG SẢN VIỆT NAM` with a rule of its own length below, or the State's two lines. */
  nation: string;
  /** `Độc lập - Tự do - Hạnh phúc` with a rule of its own length below; '' for the Party. */
  motto: string;
  placeDate: string;
  title: string;
  subtitle: string;
}

/** A table with its header, whatever stands around it. */
export interface ListTable {
  /** Size of the letters in points. */
  fontSize: number;
  columns: ListColumn[];
  headerRows: number;
  header: HeaderCell[];
  rows: ListRow[];
}

export interface ListDocument extends ListTable {
  /** Name of the sheet and start of the file name. */
  name: string;
  head: ListHead;
  page: ListPage;
  /** True where readers narrow the rows down by column: one line each, without groups and sums. */
  filtered?: true;
  /** `(Danh sách có 12 đồng chí)`; '' for none. */
  closing: string;
  /** Nơi nhận of a list issued alone, finished lines; none where it is attached to another paper. */
  recipients: string[];
  /** Who signs; where there are recipients they take the left. */
  signatures: { left: string[]; right: Signature };
  properties: PaperProperties;
}

/** Header of one column: its text, or the groups it stands under from the top down and its own text last. */
export interface ColumnPlan extends ListColumn {
  header: readonly string[];
}

/**
 * Lays out a header: neighbours under the same group share one merged cell, a column without groups reaches
 * down through all rows. `least` rows where a form wants more than its groups need.
 */
export function layOutHeader(
  plans: readonly ColumnPlan[],
  least = 1,
): { header: HeaderCell[]; headerRows: number } {
  const headerRows = Math.max(least, ...plans.map((plan) => plan.header.length));
  const header: HeaderCell[] = [];
  plans.forEach((plan, column) => {
    plan.header.forEach((text, row) => {
      const own = row === plan.header.length - 1;
      if (own) {
        header.push({ text, row, column, rowSpan: headerRows - row, columnSpan: 1 });
        return;
      }
      const before = plans[column - 1];
      const continues = before !== undefined && sameGroups(before.header, plan.header, row);
      if (continues) return;
      let columnSpan = 1;
      for (let next = column + 1; next < plans.length; next += 1) {
        const neighbour = plans[next];
        if (!neighbour || !sameGroups(neighbour.header, plan.header, row)) break;
        columnSpan += 1;
      }
      header.push({ text, row, column, rowSpan: 1, columnSpan });
    });
  });
  return { header, headerRows };
}

/** Both columns stand under the same groups down to `row`, and both have something below it. */
function sameGroups(a: readonly string[], b: readonly string[], row: number): boolean {
  if (a.length <= row + 1 || b.length <= row + 1) return false;
  for (let level = 0; level <= row; level += 1) if (a[level] !== b[level]) return false;
  return true;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` as `IV`, for the numbers of groups. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}
