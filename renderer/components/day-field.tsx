/** A day typed as people write one, taken on leaving the field or Enter. */
import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { IsoDate } from '../../shared/domain/index.ts';
import { composes } from '../app/keys.ts';
import { parseTypedDay } from '../grid/typed-day.ts';
import { formatDate } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';

interface Props {
  label: string;
  day: IsoDate | null;
  onKeep: (day: IsoDate | null) => void;
}

export function DayField({ label, day, onKeep }: Props): ReactNode {
  const t = useT();
  const [text, setText] = useState(formatDate(day));
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(formatDate(day));
    setWrong(false);
  }, [day]);
  const keep = (): void => {
    const typed = text.trim();
    const parsed = typed === '' ? null : parseTypedDay(typed);
    const isWrong = typed !== '' && parsed === null;
    setWrong(isWrong);
    if (!isWrong && parsed !== day) onKeep(parsed);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      title={t('history.day')}
      w={112}
      value={text}
      error={wrong}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !composes(event.nativeEvent)) keep();
      }}
    />
  );
}
