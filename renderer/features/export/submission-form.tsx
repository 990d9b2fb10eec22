/** What an officer fills in for a Tờ trình: why, and how the five steps went. Kept in the file as one step. */
import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { CONSULTATIONS, type Consultation, type SubmissionSettings } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { attempt } from '../../components/toasts.tsx';
import { useWorkspaceSettings } from '../../components/use-workspace-settings.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './export-dialog.module.css';
import { resultOf, submissionOf, type TypedResult, typedOf } from './typed-submission.ts';

export function SubmissionForm({ disabled }: { disabled: boolean }): ReactNode {
  const { settings } = useWorkspaceSettings();
  if (settings === null) return null;
  const { submission } = settings;
  // What was undone, or kept in another window, is shown anew.
  return <Fields key={JSON.stringify(submission)} kept={submission} disabled={disabled} />;
}

interface FieldsProps {
  kept: SubmissionSettings;
  disabled: boolean;
}

function Fields({ kept, disabled }: FieldsProps): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState(() => typedOf(kept));
  const sent = useRef(JSON.stringify(kept));
  const keep = () => {
    const submission = submissionOf(typed, kept);
    const text = JSON.stringify(submission);
    if (text === sent.current) return;
    sent.current = text;
    attempt(async () => {
      const { delta } = await call('settings.submission', { submission });
      usePlanStore.getState().applyDelta(delta);
    });
  };
  const latest = useRef(keep);
  latest.current = keep;
  // A window that is closed from within a field takes the field away without leaving it.
  useEffect(() => () => latest.current(), []);
  return (
    <section
      className={styles.submission}
      aria-label={t('lists.submission.title')}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever goes on to the next field is not done yet.
        if (!currentTarget.contains(relatedTarget)) keep();
      }}
    >
      <h4>{t('lists.submission.title')}</h4>
      <Textarea
        label={t('lists.submission.need')}
        placeholder={t('lists.submission.needHint')}
        autosize
        minRows={2}
        maxRows={4}
        disabled={disabled}
        value={typed.need}
        onChange={({ currentTarget }) => setTyped({ ...typed, need: currentTarget.value })}
      />
      <table className={styles.steps}>
        <thead>
          <tr>
            <th scope="col" aria-label={t('lists.submission.title')} />
            <th scope="col">{t('lists.submission.heldOn')}</th>
            <th scope="col">{t('lists.submission.present')}</th>
            <th scope="col">{t('lists.submission.agreed')}</th>
          </tr>
        </thead>
        <tbody>
          {CONSULTATIONS.map((step) => (
            <StepRow
              key={step}
              step={step}
              typed={typed.steps[step]}
              disabled={disabled}
              onType={(result) => setTyped({ ...typed, steps: { ...typed.steps, [step]: result } })}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{t('lists.submission.note')}</p>
    </section>
  );
}

interface RowProps {
  step: Consultation;
  typed: TypedResult;
  disabled: boolean;
  onType: (typed: TypedResult) => void;
}

function StepRow({ step, typed, disabled, onType }: RowProps): ReactNode {
  const t = useT();
  const isWrong = resultOf(typed) === null;
  const name = t(`lists.submission.step.${step}`);
  const field = (key: keyof TypedResult) => (
    <td key={key}>
      <TextInput
        aria-label={`${name}: ${t(`lists.submission.${key}`)}`}
        inputMode={key === 'heldOn' ? 'text' : 'numeric'}
        disabled={disabled}
        value={typed[key]}
        error={isWrong}
        {...(isWrong ? { title: t('lists.submission.wrong') } : {})}
        onChange={(event) => onType({ ...typed, [key]: event.currentTarget.value })}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      {(['heldOn', 'present', 'agreed'] as const).map(field)}
    </tr>
  );
}
