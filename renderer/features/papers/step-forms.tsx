/** Notes on papers that were signed, that went out, or that are taken back. */
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { attempt } from '../../components/toasts.tsx';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { paperCommands } from './paper-commands.ts';
import styles from './paper-pane.module.css';

interface Props {
  papers: readonly ListedPaper[];
  onDone: () => void;
}

/** The day is as a rule that of the papers, or of their signature. */
export function StepForm({ step, papers, onDone }: Props & { step: 'sign' | 'issue' }): ReactNode {
  const t = useT();
  const [first] = papers;
  const usual = (step === 'issue' ? first?.signedOn : null) ?? first?.date ?? null;
  const [text, setText] = useState(formatDate(usual));
  const day = parseTypedDay(text);
  const ids = papers.map(({ id }) => id);
  return (
    <form
      className={styles.form}
      aria-label={t(`papers.${step}.title`, { count: formatNumber(papers.length) })}
      onSubmit={(event) => {
        event.preventDefault();
        if (day === null) return;
        attempt(async () => {
          await paperCommands[step](ids, day);
          onDone();
        });
      }}
    >
      <h3>{t(`papers.${step}.title`, { count: formatNumber(papers.length) })}</h3>
      <p>{t(`papers.${step}.text`)}</p>
      <TextInput
        data-autofocus
        label={t(`papers.${step}.date`)}
        placeholder={t('papers.day')}
        value={text}
        error={text.trim() !== '' && day === null ? t('papers.dayWrong') : null}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Submit words={t(`papers.${step}.give`)} disabled={day === null} onCancel={onDone} />
    </form>
  );
}

/** Cancels numbers of papers that never went out, revokes those that did. */
export function RevokeForm({ papers, onDone }: Props): ReactNode {
  const t = useT();
  const [reason, setReason] = useState('');
  const issued = papers.some(({ state }) => state === 'issued');
  const variant = issued ? '' : 'Cancel';
  const title = t(`papers.revoke.title${variant}`, { count: formatNumber(papers.length) });
  const ids = papers.map(({ id }) => id);
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        attempt(async () => {
          await paperCommands.revoke(ids, reason, issued);
          onDone();
        });
      }}
    >
      <h3>{title}</h3>
      <p>{t(`papers.revoke.text${variant}`)}</p>
      <TextInput
        label={t('papers.revoke.reason')}
        value={reason}
        autoComplete="off"
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Submit
        words={t(`papers.revoke.give${variant}`)}
        disabled={reason.trim() === ''}
        onCancel={onDone}
        color="red"
      />
    </form>
  );
}

interface SubmitProps {
  words: string;
  disabled: boolean;
  onCancel: () => void;
  color?: string;
}

export function Submit({ words, disabled, onCancel, color }: SubmitProps): ReactNode {
  const t = useT();
  return (
    <div className={styles.actions}>
      <Button type="submit" disabled={disabled} {...(color === undefined ? {} : { color })}>
        {words}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
