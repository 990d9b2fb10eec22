/** Of whom a paper is: units and blocs, and of lists also titles and where somebody stands. */
import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  BLOCS,
  type ExportKind,
  filtersOf,
  isLaidOut,
  isNarrowed,
  LAYOUT_CHOICES,
  type ListFilter,
} from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './export-dialog.module.css';

interface Props {
  kind: ExportKind;
  filter: ListFilter;
  disabled: boolean;
  onChange: (filter: ListFilter) => void;
}

export function FilterForm({ kind, filter, disabled, onChange }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const filters = filtersOf(kind);
  const states = isLaidOut(kind) ? LAYOUT_CHOICES[kind].states : [];
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
  if (filters.length === 0) return null;
  return (
    <details className={styles.filter} open={isNarrowed(filter)}>
      <summary>{t('lists.filter.name')}</summary>
      <div className={styles.filterFields}>
        {filters.includes('unitCodes')
          ? pick(
              'unitCodes',
              [...index.units.values()].map(({ unit }) => ({ value: unit.code, label: unit.fullName })),
            )
          : null}
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
