/** Which row applies to a kind of decision and a title, and why. */
import { Button, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { appliedRow, rowKey } from '../../../../shared/documents/authority-row.ts';
import { DECISION_KINDS, type DecisionKind } from '../../../../shared/domain/decision-kind.ts';
import { TitleCode } from '../../../../shared/domain/ids.ts';
import { titleName } from '../../../components/plan-words.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './authority.module.css';
import { formWords, kindWords, scopeWords, signerWords } from './authority-words.ts';
import { PaperPreview } from './paper-preview.tsx';
import type { Table } from './use-authority.ts';

export function LookUp({ table, onOpen }: { table: Table; onOpen: (key: string) => void }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const title = code === null ? undefined : index.titles.get(TitleCode.parse(code));
  const rows = table.rows.map(({ row }) => row);
  const applied =
    kind === null || title === undefined ? null : appliedRow(rows, { kind, title, family: null });
  return (
    <div className={styles.card}>
      <h2>{t('authority.lookUp.title')}</h2>
      <p className={styles.about}>{t('authority.lookUp.text')}</p>
      <Select
        label={t('authority.column.kind')}
        searchable
        value={kind}
        data={DECISION_KINDS.map((value) => ({ value, label: t(`decisions.kind.${value}`) }))}
        onChange={(value) => setKind(value as DecisionKind | null)}
      />
      <Select
        label={t('authority.lookUp.titleOf')}
        searchable
        value={code}
        data={[...index.titles.keys()].map((value) => ({
          value: value as string,
          label: titleName(index, value),
        }))}
        onChange={setCode}
      />
      {applied === null ? null : (
        <>
          <p role="status">
            {t('authority.lookUp.applies', {
              kind: kindWords(t, applied.row),
              titles: scopeWords(t, index, applied.row.titles),
            })}{' '}
            {t(`authority.lookUp.because.${applied.byKind ? 'kind' : 'allKinds'}`)}{' '}
            {t(`authority.lookUp.because.${applied.by}`)}
          </p>
          <dl className={styles.facts}>
            <div>
              <dt>{t('authority.column.issuer')}</dt>
              <dd>{t(`authority.issuer.${applied.row.issuer}`)}</dd>
            </div>
            <div>
              <dt>{t('authority.column.form')}</dt>
              <dd>{formWords(t, applied.row, table.usual)}</dd>
            </div>
            <div>
              <dt>{t('authority.column.signer')}</dt>
              <dd>{signerWords(t, applied.row, table)}</dd>
            </div>
          </dl>
          <div className={styles.actions}>
            <Button variant="default" onClick={() => onOpen(rowKey(applied.row))}>
              {t('authority.lookUp.open')}
            </Button>
          </div>
          <PaperPreview row={applied.row} unitCode={null} />
        </>
      )}
    </div>
  );
}
