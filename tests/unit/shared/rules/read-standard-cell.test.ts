import { describe, expect, it } from 'vitest';
import { loadCitations } from '../../../../electron/services/plan/citations.ts';
import { wordsIn } from '../../../../electron/services/words.ts';
import { citationNames, createCellReader } from '../../../../shared/rules/read-standard-cell.ts';
import {
  codesOf,
  codeWord,
  STANDARD_COLUMNS,
  type StandardColumn,
} from '../../../../shared/rules/standard-words.ts';

const read = createCellReader(loadCitations());

describe('a cell of the table', () => {
  it.each([
    ['minDegree', 'Đại học', 'university'],
    ['minDegree', 'DAI HOC', 'university'],
    ['minDegree', 'ĐH', 'university'],
    ['minDegree', 'Thạc sỹ', 'master'],
    ['minDegree', '  ', null],
    ['minDegree', 'Không quy định', null],
    ['minTheory', 'cao cap', 'advanced'],
    ['minStateManagement', 'Chuyên viên chính', 'principal'],
    ['partyMember', 'bat buoc', 'required'],
    ['planning', 'Không bắt buộc quy hoạch', 'not-required'],
    ['minMonthsLeft', '60', 60],
    ['minMonthsLeft', '5 năm', 60],
    ['minMonthsLeft', '48 tháng', 48],
    ['minMonthsLeft', '-', null],
    ['priorTitles', 'Trưởng phòng; Phó Bí thư', ['Trưởng phòng', 'Phó Bí thư']],
    ['priorTitles', 'Chuyên viên từ 5 năm; chuyên viên (60 tháng)', ['Chuyên viên (60 tháng)']],
    ['fields', 'tài chính, kế toán; y tế', ['finance', 'health']],
    ['fields', 'y te, noi vu', ['health', 'home-affairs']],
    ['fields', 'tai chinh, ke toan, noi vu', ['finance', 'home-affairs']],
    ['source', 'NĐ 334/2025/NĐ-CP', 'nd-334-2025'],
    ['source', '334/2025/nđ-cp', 'nd-334-2025'],
    ['source', 'Nghị định 334/2025/NĐ-CP', 'nd-334-2025'],
    ['source', '', null],
    ['confirmed', 'x', 'yes'],
    ['confirmed', 'Cần tỉnh xác nhận', 'no'],
    ['confirmed', '', 'no'],
    ['toConfirm', 'Chuyên ngành', ['fields']],
  ] as const)('%s “%s” is understood', (column, text, value) => {
    expect(read(column, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['minDegree', 'rất cao', 'word-unknown', 'rất cao'],
    ['fields', 'y tế; thiên văn', 'word-unknown', 'thiên văn'],
    ['minMonthsLeft', '601', 'number-invalid', '601'],
    ['minMonthsLeft', '51 năm', 'number-invalid', '51 năm'],
    ['minMonthsLeft', '-5', 'number-invalid', '-5'],
    ['source', 'QĐ 999', 'source-unknown', 'QĐ 999'],
    ['confirmed', 'có lẽ', 'word-unknown', 'có lẽ'],
  ] as const)('%s “%s” is refused: %s', (column, text, problem, word) => {
    expect(read(column, text)).toEqual({ ok: false, problem, word });
  });

  it.each(['vi', 'en'] as const)('is read back in the words it is shown in (%s)', (language) => {
    const { t } = wordsIn(language);
    for (const column of STANDARD_COLUMNS as readonly StandardColumn[]) {
      for (const code of codesOf(column)) {
        const reading = read(column, codeWord(column, code, t));
        expect([column, reading.ok && [reading.value].flat()]).toEqual([column, [code]]);
      }
    }
  });

  it('names each text so that it is found again', () => {
    const [first] = loadCitations();
    if (first === undefined) throw new Error('no citations');
    const twin = { ...first, id: 'twin' as typeof first.id };
    const all = [...loadCitations(), twin];
    const reader = createCellReader(all);
    const names = citationNames(all);
    expect(new Set(names.values()).size).toBe(all.length);
    for (const [id, name] of names) expect(reader('source', name)).toEqual({ ok: true, value: id });
    expect(reader('source', first.number)).toMatchObject({ problem: 'source-ambiguous' });
  });
});
