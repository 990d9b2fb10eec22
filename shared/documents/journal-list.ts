/** Nhật ký: what was done, by whom and when, one step a line, oldest first as it is read on paper. */
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument } from './list-document.ts';
import { A4, listDocument, numberCell, textCell } from './list-parts.ts';
import { thousands } from './office-paper.ts';

/** A step in words. */
export interface JournalLine {
  seq: number;
  /** `09:41 21/11/2026` by the clock of this machine. */
  at: string;
  actor: string;
  what: string;
  /** That it was undone, or what it undid; '' where it stands. */
  state: string;
}

interface JournalColumn extends ColumnPlan {
  cell: (line: JournalLine) => ListCell;
}

const COLUMNS: readonly JournalColumn[] = [
  { key: 'seq', header: ['Số'], widthMm: 14, align: 'center', cell: ({ seq }) => numberCell(seq) },
  { key: 'at', header: ['Lúc'], widthMm: 34, align: 'center', cell: ({ at }) => textCell(at) },
  { key: 'actor', header: ['Người làm'], widthMm: 44, align: 'left', cell: ({ actor }) => textCell(actor) },
  { key: 'what', header: ['Việc'], widthMm: 122, align: 'left', cell: ({ what }) => textCell(what) },
  { key: 'state', header: ['Ghi chú'], widthMm: 38, align: 'left', cell: ({ state }) => textCell(state) },
];

/** Steps in the given order; `about` says what they were chosen by, '' for the whole journal. */
export function journalList(
  lines: readonly JournalLine[],
  about: string,
  input: ListHeadInput,
): ListDocument {
  return listDocument(input, {
    name: 'Nhật ký',
    title: 'NHẬT KÝ THỰC HIỆN PHƯƠNG ÁN BỐ TRÍ NHÂN SỰ',
    subtitle: about === '' ? '' : `(${about})`,
    page: A4,
    columns: COLUMNS,
    rows: lines.map((line) => ({ kind: 'data', cells: COLUMNS.map(({ cell }) => cell(line)) })),
    filtered: true,
    closing: `(Nhật ký có ${thousands(lines.length)} việc)`,
  });
}
