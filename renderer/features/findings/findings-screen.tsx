/** Everything the checks found, and what was recorded to let some of it stand: two lists of one screen. */
import { type ReactNode, useEffect, useState } from 'react';
import { PlanReady } from '../../components/plan-ready.tsx';
import { useAppStore } from '../../state/app-store.ts';
import { FindingList } from './finding-list.tsx';
import { ALL_FINDINGS, type FindingsFilter } from './findings-rows.ts';
import type { ListOfFindings } from './list-actions.tsx';
import { OwedList } from './owed-list.tsx';
import { ALL_WAIVERS, type WaiversFilter } from './owed-rows.ts';

export function FindingsScreen(): ReactNode {
  return (
    <PlanReady>
      <Lists />
    </PlanReady>
  );
}

function Lists(): ReactNode {
  const [list, setList] = useState<ListOfFindings>('findings');
  const [findings, setFindings] = useState<FindingsFilter>(ALL_FINDINGS);
  const [waivers, setWaivers] = useState<WaiversFilter>(ALL_WAIVERS);
  const visit = useAppStore((state) => state.visit);
  useEffect(() => {
    // A click on another screen asked for something.
    if (visit === 0) return;
    const { severity, standing, rule, unitCode, waivers: states } = useAppStore.getState().filter;
    setList(states === undefined ? 'findings' : 'owed');
    if (states !== undefined) setWaivers({ ...ALL_WAIVERS, states });
    else {
      const show = severity ?? standing ?? null;
      setFindings({ ...ALL_FINDINGS, show, rule: rule ?? null, unitCode: unitCode ?? null });
    }
  }, [visit]);
  return list === 'owed' ? (
    <OwedList filter={waivers} onFilter={setWaivers} onSwitch={setList} />
  ) : (
    <FindingList filter={findings} onFilter={setFindings} onSwitch={setList} />
  );
}
