/** One fact for everybody chosen: which, what, and beforehand whom it would change and what it would overwrite. */
import { Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import {
  BULK_FIELDS,
  type BulkField,
  type BulkPreview,
  type PersonId,
  Sex,
} from '../../../shared/domain/index.ts';
import { call, shapeOf } from '../../app/api.ts';
import { errorSentence } from '../../components/error-words.ts';
import { Icon } from '../../components/icons.tsx';
import { undoOf } from '../../components/plan-undo.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { BulkOutlook } from './bulk-outlook.tsx';
import styles from './people-screen.module.css';

const WAIT_MS = 250;

interface Outlook {
  preview: BulkPreview | null;
  /** Why the value cannot be set, '' where it can. */
  problem: string;
}

export function BulkForm({ personIds }: { personIds: readonly PersonId[] }): ReactNode {
  const t = useT();
  const [field, setField] = useState<BulkField>('planning');
  const [text, setText] = useState('');
  const { preview, problem } = useOutlook(personIds, field, text);
  const changed = preview?.changed ?? 0;
  const left = preview?.impossible.length ?? 0;
  // Taking facts away is said on the button, and is not done by the Enter of a field left empty.
  const isEmptied = text.trim() === '' && field !== 'inScope';
  const choose = (name: string): void => {
    const chosen = BULK_FIELDS.find((one) => one === name) ?? 'planning';
    setField(chosen);
    setText(chosen === 'inScope' ? 'true' : '');
  };
  const apply = () =>
    attempt(async () => {
      if (preview === null) return;
      const leaveOut = preview.impossible.map(({ personId }) => personId);
      const result = await call('person.editMany', { personIds: [...personIds], field, text, leaveOut });
      notify({
        message: t(leaveOut.length === 0 ? 'roster.bulk.done' : 'roster.bulk.doneRest', {
          field: t(`roster.field.${field}`),
          count: formatNumber(preview.changed),
          left: formatNumber(leaveOut.length),
        }),
        undo: undoOf(result),
      });
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed > 0 && !isEmptied) apply();
      }}
    >
      <NativeSelect
        label={t('roster.bulk.field')}
        value={field}
        data={BULK_FIELDS.map((value) => ({ value, label: t(`roster.field.${value}`) }))}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <ValueControl field={field} value={text} onChange={setText} />
      <div role="status">
        {problem === '' ? (
          <BulkOutlook preview={preview} field={field} text={text} />
        ) : (
          <p className={styles.note} data-tone="error">
            <Icon name="block" size={13} />
            <span>{problem}</span>
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          {...(isEmptied ? { variant: 'default', onClick: apply } : { type: 'submit' })}
          disabled={changed === 0}
        >
          {t(
            isEmptied
              ? 'roster.bulk.actionBlank'
              : left > 0
                ? 'roster.bulk.actionRest'
                : 'roster.bulk.action',
            {
              count: formatNumber(changed),
            },
          )}
        </Button>
        {left > 0 ? (
          <Button variant="default" onClick={() => choose(field)}>
            {t('roster.bulk.none')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** What the edit would do, asked anew a moment after the last key. */
function useOutlook(personIds: readonly PersonId[], field: BulkField, text: string): Outlook {
  const t = useT();
  const revision = usePlanStore((state) => state.revision);
  const [outlook, setOutlook] = useState<Outlook>({ preview: null, problem: '' });
  useEffect(() => {
    let left = revision < 0;
    const timer = window.setTimeout(() => {
      call('person.previewMany', { personIds: [...personIds], field, text }).then(
        (preview) => {
          if (!left) setOutlook({ preview, problem: '' });
        },
        (error: unknown) => {
          if (!left) setOutlook({ preview: null, problem: errorSentence(t, shapeOf(error)) });
        },
      );
    }, WAIT_MS);
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, [personIds, field, text, revision, t]);
  return outlook;
}

interface ValueProps {
  field: BulkField;
  value: string;
  onChange: (text: string) => void;
}

function ValueControl({ field, value, onChange }: ValueProps): ReactNode {
  const t = useT();
  const units = usePlanStore((state) => state.index.unitList());
  const label = t('roster.bulk.value');
  switch (field) {
    case 'inScope':
    case 'sex': {
      const options =
        field === 'sex'
          ? ['', ...Sex.options].map((sex) => ({
              value: sex,
              label: sex === '' ? t('common.unknown') : t(`domain.sex.${sex}`),
            }))
          : ['true', 'false'].map((scope) => ({ value: scope, label: t(`journal.inScope.${scope}`) }));
      return (
        <NativeSelect
          label={label}
          value={value}
          data={options}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    }
    case 'currentUnitCode':
      return (
        <Select
          label={label}
          value={value === '' ? null : value}
          data={units.map(({ unit }) => ({ value: unit.code as string, label: unit.fullName }))}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('common.clear') }}
          placeholder={t('common.unknown')}
          onChange={(code) => onChange(code ?? '')}
        />
      );
    default:
      return (
        <TextInput
          label={label}
          value={value}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
}
