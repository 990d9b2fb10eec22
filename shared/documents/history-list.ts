/**
 * Danh sách quá trình công tác, xếp loại, kỷ luật: what the list R1 has no columns for. Each history stands in one cell
 * that an import reads the same again, so that a roster can leave the program and come back whole.
 */
import { usualLayout } from '../domain/list-layout.ts';
import type { Person } from '../domain/person.ts';
import { formatDisciplines } from '../text/histories/disciplines.ts';
import { formatEvaluations } from '../text/histories/evaluations.ts';
import { formatRelatives } from '../text/histories/relatives.ts';
import { formatService } from '../text/histories/service.ts';
import { nameOf } from './decision-frame.ts';
import type { ListHeadInput, RosterEntry } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument } from './list-document.ts';
import { A3, BLANK, dateCell, listDocument, numberCell, peopleCounted, textCell } from './list-parts.ts';
import { presentPositionOf } from './wording.ts';

interface HistoryColumn extends ColumnPlan {
  cell: (person: Person, ordinal: number) => ListCell;
}

const BIRTH = 'Ngày, tháng, năm sinh';

/** A history as one cell; blank where nobody told it. */
function told<T>(entries: readonly T[] | null, format: (entries: readonly T[]) => string): ListCell {
  return entries === null ? BLANK : textCell(format(entries));
}

const birthOf = (person: Person, sex: Person['sex']): ListCell =>
  person.sex === sex ? dateCell(person.birth) : BLANK;

/** Every column once, as in the list R1: header, width and value stand in one row. */
const COLUMNS: readonly HistoryColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'fullName',
    header: ['Họ và tên'],
    widthMm: 34,
    align: 'left',
    cell: (person) => textCell(nameOf(person)),
  },
  {
    key: 'birthMale',
    header: [BIRTH, 'Nam'],
    widthMm: 20,
    align: 'center',
    cell: (person) => birthOf(person, 'male'),
  },
  {
    key: 'birthFemale',
    header: [BIRTH, 'Nữ'],
    widthMm: 20,
    align: 'center',
    cell: (person) => birthOf(person, 'female'),
  },
  {
    key: 'current',
    header: ['Chức vụ, đơn vị công tác hiện nay'],
    widthMm: 46,
    align: 'left',
    cell: (person) => textCell(presentPositionOf(person)),
  },
  {
    key: 'appointedUntil',
    header: ['Thời hạn giữ chức vụ'],
    widthMm: 22,
    align: 'center',
    cell: (person) => dateCell(person.appointedUntil),
  },
  {
    key: 'evaluations',
    header: ['Đánh giá, xếp loại hằng năm'],
    widthMm: 46,
    align: 'left',
    cell: ({ evaluations }) => told(evaluations, formatEvaluations),
  },
  {
    key: 'disciplines',
    header: ['Kỷ luật'],
    widthMm: 44,
    align: 'left',
    cell: ({ disciplines }) => told(disciplines, formatDisciplines),
  },
  {
    key: 'relatives',
    header: ['Thân nhân là cán bộ, công chức'],
    widthMm: 56,
    align: 'left',
    cell: ({ relatives }) => told(relatives, formatRelatives),
  },
  {
    key: 'service',
    header: ['Quá trình công tác'],
    widthMm: 78,
    align: 'left',
    cell: ({ service }) => told(service, formatService),
  },
  {
    key: 'citizenId',
    header: ['Số CCCD'],
    widthMm: 25,
    align: 'center',
    cell: (person) => textCell(person.citizenId),
  },
];

/** The list of `people` in the given order. */
export function historyList(people: readonly RosterEntry[], input: ListHeadInput): ListDocument {
  return listDocument(input, {
    name: 'Quá trình, xếp loại, kỷ luật',
    title: 'DANH SÁCH QUÁ TRÌNH CÔNG TÁC, XẾP LOẠI, KỶ LUẬT',
    look: usualLayout('list'),
    page: A3,
    columns: COLUMNS,
    rows: people.map(({ person }, at) => ({
      kind: 'data',
      cells: COLUMNS.map(({ cell }) => cell(person, at + 1)),
    })),
    closing: `(Danh sách có ${peopleCounted(people.length, 'party')})`,
  });
}
