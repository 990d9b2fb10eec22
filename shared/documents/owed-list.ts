/** Tiêu chuẩn còn nợ: what was recorded to let findings stand, one a line (DOMAIN.md §6). */
import type { WaiverRow } from '../domain/waiver.ts';
import { domain } from '../i18n/vi/domain.ts';
import type { ListHeadInput } from './input.ts';
import type { ListDocument } from './list-document.ts';
import { type FormColumn, laidOut } from './list-form.ts';
import { A3, dayCell, listDocument, lookOf, numberCell, textCell } from './list-parts.ts';
import { thousands } from './office-paper.ts';

/** A waiver with the names of what it is about, '' where it has none. */
export interface OwedEntry {
  waiver: WaiverRow;
  person: string;
  post: string;
  unit: string;
  /** The rule in a few words. */
  standard: string;
  wanted: string;
  found: string;
}

type OwedColumn = FormColumn<OwedEntry>;

type Named = Exclude<keyof OwedEntry, 'waiver'>;

function text(key: Named, header: string, widthMm: number): OwedColumn {
  return { key, header: [header], widthMm, align: 'left', cell: (entry) => textCell(entry[key]) };
}

function recorded(
  key: string,
  header: string,
  widthMm: number,
  read: (waiver: WaiverRow) => string,
): OwedColumn {
  return { key, header: [header], widthMm, align: 'left', cell: ({ waiver }) => textCell(read(waiver)) };
}

function day(key: 'documentDate' | 'deadline' | 'completedOn', header: string): OwedColumn {
  return {
    key,
    header: [header],
    widthMm: 20,
    align: 'center',
    cell: ({ waiver }) => dayCell(waiver[key]),
  };
}

export const OWED_COLUMNS: readonly OwedColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  text('person', 'Họ và tên', 30),
  text('post', 'Chức danh, vị trí', 36),
  text('unit', 'Xã, phường, đặc khu', 28),
  text('standard', 'Tiêu chuẩn', 30),
  text('wanted', 'Yêu cầu', 26),
  text('found', 'Hiện trạng', 26),
  recorded('kind', 'Loại', 22, ({ kind }) => domain.waiver[kind]),
  recorded('document', 'Văn bản làm căn cứ', 36, ({ document }) => document),
  day('documentDate', 'Ngày văn bản'),
  recorded('approver', 'Cấp, người quyết định', 24, ({ approver }) => approver),
  day('deadline', 'Hạn'),
  recorded('course', 'Lớp, kế hoạch; lý do', 28, ({ course, reason }) =>
    [course, reason].filter((part) => part !== '').join('; '),
  ),
  recorded('state', 'Tình trạng', 20, ({ state }) => domain.waiverState[state]),
  day('completedOn', 'Ngày hoàn thành'),
];

/** Waivers in the given order. */
export function owedList(entries: readonly OwedEntry[], input: ListHeadInput): ListDocument {
  const look = lookOf(input, 'owed');
  const form = laidOut(OWED_COLUMNS, A3, look);
  return listDocument(input, {
    name: 'Tiêu chuẩn còn nợ',
    title: 'DANH SÁCH TIÊU CHUẨN CÒN NỢ VÀ TRƯỜNG HỢP ĐƯỢC MIỄN TRỪ',
    look,
    page: form.page,
    columns: form.columns,
    rows: entries.map((entry, at) => form.row(entry, at + 1)),
    filtered: true,
    closing: `(Danh sách có ${thousands(entries.length)} trường hợp)`,
  });
}
