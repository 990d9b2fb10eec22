/** The rows of the table as a grid with filters; the chosen one at the right, with the paper it makes. */
import { Button, SegmentedControl, Select } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useMemo, useState } from 'react';
import { rowKey } from '../../../../shared/documents/authority-row.ts';
import { symbolOf } from '../../../../shared/documents/paper-frame.ts';
import { DECISION_KINDS } from '../../../../shared/domain/decision-kind.ts';
import { familyOfIssuer, ISSUERS } from '../../../../shared/domain/issuer.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { matches } from '../../../../shared/text/matching.ts';
import { call } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { ListGrid } from '../../../components/list-grid.tsx';
import { FindBox } from '../../../components/plan-find-box.tsx';
import { Splitter } from '../../../components/splitter.tsx';
import { attempt, notify } from '../../../components/toasts.tsx';
import { fileName, formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './authority.module.css';
import {
  baseWords,
  formWords,
  kindWords,
  outdatedBases,
  scopeWords,
  signerWords,
  stateOf,
} from './authority-words.ts';
import { LookUp } from './look-up.tsx';
import { RowForm } from './row-form.tsx';
import { RowPane } from './row-pane.tsx';
import { newRow } from './row-values.ts';
import { StateMark } from './state-mark.tsx';
import type { Entry, Table } from './use-authority.ts';
import { useCitations } from './use-citations.ts';

const GROUPS = ['all', 'own', 'unconfirmed', 'outdated'] as const;
type Group = (typeof GROUPS)[number];

/** What the pane shows: a row, the form of one, or that of a new one (`key` null); null a look-up. */
type Shown = { key: string | null; editing: boolean } | null;

export function TableView({ table }: { table: Table }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const citations = useCitations();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [issuer, setIssuer] = useState<string | null>(null);
  const [group, setGroup] = useState<Group>('all');
  const [shown, setShown] = useState<Shown>(null);

  const isIn = (entry: Entry, one: Group): boolean => {
    if (one === 'all') return true;
    if (one === 'outdated') return outdatedBases(entry.row.bases, citations, table.day).length > 0;
    return stateOf(entry) === one;
  };
  const wordsOf = (entry: Entry): string => {
    const { row } = entry;
    const bases = row.bases.map((base) => baseWords(t, base, citations));
    const scope = scopeWords(t, index, row.titles);
    const signs = signerWords(t, row, table);
    return fold([kindWords(t, row), scope, t(`authority.issuer.${row.issuer}`), signs, ...bases].join(' '));
  };
  const inView = table.rows.filter(
    (entry) =>
      isIn(entry, group) &&
      (kind === null || (entry.row.kind ?? 'all') === kind) &&
      (issuer === null || entry.row.issuer === issuer) &&
      matches(query, wordsOf(entry)),
  );
  const chosen = table.rows.find(({ row }) => rowKey(row) === shown?.key) ?? null;
  const columns = useColumns(table);

  const exportTable = (): void =>
    attempt(async () => {
      const { path } = await call('dialog.saveSheet', { suggestedName: t('authority.fileName') });
      if (path === null) return;
      await call('authority.export', { path });
      notify({ message: t('authority.exported', { file: fileName(path) }) });
    });

  const pane = (): ReactNode => {
    if (shown?.editing === true && (shown.key === null || chosen !== null)) {
      return (
        <RowForm
          key={shown.key ?? ''}
          entry={chosen}
          start={chosen?.row ?? newRow()}
          table={table}
          onClose={(key) => setShown(key === null ? null : { key, editing: false })}
        />
      );
    }
    if (chosen === null) {
      return <LookUp table={table} onOpen={(key) => setShown({ key, editing: false })} />;
    }
    return (
      <RowPane
        entry={chosen}
        table={table}
        onEdit={() => setShown({ key: rowKey(chosen.row), editing: true })}
        onClose={() => setShown(null)}
      />
    );
  };

  return (
    <Splitter
      name="authority"
      label={t('authority.pane')}
      side="right"
      initial={470}
      min={380}
      max={760}
      pane={
        <section className={styles.pane} aria-label={t('authority.pane')}>
          {pane()}
        </section>
      }
    >
      <section className={styles.screen} aria-label={t('authority.label')}>
        <div className={styles.toolbar} role="toolbar" aria-label={t('authority.label')}>
          <SegmentedControl
            aria-label={t('authority.show')}
            value={group}
            onChange={(next) => setGroup(next as Group)}
            data={GROUPS.map((one) => ({
              value: one,
              label: `${t(`authority.group.${one}`)} (${formatNumber(table.rows.filter((entry) => isIn(entry, one)).length)})`,
            }))}
          />
          <Select
            aria-label={t('authority.column.kind')}
            placeholder={t('authority.anyKind')}
            clearable
            searchable
            w={190}
            clearButtonProps={{ 'aria-label': t('common.clear') }}
            value={kind}
            onChange={setKind}
            data={['all', ...DECISION_KINDS].map((value) => ({
              value,
              label: value === 'all' ? t('authority.allKinds') : t(`decisions.kind.${value}`),
            }))}
          />
          <Select
            aria-label={t('authority.column.issuer')}
            placeholder={t('authority.anyIssuer')}
            clearable
            searchable
            w={190}
            clearButtonProps={{ 'aria-label': t('common.clear') }}
            value={issuer}
            onChange={setIssuer}
            data={ISSUERS.map((value) => ({ value, label: t(`authority.issuer.${value}`) }))}
          />
          <FindBox label={t('authority.find')} value={query} onChange={setQuery} width={170} />
          <span className={styles.toolbarEnd}>
            <Button variant="default" onClick={exportTable}>
              {t('authority.export')}
            </Button>
            <Button
              leftSection={<Icon name="add" size={14} />}
              onClick={() => setShown({ key: null, editing: true })}
            >
              {t('authority.add')}
            </Button>
          </span>
        </div>
        <div className={styles.grid}>
          {inView.length === 0 ? (
            <p className={styles.hint}>{t('authority.noMatch')}</p>
          ) : (
            <ListGrid<Entry>
              label={t('authority.label')}
              rows={inView}
              columns={columns}
              rowId={({ row }) => rowKey(row)}
              onChoose={({ row }) => setShown({ key: rowKey(row), editing: false })}
            />
          )}
        </div>
      </section>
    </Splitter>
  );
}

function useColumns(table: Table): ColDef<Entry>[] {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const citations = useCitations();
  return useMemo(() => {
    const column = (
      name: string,
      width: number,
      value: (entry: Entry) => string,
      more: ColDef<Entry> = {},
    ): ColDef<Entry> => ({
      colId: name,
      headerName: t(`authority.column.${name}`),
      width,
      valueGetter: ({ data }) => (data === undefined ? '' : value(data)),
      tooltipValueGetter: ({ value: words }) => String(words),
      ...more,
    });
    return [
      column('kind', 165, ({ row }) => kindWords(t, row), { pinned: 'left' }),
      column('titles', 235, ({ row }) => scopeWords(t, index, row.titles)),
      column('issuer', 185, ({ row }) => t(`authority.issuer.${row.issuer}`)),
      column('symbol', 95, ({ row }) => symbolOf(row.kind, row.symbol, familyOfIssuer(row.issuer))),
      column('form', 190, ({ row }) => formWords(t, row, table.usual)),
      column('signer', 160, ({ row }) => signerWords(t, row, table)),
      column('state', 165, (entry) => t(`authority.state.${stateOf(entry)}`), {
        cellRenderer: ({ data }: { data: Entry | undefined }) =>
          data === undefined ? null : (
            <StateMark
              state={stateOf(data)}
              outdated={outdatedBases(data.row.bases, citations, table.day).length}
            />
          ),
      }),
      column('bases', 320, ({ row }) => row.bases.map((base) => baseWords(t, base, citations)).join('; '), {
        flex: 1,
        minWidth: 220,
      }),
      column('source', 240, ({ shipped, own }) => (own ? '' : (shipped?.source ?? ''))),
    ];
  }, [t, index, citations, table]);
}
