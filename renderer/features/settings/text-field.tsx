import { Textarea, TextInput } from '@mantine/core';
import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import type { PaperSetting } from '../../state/navigation.ts';
import type { Checked } from './field-checks.ts';

interface Props<T> {
  label: string;
  hint?: string;
  /** The kept value as it is shown. */
  shown: string;
  check: (text: string) => Checked<T>;
  /** Called on leaving the field with a value that passed. */
  onKeep: (value: T) => void;
  long?: boolean;
  width?: number;
  /** By which another screen leads to the field. */
  setting?: PaperSetting;
}

export function settingId(setting: PaperSetting): string {
  return `setting-${setting}`;
}

/** A text that is checked and kept when the field is left; what does not pass stays with its sentence. */
export function TextField<T>({
  label,
  hint,
  shown,
  check,
  onKeep,
  long = false,
  width,
  setting,
}: Props<T>): ReactNode {
  const t = useT();
  const [text, setText] = useState(shown);
  const [sentence, setSentence] = useState<string | null>(null);
  // Undo, or another window, changed what is kept.
  useEffect(() => {
    setText(shown);
    setSentence(null);
  }, [shown]);

  const common = {
    label,
    description: hint,
    value: text,
    error: sentence === null ? null : t(sentence),
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as (
      | 'label'
      | 'input'
      | 'error'
      | 'description'
    )[],
    ...(width === undefined ? {} : { maw: width }),
    ...(setting === undefined ? {} : { id: settingId(setting) }),
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onBlur: (_event: FocusEvent) => {
      const result = check(text);
      setSentence(result.ok ? null : result.sentence);
      if (result.ok && text !== shown) onKeep(result.value);
    },
  };
  return long ? <Textarea autosize minRows={2} maxRows={5} {...common} /> : <TextInput {...common} />;
}
