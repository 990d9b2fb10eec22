/** Notes on papers that were signed, that went out, or that are taken back. */
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PaperId } from '../../../shared/domain/index.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { call } from '../../app/api.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { attempt } from '../../components/toasts.tsx';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { type CheckLine, gapLines } from './check-lines.ts';
import { paperCommands } from './paper-commands.ts';
import styles from './paper-pane.module.css';

interface Props {
  papers: readonly ListedPaper[];
  onDone: () => void;
}

interface StepProps extends Props {
  step: 'sign' | 'issue';
  onStep: () => void;
  onChoose: (ids: readonly PaperId[]) => void;
}

/**
 * The day is as a rule that of the papers, or of their signature. Papers with blanks in them are named first; whoever
 * signed them anyway says so.
 */
export function StepForm({ step, papers, onStep, onDone, onChoose }: StepProps): ReactNode {
  const t = useT();
  const revision = usePlanStore((state) => state.revision);
  const [told, setTold] = useState<{ revision: number; lines: CheckLine[] } | null>(null);
  // What was filled in meanwhile is asked about anew.
  const lines = told?.revision === revision ? told.lines : null;
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
          const gaps = lines === null ? gapLines(t, await call('paper.check', { paperIds: ids })) : [];
          if (gaps.length > 0) return setTold({ revision, lines: gaps });
          onStep();
          await paperCommands[step](ids, day);
          onDone();
        });
      }}
    >
      <h3>{t(`papers.${step}.title`, { count: formatNumber(papers.length) })}</h3>
      <p>{t(`papers.${step}.text`)}</p>
      {lines === null ? null : (
        <StillMissing step={step} lines={lines} of={papers.length} onChoose={onChoose} />
      )}
      <TextInput
        data-autofocus
        label={t(`papers.${step}.date`)}
        placeholder={t('papers.day')}
        value={text}
        error={text.trim() !== '' && day === null ? t('papers.dayWrong') : null}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Submit
        words={t(`papers.${step}.give${lines === null ? '' : 'Anyway'}`)}
        disabled={day === null}
        onCancel={onDone}
      />
    </form>
  );
}

/** What is blank in how many of the papers, and the way to have only those chosen, where the check leads on. */
function StillMissing(props: {
  step: 'sign' | 'issue';
  lines: readonly CheckLine[];
  of: number;
  onChoose: (ids: readonly PaperId[]) => void;
}): ReactNode {
  const t = useT();
  const { step, lines, of, onChoose } = props;
  const ids = [...new Set(lines.flatMap((line) => line.ids))];
  return (
    <div role="alert" className={styles.changed}>
      <p>
        <SeverityMark mark="warn" compact />{' '}
        {t('papers.missing.text', { count: formatNumber(ids.length), all: formatNumber(of) })}
      </p>
      <ul className={styles.dates}>
        {lines.map((line) => (
          <li key={line.words}>
            {line.words} {t('papers.check.count', { count: formatNumber(line.ids.length) })}
          </li>
        ))}
      </ul>
      {ids.length === of ? null : (
        <button type="button" className="bt-link" onClick={() => onChoose(ids)}>
          {t('papers.missing.choose')}
        </button>
      )}
      <p>{t(`papers.${step}.way`)}</p>
    </div>
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
