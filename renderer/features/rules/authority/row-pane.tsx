/** A row of the table: whose it is, the paper it makes, and what of its texts should be taken over. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { rowKey } from '../../../../shared/documents/authority-row.ts';
import { replacedBase } from '../../../../shared/documents/base-order.ts';
import { call } from '../../../app/api.ts';
import { undoStep } from '../../../app/history-steps.ts';
import { Icon } from '../../../components/icons.tsx';
import { citationWords } from '../../../components/plan-words.ts';
import { usePermission } from '../../../components/review/review-commands.ts';
import { attempt, notify } from '../../../components/toasts.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './authority.module.css';
import {
  formWords,
  kindWords,
  type OutdatedBase,
  outdatedBases,
  scopeWords,
  signerWords,
  stateOf,
} from './authority-words.ts';
import { PaperPreview } from './paper-preview.tsx';
import { StateMark } from './state-mark.tsx';
import type { Entry, Table } from './use-authority.ts';
import { useCitations } from './use-citations.ts';

interface Props {
  entry: Entry;
  table: Table;
  onEdit: () => void;
  onClose: () => void;
}

export function RowPane({ entry, table, onEdit, onClose }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const citations = useCitations();
  const { may, why } = usePermission()('authority.save');
  const { row, own, shipped } = entry;
  const key = rowKey(row);
  const outdated = outdatedBases(row.bases, citations, table.day);
  const name = `${kindWords(t, row)} – ${scopeWords(t, index, row.titles)}`;

  const takeOver = async ({ base, successor }: OutdatedBase): Promise<void> => {
    if (successor === null) return;
    const bases = replacedBase(row.bases, base, successor.id);
    await call('authority.save', { row: { ...row, bases }, replaces: key });
    const citation = citationWords(successor, successor.id);
    notify({ message: t('authority.replaced', { citation }), undo: () => attempt(undoStep) });
  };
  const takeBack = async (): Promise<void> => {
    await call('authority.remove', { key });
    notify({
      message: t(shipped === null ? 'authority.removed' : 'authority.takenBack'),
      undo: () => attempt(undoStep),
    });
    if (shipped === null) onClose();
  };

  return (
    <article className={styles.card} aria-label={name}>
      <h2>{name}</h2>
      <p className={styles.marks}>
        <StateMark state={stateOf(entry)} outdated={0} />
        <span>{own ? t('authority.ownText') : (shipped?.source ?? '')}</span>
      </p>
      {outdated.map((one) => (
        <div key={one.base} className={styles.outdated}>
          <p>
            <Icon name="warn" size={13} />
            {t('authority.notInForce', {
              citation: citationWords(one.citation, one.base),
              date: formatDate(table.day),
            })}
          </p>
          {one.successor === null ? (
            <p>{t('authority.noSuccessor')}</p>
          ) : (
            <Button variant="default" disabled={!may} onClick={() => attempt(() => takeOver(one))}>
              {t('authority.replace', { citation: citationWords(one.successor, one.successor.id) })}
            </Button>
          )}
        </div>
      ))}
      <dl className={styles.facts}>
        <div>
          <dt>{t('authority.column.issuer')}</dt>
          <dd>{t(`authority.issuer.${row.issuer}`)}</dd>
        </div>
        <div>
          <dt>{t('authority.column.form')}</dt>
          <dd>{formWords(t, row, table.usual)}</dd>
        </div>
        <div>
          <dt>{t('authority.column.signer')}</dt>
          <dd>{signerWords(t, row, table)}</dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={<Icon name="edit" size={14} />}
          disabled={!may}
          onClick={onEdit}
        >
          {t('authority.edit')}
        </Button>
        {own ? (
          <Button variant="default" disabled={!may} onClick={() => attempt(takeBack)}>
            {t(shipped === null ? 'authority.remove' : 'authority.back')}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={onClose}>
          {t('authority.lookUp.again')}
        </Button>
      </div>
      {may ? null : <p className={styles.hint}>{why}</p>}
      <PaperPreview row={row} unitCode={null} />
    </article>
  );
}
