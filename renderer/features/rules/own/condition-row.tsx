/** One comparison: what is looked at, how, and with what; and the ways to move it and take it away. */
import { ActionIcon, NumberInput, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OwnField } from '../../../../shared/domain/own-fact.ts';
import {
  fieldsOf,
  OWN_FIELD_SPECS,
  type OwnOperator,
  type OwnScope,
  operatorsOf,
} from '../../../../shared/domain/own-field.ts';
import type { Comparison } from '../../../../shared/domain/own-rule.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { type OwnRuleProblem, placeOfPath } from '../../../../shared/rules/own/problems.ts';
import { Icon, type IconName } from '../../../components/icons.tsx';
import { useT } from '../../../i18n/index.ts';
import { onField, type Path, withOperator } from './condition-tree.ts';
import { capital, pickWords } from './message-words.ts';
import styles from './own-rules.module.css';
import { ValueField } from './value-field.tsx';

/** What can be done with a condition from its own line. */
export interface ConditionActions {
  replace(path: Path, next: Comparison): void;
  remove(path: Path): void;
  move(path: Path, step: -1 | 1): void;
}

interface Props {
  comparison: Comparison;
  path: Path;
  scope: OwnScope;
  problem: OwnRuleProblem | undefined;
  actions: ConditionActions;
}

const GROUPS = ['person', 'placement', 'post'] as const;

/** The fields of a scope under the headings they belong to. */
export function fieldOptions(t: Translate, scope: OwnScope) {
  const fields = fieldsOf(scope);
  return GROUPS.map((group) => ({
    group: t(`ownRules.fieldGroup.${group}`),
    items: fields
      .filter((field) => OWN_FIELD_SPECS[field].group === group)
      .map((field) => ({ value: field as string, label: capital(pickWords(t, field)) })),
  })).filter(({ items }) => items.length > 0);
}

export function operatorWords(t: Translate, field: OwnField, operator: OwnOperator): string {
  if (operator === 'empty' || operator === 'filled') return t(`ownRules.operator.${operator}`);
  return t(`ownRules.operator.${OWN_FIELD_SPECS[field].type}.${operator}`);
}

export function ConditionRow({ comparison, path, scope, problem, actions }: Props): ReactNode {
  const t = useT();
  const { field, operator, column = '', span } = comparison;
  const what = t('ownRules.condition', { place: placeOfPath(path) });
  const spec = OWN_FIELD_SPECS[field];
  const code = problem?.code;
  const change = (part: Partial<Comparison>) => actions.replace(path, { ...comparison, ...part });
  const named = (part: string) => `${what}: ${t(`ownRules.${part}`)}`;
  return (
    <fieldset className={styles.condition} aria-label={what} data-path={placeOfPath(path)}>
      <div className={styles.comparison}>
        <Select
          className={styles.field}
          aria-label={named('fieldLabel')}
          data={fieldOptions(t, scope)}
          value={field}
          error={code === 'field-scope'}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('common.none')}
          onChange={(chosen) => {
            const next = fieldsOf(scope).find((one) => one === chosen);
            if (next !== undefined && next !== field) actions.replace(path, onField({ field: next }));
          }}
        />
        {field === 'column' ? (
          <TextInput
            aria-label={named('columnLabel')}
            placeholder={t('ownRules.columnLabel')}
            error={code === 'column-missing'}
            value={column}
            onChange={(event) => change({ column: event.currentTarget.value })}
          />
        ) : null}
        {spec.span === undefined ? null : (
          <NumberInput
            aria-label={named(`spanLabel.${spec.span.unit}`)}
            suffix={` ${t(`ownRules.spanUnit.${spec.span.unit}`)}`}
            error={code === 'span-wrong'}
            min={1}
            max={spec.span.most}
            allowDecimal={false}
            w={104}
            value={span ?? ''}
            onChange={(typed) => change({ span: typeof typed === 'number' ? typed : 0 })}
          />
        )}
        {spec.type === 'flag' ? null : (
          <Select
            className={styles.operator}
            aria-label={named('operatorLabel')}
            data={operatorsOf(field).map((one) => ({ value: one, label: operatorWords(t, field, one) }))}
            value={operator}
            error={code === 'operator-wrong'}
            allowDeselect={false}
            onChange={(chosen) => {
              const next = operatorsOf(field).find((one) => one === chosen);
              if (next !== undefined) actions.replace(path, withOperator(comparison, next));
            }}
          />
        )}
        <div className={styles.value}>
          <ValueField
            key={`${field} ${operator}`}
            comparison={comparison}
            label={named('valueLabel')}
            invalid={code === 'value-missing' || code === 'value-wrong'}
            onValue={(value) => change({ value })}
          />
          {operator === 'contains' || operator === 'lacks' ? (
            <p className={styles.hint}>{t('ownRules.wordsHint')}</p>
          ) : null}
        </div>
      </div>
      <MoveButtons what={what} path={path} actions={actions} />
    </fieldset>
  );
}

export function MoveButtons({
  what,
  path,
  actions,
}: {
  what: string;
  path: Path;
  actions: Pick<ConditionActions, 'move' | 'remove'>;
}): ReactNode {
  const t = useT();
  const button = (action: 'moveUp' | 'moveDown' | 'takeAway', icon: IconName, run: () => void) => (
    <ActionIcon
      data-action={action}
      aria-label={t(`ownRules.${action}Of`, { what })}
      title={t(`ownRules.${action}`)}
      onClick={run}
    >
      <Icon name={icon} size={14} />
    </ActionIcon>
  );
  return (
    <div className={styles.moves}>
      {button('moveUp', 'up', () => actions.move(path, -1))}
      {button('moveDown', 'down', () => actions.move(path, 1))}
      {button('takeAway', 'close', () => actions.remove(path))}
    </div>
  );
}
