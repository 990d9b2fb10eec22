/** The legal bases: those of the program and those of the province, what rests on each, and the way to edit them. */
import { Button, SegmentedControl } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useMemo, useState } from 'react';
import type { ResultOf } from '../../../../shared/ipc/contract.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { matches } from '../../../../shared/text/matching.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { ListGrid } from '../../../components/list-grid.tsx';
import { FindBox } from '../../../components/plan-find-box.tsx';
import { citationWords } from '../../../components/plan-words.ts';
import { Splitter } from '../../../components/splitter.tsx';
import { ErrorState, SkeletonRows } from '../../../components/states.tsx';
import { useAnswer } from '../../../components/use-answer.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { type ShownCitation, useCitationDraft } from './citation-draft.ts';
import { CitationFormPane } from './citation-form.tsx';
import { EMPTY_FORM, formOf } from './citation-form-values.ts';
import { CitationPane, InForce } from './citation-pane.tsx';
import styles from './citations-tab.module.css';

type Row = ResultOf<'citation.list'>[number];

const GROUPS = ['all', 'own', 'ended', 'unsure'] as const;
type Group = (typeof GROUPS)[number];

function isIn({ own, inForce, citation }: Row, group: Group): boolean {
  switch (group) {
    case 'all':
      return true;
    case 'own':
      return own;
    case 'ended':
      return inForce !== 'yes';
    case 'unsure':
      return citation.confidence === 'memory' || citation.confidence === 'not-found';
  }
}

const askTexts = () => call('citation.list', {});

export function CitationsTab(): ReactNode {
  const t = useT();
  const { answer: rows, failure } = useAnswer(askTexts);
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<Group>('all');
  const path = usePlanStore((state) => state.info?.path ?? '');
  const shown = useCitationDraft((state) => (state.path === path ? state.shown : null));
  const setShown = (next: ShownCitation) => useCitationDraft.getState().show(path, next);

  const columns = useColumns(rows);
  const inView = useMemo(
    () =>
      (rows ?? []).filter(
        (row) =>
          isIn(row, group) &&
          matches(
            query,
            fold(`${citationWords(row.citation, '')} ${row.citation.issuer} ${row.citation.title}`),
          ),
      ),
    [rows, group, query],
  );
  if (failure !== null) return <ErrorState title={t('citations.failed')} error={shapeOf(failure)} />;
  if (rows === null) return <SkeletonRows rows={12} columns={5} />;

  const nameOf = (id: string): string =>
    citationWords(rows.find(({ citation }) => citation.id === id)?.citation, id);
  const chosen = rows.find(({ citation }) => citation.id === shown?.id) ?? null;
  const pane = (): ReactNode => {
    if (shown !== null && 'form' in shown && (shown.id === null || chosen !== null)) {
      return (
        <CitationFormPane
          key={shown.id ?? ''}
          row={chosen}
          rows={rows}
          form={shown.form}
          onForm={(form) => setShown({ ...shown, form })}
          onClose={() => setShown(shown.id === null ? null : { id: shown.id })}
        />
      );
    }
    if (chosen === null) return <p className={styles.hint}>{t('citations.choose')}</p>;
    const { citation, change } = chosen;
    return (
      <CitationPane
        row={chosen}
        nameOf={nameOf}
        onEdit={() => {
          const form = formOf(citation, change);
          setShown({ id: citation.id, form, before: form });
        }}
      />
    );
  };

  return (
    <Splitter
      name="citations"
      label={t('citations.pane')}
      side="right"
      initial={360}
      min={280}
      max={620}
      pane={
        <section className={styles.pane} aria-label={t('citations.pane')}>
          {pane()}
        </section>
      }
    >
      <section className={styles.screen} aria-label={t('citations.label')}>
        <p className={styles.text}>{t('citations.text')}</p>
        <div className={styles.toolbar} role="toolbar" aria-label={t('citations.label')}>
          <SegmentedControl
            aria-label={t('citations.show')}
            value={group}
            onChange={(next) => setGroup(next as Group)}
            data={GROUPS.map((one) => ({
              value: one,
              label: `${t(`citations.filter.${one}`)} (${formatNumber(rows.filter((row) => isIn(row, one)).length)})`,
            }))}
          />
          <FindBox label={t('citations.search')} value={query} onChange={setQuery} width={220} />
          <Button
            leftSection={<Icon name="add" size={14} />}
            onClick={() => setShown({ id: null, form: EMPTY_FORM, before: EMPTY_FORM })}
          >
            {t('citations.add')}
          </Button>
        </div>
        <div className={styles.grid}>
          {inView.length === 0 ? (
            <p className={styles.hint}>{t('citations.noMatch', { query })}</p>
          ) : (
            <ListGrid<Row>
              label={t('citations.label')}
              rows={inView}
              columns={columns}
              rowId={({ citation }) => citation.id}
              onChoose={({ citation }) => setShown({ id: citation.id })}
              rowClass={({ inForce }) => (inForce === 'yes' ? '' : (styles.ended ?? ''))}
            />
          )}
        </div>
      </section>
    </Splitter>
  );
}

