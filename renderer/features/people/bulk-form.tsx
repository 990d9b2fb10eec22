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
import styles from './people-screen.module.css';

const WAIT_MS = 250;
/** Fields in which a text is understood as a level. */
const LEVELS: readonly BulkField[] = ['degree', 'theory', 'stateManagement'];
/** Fields in which a text that is not understood is kept as it stands. */
const READ: readonly BulkField[] = ['currentUnit', 'salaryGrade', 'proposedTitle'];
/** Names said beside a count; the others follow as a number. */
const MOST_NAMED = 3;

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
  const choose = (name: string): void => {
    const chosen = BULK_FIELDS.find((one) => one === name) ?? 'planning';
    setField(chosen);
    setText(chosen === 'inScope' ? 'true' : '');
  };
  const apply = () =>
    attempt(async () => {
      const result = await call('person.editMany', { personIds: [...personIds], field, text });
      notify({
        message: t('roster.bulk.done', { field: t(`roster.field.${field}`), count: preview?.changed ?? 0 }),
        undo: undoOf(result),
      });
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (preview !== null && preview.changed > 0) apply();
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
          <Preview preview={preview} field={field} text={text} />
        ) : (
          <p className={styles.note} data-tone="error">
            <Icon name="block" size={13} />
            <span>{problem}</span>
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" disabled={preview === null || preview.changed === 0}>
          {t('roster.bulk.action', { count: preview?.changed ?? 0 })}
        </Button>
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

interface PreviewProps {
  preview: BulkPreview | null;
  field: BulkField;
  text: string;
}

function Preview({ preview, field, text }: PreviewProps): ReactNode {
  const t = useT();
  const people = usePlanStore((state) => state.index.people);
  if (preview === null) return null;
  const { changed, unchanged, overwritten, edited, impossible, understood } = preview;
  const nameOf = (id: PersonId): string => people.get(id)?.person.fullName ?? '';
  const isLevel = LEVELS.includes(field);
  const read = isLevel && understood !== '' ? t(`domain.${field}.${understood}`) : understood;
  return (
    <>
      {read !== '' && read !== text ? (
        <p className={styles.note}>
          <Icon name="check" size={13} />
          <span>{t('roster.bulk.understood', { value: read })}</span>
        </p>
      ) : null}
      {isLevel && understood === '' && text.trim() !== '' ? (
        <p className={styles.note} data-tone="warn">
          <Icon name="warn" size={13} />
          <span>{t('roster.bulk.noLevel')}</span>
        </p>
      ) : null}
      {READ.includes(field) && understood === '' && text.trim() !== '' ? (
        <p className={styles.note} data-tone="warn">
          <Icon name="warn" size={13} />
          <span>{t('roster.bulk.verbatim')}</span>
        </p>
      ) : null}
      <p className={styles.note}>
        <Icon name="info" size={13} />
        <span>
          {t('roster.bulk.changes', { count: formatNumber(changed), same: formatNumber(unchanged) })}{' '}
          {text.trim() === '' && field !== 'inScope' ? t('roster.bulk.blank') : ''}
        </span>
      </p>
      {overwritten > 0 ? (
        <p className={styles.note} data-tone="warn">
          <Icon name="warn" size={13} />
          <span>{t('roster.bulk.overwritten', { count: formatNumber(overwritten) })}</span>
        </p>
      ) : null}
      {edited.length > 0 ? (
        <p className={styles.note} data-tone="warn">
          <Icon name="edit" size={13} />
          <span>
            {t('roster.bulk.edited', {
              count: formatNumber(edited.length),
              names: firstOf(edited.map(nameOf), ', '),
            })}
          </span>
        </p>
      ) : null}
      {impossible.length > 0 ? (
        <p className={styles.note} data-tone="error">
          <Icon name="block" size={13} />
          <span>
            {t('roster.bulk.impossible', {
              count: formatNumber(impossible.length),
              names: firstOf(
                impossible.map(
                  ({ personId, items }) =>
                    `${nameOf(personId)} (${items.map((item) => t(`rules.contradiction.${item}`)).join(', ')})`,
                ),
                '; ',
              ),
            })}
          </span>
        </p>
      ) : null}
    </>
  );
}

function firstOf(names: readonly string[], between: string): string {
  return names.slice(0, MOST_NAMED).join(between) + (names.length > MOST_NAMED ? '…' : '');
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
