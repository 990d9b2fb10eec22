/** How a list or a submission is laid out: form, order, filter, columns; kept under names of the office. */
import { MultiSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  BLOCS,
  isNarrowed,
  LAYOUT_CHOICES,
  type LaidOutKind,
  LIST_ISSUES,
  type ListFilter,
  type ListLayout,
} from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './export-dialog.module.css';
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
      <Filter kind={kind} filter={layout.filter} disabled={disabled} onChange={(filter) => set({ filter })} />
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

interface FilterProps {
  kind: LaidOutKind;
  filter: ListFilter;
  disabled: boolean;
  onChange: (filter: ListFilter) => void;
}

function Filter({ kind, filter, disabled, onChange }: FilterProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { filters, states } = LAYOUT_CHOICES[kind];
  const pick = <K extends keyof ListFilter>(
    key: K,
    options: readonly { value: ListFilter[K][number]; label: string }[],
  ): ReactNode => (
    <MultiSelect
      key={key}
      label={t(`lists.filter.${key}`)}
      placeholder={filter[key].length === 0 ? t('lists.filter.all') : ''}
      disabled={disabled}
      searchable={options.length > 8}
      data={[...options]}
      value={[...filter[key]]}
      onChange={(values) => {
        const wanted = new Set<string>(values);
        const kept = options.map(({ value }) => value).filter((value) => wanted.has(value));
        onChange({ ...filter, [key]: kept });
      }}
    />
  );
  return (
    <details className={styles.filter} open={isNarrowed(filter)}>
      <summary>{t('lists.filter.name')}</summary>
      <div className={styles.filterFields}>
        {pick(
          'unitCodes',
          [...index.units.values()].map(({ unit }) => ({ value: unit.code, label: unit.fullName })),
        )}
        {filters.includes('blocs')
          ? pick(
              'blocs',
              BLOCS.map((value) => ({ value, label: t(`domain.bloc.${value}`) })),
            )
          : null}
        {filters.includes('titleCodes')
          ? pick(
              'titleCodes',
              [...index.titles.values()].map(({ code, name }) => ({ value: code, label: name })),
            )
          : null}
        {filters.includes('states')
          ? pick(
              'states',
              states.map((value) => ({ value, label: t(`lists.state.${value}`) })),
            )
          : null}
      </div>
    </details>
  );
}
