import { describe, expect, it } from 'vitest';
import { OWN_FIELDS, type OwnFact } from '../../../../../shared/domain/own-fact.ts';
import { OWN_FIELD_SPECS, operatorsOf } from '../../../../../shared/domain/own-field.ts';
import type { Condition, OwnValue } from '../../../../../shared/domain/own-rule.ts';
import { LANGUAGES } from '../../../../../shared/i18n/catalogs.ts';
import { factsWords, filledMessage, readCondition } from '../../../../../shared/rules/own/reading.ts';
import { compare, group } from '../../../../support/own-rules.ts';
import { translator } from '../catalog-translator.ts';

const vi = translator('vi');
const names = {
  title: (code: string) => ({ U20: 'Trưởng phòng', U21: 'Phó Trưởng phòng' })[code] ?? code,
  unit: (code: string) => `xã ${code}`,
  bodyKind: (kind: string) => `cơ quan ${kind}`,
};
const read = (condition: Condition) => readCondition(vi, condition, names);

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [
      group('all', compare('title', 'in', ['U20', 'U21']), compare('age', 'ge', 55)),
      'chức danh là một trong các giá trị “Trưởng phòng”, “Phó Trưởng phòng”, và tuổi từ 55 trở lên',
    ],
    [compare('salaryCoefficient', 'lt', 2.34), 'hệ số lương dưới 2,34'],
    [compare('start', 'ge', '2026-01-15'), 'ngày nhận nhiệm vụ từ ngày 15/01/2026 trở đi'],
    [compare('ethnicity', 'in', ['Kinh']), 'dân tộc là “Kinh”'],
    [compare('age', 'ge'), 'tuổi từ … trở lên'],
    [compare('inScope', 'eq', false), 'không thuộc diện bố trí'],
    [
      compare('worstRating', 'le', 'completed', { span: 3 }),
      'xếp loại thấp nhất trong 3 năm trước từ Hoàn thành nhiệm vụ trở xuống',
    ],
    [compare('column', 'empty', null, { column: 'Sở trường' }), 'cột “Sở trường” chưa có thông tin'],
    [
      group(
        'any',
        compare('vacant', 'eq', true),
        group('all', compare('age', 'lt', 30), compare('sex', 'in', ['female'])),
      ),
      'vị trí còn trống, hoặc (tuổi dưới 30, và giới tính là “Nữ”)',
    ],
    [
      group('none', compare('disposition', 'in', ['none']), compare('postsHeld', 'ge', 2)),
      'không xảy ra điều nào trong: phương án giải quyết là “Chưa có”; số vị trí giữ trong phương án từ 2 trở lên',
    ],
  ])('%j', (condition, words) => {
    expect(read(condition)).toBe(words);
  });

  it.each(LANGUAGES)('has words for every field, comparison and value (%s)', (language) => {
    const t = translator(language);
    for (const field of OWN_FIELDS) {
      const { type, levels, options } = OWN_FIELD_SPECS[field];
      for (const operator of operatorsOf(field)) {
        const many = ['in', 'notIn', 'contains', 'lacks'].includes(operator);
        const one: OwnValue = type === 'flag' ? true : type === 'number' ? 1 : (levels?.[0] ?? '2026-01-01');
        const value =
          operator === 'empty' || operator === 'filled'
            ? null
            : many
              ? [...(levels ?? options ?? ['x'])]
              : one;
        const more = { column: 'C', span: 3 };
        const words = readCondition(t, compare(field, operator, value, more), names);
        expect(words, `${field} ${operator}`).not.toMatch(/ownRules|undefined|\{|\}/);
      }
    }
  });
});

describe('facts in words', () => {
  const facts: OwnFact[] = [
    { field: 'age', value: { min: 49, max: 50 } },
    { field: 'worstRating', span: 3, value: { min: 'failed', max: 'failed' } },
    { field: 'inScope', value: { flag: true } },
    { field: 'sex', value: null },
    { field: 'personNote', value: { values: [] } },
  ];

  it('say each field with what was found', () => {
    expect(factsWords(vi, facts, names)).toBe(
      'tuổi: 49 – 50; xếp loại thấp nhất trong 3 năm trước: Không hoàn thành nhiệm vụ; thuộc diện bố trí; giới tính: chưa rõ; ghi chú của cán bộ: không có',
    );
  });

  it('take the place of names in a message', () => {
    expect(filledMessage(vi, { message: 'Đã {age} tuổi ({form})' }, facts, names)).toBe(
      'Đã 49 – 50 tuổi (chưa rõ)',
    );
  });
});
