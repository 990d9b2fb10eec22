/** What keeps a rule of the office's own from being saved, each with the condition it is about. */
import { OWN_FIELDS } from '../../domain/own-fact.ts';
import { OWN_FIELD_SPECS, type OwnFieldSpec, operatorsOf } from '../../domain/own-field.ts';
import {
  type Comparison,
  type Condition,
  MOST_LEVELS,
  messageParts,
  type OwnRule,
  type OwnRuleDraft,
  type OwnValue,
} from '../../domain/own-rule.ts';

export const OWN_RULE_PROBLEMS = [
  'name-missing',
  'name-taken',
  'message-missing',
  'message-field',
  'citation-unknown',
  'group-empty',
  'too-deep',
  'field-scope',
  'column-missing',
  'span-wrong',
  'operator-wrong',
  'value-missing',
  'value-wrong',
] as const;
export type OwnRuleProblemCode = (typeof OWN_RULE_PROBLEMS)[number];

export interface OwnRuleProblem {
  readonly code: OwnRuleProblemCode;
  /** The condition, as places in its groups from the outermost on; null where it is about the rule as a whole. */
  readonly path: readonly number[] | null;
}

/** `2.1`: the first condition of the group in second place. */
export function placeOfPath(path: readonly number[]): string {
  return path.map((at) => String(at + 1)).join('.');
}

/** `others` are the rules that stand beside it. */
export function problemsOf(rule: OwnRuleDraft, others: readonly OwnRule[] = []): OwnRuleProblem[] {
  const problems: OwnRuleProblem[] = [];
  const whole = (code: OwnRuleProblemCode) => problems.push({ code, path: null });
  const name = rule.name.trim();
  if (name === '') whole('name-missing');
  else if (others.some((other) => other.id !== rule.id && other.name.trim() === name)) whole('name-taken');
  if (rule.message.trim() === '') whole('message-missing');
  else if (!namesFieldsOnly(rule)) whole('message-field');
  conditionProblems(rule, rule.conditions, [], problems);
  return problems;
}

function namesFieldsOnly({ message, scope }: OwnRuleDraft): boolean {
  return messageParts(message).every(({ text, isField }) => {
    if (!isField) return true;
    const field = OWN_FIELDS.find((one) => one === text);
    return field !== undefined && OWN_FIELD_SPECS[field].scopes.includes(scope);
  });
}

function conditionProblems(
  rule: OwnRuleDraft,
  condition: Condition,
  path: readonly number[],
  problems: OwnRuleProblem[],
): void {
  if (condition.kind === 'compare') {
    const code = comparisonProblem(rule, condition);
    if (code !== null) problems.push({ code, path });
    return;
  }
  if (condition.items.length === 0) problems.push({ code: 'group-empty', path });
  if (path.length >= MOST_LEVELS) {
    problems.push({ code: 'too-deep', path });
    return;
  }
  for (const [at, item] of condition.items.entries()) conditionProblems(rule, item, [...path, at], problems);
}

function comparisonProblem({ scope }: OwnRuleDraft, comparison: Comparison): OwnRuleProblemCode | null {
  const { field, operator, value, column = '', span } = comparison;
  const spec = OWN_FIELD_SPECS[field];
  if (!spec.scopes.includes(scope)) return 'field-scope';
  if (field === 'column' && column.trim() === '') return 'column-missing';
  if (spec.span !== undefined && (span === undefined || span < 1 || span > spec.span.most))
    return 'span-wrong';
  if (!operatorsOf(field).includes(operator)) return 'operator-wrong';
  if (operator === 'empty' || operator === 'filled') return value === null ? null : 'value-wrong';
  if (isNothing(value)) return 'value-missing';
  return fits(spec, operator, value) ? null : 'value-wrong';
}

function isNothing(value: OwnValue): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some((one) => one.trim() === '');
  return value === null || value === '';
}

function fits(spec: OwnFieldSpec, operator: Comparison['operator'], value: OwnValue): boolean {
  const allowed = spec.levels ?? spec.options;
  const isAllowed = (one: string) => allowed === undefined || allowed.includes(one);
  if (operator === 'in' || operator === 'notIn' || operator === 'contains' || operator === 'lacks') {
    return Array.isArray(value) && value.every(isAllowed);
  }
  switch (spec.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    default:
      return typeof value === 'string' && isAllowed(value);
  }
}
