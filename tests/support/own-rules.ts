/** Rules of an office's own for tests: made by hand, and at random. */
import fc from 'fast-check';
import type { OwnField } from '../../shared/domain/own-fact.ts';
import {
  fieldsOf,
  OWN_FIELD_SPECS,
  OWN_SCOPES,
  type OwnOperator,
  type OwnScope,
  operatorsOf,
} from '../../shared/domain/own-field.ts';
import {
  type Comparison,
  type Condition,
  type ConditionGroup,
  JOINS,
  OwnRule,
  type OwnRuleDraft,
  type OwnValue,
} from '../../shared/domain/own-rule.ts';
import { OwnRuleId } from '../../shared/domain/rule-id.ts';

export function compare(
  field: OwnField,
  operator: OwnOperator,
  value: OwnValue = null,
  more: Partial<Comparison> = {},
): Comparison {
  return { kind: 'compare', field, operator, value, ...more };
}

export function group(join: ConditionGroup['join'], ...items: Condition[]): ConditionGroup {
  return { kind: 'group', join, items };
}

/** A rule that warns of everybody on a post who is 55 or older; `change` says what is different. */
export function draft(change: Partial<OwnRuleDraft> = {}): OwnRuleDraft {
  return {
    id: null,
    name: 'Từ 55 tuổi',
    scope: 'placement',
    conditions: group('all', compare('age', 'ge', 55)),
    severity: 'warn',
    message: 'Đã {age} tuổi',
    settle: 'chọn người trẻ hơn',
    citation: null,
    active: true,
    note: '',
    ...change,
  };
}

export function ownRule(change: Partial<OwnRule> = {}): OwnRule {
  return OwnRule.parse({ ...draft(change), id: change.id ?? OwnRuleId.parse('OWN-1') });
}

/** Words and codes that people and posts of the small plans really have, beside some they have not. */
const TEXTS = ['Kinh', 'Thái', 'Trưởng phòng', 'Lai Châu', 'luật', 'phó chủ tịch'];
const TITLES = ['D01', 'U01', 'U20', 'U21', 'C03'];

function comparedWith(field: OwnField, operator: OwnOperator): fc.Arbitrary<OwnValue> {
  const { type, levels, options = field === 'title' ? TITLES : TEXTS } = OWN_FIELD_SPECS[field];
  if (operator === 'empty' || operator === 'filled') return fc.constant(null);
  const listed = levels ?? (type === 'text' ? TEXTS : options);
  if (['in', 'notIn', 'contains', 'lacks'].includes(operator)) {
    return fc.subarray([...listed], { minLength: 1, maxLength: Math.min(3, listed.length) });
  }
  if (type === 'flag') return fc.boolean();
  if (type === 'date') return fc.constantFrom('2025-07-01', '2026-09-01', '2030-01-01');
  return levels === undefined ? fc.constantFrom(0, 1, 2, 30, 55, 120) : fc.constantFrom(...levels);
}

function comparison(scope: OwnScope): fc.Arbitrary<Comparison> {
  return fc.constantFrom(...fieldsOf(scope)).chain((field) =>
    fc.constantFrom(...operatorsOf(field)).chain((operator) =>
      comparedWith(field, operator).map((value) =>
        compare(field, operator, value, {
          ...(field === 'column' ? { column: 'Sở trường' } : {}),
          ...(OWN_FIELD_SPECS[field].span === undefined ? {} : { span: 3 }),
        }),
      ),
    ),
  );
}

function conditions(scope: OwnScope): fc.Arbitrary<ConditionGroup> {
  const items = fc.array(comparison(scope), { minLength: 1, maxLength: 3 });
  const inner = fc
    .tuple(fc.constantFrom(...JOINS), items)
    .map(([join, list]): Condition => group(join, ...list));
  return fc
    .tuple(fc.constantFrom(...JOINS), items, fc.option(inner))
    .map(([join, list, nested]) => group(join, ...list, ...(nested === null ? [] : [nested])));
}

/** Any rule that can be saved. */
export const anyOwnRule: fc.Arbitrary<OwnRule> = fc.constantFrom(...OWN_SCOPES).chain((scope) =>
  fc
    .tuple(conditions(scope), fc.constantFrom('block', 'warn', 'info'), fc.boolean(), fc.nat({ max: 3 }))
    .map(([tree, severity, active, number]) =>
      ownRule({
        id: OwnRuleId.parse(`OWN-${number + 1}`),
        name: `Quy định ${number}`,
        scope,
        conditions: tree,
        severity,
        active,
        message: scope === 'post' ? 'Ở {unit}' : 'Đã {age} tuổi',
      }),
    ),
);
