/** A list to choose one entry of, searched without diacritics. */
import { type ComboboxData, isOptionsGroup, type OptionsFilter, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { fold } from '../../../shared/text/fold.ts';
import { useT } from '../../i18n/index.ts';
import type { Choice } from './unit-choices.ts';

const SHOWN = 200;

/** Every word typed must stand in the entry. */
const withoutMarks: OptionsFilter = ({ options, search, limit }) => {
  const words = fold(search).split(' ').filter(Boolean);
  if (words.length === 0) return options.slice(0, limit);
  const fits = (item: Choice | { label: string }) => {
    const text = fold('search' in item && item.search !== undefined ? item.search : item.label);
    return words.every((word) => text.includes(word));
  };
  return options.flatMap((option): typeof options => {
    if (!isOptionsGroup(option)) return fits(option) ? [option] : [];
    const items = option.items.filter(fits);
    return items.length === 0 ? [] : [{ ...option, items }];
  });
};

interface Props {
  /** What is chosen, for screen readers. */
  label: string;
  value: string | null;
  data: ComboboxData;
  onChange: (value: string) => void;
  placeholder?: string;
  width?: number | string;
  /** Marks the choice as one to look at. */
  wanting?: boolean;
  /** For tables: no higher than a line of a grid. */
  dense?: boolean;
}

export function ChoiceSelect({
  label,
  value,
  data,
  onChange,
  placeholder,
  width,
  wanting,
  dense,
}: Props): ReactNode {
  const t = useT();
  return (
    <Select
      aria-label={label}
      value={value}
      data={data}
      searchable
      // Who walks through a table with Tab would open every list on the way.
      openOnFocus={false}
      allowDeselect={false}
      limit={SHOWN}
      filter={withoutMarks}
      nothingFoundMessage={t('importScreen.noneFits')}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      maxDropdownHeight={320}
      styles={{
        input: {
          ...(dense === true ? { height: 26, minHeight: 26 } : {}),
          ...(wanting === true ? { borderColor: 'var(--bt-warn)' } : {}),
        },
      }}
      onChange={(chosen) => {
        if (chosen !== null && chosen !== value) onChange(chosen);
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(width === undefined ? {} : { w: width })}
    />
  );
}
