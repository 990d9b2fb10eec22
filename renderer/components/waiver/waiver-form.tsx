/** What lets a finding stand, entered in place: Enter or the button records it, Esc leaves. */
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type ChangeEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { OWED_STATUSES, type WaiverFields } from '../../../shared/domain/index.ts';
import { composes } from '../../app/keys.ts';
import { useT } from '../../i18n/index.ts';
import styles from './waiver.module.css';
import { fieldsOf, problemsOf, type WaiverDraft } from './waiver-draft.ts';

interface Props {
  start: WaiverDraft;
  /** Answers once the record is taken in or refused. */
  onRecord: (fields: WaiverFields) => Promise<void>;
  onLeave: () => void;
}

type TextField = Exclude<keyof WaiverDraft, 'kind' | 'status'>;

export function WaiverForm({ start, onRecord, onLeave }: Props): ReactNode {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  /** Nobody is told what is missing before the first attempt. */
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const problems = problemsOf(draft);
  const { kind } = draft;
  const isOwed = kind === 'owed';

  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);

  const record = async () => {
    setTried(true);
    if (problems.size > 0) {
      // After the fields have been marked.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setSaving(true);
    try {
      await onRecord(fieldsOf(draft));
    } finally {
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) {
      // What is written here stands on one line of a paper.
      event.preventDefault();
      form.current?.requestSubmit();
    } else if (event.key === 'Escape') {
      // The screen around has an Esc of its own.
      event.stopPropagation();
      onLeave();
    }
  };
  const errorOf = (field: keyof WaiverFields): string | null => {
    const key = isTried ? problems.get(field) : undefined;
    return key === undefined ? null : t(key);
  };
  const propsOf = (field: TextField, isWanted: boolean) => ({
    label: t(`waivers.field.${field}`),
    name: field,
    value: draft[field],
    withAsterisk: isWanted,
    'aria-required': isWanted,
    error: errorOf(field),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setDraft({ ...draft, [field]: event.currentTarget.value }),
  });
  /** A text that may be long is seen whole. */
  const text = (field: TextField, isWanted: boolean, placeholder = '') => (
    <Textarea {...propsOf(field, isWanted)} autosize minRows={1} maxRows={5} placeholder={placeholder} />
  );
  const day = (field: TextField, isWanted: boolean) => (
    <TextInput {...propsOf(field, isWanted)} placeholder={t('waivers.dayExample')} />
  );

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t(`waivers.form.${kind}`)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) void record();
      }}
    >
      <h4>{t(`waivers.form.${kind}`)}</h4>
      {text('document', true, t('waivers.documentExample'))}
      <div className={styles.pair}>
        {day('documentDate', false)}
        {isOwed ? (
          day('deadline', true)
        ) : (
          <TextInput
            {...propsOf('deadline', false)}
            label={t('waivers.field.until')}
            placeholder={t('waivers.dayExample')}
          />
        )}
      </div>
      {text('approver', kind === 'consent')}
      {isOwed ? (
        <>
          {text('course', false)}
          <div className={styles.pair}>
            <Select
              label={t('waivers.field.status')}
              data={OWED_STATUSES.map((value) => ({ value, label: t(`domain.waiverState.${value}`) }))}
              value={draft.status}
              allowDeselect={false}
              onChange={(value) =>
                setDraft({ ...draft, status: OWED_STATUSES.find((known) => known === value) ?? draft.status })
              }
            />
            {draft.status === 'paid' ? day('completedOn', true) : null}
          </div>
        </>
      ) : null}
      {text('reason', kind === 'special')}
      <div className={styles.buttons}>
        <Button type="submit" loading={isSaving}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
