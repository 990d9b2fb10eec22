/** A text of the province, or what the office notes about a shipped one. Ctrl+Enter saves, Esc leaves. */
import { Autocomplete, Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { isOwnCitation } from '../../../../shared/domain/citation.ts';
import type { CitationId } from '../../../../shared/domain/ids.ts';
import type { ResultOf } from '../../../../shared/ipc/contract.ts';
import { call } from '../../../app/api.ts';
import { undoStep } from '../../../app/history-steps.ts';
import { composes } from '../../../app/keys.ts';
import { citationWords } from '../../../components/plan-words.ts';
import { attempt, notify, notifyError } from '../../../components/toasts.tsx';
import { useT } from '../../../i18n/index.ts';
import { type CitationForm, changeOf, DAY_FIELDS, fieldsOf, isDayWrong } from './citation-form-values.ts';
import styles from './citations-tab.module.css';

type Row = ResultOf<'citation.list'>[number];

interface Props {
  /** The text being edited, null for a new one. */
  row: Row | null;
  rows: readonly Row[];
  form: CitationForm;
  onForm: (form: CitationForm) => void;
  /** Done, with the id of what was saved where it is known. */
  onClose: () => void;
}

const TYPES = [
  'Quy định',
  'Quyết định',
  'Kết luận',
  'Nghị quyết',
  'Hướng dẫn',
  'Công văn',
  'Kế hoạch',
  'Đề án',
];

export function CitationFormPane({ row, rows, form, onForm, onClose }: Props): ReactNode {
  const t = useT();
  const box = useRef<HTMLFormElement>(null);
  const [saving, setSaving] = useState(false);
  const isShipped = row !== null && !row.own;
  const wrong = DAY_FIELDS.some((field) => isDayWrong(form[field]));
  useEffect(
    () => box.current?.querySelector<HTMLElement>('input:not([type=hidden]):not([disabled])')?.focus(),
    [],
  );

  const save = async (): Promise<void> => {
    if (wrong || saving) return;
    setSaving(true);
    try {
      if (isShipped)
        await call('citation.amend', { id: row.citation.id, change: changeOf(form, row.shipped) });
      else {
        const id = row === null ? null : row.citation.id;
        await call('citation.save', {
          id: id !== null && isOwnCitation(id) ? id : null,
          citation: fieldsOf(form),
        });
      }
      const name = citationWords({ ...fieldsOf(form), number: form.number.trim() } as never, '');
      notify({ message: t('citations.saved', { citation: name }), undo: () => attempt(undoStep) });
      onClose();
    } catch (error) {
      notifyError(error);
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (composes(event.nativeEvent) || event.defaultPrevented) return;
    if (event.key === 'Enter' && event.ctrlKey) void save();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const heading = row === null ? 'new' : row.own ? 'own' : 'shipped';
  const day = (field: (typeof DAY_FIELDS)[number], hint?: string): ReactNode => (
    <TextInput
      label={t(`citations.field.${field}`)}
      placeholder={t('citations.hint.date')}
      {...(hint === undefined
        ? {}
        : { description: hint, inputWrapperOrder: ['label', 'input', 'error', 'description'] as const })}
      error={isDayWrong(form[field]) ? t('citations.dateWrong') : null}
      value={form[field]}
      onChange={(event) => onForm({ ...form, [field]: event.currentTarget.value })}
    />
  );
  const text = (field: 'number' | 'issuer'): ReactNode => (
    <TextInput
      label={t(`citations.field.${field}`)}
      placeholder={t(`citations.hint.${field}`)}
      value={form[field]}
      onChange={(event) => onForm({ ...form, [field]: event.currentTarget.value })}
    />
  );

  return (
    <form
      ref={box}
      className={styles.form}
      aria-label={t(`citations.form.${heading}`)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{t(`citations.form.${heading}`)}</h2>
      {isShipped ? (
        <p className={styles.about}>
          <strong>{citationWords(row.citation, row.citation.id)}</strong> {row.citation.title}
        </p>
      ) : (
        <>
          <Autocomplete
            label={t('citations.field.type')}
            data={TYPES}
            openOnFocus={false}
            value={form.type}
            onChange={(type) => onForm({ ...form, type })}
          />
          {text('number')}
          {day('date')}
          {text('issuer')}
          <Textarea
            label={t('citations.field.title')}
            placeholder={t('citations.hint.title')}
            autosize
            minRows={2}
            value={form.title}
            onChange={(event) => onForm({ ...form, title: event.currentTarget.value })}
          />
          {day('inForceFrom')}
        </>
      )}
      {day('inForceTo', t('citations.hint.ended'))}
      <Select
        label={t('citations.field.replacedBy')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        placeholder={t('common.none')}
        nothingFoundMessage={t('ruleEdit.noneFits')}
        value={form.replacedBy}
        data={rows
          .filter(({ citation }) => citation.id !== row?.citation.id)
          .map(({ citation }) => ({
            value: citation.id as string,
            label: citationWords(citation, citation.id),
          }))}
        onChange={(chosen) => onForm({ ...form, replacedBy: chosen as CitationId | null })}
      />
      {isShipped && (row.shipped.confidence !== 'seen' || form.compared) ? (
        <Checkbox
          label={t('citations.field.compared')}
          checked={form.compared}
          onChange={(event) => onForm({ ...form, compared: event.currentTarget.checked })}
        />
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" disabled={wrong} loading={saving}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
