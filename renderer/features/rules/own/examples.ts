/** Rules to start from, as offices ask for them. */
import type { OwnField } from '../../../../shared/domain/own-fact.ts';
import type { OwnOperator } from '../../../../shared/domain/own-field.ts';
import type {
  Comparison,
  ConditionGroup,
  OwnRuleDraft,
  OwnValue,
} from '../../../../shared/domain/own-rule.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';

function when(field: OwnField, operator: OwnOperator, value: OwnValue = null): Comparison {
  return { kind: 'compare', field, operator, value };
}

function all(...items: Comparison[]): ConditionGroup {
  return { kind: 'group', join: 'all', items };
}

type Example = Pick<OwnRuleDraft, 'scope' | 'severity' | 'conditions'> & {
  /** The field its message names. */
  readonly names: OwnField | null;
};

const EXAMPLES = {
  retiring: {
    scope: 'placement',
    severity: 'warn',
    conditions: all(when('form', 'in', ['transfer-appoint', 'second']), when('monthsLeft', 'lt', 24)),
    names: 'monthsLeft',
  },
  service: {
    scope: 'placement',
    severity: 'warn',
    conditions: all(
      when('leadership', 'eq', true),
      when('role', 'in', ['head']),
      when('bloc', 'in', ['government']),
      when('serviceMonths', 'lt', 36),
    ),
    names: 'serviceMonths',
  },
  many: {
    scope: 'person',
    severity: 'warn',
    conditions: all(when('postsHeld', 'ge', 3)),
    names: 'postsHeld',
  },
  women: {
    scope: 'person',
    severity: 'info',
    conditions: all(
      when('sex', 'in', ['female']),
      when('inScope', 'eq', true),
      when('planning', 'filled'),
      when('postsHeld', 'eq', 0),
      when('disposition', 'in', ['none']),
    ),
    names: null,
  },
  merged: {
    scope: 'post',
    severity: 'block',
    conditions: all(
      when('mergedCount', 'ge', 4),
      when('requirement', 'in', ['key']),
      when('vacant', 'eq', true),
    ),
    names: 'mergedCount',
  },
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof EXAMPLES;
export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as ExampleName[];

/** A rule of which nothing is said yet. */
export const EMPTY_DRAFT: OwnRuleDraft = {
  id: null,
  name: '',
  scope: 'placement',
  conditions: { kind: 'group', join: 'all', items: [] },
  severity: 'warn',
  message: '',
  settle: '',
  citation: null,
  active: true,
  note: '',
};

export function exampleDraft(t: Translate, name: ExampleName): OwnRuleDraft {
  const { names, ...example }: Example = EXAMPLES[name];
  return {
    ...EMPTY_DRAFT,
    ...example,
    name: t(`ownRules.example.${name}.name`),
    message: t(`ownRules.example.${name}.message`, { field: `{${names ?? ''}}` }),
    settle: t(`ownRules.example.${name}.settle`),
  };
}
