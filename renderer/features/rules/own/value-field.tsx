/** What a field is compared with, by the type of the field. */
import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { OWN_FIELD_SPECS } from '../../../../shared/domain/own-field.ts';
import type { Comparison, OwnValue } from '../../../../shared/domain/own-rule.ts';
import { choiceWords } from '../../../../shared/rules/own/reading.ts';
import { namesOf } from '../../../components/plan-words.ts';
import { parseTypedDay } from '../../../grid/typed-day.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { takesMany } from './condition-tree.ts';
import { capital } from './message-words.ts';

interface Props {
  comparison: Comparison;
  /** Names the control: the condition it belongs to. */
  label: string;
  invalid: boolean;
  onValue: (value: OwnValue) => void;
}

/** Titles, units and bodies of a province: more are found by typing. */
const MOST_OPTIONS = 200;

export function ValueField(props: Props): ReactNode {
  const { field, operator } = props.comparison;
  if (operator === 'empty' || operator === 'filled') return null;
  const { type } = OWN_FIELD_SPECS[field];
  if (takesMany(operator)) return type === 'text' ? <Words {...props} /> : <Several {...props} />;
  if (type === 'number') return <Amount {...props} />;
  if (type === 'date') return <Day {...props} />;
  return type === 'flag' ? <Flag {...props} /> : <One {...props} />;
}

const listOf = (value: OwnValue): string[] => (Array.isArray(value) ? value : []);

function Words({ comparison, label, invalid, onValue }: Props): ReactNode {
  const t = useT();
  return (
    <TagsInput
      aria-label={label}
      placeholder={listOf(comparison.value).length === 0 ? t('ownRules.valuesHint') : ''}
      error={invalid}
      value={listOf(comparison.value)}
      acceptValueOnBlur
      splitChars={[';']}
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      onChange={(words) => onValue(words.length === 0 ? null : words)}
    />
  );
}

/** The choices of a field with their words; of titles, units and bodies those the plan has. */
function useOptions({ field }: Comparison): { value: string; label: string }[] {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const names = namesOf(t, index);
  const { levels, options } = OWN_FIELD_SPECS[field];
  const values = levels ?? options ?? planValues(field, index);
  return values.map((value) => ({ value, label: capital(choiceWords(t, field, value, names)) }));
}

function planValues(
  field: Comparison['field'],
  index: ReturnType<typeof usePlanStore.getState>['index'],
): readonly string[] {
  if (field === 'title') return [...index.titles.keys()];
  if (field === 'unit') return [...index.units.keys()];
  return [...new Set([...index.bodies.values()].map(({ kind }) => kind))];
}

function Several({ comparison, label, invalid, onValue }: Props): ReactNode {
  const t = useT();
  const chosen = listOf(comparison.value);
  return (
    <MultiSelect
      aria-label={label}
      placeholder={chosen.length === 0 ? t('ownRules.chooseValues') : ''}
      error={invalid}
      data={useOptions(comparison)}
      value={chosen}
      searchable
      limit={MOST_OPTIONS}
      nothingFoundMessage={t('common.none')}
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      onChange={(values) => onValue(values.length === 0 ? null : values)}
    />
  );
}

function One({ comparison: { value, ...comparison }, label, invalid, onValue }: Props): ReactNode {
  const t = useT();
  return (
    <Select
      aria-label={label}
      placeholder={t('ownRules.chooseValues')}
      error={invalid}
      data={useOptions({ ...comparison, value })}
      value={typeof value === 'string' ? value : null}
      onChange={onValue}
    />
  );
}

function Amount({ comparison: { value }, label, invalid, onValue }: Props): ReactNode {
  const t = useT();
  return (
    <NumberInput
      aria-label={label}
      error={invalid}
      decimalSeparator={t('rules.decimalPoint')}
      decimalScale={2}
      maw={120}
      value={typeof value === 'number' ? value : ''}
      onChange={(typed) => onValue(typeof typed === 'number' ? typed : null)}
    />
  );
}

function Flag({ comparison: { field, span = 0, value }, label, onValue }: Props): ReactNode {
  const t = useT();
  return (
    <Select
      aria-label={label}
      allowDeselect={false}
      data={['yes', 'no'].map((answer) => ({
        value: answer,
        label: capital(t(`ownRules.flag.${field}.${answer}`, { span })),
      }))}
      value={value === false ? 'no' : 'yes'}
      onChange={(answer) => onValue(answer === 'yes')}
    />
  );
}

/** A day stays as it is typed until it is one. */
function Day({ comparison: { value }, label, invalid, onValue }: Props): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState(typeof value === 'string' ? formatDate(value) : '');
  return (
    <TextInput
      aria-label={label}
      placeholder={t('citations.hint.date')}
      error={invalid}
      maw={130}
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onValue(parseTypedDay(text));
      }}
    />
  );
}