function useColumns(rows: readonly Row[] | null): ColDef<Row>[] {
  const t = useT();
  const planStart = usePlanStore((state) => state.index.plan?.startDate ?? null);
  return useMemo(() => {
    const names = new Map(rows?.map(({ citation }) => [citation.id, citationWords(citation, citation.id)]));
    const day = (value: string | null | undefined): string => (value == null ? '' : formatDate(value));
    const usesOf = ({ rules, standards, inDecisions }: Row): string =>
      [
        ...(rules.length === 0 ? [] : [t('citations.uses.rules', { count: formatNumber(rules.length) })]),
        ...(standards.length === 0
          ? []
          : [t('citations.uses.standards', { count: formatNumber(standards.length) })]),
        ...(inDecisions ? [t('citations.uses.decisions')] : []),
      ].join(', ') || t('citations.uses.none');
    const column = (
      name: string,
      width: number,
      value: (row: Row) => string,
      more: ColDef<Row> = {},
    ): ColDef<Row> => ({
      colId: name,
      headerName: t(`citations.column.${name}`),
      width,
      valueGetter: ({ data }) => (data === undefined ? '' : value(data)),
      tooltipValueGetter: ({ value: shown }) => String(shown),
      ...more,
    });
    return [
      column('name', 225, ({ citation }) => citationWords(citation, citation.id), { pinned: 'left' }),
      column('issuer', 150, ({ citation }) => citation.issuer),
      column('title', 220, ({ citation }) => citation.title, { flex: 1, minWidth: 180 }),
      column('from', 100, ({ citation }) => day(citation.inForceFrom), { comparator: byDay('inForceFrom') }),
      column('to', 100, ({ citation }) => day(citation.inForceTo), { comparator: byDay('inForceTo') }),
      column('state', 165, ({ inForce }) => t(`citations.inForce.${inForce}`), {
        headerName: t('citations.column.state', { date: day(planStart) }),
        cellRenderer: ({ data }: { data: Row | undefined }) =>
          data === undefined ? null : <InForce state={data.inForce} />,
      }),
      column('replacedBy', 150, ({ citation }) =>
        citation.replacedBy === null ? '' : (names.get(citation.replacedBy) ?? citation.replacedBy),
      ),
      column('sure', 170, ({ citation, own }) =>
        t(own ? 'citations.own' : `citations.sure.${citation.confidence}`),
      ),
      column('uses', 180, usesOf),
    ];
  }, [rows, planStart, t]);
}

/** Days in their order, not in that of their words; what has none comes first. */
function byDay(field: 'inForceFrom' | 'inForceTo'): NonNullable<ColDef<Row>['comparator']> {
  return (_a, _b, nodeA, nodeB) => {
    const a = nodeA.data?.citation[field] ?? '';
    const b = nodeB.data?.citation[field] ?? '';
    return a === b ? 0 : a < b ? -1 : 1;
  };
}
