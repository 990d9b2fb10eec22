import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { PAPER_STATES } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { PaperMark, paperStateWords } from '../../components/paper-mark.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { inAlphabet, namesOf, numberOf } from './paper-rows.ts';

type CellProps = CustomCellRendererProps<ListedPaper, string>;

/** Drafts have neither number nor date; their state is what the tab says. */
export function paperColumns(t: Translate, which: 'drafts' | 'numbered'): ColDef<ListedPaper>[] {
  const column = (
    colId: string,
    value: (paper: ListedPaper) => string,
    more: ColDef<ListedPaper> = {},
  ): ColDef<ListedPaper> => ({
    colId,
    headerName: t(`papers.column.${colId}`),
    valueGetter: ({ data }) => (data === undefined ? '' : value(data)),
    tooltipValueGetter: ({ value: shown }) => shown,
    comparator: inAlphabet,
    ...more,
  });
  const day: ColDef<ListedPaper> = {
    width: 92,
    valueFormatter: ({ value }) => formatDate(value === '' ? null : value),
    tooltipValueGetter: () => null,
  };
  const fitted = { cellRenderer: FittedCell<ListedPaper>, tooltipValueGetter: () => null };
  const first = ({ items }: ListedPaper) => items[0];
  const numbered: ColDef<ListedPaper>[] = [
    column('number', numberOf, {
      width: 112,
      // As numbers, not as words: 9 stands before 10.
      comparator: (_a, _b, a, b) => (a.data?.number ?? 0) - (b.data?.number ?? 0),
    }),
    column('date', ({ date }) => date ?? '', day),
    column('state', (paper) => paperStateWords(t, paper), {
      width: 138,
      cellRenderer: StateCell,
      comparator: (_a, _b, a, b) => orderOf(a.data) - orderOf(b.data),
    }),
  ];
  return [
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
    column('unit', (paper) => first(paper)?.unit ?? '', { flex: 3, minWidth: 124 }),
    column('kind', ({ kind }) => t(`decisions.kind.${kind}`), { flex: 3, minWidth: 112 }),
    ...(which === 'drafts'
      ? [
          column('changed', changedWords(t), { width: 112, cellRenderer: ChangedCell }),
          column('made', ({ madeAt }) => madeAt.slice(0, 10), day),
        ]
      : []),
  ];
}

function orderOf(paper: ListedPaper | undefined): number {
  return paper === undefined ? -1 : PAPER_STATES.indexOf(paper.state);
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
