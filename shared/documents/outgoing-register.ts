/** Sổ đăng ký văn bản đi: the papers that were produced, one a line, as the clerk's book has them (NĐ 30/2020, Phụ lục VI). */
import type { PaperRecord } from '../domain/paper.ts';
import type { DecisionDocument } from './decision-document.ts';
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument } from './list-document.ts';
import { A4, listDocument, numberCell, textCell } from './list-parts.ts';
import { numberAndSymbol } from './numbering.ts';
import { capitalised } from './wording.ts';

/** A paper with its text. */
export interface RegisteredPaper {
  record: PaperRecord;
  document: DecisionDocument;
  /** How far it is, in words; said where it does not simply stand. */
  remark: string;
}

interface RegisterColumn extends ColumnPlan {
  cell: (paper: RegisteredPaper, ordinal: number) => ListCell;
}

const COLUMNS: readonly RegisterColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 10, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'number',
    header: ['Số, ký hiệu'],
    widthMm: 28,
    align: 'left',
    cell: ({ record: { family, number, symbol } }) =>
      textCell(number === null ? symbol : numberAndSymbol(family, number, symbol)),
  },
  {
    key: 'date',
    header: ['Ngày, tháng'],
    widthMm: 24,
    align: 'center',
    cell: ({ record: { date } }) => (date === null ? { kind: 'blank' } : { kind: 'date', date }),
  },
  {
    key: 'subject',
    header: ['Tên loại và trích yếu nội dung'],
    widthMm: 54,
    align: 'left',
    cell: ({ document }) => textCell(document.properties.title),
  },
  {
    key: 'people',
    header: ['Cán bộ'],
    widthMm: 40,
    align: 'left',
    cell: ({ record }) => textCell(record.items.map(({ personName }) => personName).join('; ')),
  },
  {
    key: 'signer',
    header: ['Người ký'],
    widthMm: 32,
    align: 'left',
    cell: ({ record }) => textCell(record.signer),
  },
  {
    key: 'recipients',
    header: ['Nơi nhận'],
    widthMm: 28,
    align: 'left',
    cell: ({ document }) =>
      textCell(document.recipients.map((line) => line.replace(/^- |[;.]$/gu, '')).join('; ')),
  },
  {
    key: 'secrecy',
    header: ['Độ mật'],
    widthMm: 16,
    align: 'center',
    cell: ({ document }) => textCell(capitalised((document.secrecy ?? '').toLocaleLowerCase('vi'))),
  },
  { key: 'remark', header: ['Ghi chú'], widthMm: 20, align: 'left', cell: ({ remark }) => textCell(remark) },
];

/** Papers in the given order. */
export function outgoingRegister(papers: readonly RegisteredPaper[], input: ListHeadInput): ListDocument {
  return listDocument(input, {
    name: 'Sổ đăng ký văn bản đi',
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    subtitle: '',
    page: A4,
    columns: COLUMNS,
    rows: papers.map((paper, at) => ({
      kind: 'data',
      cells: COLUMNS.map(({ cell }) => cell(paper, at + 1)),
    })),
    filtered: true,
    closing: `(Sổ có ${papers.length} văn bản)`,
  });
}
