import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { PAPER_STATES } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { PaperMark, paperStateWords } from '../../components/paper-mark.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { type Ranks, ranksOf, wordRanks } from '../../grid/held/shown-order.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { namesOf, numberOf } from './paper-rows.ts';

type CellProps = CustomCellRendererProps<ListedPaper, string>;

/** The columns, and how each of them sorts the papers by its id. */
export interface PaperColumns {
  columns: ColDef<ListedPaper>[];
  ranks: (papers: readonly ListedPaper[], colId: string) => Ranks;
}

/** Drafts have neither number nor date; their state is what the tab says. */
export function paperColumns(t: Translate, which: 'drafts' | 'numbered'): PaperColumns {
  const orders = new Map<string, (papers: readonly ListedPaper[]) => Ranks>();
  /** Sorts by `order`, by its words where it is left out. */
  const column = (
    colId: string,
    value: (paper: ListedPaper) => string,
    more: ColDef<ListedPaper> = {},
    order?: (paper: ListedPaper) => number,
  ): ColDef<ListedPaper> => {
    orders.set(colId, (papers) =>
      order === undefined ? wordRanks(papers, value) : ranksOf(papers, order, (a, b) => a - b),
    );
    return {
      colId,
      headerName: t(`papers.column.${colId}`),
      valueGetter: ({ data }) => (data === undefined ? '' : value(data)),
      tooltipValueGetter: ({ value: shown }) => shown,
      ...more,
    };
  };
  const day: ColDef<ListedPaper> = {
    width: 92,
    valueFormatter: ({ value }) => formatDate(value === '' ? null : value),
    tooltipValueGetter: () => null,
  };
  const fitted = { cellRenderer: FittedCell<ListedPaper>, tooltipValueGetter: () => null };
  const first = ({ items }: ListedPaper) => items[0];
  const numbered: ColDef<ListedPaper>[] = [
    // As numbers, not as words: 9 stands before 10.
    column('number', numberOf, { width: 112 }, ({ number }) => number ?? 0),
    column('date', ({ date }) => date ?? '', day),
    column(
      'state',
      (paper) => paperStateWords(t, paper),
      { width: 138, cellRenderer: StateCell },
      ({ state }) => PAPER_STATES.indexOf(state),
    ),
  ];
  const columns = [
    ...(which === 'drafts' ? [] : numbered),
    column(
      'person',
      ({ items }) =>
        namesOf(
          t,
          items.map(({ personName }) => personName),
        ),
      {
        flex: 4,
        minWidth: 150,
      },
    ),
    column('about', (paper) => first(paper)?.post ?? '', { ...fitted, flex: 4, minWidth: 120 }),
    column('unit', (paper) => first(paper)?.unit ?? '', { flex: 4, minWidth: 124 }),
    column('kind', ({ kind }) => t(`decisions.kind.${kind}`), { flex: 2, minWidth: 96 }),
    ...(which === 'drafts'
      ? [
          column('changed', changedWords(t), { width: 112, cellRenderer: ChangedCell }),
          column('made', ({ madeAt }) => madeAt.slice(0, 10), day),
        ]
      : []),
  ];
  return { columns, ranks: (papers, colId) => orders.get(colId)?.(papers) ?? new Uint32Array(papers.length) };
}

function changedWords(t: Translate): (paper: ListedPaper) => string {
  return ({ isChanged }) => (!isChanged ? '' : t('papers.changed.short'));
}

function StateCell({ data }: CellProps): ReactNode {
  const t = useT();
  if (data === undefined) return null;
  return (
    <>
      <PaperMark paper={data} />{' '}
      {!data.isChanged ? null : <SeverityMark mark="warn" compact word={t('papers.changed.title')} />}
    </>
  );
}

function ChangedCell({ data, value }: CellProps): ReactNode {
  const t = useT();
  if (data === undefined || !data.isChanged) return null;
  return (
    <span title={t('papers.changed.title')}>
      <SeverityMark mark="warn" compact /> {value}
    </span>
  );
}
