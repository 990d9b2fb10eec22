/** The filters the lists of papers have in common. */
import { Select } from '@mantine/core';
import { memo, type ReactNode, useMemo } from 'react';
import {
  DECISION_KINDS,
  type DecisionKind,
  registerName,
  type UnitCode,
} from '../../../shared/domain/index.ts';
import type { RegisterView } from '../../../shared/ipc/paper-channels.ts';
import { FindBox } from '../../components/plan-find-box.tsx';
import { unitName } from '../../components/plan-words.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './papers.module.css';

interface BarProps {
  text: string;
  onText: (text: string) => void;
  /** How many of how many. */
  shown: string;
  actions?: ReactNode;
  children: ReactNode;
}

export function FilterBar({ text, onText, shown, actions, children }: BarProps): ReactNode {
  const t = useT();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
      <FindBox label={t('papers.find')} value={text} onChange={onText} />
      {children}
      <p role="status" className={styles.shown}>
        {shown}
      </p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A choice is drawn anew with what it offers, not with every letter typed beside it: `onChange` must stay the same. */
interface ChoiceProps<T> {
  value: T | null;
  onChange: (value: T | null) => void;
}

/** Kinds that are in the list, in the order of the catalogue. */
export const KindFilter = memo(function KindFilter({
  kinds,
  value,
  onChange,
}: ChoiceProps<DecisionKind> & { kinds: readonly DecisionKind[] }): ReactNode {
  const t = useT();
  const there = useMemo(() => new Set(kinds), [kinds]);
  const offered = DECISION_KINDS.filter((kind) => there.has(kind) || kind === value);
  return (
    <Select
      aria-label={t('papers.filter.kind')}
      placeholder={t('papers.filter.allKinds')}
      w={170}
      clearable
      data={offered.map((kind) => ({ value: kind, label: t(`decisions.kind.${kind}`) }))}
      value={value}
      onChange={(chosen) => onChange(offered.find((kind) => kind === chosen) ?? null)}
    />
  );
});

/** Units that are in the list, in the order of the plan. */
export const UnitFilter = memo(function UnitFilter({
  units,
  value,
  onChange,
}: ChoiceProps<UnitCode> & { units: readonly (UnitCode | null)[] }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const there = useMemo(() => new Set(units), [units]);
  const offered = index
    .unitList()
    .map(({ unit }) => unit.code)
    .filter((code) => there.has(code) || code === value);
  return (
    <Select
      aria-label={t('papers.filter.unit')}
      placeholder={t('papers.filter.allUnits')}
      w={170}
      clearable
      searchable
      data={offered.map((code) => ({ value: code, label: unitName(index, code) }))}
      value={value}
      onChange={(chosen) => onChange(offered.find((code) => code === chosen) ?? null)}
    />
  );
});

/** All registers there are. */
export const RegisterFilter = memo(function RegisterFilter({
  registers,
  value,
  onChange,
}: ChoiceProps<number> & { registers: readonly RegisterView[] }): ReactNode {
  const t = useT();
  return (
    <Select
      aria-label={t('papers.filter.register')}
      placeholder={t('papers.filter.allRegisters')}
      w={200}
      clearable
      data={registers.map((register) => ({ value: String(register.id), label: registerName(register) }))}
      value={value === null ? null : String(value)}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  );
});
