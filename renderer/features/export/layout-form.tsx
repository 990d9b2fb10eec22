/** How a list or a submission is laid out: form, order, filter, columns; kept under names of the office. */
import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  LAYOUT_CHOICES,
  type LaidOutKind,
  LIST_ISSUES,
  type ListLayout,
} from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import styles from './export-dialog.module.css';
import { FilterForm } from './filter-form.tsx';
import { LayoutColumns } from './layout-columns.tsx';
import { LayoutNames } from './layout-names.tsx';

interface Props {
  kind: LaidOutKind;
  layout: ListLayout;
  disabled: boolean;
  onChange: (layout: ListLayout) => void;
}

const ORDER_WORDS = { post: 'post', name: 'abc', shown: 'shown' } as const;

export function LayoutForm({ kind, layout, disabled, onChange }: Props): ReactNode {
  const t = useT();
  const { columns, orders } = LAYOUT_CHOICES[kind];
  const set = (change: Partial<ListLayout>) => onChange({ ...layout, ...change });
  return (
    <section className={styles.layout} aria-label={t('lists.layout')}>
      {columns ? <LayoutNames kind={kind} layout={layout} disabled={disabled} onChoose={onChange} /> : null}
      <Choice
        id="layout-family"
        label={t('lists.family.name')}
        disabled={disabled}
        value={layout.family}
        data={(['party', 'state'] as const).map((value) => ({ value, label: t(`lists.family.${value}`) }))}
        onChange={(family) => set({ family })}
      />
      {columns ? (
        <Choice
          id="layout-issued"
          label={t('lists.issued.name')}
          disabled={disabled}
          value={layout.issued}
          data={LIST_ISSUES.map((value) => ({ value, label: t(`lists.issued.${value}`) }))}
          onChange={(issued) => set({ issued })}
        />
      ) : null}
      {orders.length > 1 ? (
        <Choice
          id="layout-order"
          label={t('lists.order.name')}
          disabled={disabled}
          value={layout.order}
          data={orders.map((value) => ({ value, label: t(`lists.order.${ORDER_WORDS[value]}`) }))}
          onChange={(order) => set({ order })}
        />
      ) : null}
      <FilterForm
        kind={kind}
        filter={layout.filter}
        disabled={disabled}
        onChange={(filter) => set({ filter })}
      />
      {columns ? (
        <LayoutColumns
          kind={kind}
          columns={layout.columns}
          disabled={disabled}
          onChange={(chosen) => set({ columns: chosen })}
        />
      ) : null}
    </section>
  );
}

interface ChoiceProps<V extends string> {
  id: string;
  label: string;
  disabled: boolean;
  value: V;
  data: { value: V; label: string }[];
  onChange: (value: V) => void;
}

function Choice<V extends string>({ id, label, data, onChange, ...rest }: ChoiceProps<V>): ReactNode {
  return (
    <div className={styles.choice}>
      <span id={id}>{label}</span>
      <SegmentedControl
        aria-labelledby={id}
        data={data}
        onChange={(value) => {
          const chosen = data.find((one) => one.value === value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
        {...rest}
      />
    </div>
  );
}
