import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeHistories } from '../../electron/import/merge-histories.ts';
import { NO_DATE, type PartialDate } from '../../shared/domain/dates.ts';
import {
  DISCIPLINE_KINDS,
  type Discipline,
  type Evaluation,
  RATINGS,
  RELATIONS,
  type Relative,
  type ServicePeriod,
} from '../../shared/domain/history.ts';
import { formatDisciplines, parseDisciplines } from '../../shared/text/histories/disciplines.ts';
import { formatEvaluations, parseEvaluations } from '../../shared/text/histories/evaluations.ts';
import { formatRelatives, parseRelatives } from '../../shared/text/histories/relatives.ts';
import { formatService, parseService, splitPost } from '../../shared/text/histories/service.ts';
import { formatPartialDate } from '../../shared/text/parse-date.ts';

const two = (n: number) => String(n).padStart(2, '0');
const PRECISIONS = { 10: 'day', 7: 'month', 4: 'year' } as const;

const date: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom<keyof typeof PRECISIONS>(10, 7, 4),
  )
  .map(([year, month, day, digits]) => {
    const value = `${year}-${two(month)}-${two(day)}`.slice(0, digits);
    return { text: formatPartialDate(value), value, precision: PRECISIONS[digits] };
  });
const maybeDate = fc.oneof({ weight: 1, arbitrary: fc.constant(NO_DATE) }, { weight: 3, arbitrary: date });
const words = (...list: string[]) => fc.constantFrom(...list);

const evaluations: fc.Arbitrary<Evaluation[]> = fc
  .uniqueArray(
    fc
      .tuple(fc.integer({ min: 1990, max: 2026 }), fc.constantFrom(...RATINGS), fc.boolean())
      .map(([year, rating, coded]): Evaluation => {
        const codes = { failed: 'KHTNV', completed: 'HTNV', good: 'HTTNV', excellent: 'HTXSNV' };
        return { year, rating, text: coded ? codes[rating] : '' };
      }),
    { selector: ({ year }) => year, maxLength: 6 },
  )
  .map((list) => list.toSorted((a, b) => a.year - b.year));

const disciplines: fc.Arbitrary<Discipline[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...DISCIPLINE_KINDS),
    decided: maybeDate,
    until: maybeDate,
    document: words(
      '',
      'QĐ số 12',
      'Quyết định số 15-QĐ/UBKT của UBKT Tỉnh uỷ',
      'KL 7-KL/TW, mục 2',
      '45/2021',
    ),
    text: fc.constant(''),
  }),
  { maxLength: 4 },
);

const relatives: fc.Arbitrary<Relative[]> = fc.array(
  fc.record({
    relation: fc.constantFrom(...RELATIONS),
    name: words('Lò Văn An', 'Nguyễn Thị Ẩn', 'Con Thị Mai', 'Vàng A Sinh', "H'Oanh Niê"),
    birthYear: words('', '1975', '2001'),
    workplace: words('', 'Chủ tịch UBND xã Bum Nưa', 'Phòng Nội vụ, huyện Mường Tè', 'giáo viên (đã nghỉ)'),
    personId: fc.constant(null),
  }),
  { maxLength: 4 },
);

const post = words(
  'Phó Chủ tịch UBND xã Bum Nưa',
  'Chuyên viên',
  'Bí thư Đảng uỷ; Chủ tịch HĐND xã',
  'Giáo viên, đơn vị: Lớp 5A',
  'Công chức Văn phòng – Thống kê xã Bum Nưa',
  'Trưởng phòng, Phòng Nội vụ huyện',
);
const service: fc.Arbitrary<ServicePeriod[]> = fc.array(
  fc.tuple(date, maybeDate, post).map(([from, other, text]): ServicePeriod => {
    const ends = other.value !== null && other.value.slice(0, 4) > (from.value ?? '').slice(0, 4);
    return { from, to: ends ? other : NO_DATE, ...splitPost(text) };
  }),
  { maxLength: 5 },
);

describe('a history written into one cell', () => {
  it('is read the same again: evaluations', () => {
    fc.assert(
      fc.property(evaluations, (list) => {
        expect(parseEvaluations(formatEvaluations(list))).toEqual({ entries: list, unread: [] });
      }),
    );
  });

  it('is read the same again: disciplines', () => {
    fc.assert(
      fc.property(disciplines, (list) => {
        expect(parseDisciplines(formatDisciplines(list))).toEqual({ entries: list, unread: [] });
      }),
    );
  });

  it('is read the same again: relatives', () => {
    fc.assert(
      fc.property(relatives, (list) => {
        expect(parseRelatives(formatRelatives(list))).toEqual({ entries: list, unread: [] });
      }),
    );
  });

  it('is read the same again: service', () => {
    fc.assert(
      fc.property(service, (list) => {
        expect(parseService(formatService(list))).toEqual({ entries: list, unread: [] });
      }),
    );
  });
});

describe('a cell of any text', () => {
  const pieces = fc
    .array(
      fc.oneof(
        words(
          '2023',
          'HTTNV',
          'Khá',
          'Khiển trách',
          'QĐ số 12',
          'ngày 03/5/2024',
          'Vợ:',
          'Lò Thị A',
          'Không',
        ),
        words(
          '01/2015',
          '-',
          'nay',
          ':',
          ';',
          '\n',
          ',',
          '(',
          ')',
          'đến',
          'năm',
          'đang xem xét',
          'sinh 1980',
        ),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
      { maxLength: 9 },
    )
    .map((parts) => parts.join(' '));

  it('is read without a word lost: what is read is written and read the same again', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const rated = parseEvaluations(text).entries;
        if (rated !== null) expect(parseEvaluations(formatEvaluations(rated)).entries).toEqual(rated);
        const punished = parseDisciplines(text).entries;
        if (punished !== null)
          expect(parseDisciplines(formatDisciplines(punished)).entries).toEqual(punished);
        const kin = parseRelatives(text).entries;
        if (kin !== null) expect(parseRelatives(formatRelatives(kin)).entries).toEqual(kin);
        const served = parseService(text).entries;
        if (served !== null) expect(parseService(formatService(served)).entries).toEqual(served);
      }),
      { numRuns: 500 },
    );
  });
});

describe('merging a newer list', () => {
  const history = <T>(list: fc.Arbitrary<T[]>) => fc.option(list);
  const histories = fc.record({
    evaluations: history(evaluations),
    disciplines: history(disciplines),
    relatives: history(relatives),
    service: history(service),
  });

  it('a second time changes nothing, and a list that says nothing never does', () => {
    const silent = { evaluations: null, disciplines: null, relatives: null, service: null };
    fc.assert(
      fc.property(histories, histories, (known, incoming) => {
        const once = mergeHistories(known, incoming);
        expect(mergeHistories(once, incoming)).toEqual(once);
        expect(mergeHistories(known, silent)).toEqual(known);
      }),
    );
  });

  it('loses no year and no decision', () => {
    fc.assert(
      fc.property(histories, histories, (known, incoming) => {
        const after = mergeHistories(known, incoming);
        const years = (list: Evaluation[] | null) => list?.map(({ year }) => year) ?? [];
        expect(new Set(years(after.evaluations))).toEqual(
          new Set([...years(known.evaluations), ...years(incoming.evaluations)]),
        );
        const decided = (list: Discipline[] | null) => list?.filter(({ kind }) => kind !== 'pending') ?? [];
        const count = Math.max(decided(known.disciplines).length, decided(incoming.disciplines).length);
        expect(decided(after.disciplines).length).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});
