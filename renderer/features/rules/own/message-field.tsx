/** What a rule says: words, with facts of each person put in where they are named. */
import { Select, Textarea } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import type { OwnScope } from '../../../../shared/domain/own-field.ts';
import { fieldsOf } from '../../../../shared/domain/own-field.ts';
import { useT } from '../../../i18n/index.ts';
import { fieldOptions } from './condition-row.tsx';
import { pickWords, shownMessage, storedMessage } from './message-words.ts';
import styles from './own-rules.module.css';

interface Props {
  message: string;
  scope: OwnScope;
  error: string | null;
  onMessage: (message: string) => void;
}

export function MessageField({ message, scope, error, onMessage }: Props): ReactNode {
  const t = useT();
  const input = useRef<HTMLTextAreaElement>(null);
  const shown = shownMessage(t, message);
  const insert = (name: string): void => {
    const at = input.current?.selectionStart ?? shown.length;
    onMessage(storedMessage(t, `${shown.slice(0, at)}{${name}}${shown.slice(at)}`));
    input.current?.focus();
  };
  return (
    <div className={styles.message}>
      <Textarea
        ref={input}
        label={t('ownRules.message')}
        description={t('ownRules.messageHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        error={error}
        autosize
        minRows={1}
        value={shown}
        onChange={(event) => onMessage(storedMessage(t, event.currentTarget.value))}
      />
      <div className={styles.insert}>
        <Select
          aria-label={t('ownRules.insertField')}
          placeholder={t('ownRules.insertField')}
          data={fieldOptions(t, scope)}
          value={null}
          searchable
          nothingFoundMessage={t('common.none')}
          onChange={(chosen) => {
            const field = fieldsOf(scope).find((one) => one === chosen);
            if (field !== undefined) insert(pickWords(t, field));
          }}
        />
      </div>
    </div>
  );
}
