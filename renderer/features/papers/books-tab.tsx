/** Registers: first, last and next number of each, and the numbers no paper of the file has. */
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useMemo, useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { RegisterView } from '../../../shared/ipc/paper-channels.ts';
import { Splitter } from '../../components/splitter.tsx';
import { EmptyState } from '../../components/states.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { BookPane } from './book-pane.tsx';
import styles from './papers.module.css';

export function BooksTab({ registers }: { registers: readonly RegisterView[] }): ReactNode {
  const t = useT();
  const [chosen, setChosen] = useState<number | null>(registers[0]?.id ?? null);
  const columns = useMemo(() => bookColumns(t), [t]);
  if (registers.length === 0) {
    return <EmptyState icon="file" title={t('papers.empty.books')} text={t('papers.empty.booksText')} />;
  }
  const register = registers.find(({ id }) => id === chosen) ?? null;
  return (
    <Splitter
      name="papers.book"
      label={t('papers.book.pane')}
      side="right"
      initial={392}
      min={320}
      max={720}
      pane={
        register === null ? (
          <EmptyState icon="file" title={t('papers.book.nothing')} text={t('papers.book.nothingText')} />
        ) : (
          <BookPane key={register.id} register={register} />
        )
      }
    >
      <section className={styles.pane} aria-label={t('papers.tab.books')}>
        <div className={styles.fill}>
          <DataGrid<RegisterView>
            label={t('papers.tab.books')}
            rowData={registers as RegisterView[]}
            columnDefs={columns}
            getRowId={({ data }) => String(data.id)}
            rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
            onCellFocused={({ api, rowIndex }) => {
              const node = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex);
              node?.setSelected(true, true);
              if (node?.data !== undefined) setChosen(node.data.id);
            }}
          />
        </div>
      </section>
    </Splitter>
  );
}

function bookColumns(t: Translate): ColDef<RegisterView>[] {
  const column = (
    colId: string,
    value: (register: RegisterView) => string | number,
    more: ColDef<RegisterView> = {},
  ): ColDef<RegisterView> => ({
    colId,
    headerName: t(`papers.book.${colId}`),
    valueGetter: ({ data }) => (data === undefined ? '' : value(data)),
    tooltipValueGetter: ({ value: shown }) => shown,
    ...more,
  });
  const number: ColDef<RegisterView> = {
    type: 'rightAligned',
    width: 68,
    wrapHeaderText: true,
    autoHeaderHeight: true,
    valueFormatter: ({ value }) => (typeof value === 'number' ? formatNumber(value) : ''),
  };
  return [
    column('organ', ({ organ }) => organ, { flex: 4, minWidth: 180 }),
    column('symbol', ({ symbol }) => symbol, { width: 92 }),
    column('period', ({ family, period }) => t(`papers.book.period_${family}`, { period }), { width: 156 }),
    column('given', ({ given }) => given, number),
    column('first', ({ firstNumber }) => firstNumber, number),
    column('last', ({ last }) => last ?? '', number),
    column('next', ({ next }) => next, number),
    column('gaps', unexplainedNumbers, number),
  ];
}

/** How many numbers nobody has said anything of. */
function unexplainedNumbers({ gaps }: RegisterView): number {
  return gaps.filter(({ kind }) => kind === null).reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
