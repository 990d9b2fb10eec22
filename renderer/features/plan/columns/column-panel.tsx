/** Which columns are shown, in which order, and which stay at the left. */
import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LayoutColumn } from '../../../../shared/domain/index.ts';
import { Icon } from '../../../components/icons.tsx';
import { useT } from '../../../i18n/index.ts';
import { PLAN_COLUMNS } from './column-list.ts';
import styles from './columns.module.css';
import { usePlanLayout } from './layout-store.ts';
import { COLUMNS_OF } from './shipped-views.ts';

/** `columns` with the one at `at` a place further in the direction of `step`. */
export function moved(columns: readonly LayoutColumn[], at: number, step: 1 | -1): LayoutColumn[] {
  const others = columns.filter((_, i) => i !== at);
  const column = columns[at];
  return column ? [...others.slice(0, at + step), column, ...others.slice(at + step)] : others;
}

export function ColumnPanel(): ReactNode {
  const t = useT();
  return (
    <Popover position="bottom-start" width={340} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" rightSection={<Icon name="down" size={14} />}>
          {t('planColumns.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('planColumns.columns')}>
        <Columns />
      </Popover.Dropdown>
    </Popover>
  );
}

function Columns(): ReactNode {
  const t = useT();
  const { grouping, columns } = usePlanLayout((state) => state.layout);
  const change = usePlanLayout((state) => state.change);
  const put = (next: readonly LayoutColumn[]) => {
    // A grid without a column could not be got hold of any more.
    if (next.length > 0) change({ columns: [...next] });
  };
  const hidden = PLAN_COLUMNS.filter((id) => !columns.some((column) => column.id === id));
  return (
    <div className={styles.panel}>
      <ul className={styles.list}>
        {columns.map((column, at) => {
          const name = t(`plan.column.${column.id}`);
          return (
            <li key={column.id} className={styles.item}>
              <Checkbox checked label={name} onChange={() => put(columns.filter((one) => one !== column))} />
              <ActionIcon
                aria-label={t('planColumns.pin', { column: name })}
                aria-pressed={column.pinned}
                variant={column.pinned ? 'filled' : 'subtle'}
                {...(column.pinned ? { color: 'accent' } : {})}
                title={t('planColumns.pinHow')}
                onClick={() =>
                  put(columns.map((one) => (one === column ? { ...one, pinned: !one.pinned } : one)))
                }
              >
                <Icon name="pin" size={14} />
              </ActionIcon>
              <ActionIcon
                aria-label={t('planColumns.up', { column: name })}
                title={t('planColumns.up', { column: name })}
                disabled={at === 0}
                onClick={() => put(moved(columns, at, -1))}
              >
                <Icon name="up" size={14} />
              </ActionIcon>
              <ActionIcon
                aria-label={t('planColumns.down', { column: name })}
                title={t('planColumns.down', { column: name })}
                disabled={at === columns.length - 1}
                onClick={() => put(moved(columns, at, 1))}
              >
                <Icon name="down" size={14} />
              </ActionIcon>
            </li>
          );
        })}
        {hidden.map((id, at) => (
          <li key={id} className={`${styles.item} ${at === 0 ? styles.apart : ''}`}>
            <Checkbox
              checked={false}
              label={t(`plan.column.${id}`)}
              onChange={() => put([...columns, { id, width: null, pinned: false }])}
            />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button variant="default" onClick={() => change({ columns: [...COLUMNS_OF[grouping]], sort: [] })}>
          {t('planColumns.reset')}
        </Button>
      </div>
    </div>
  );
}
