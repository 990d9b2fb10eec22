/** Everything the checks found, and what was recorded to let some of it stand: two lists of one screen. */
import { type ReactNode, useEffect, useRef } from 'react';
import { PlanReady } from '../../components/plan-ready.tsx';
import { useAppStore } from '../../state/app-store.ts';
import { useListFilter } from '../../state/list-filter-store.ts';
import { FindingList } from './finding-list.tsx';
import { ALL_FINDINGS } from './findings-rows.ts';
import type { ListOfFindings } from './list-actions.tsx';
import { OwedList } from './owed-list.tsx';
import { ALL_WAIVERS } from './owed-rows.ts';

export function FindingsScreen(): ReactNode {
  return (
    <PlanReady>
      <Lists />
    </PlanReady>
  );
}

function Lists(): ReactNode {
  const [{ list }, change] = useListFilter('findings');
  const [, changeOwed] = useListFilter('owed');
  const visit = useAppStore((state) => state.visit);
  const visited = useRef(0);
  useEffect(() => {
    // A click on another screen asked for something; a plain visit finds the lists as they were left.
    if (visited.current === visit) return;
    visited.current = visit;
    const { severity, standing, rule, unitCode, waivers } = useAppStore.getState().filter;
    if (waivers !== undefined) {
      change({ list: 'owed' });
      changeOwed({ ...ALL_WAIVERS, states: [...waivers] });
    } else if ([severity, standing, rule, unitCode].some((wanted) => wanted !== undefined)) {
      const show = severity ?? standing ?? null;
      change({ ...ALL_FINDINGS, list: 'findings', show, rule: rule ?? null, unitCode: unitCode ?? null });
    }
  }, [visit, change, changeOwed]);
  const switchTo = (next: ListOfFindings): void => change({ list: next });
  return list === 'owed' ? <OwedList onSwitch={switchTo} /> : <FindingList onSwitch={switchTo} />;
}
