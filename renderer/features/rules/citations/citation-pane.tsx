/** A legal basis, whole: its dates, how sure it is, and what rests on it. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { isOwnCitation } from '../../../../shared/domain/citation.ts';
import type { ResultOf } from '../../../../shared/ipc/contract.ts';
import { call } from '../../../app/api.ts';
import { undoStep } from '../../../app/history-steps.ts';
import { Icon } from '../../../components/icons.tsx';
import { citationWords, ruleWords, titleName } from '../../../components/plan-words.ts';
import { attempt, notify } from '../../../components/toasts.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './citations-tab.module.css';

type Row = ResultOf<'citation.list'>[number];

interface Props {
  row: Row;
  nameOf: (id: string) => string;
  onEdit: () => void;
}

export function CitationPane({ row, nameOf, onEdit }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { citation, own, change } = row;
  const name = citationWords(citation, citation.id);
  const facts = [
    ['issuer', citation.issuer],
    ['title', citation.title],
    ['date', citation.date === null ? t('citations.noDate') : formatDate(citation.date)],
    ['inForceFrom', citation.inForceFrom === null ? t('citations.noDate') : formatDate(citation.inForceFrom)],
    ['inForceTo', citation.inForceTo === null ? t('citations.stillInForce') : formatDate(citation.inForceTo)],
    ['replacedBy', citation.replacedBy === null ? '' : nameOf(citation.replacedBy)],
  ] as const;
  const { id } = citation;
  const remove = async (): Promise<void> => {
    if (!isOwnCitation(id)) return;
    await call('citation.remove', { id });
    notify({ message: t('citations.removed', { citation: name }), undo: () => attempt(undoStep) });
  };
  const takeBack = (): Promise<unknown> => call('citation.amend', { id, change: null });
  return (
    <article className={styles.card} aria-label={name}>
      <h2>{name}</h2>
      <p className={styles.marks}>
        <InForce state={row.inForce} />
        <span>{t(`citations.sure.${citation.confidence}`)}</span>
        {own ? <span>{t('citations.own')}</span> : null}
        {change === null ? null : <span>{t('citations.changed')}</span>}
      </p>
      <dl className={styles.facts}>
        {facts.map(([field, words]) =>
          words === '' ? null : (
            <div key={field}>
              <dt>{t(`citations.field.${field}`)}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
      {citation.note === undefined ? null : <p className={styles.about}>{citation.note}</p>}
      <div className={styles.actions}>
        <Button variant="default" leftSection={<Icon name="edit" size={14} />} onClick={onEdit}>
          {t(own ? 'citations.edit' : 'citations.amend')}
        </Button>
        {own ? (
          <Button variant="default" onClick={() => attempt(remove)}>
            {t('citations.remove')}
          </Button>
        ) : null}
        {change === null ? null : (
          <Button variant="subtle" onClick={() => attempt(takeBack)}>
            {t('citations.back')}
          </Button>
        )}
      </div>
      <Uses
        title={t('citations.uses.titleRules')}
        names={row.rules.map((rule) => ruleWords(t, index, rule))}
      />
      <Uses
        title={t('citations.uses.titleStandards')}
        names={row.standards.map((code) => titleName(index, code))}
      />
      {row.inDecisions ? <p>{t('citations.uses.inDecisions')}</p> : null}
    </article>
  );
}

function Uses({ title, names }: { title: string; names: readonly string[] }): ReactNode {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.uses}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

/** In words with a mark where it is not in force. */
export function InForce({ state }: { state: Row['inForce'] }): ReactNode {
  const t = useT();
  return (
    <span className={styles.inForce} data-state={state}>
      <Icon name={state === 'yes' ? 'ok' : 'warn'} size={13} />
      {t(`citations.inForce.${state}`)}
    </span>
  );
}
