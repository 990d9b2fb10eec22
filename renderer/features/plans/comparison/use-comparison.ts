import { useEffect, useState } from 'react';
import type { PlanComparison, PlanId, PlanRecord } from '../../../../shared/domain/index.ts';
import { call } from '../../../app/api.ts';
import { useSettledRevision } from '../../../state/settled-revision.ts';

interface Comparison {
  /** Every plan but the one in use; null until they are known. */
  others: readonly PlanRecord[] | null;
  comparison: PlanComparison | null;
  failure: unknown;
  retry: () => void;
}

/**
 * The plan in use beside `wanted`, or beside the newest other one. Read anew after every change; until the new one is
 * there the one before stays.
 */
export function useComparison(wanted: PlanId | null): Comparison {
  const revision = useSettledRevision();
  const [attempts, setAttempts] = useState(0);
  const [state, setState] = useState<Omit<Comparison, 'retry'>>({
    others: null,
    comparison: null,
    failure: null,
  });
  const question = `${revision}-${attempts}`;
  useEffect(() => {
    let isAsked = question !== '';
    const compare = async (): Promise<void> => {
      const others = (await call('plan.list', {})).filter(({ inUse }) => !inUse);
      const other =
        others.find(({ id }) => id === wanted) ?? others.filter(({ archived }) => !archived).at(-1);
      const one = other ?? others.at(-1);
      const comparison = one === undefined ? null : await call('plan.compare', { planId: one.id });
      if (isAsked) setState({ others, comparison, failure: null });
    };
    compare().catch((failure: unknown) => {
      if (isAsked) setState({ others: null, comparison: null, failure });
    });
    return () => {
      isAsked = false;
    };
  }, [question, wanted]);
  return { ...state, retry: () => setAttempts((count) => count + 1) };
}
