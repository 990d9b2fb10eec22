/** Sổ đăng ký văn bản đi: the papers that were produced, one a line, as the clerk's book has them (NĐ 30/2020, Phụ lục VI). */
import type { PaperRecord } from '../domain/paper.ts';
import type { DecisionDocument } from './decision-document.ts';
import { placeDate as placeDateOf } from './decision-frame.ts';
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument } from './list-document.ts';
import { A4, listDocument, numberCell, textCell } from './list-parts.ts';
import { numberAndSymbol } from './numbering.ts';
import { thousands } from './office-paper.ts';
import { capitalised } from './wording.ts';

/** A paper with its text. */
export interface RegisteredPaper {
  record: PaperRecord;
  document: DecisionDocument;
  /** Year or term of the register its number stands in; '' while it has none. */
  period: string;
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
    cell: ({ document }) => textCell(kindAndSubject(document)),
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

/** Name of the book, whatever registers stand in it. */
export const OUTGOING_REGISTER = 'Sổ đăng ký văn bản đi';

/** `Quyết định về việc …`: the subject as on the paper, but in the middle of a sentence. */
export function kindAndSubject({ kind, subject }: Pick<DecisionDocument, 'kind' | 'subject'>): string {
  return `${capitalised(kind.toLocaleLowerCase('vi'))} ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`;
}

/**
 * A register for each organ, symbol and year or term, under the head of that organ; those of papers without a number
 * apart. Registers in the order of their first paper, papers by number.
 */
export function outgoingRegisters(papers: readonly RegisteredPaper[], input: ListHeadInput): ListDocument[] {
  const registers = new Map<string, RegisteredPaper[]>();
  for (const paper of papers) {
    const { organ, symbol } = paper.record;
    const key = [organ, symbol, paper.period].join('\n');
    const register = registers.get(key);
    if (register === undefined) registers.set(key, [paper]);
    else register.push(paper);
  }
  const books = [...registers.values()].map((own) => ({
    list: registerOf(own, input),
    organ: own[0]?.document.organ.at(-1) ?? '',
  }));
  // What is not told apart by its symbol is by its organ, which stands first: long names of sheets are cut.
  const names = books.map(({ list: { name } }) => name);
  return books.map(({ list, organ }) =>
    names.filter((name) => name === list.name).length === 1
      ? list
      : { ...list, name: `${organ} ${list.name}` },
  );
}

function registerOf(papers: readonly RegisteredPaper[], input: ListHeadInput): ListDocument {
  const [first] = papers;
  if (first === undefined) throw new RangeError('a register without papers');
  const { document, period, record } = first;
  const { family, symbol } = record;
  const run = period === '' ? 'chưa lấy số' : `${family === 'party' ? 'nhiệm kỳ' : 'năm'} ${period}`;
  const sorted = [...papers].sort((a, b) => (a.record.number ?? 0) - (b.record.number ?? 0));
  const list = listDocument(input, {
    name: `${symbol} ${period || run}`,
    title: OUTGOING_REGISTER.toUpperCase(),
    subtitle: `(Ký hiệu ${symbol}, ${run})`,
    page: A4,
    columns: COLUMNS,
    rows: sorted.map((paper, at) => ({
      kind: 'data',
      cells: COLUMNS.map(({ cell }) => cell(paper, at + 1)),
    })),
    filtered: true,
    closing: `(Sổ có ${thousands(papers.length)} văn bản)`,
  });
  const { superior, organ, nation, motto, placeDate } = document;
  const [place = ''] = placeDate.split(', ngày');
  return {
    ...list,
    head: {
      ...list.head,
      family,
      organ: [superior, organ].filter((lines) => lines.length > 0).map((lines) => lines.join(' ')),
      nation,
      motto,
      placeDate: placeDateOf(place, input.settings.date),
    },
    // A clerk keeps it; nobody signs it for the organ.
    signatures: { left: [], right: { powers: [], position: 'NGƯỜI LẬP SỔ', name: '' } },
  };
}
