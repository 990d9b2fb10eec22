/** The form of a row, with the paper it makes below. */
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { rowKey } from '../../../../shared/documents/authority-row.ts';
import {
  type AuthorityRow,
  FAMILY_SCOPES,
  TITLE_GROUPS,
  TitleScope,
} from '../../../../shared/domain/authority.ts';
import { DECISION_KINDS, DecisionKind } from '../../../../shared/domain/decision-kind.ts';
import { ISSUERS, Issuer } from '../../../../shared/domain/issuer.ts';
import { formsOf, SIGNING, SignerForm, SignerId } from '../../../../shared/domain/signing.ts';
import { call } from '../../../app/api.ts';
import { undoStep } from '../../../app/history-steps.ts';
import { composes } from '../../../app/keys.ts';
import { attempt, notify, notifyError } from '../../../components/toasts.tsx';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './authority.module.css';
import { formOf, scopeWords } from './authority-words.ts';
import { BaseList } from './base-list.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { issuedBy, linesOf } from './row-values.ts';
import type { Entry, Table } from './use-authority.ts';

interface Props {
  /** The row being edited, null for a new one. */
  entry: Entry | null;
  start: AuthorityRow;
  table: Table;
  /** Done, with the key of what was saved, or of what was there before; null closes the pane. */
  onClose: (key: string | null) => void;
}

/** Stands in lists for "every kind", "as usual" and "whoever is in office". */
const USUAL = '';

export function RowForm({ entry, start, table, onClose }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [row, setRow] = useState(start);
  const [saving, setSaving] = useState(false);
  const before = entry === null ? null : rowKey(entry.row);
  const seats = SIGNING[row.issuer][formOf(row, table.usual)] ?? [];
  const signers = table.signers.filter(({ seat }) => seats.includes(seat));
  const scopes = [...FAMILY_SCOPES, ...TITLE_GROUPS, ...index.titles.keys()].map((scope) =>
    TitleScope.parse(scope),
  );

  const save = async (): Promise<void> => {
    if (saving) return;
    setSaving(true);
    try {
      await call('authority.save', { row, replaces: entry?.own === true ? before : null });
      notify({ message: t('authority.saved'), undo: () => attempt(undoStep) });
      onClose(rowKey(row));
    } catch (error) {
      notifyError(error);
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (composes(event.nativeEvent) || event.defaultPrevented) return;
    if (event.key === 'Enter' && event.ctrlKey) void save();
    else if (event.key === 'Escape') onClose(before);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const title = entry === null ? 'new' : entry.own ? 'own' : 'shipped';

  return (
    <form
      className={styles.form}
      aria-label={t(`authority.formTitle.${title}`)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{t(`authority.formTitle.${title}`)}</h2>
      <Select
        label={t('authority.column.kind')}
        data-autofocus
        searchable
        allowDeselect={false}
        value={row.kind ?? USUAL}
        data={[USUAL, ...DECISION_KINDS].map((value) => ({
          value,
          label: value === USUAL ? t('authority.allKinds') : t(`decisions.kind.${value}`),
        }))}
        onChange={(value) =>
          setRow({ ...row, kind: value === USUAL || value === null ? null : DecisionKind.parse(value) })
        }
      />
      <Select
        label={t('authority.column.titles')}
        searchable
        allowDeselect={false}
        value={row.titles}
        data={scopes.map((value) => ({ value: value as string, label: scopeWords(t, index, value) }))}
        onChange={(value) => {
          if (value !== null) setRow({ ...row, titles: TitleScope.parse(value) });
        }}
      />
      <div className={styles.pair}>
        <Select
          label={t('authority.column.issuer')}
          searchable
          allowDeselect={false}
          value={row.issuer}
          data={ISSUERS.map((value) => ({ value, label: t(`authority.issuer.${value}`) }))}
          onChange={(value) => {
            if (value !== null) setRow(issuedBy(row, Issuer.parse(value)));
          }}
        />
        <TextInput
          label={t('authority.symbolOf')}
          value={row.symbol}
          onChange={(event) => setRow({ ...row, symbol: event.currentTarget.value })}
        />
        <Select
          label={t('authority.column.form')}
          allowDeselect={false}
          value={row.form ?? USUAL}
          data={[USUAL, ...formsOf(row.issuer)].map((value) => ({
            value,
            label:
              value === USUAL
                ? t('authority.usualForm', {
                    form: t(`authority.form.${formOf({ ...row, form: null }, table.usual)}`),
                  })
                : t(`authority.form.${value}`),
          }))}
          onChange={(value) =>
            setRow({
              ...row,
              signer: null,
              form: value === USUAL || value === null ? null : SignerForm.parse(value),
            })
          }
        />
        <Select
          label={t('authority.column.signer')}
          allowDeselect={false}
          value={row.signer ?? USUAL}
          data={[
            { value: USUAL, label: t('authority.inOffice') },
            ...signers.map(({ id, name, seat }) => ({
              value: id as string,
              label: `${name} – ${t(`authority.seat.${seat}`)}`,
            })),
          ]}
          onChange={(value) =>
            setRow({ ...row, signer: value === USUAL || value === null ? null : SignerId.parse(value) })
          }
        />
      </div>
      <BaseList bases={row.bases} day={table.day} onChange={(bases) => setRow({ ...row, bases })} />
      <Textarea
        label={t('authority.column.recipients')}
        description={t('authority.linesHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autosize
        minRows={2}
        value={row.recipients.join('\n')}
        onChange={(event) => setRow({ ...row, recipients: linesOf(event.currentTarget.value) })}
      />
      <Textarea
        label={t('authority.column.executors')}
        autosize
        minRows={1}
        value={row.executors.join('\n')}
        onChange={(event) => setRow({ ...row, executors: linesOf(event.currentTarget.value) })}
      />
      <div className={styles.actions}>
        <Button type="submit" loading={saving} disabled={row.symbol.trim() === ''}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={() => onClose(before)}>
          {t('common.cancel')}
        </Button>
      </div>
      <PaperPreview row={row} unitCode={null} />
    </form>
  );
}
