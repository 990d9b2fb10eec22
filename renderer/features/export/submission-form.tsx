/** What an officer fills in for a Tờ trình: why, and how the five steps went. Kept in the file as it is typed. */
import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CONSULTATIONS, type Consultation, type ConsultationResult } from '../../../shared/domain/index.ts';
import { useWorkspaceSettings } from '../../components/use-workspace-settings.ts';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './export-dialog.module.css';

export function SubmissionForm({ disabled }: { disabled: boolean }): ReactNode {
  const t = useT();
  const { settings, keep } = useWorkspaceSettings();
  if (settings === null) return null;
  const { need, steps } = settings.submission;
  return (
    <section className={styles.submission} aria-label={t('lists.submission.title')}>
      <h4>{t('lists.submission.title')}</h4>
      <Textarea
        key={need}
        label={t('lists.submission.need')}
        placeholder={t('lists.submission.needHint')}
        autosize
        minRows={2}
        maxRows={4}
        disabled={disabled}
        defaultValue={need}
        onBlur={({ currentTarget: { value } }) => {
          if (value !== need) keep({ submission: { need: value, steps } });
        }}
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
              key={`${step}${JSON.stringify(steps[step])}`}
              step={step}
              result={steps[step]}
              disabled={disabled}
              onKeep={(result) => keep({ submission: { need, steps: { ...steps, [step]: result } } })}
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
  result: ConsultationResult;
  disabled: boolean;
  onKeep: (result: ConsultationResult) => void;
}

type Typed = Record<keyof ConsultationResult, string>;

function typedOf({ heldOn, present, agreed }: ConsultationResult): Typed {
  return {
    heldOn: heldOn === null ? '' : formatDate(heldOn),
    present: present === null ? '' : String(present),
    agreed: agreed === null ? '' : String(agreed),
  };
}

/** What was typed as a result; null where it is none. */
function resultOf(typed: Typed): ConsultationResult | null {
  const count = (text: string) => (text.trim() === '' ? null : Number(text));
  const heldOn = typed.heldOn.trim() === '' ? null : parseTypedDay(typed.heldOn);
  const present = count(typed.present);
  const agreed = count(typed.agreed);
  const isCount = (value: number | null, least: number) =>
    value === null || (Number.isInteger(value) && value >= least);
  const isRight =
    (typed.heldOn.trim() === '' || heldOn !== null) &&
    isCount(present, 1) &&
    isCount(agreed, 0) &&
    (present === null || agreed === null || agreed <= present);
  return isRight ? { heldOn, present, agreed } : null;
}

function StepRow({ step, result, disabled, onKeep }: RowProps): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState(() => typedOf(result));
  const read = resultOf(typed);
  const name = t(`lists.submission.step.${step}`);
  const field = (key: keyof Typed) => (
    <td key={key}>
      <TextInput
        aria-label={`${name}: ${t(`lists.submission.${key}`)}`}
        inputMode={key === 'heldOn' ? 'text' : 'numeric'}
        disabled={disabled}
        value={typed[key]}
        error={read === null}
        {...(read === null ? { title: t('lists.submission.wrong') } : {})}
        onChange={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
        onBlur={() => {
          if (read !== null && JSON.stringify(read) !== JSON.stringify(result)) onKeep(read);
        }}
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
