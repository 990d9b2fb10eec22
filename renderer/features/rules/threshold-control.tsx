/** The field for a threshold, by its kind. What cannot be one stays as it was typed, for the form to say so. */
import { MultiSelect, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { NumberKind, ParameterKind } from '../../../shared/domain/parameter-kind.ts';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate } from '../../i18n/format.ts';
import { currentLanguage, useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './rule-editor.module.css';
import { UnitNumbers } from './unit-numbers.tsx';

export interface ControlProps {
  id: string;
  kind: ParameterKind;
  value: unknown;
  /** Name of the threshold, for what has no label of its own. */
  name: string;
  invalid: boolean;
  describedBy: string;
  onChange: (value: unknown) => void;
}

export function ThresholdControl(props: ControlProps): ReactNode {
  const t = useT();
  const { id, kind, value, name, invalid, describedBy, onChange } = props;
  const common = { id, error: invalid, 'aria-describedby': describedBy };
  switch (kind.type) {
    case 'number':
      return (
        <NumberField
          {...props}
          kind={kind}
          onChange={(typed) => onChange(typed === '' && kind.optional ? null : typed)}
        />
      );
    case 'yes-no':
      return (
        <Switch
          id={id}
          aria-describedby={describedBy}
          checked={value === true}
          label={t(value === true ? 'common.yes' : 'common.no')}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'date':
      return <DayField {...props} />;
    case 'choice':
      return (
        <Select
          {...common}
          allowDeselect={false}
          value={String(value)}
          data={kind.options.map((option) => ({ value: option, label: t(`${kind.words}.${option}`) }))}
          onChange={onChange}
        />
      );
    case 'title':
      return <TitleField {...props} />;
    case 'titles':
      return <TitlesField {...props} />;
    case 'choices':
      return (
        <ManyField
          {...props}
          placeholder={t('ruleEdit.choicesPlaceholder')}
          data={kind.options.map((option) => ({ value: option, label: t(`${kind.words}.${option}`) }))}
        />
      );
    case 'texts':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          description={t('ruleEdit.textsHint')}
          value={textsOf(value).join('\n')}
          onChange={(event) => onChange(event.currentTarget.value.split('\n'))}
          onBlur={() => onChange(textsOf(value).flatMap((line) => line.trim() || []))}
        />
      );
    case 'numbers-by':
      return (
        <fieldset className={styles.numbers} aria-label={name} aria-describedby={describedBy}>
          {kind.keys.map((key, at) => (
            <label key={key} htmlFor={`${id}-${key}`}>
              <span>{t(`${kind.words}.${key}`)}</span>
              <NumberField
                id={at === 0 ? id : `${id}-${key}`}
                kind={kind.number}
                value={numbersOf(value)[key]}
                invalid={invalid && typeof numbersOf(value)[key] !== 'number'}
                describedBy={describedBy}
                onChange={(typed) => onChange(withEntry(numbersOf(value), key, typed))}
              />
            </label>
          ))}
        </fieldset>
      );
    case 'numbers-by-unit':
      return <UnitNumbers kind={kind} name={name} value={value} onChange={onChange} />;
  }
}

interface NumberProps {
  id: string;
  kind: NumberKind;
  value: unknown;
  invalid: boolean;
  describedBy: string;
  /** '' where the field is empty. */
  onChange: (typed: number | string) => void;
}

function NumberField({ id, kind, value, invalid, describedBy, onChange }: NumberProps): ReactNode {
  const t = useT();
  const vietnamese = currentLanguage() === 'vi';
  return (
    <span className={styles.number}>
      <NumberInput
        id={id}
        error={invalid}
        aria-describedby={describedBy}
        w={110}
        hideControls
        allowDecimal={!kind.whole}
        allowNegative={false}
        decimalSeparator={vietnamese ? ',' : '.'}
        thousandSeparator={vietnamese ? '.' : ','}
        value={typeof value === 'number' ? value : ''}
        onChange={onChange}
      />
      {kind.quantity === null ? null : <span>{t(`ruleEdit.quantity.${kind.quantity}`)}</span>}
    </span>
  );
}

function DayField({ id, value, invalid, describedBy, onChange }: ControlProps): ReactNode {
  const t = useT();
  const shown = parseTypedDay(String(value)) === null ? String(value) : formatDate(String(value));
  const [text, setText] = useState(shown);
  // Somebody chose the shipped value, or the change was taken back.
  useEffect(() => setText(shown), [shown]);
  return (
    <TextInput
      id={id}
      w={130}
      error={invalid}
      aria-describedby={describedBy}
      placeholder={t('citations.hint.date')}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => onChange(parseTypedDay(text) ?? text)}
    />
  );
}

interface Choice {
  value: string;
  label: string;
}

/** The titles of the catalogue by name. */
function useTitleChoices(): Choice[] {
  const titles = usePlanStore((state) => state.index.titles);
  return useMemo(() => {
    const english = currentLanguage() === 'en';
    return [...titles.values()].map(({ code, name, nameEn }) => ({
      value: code as string,
      label: english ? nameEn : name,
    }));
  }, [titles]);
}

function TitleField({ id, value, invalid, describedBy, onChange }: ControlProps): ReactNode {
  const t = useT();
  return (
    <Select
      id={id}
      error={invalid}
      aria-describedby={describedBy}
      searchable
      allowDeselect={false}
      value={String(value)}
      data={useTitleChoices()}
      placeholder={t('ruleEdit.titlesPlaceholder')}
      nothingFoundMessage={t('ruleEdit.noneFits')}
      onChange={onChange}
    />
  );
}

function TitlesField(props: ControlProps): ReactNode {
  const t = useT();
  return <ManyField {...props} placeholder={t('ruleEdit.titlesPlaceholder')} data={useTitleChoices()} />;
}

interface ManyProps extends ControlProps {
  data: Choice[];
  placeholder: string;
}

function ManyField({ id, value, data, invalid, describedBy, placeholder, onChange }: ManyProps): ReactNode {
  const t = useT();
  const chosen = textsOf(value);
  return (
    <MultiSelect
      id={id}
      error={invalid}
      aria-describedby={describedBy}
      classNames={{ pill: styles.many ?? '' }}
      searchable
      hidePickedOptions
      maxDropdownHeight={260}
      value={chosen}
      data={data}
      placeholder={chosen.length === 0 ? placeholder : ''}
      nothingFoundMessage={t('ruleEdit.noneFits')}
      onChange={onChange}
    />
  );
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function numbersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}

function withEntry(table: Readonly<Record<string, unknown>>, key: string, typed: number | string) {
  const { [key]: _before, ...rest } = table;
  return typed === '' ? rest : { ...table, [key]: typed };
}
