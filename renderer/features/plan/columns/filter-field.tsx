import type { CustomFloatingFilterProps } from 'ag-grid-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import styles from './columns.module.css';
import { usePlanLayout } from './layout-store.ts';

const WAIT = 150;

/** The field above a column. The lines are filtered where they are made, so that sub-totals follow. */
export function FilterField({ column }: CustomFloatingFilterProps): ReactNode {
  const t = useT();
  const id = column.getColId();
  const kept = usePlanLayout((state) => state.layout.filters[id] ?? '');
  const [typed, setTyped] = useState(kept);
  useEffect(() => setTyped(kept), [kept]);
  useEffect(() => {
    if (typed === (usePlanLayout.getState().layout.filters[id] ?? '')) return;
    const timer = window.setTimeout(() => {
      const { layout, follow } = usePlanLayout.getState();
      follow({ filters: { ...layout.filters, [id]: typed } });
    }, WAIT);
    return () => window.clearTimeout(timer);
  }, [typed, id]);
  return (
    <input
      className={styles.filter}
      value={typed}
      aria-label={t('planColumns.filterBy', { column: t(`plan.column.${id}`) })}
      title={t('planColumns.filterHow')}
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== '') {
          event.stopPropagation();
          setTyped('');
        }
      }}
    />
  );
}
