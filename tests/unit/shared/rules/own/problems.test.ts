import { describe, expect, it } from 'vitest';
import { type Condition, MOST_LEVELS, type OwnRuleDraft } from '../../../../../shared/domain/own-rule.ts';
import { LANGUAGES } from '../../../../../shared/i18n/catalogs.ts';
import { problemWords } from '../../../../../shared/rules/own/problem-words.ts';
import { OWN_RULE_PROBLEMS, placeOfPath, problemsOf } from '../../../../../shared/rules/own/problems.ts';
import { compare, draft, group, ownRule } from '../../../../support/own-rules.ts';
import { translator } from '../catalog-translator.ts';

function nested(levels: number): Condition {
  return levels === 0 ? compare('age', 'ge', 55) : group('all', nested(levels - 1));
}

const conditions = (...items: Condition[]) => draft({ conditions: group('all', ...items) });

const CASES: [string, OwnRuleDraft, string, number[] | null][] = [
  ['no name', draft({ name: '  ' }), 'name-missing', null],
  ['the name of another', draft({ name: 'Đã có ' }), 'name-taken', null],
  ['no message', draft({ message: ' ' }), 'message-missing', null],
  ['a message with an unknown field', draft({ message: '{tuổi}' }), 'message-field', null],
  [
    'a message with a field of another scope',
    draft({ scope: 'person', message: '{form}' }),
    'message-field',
    null,
  ],
  ['no condition', conditions(), 'group-empty', []],
  ['an empty group', conditions(compare('age', 'ge', 55), group('any')), 'group-empty', [1]],
  ['groups without end', conditions(nested(MOST_LEVELS)), 'too-deep', Array(MOST_LEVELS).fill(0)],
  [
    'a field of another scope',
    draft({ scope: 'person', conditions: group('all', compare('vacant', 'eq', true)), message: 'x' }),
    'field-scope',
    [0],
  ],
  ['a column without a name', conditions(compare('column', 'filled')), 'column-missing', [0]],
  ['no span', conditions(compare('worstRating', 'le', 'failed')), 'span-wrong', [0]],
  ['a span too long', conditions(compare('worstRating', 'le', 'failed', { span: 21 })), 'span-wrong', [0]],
  ['words of a number', conditions(compare('age', 'contains', ['5'])), 'operator-wrong', [0]],
  ['nothing to compare with', conditions(compare('age', 'ge')), 'value-missing', [0]],
  ['an empty list', conditions(compare('sex', 'in', [])), 'value-missing', [0]],
  ['a text for a number', conditions(compare('age', 'ge', '55')), 'value-wrong', [0]],
  ['a level there is not', conditions(compare('degree', 'ge', 'professor')), 'value-wrong', [0]],
  ['a choice there is not', conditions(compare('sex', 'in', ['other'])), 'value-wrong', [0]],
  ['a month for a day', conditions(compare('start', 'lt', '2026-01')), 'value-wrong', [0]],
  ['a value where none belongs', conditions(compare('degree', 'empty', 'university')), 'value-wrong', [0]],
  [
    'one deep within',
    conditions(compare('age', 'ge', 55), group('any', compare('sex', 'in', ['male']), compare('age', 'ge'))),
    'value-missing',
    [1, 1],
  ],
];

describe('problems', () => {
  it.each(CASES)('%s', (_what, rule, code, path) => {
    const others = [ownRule({ name: 'Đã có' })];
    expect(problemsOf(rule, others)).toContainEqual({ code, path });
  });

  it('are none of a rule that is whole, even beside itself', () => {
    expect(problemsOf(draft())).toEqual([]);
    expect(problemsOf(ownRule(), [ownRule()])).toEqual([]);
    expect(problemsOf(conditions(nested(MOST_LEVELS - 1)))).toEqual([]);
  });

  it('are each tried here, and said in words with their place', () => {
    const tried = new Set(CASES.map(([, , code]) => code));
    expect(OWN_RULE_PROBLEMS.filter((code) => !tried.has(code))).toEqual(['citation-unknown']);
    expect(placeOfPath([1, 0])).toBe('2.1');
    for (const language of LANGUAGES) {
      for (const code of OWN_RULE_PROBLEMS) {
        expect(problemWords(translator(language), code, '2.1')).toContain('2.1');
        expect(problemWords(translator(language), code, '')).not.toBe('');
      }
    }
  });
});
