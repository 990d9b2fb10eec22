/** One field of the form: its name at the left, what stands in it, and beneath what was understood of it. */
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { fold } from '../../../shared/text/fold.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { Icon } from '../icons.tsx';
import type { Hint } from './form-hints.ts';
import type { FieldSpec } from './form-layout.ts';
import styles from './person-form.module.css';

interface Props {
  spec: FieldSpec;
  id: string;
  value: string;
  /** What is kept differs from what stands here. */
  changed: boolean;
  hint: Hint | null;
  onType: (text: string) => void;
}

const ICONS = { error: 'block', warn: 'warn', info: 'check' } as const;

export function FormField({ spec, id, value, changed, hint, onType }: Props): ReactNode {
  const t = useT();
  const label = 'header' in spec.label ? spec.label.header : t(spec.label.words);
  const hintId = `${id}-hint`;
  const changedId = `${id}-changed`;
  const describedBy = [...(changed ? [changedId] : []), ...(hint ? [hintId] : [])].join(' ');
  return (
    <div className={styles.field} data-field={spec.key} data-changed={changed || undefined}>
      <label htmlFor={id}>{label}</label>
      <div>
        <Control spec={spec} id={id} value={value} hint={hint} describedBy={describedBy} onType={onType} />
        {changed ? (
          <span id={changedId} className="bt-visually-hidden">
            {t('people.edit.changed')}
          </span>
        ) : null}
        {hint ? (
          <p id={hintId} className={styles.hint} data-tone={hint.tone}>
            <Icon name={ICONS[hint.tone]} size={13} />
            <span>
              {t(hint.words, { ...hint.params, ...(hint.level ? { level: t(hint.level) } : {}) })}{' '}
              {hint.instead === undefined ? null : (
                <button type="button" className="bt-link" onClick={() => onType(hint.instead ?? '')}>
                  {t('people.edit.hint.instead', { text: hint.instead })}
                </button>
              )}
            </span>
          </p>
        ) : null}
      </div>
    </div>
  );
}

interface ControlProps extends Pick<Props, 'spec' | 'id' | 'value' | 'hint' | 'onType'> {
  /** Ids of what explains it, '' for none. */
  describedBy: string;
}

function Control({ spec, id, value, hint, describedBy, onType }: ControlProps): ReactNode {
  const t = useT();
  const common = {
    id,
    value,
    error: hint?.tone === 'error',
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
  };
  const typed = (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value);
  switch (spec.kind) {
    case 'unit':
      return <UnitChoice id={id} value={value} onType={onType} />;
    case 'title':
      return <TitleChoice id={id} value={value} onType={onType} />;
    case 'option':
      return (
        <NativeSelect
          {...common}
          size="xs"
          data={[
            { value: '', label: t('common.unknown') },
            ...(spec.options ?? []).map((option) => ({ value: option.value, label: t(option.words) })),
          ]}
          onChange={typed}
        />
      );
    case 'text':
    case 'lines':
      return (
        <Textarea
          {...common}
          rows={spec.kind === 'lines' ? 2 : 1}
          classNames={{ input: styles.wrapping ?? '' }}
          autoComplete="off"
          spellCheck={false}
          {...(spec.kind === 'lines' ? { 'data-lines': true } : {})}
          onChange={typed}
        />
      );
    case 'date':
    case 'short':
      return (
        <TextInput
          {...common}
          autoComplete="off"
          spellCheck={false}
          {...(spec.kind === 'date' ? { placeholder: t('people.disposition.datePlaceholder') } : {})}
          onChange={typed}
        />
      );
  }
}

interface ChoiceProps {
  id: string;
  value: string;
  onType: (text: string) => void;
}

interface Choice {
  value: string;
  label: string;
  /** What it is found by, folded. */
  search: string;
}

/** Units by name, found by their old communes too. */
function UnitChoice(props: ChoiceProps): ReactNode {
  const units = usePlanStore((state) => state.index.unitList());
  const choices = useMemo(
    () =>
      units.map(({ unit, mergedFrom }) => ({
        value: unit.code as string,
        label: unit.fullName,
        search: fold([unit.fullName, ...mergedFrom.map(({ name }) => name)].join(' ')),
      })),
    [units],
  );
  return <NamedChoice {...props} choices={choices} />;
}

function TitleChoice(props: ChoiceProps): ReactNode {
  const titles = usePlanStore((state) => state.index.titles);
  const choices = useMemo(
    () =>
      [...titles.values()].map(({ code, name }) => ({
        value: code as string,
        label: name,
        search: fold(name),
      })),
    [titles],
  );
  return <NamedChoice {...props} choices={choices} />;
}

const SHOWN = 200;

/** Many entries, searched without diacritics; every word typed must stand in the entry. */
function NamedChoice({ id, value, onType, choices }: ChoiceProps & { choices: Choice[] }): ReactNode {
  const t = useT();
  const searchOf = useMemo(() => new Map(choices.map((choice) => [choice.value, choice.search])), [choices]);
  return (
    <Select
      id={id}
      value={value === '' ? null : value}
      data={choices}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      placeholder={t('common.unknown')}
      // Who walks through the form with Tab would open every list on the way.
      openOnFocus={false}
      limit={SHOWN}
      filter={({ options, search, limit }) => {
        const words = fold(search).split(' ').filter(Boolean);
        const fits = options.filter(
          (option) =>
            'value' in option && words.every((word) => searchOf.get(String(option.value))?.includes(word)),
        );
        return fits.slice(0, limit);
      }}
      nothingFoundMessage={t('people.edit.noneFits')}
      comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
      maxDropdownHeight={280}
      onChange={(chosen) => onType(chosen ?? '')}
    />
  );
}
