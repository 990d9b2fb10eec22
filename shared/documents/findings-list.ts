/** Kết quả kiểm tra: findings one a line, to be filtered and worked off in a spreadsheet. */
import type { IsoDate } from '../domain/dates.ts';
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument } from './list-document.ts';
import { A3, BLANK, listDocument, numberCell, textCell } from './list-parts.ts';

/** A finding in words, '' where it has nothing of the kind. */
export interface FindingEntry {
  /** How grave it is, or that it is waived. */
  gravity: string;
  title: string;
  unit: string;
  post: string;
  person: string;
  wanted: string;
  found: string;
  basis: string;
  /** What lets it stand, or did until its deadline. */
  waiver: string;
  deadline: IsoDate | null;
}

interface FindingColumn extends ColumnPlan {
  cell: (entry: FindingEntry, ordinal: number) => ListCell;
}

function text(key: keyof FindingEntry & string, header: string, widthMm: number): FindingColumn {
  return { key, header: [header], widthMm, align: 'left', cell: (entry) => textCell(entry[key] ?? '') };
}

const COLUMNS: readonly FindingColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 11, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  text('gravity', 'Mức độ', 22),
  text('title', 'Vấn đề', 46),
  text('unit', 'Xã, phường, đặc khu', 34),
  text('post', 'Chức danh, vị trí', 46),
  text('person', 'Họ và tên', 34),
  text('wanted', 'Yêu cầu', 40),
  text('found', 'Hiện trạng', 46),
  text('basis', 'Căn cứ', 36),
  text('waiver', 'Nợ tiêu chuẩn, miễn trừ', 38),
  {
    key: 'deadline',
    header: ['Hạn'],
    widthMm: 22,
    align: 'center',
    cell: ({ deadline }) => (deadline === null ? BLANK : { kind: 'date', date: deadline }),
  },
];

/** Findings in the given order. */
export function findingsList(entries: readonly FindingEntry[], input: ListHeadInput): ListDocument {
  return listDocument(input, {
    name: 'Kết quả kiểm tra',
    title: 'KẾT QUẢ KIỂM TRA PHƯƠNG ÁN BỐ TRÍ NHÂN SỰ',
    page: A3,
    columns: COLUMNS,
    rows: entries.map((entry, at) => ({
      kind: 'data',
      cells: COLUMNS.map((column) => column.cell(entry, at + 1)),
    })),
    filtered: true,
    closing: `(Danh sách có ${entries.length} vấn đề)`,
  });
}
