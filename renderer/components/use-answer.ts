import { useEffect, useState } from 'react';
import type { PlanIndex } from '../state/plan-index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { useSettledRevision } from '../state/settled-revision.ts';

export interface AnswerState<A> {
  answer: A | null;
  failure: unknown;
  retry: () => void;
}

/** What was answered last, for whoever asks the same again while the same file is open. */
export class KeptAnswer<A> {
  // By the plan it is of, so that nothing of a file outlives it.
  readonly #answers = new WeakMap<PlanIndex, { answer: A; revision: number }>();

  get(index: PlanIndex): { answer: A; revision: number } | null {
    return this.#answers.get(index) ?? null;
  }

  keep(index: PlanIndex, answer: A, revision: number): void {
    this.#answers.set(index, { answer, revision });
  }
}

/**
 * What `ask` answers, asked anew after every change; until it is there the answer before stays. With `kept` that is
 * also the answer of an earlier visit, which is not asked for again while nothing has changed. `ask` and `kept` must
 * stay the same.
 */
export function useAnswer<A>(ask: () => Promise<A>, kept?: KeptAnswer<A>): AnswerState<A> {
  const revision = useSettledRevision();
  const [attempts, setAttempts] = useState(0);
  const [state, setState] = useState<Omit<AnswerState<A>, 'retry'>>(() => ({
    answer: kept?.get(usePlanStore.getState().index)?.answer ?? null,
    failure: null,
  }));
  useEffect(() => {
    const { index } = usePlanStore.getState();
    if (attempts === 0 && kept?.get(index)?.revision === revision) return undefined;
    let wanted = true;
    ask().then(
      (answer) => {
        if (!wanted) return;
        kept?.keep(index, answer, revision);
        setState({ answer, failure: null });
      },
      (failure: unknown) => {
        if (wanted) setState({ answer: null, failure });
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask, kept, revision, attempts]);
  return { ...state, retry: () => setAttempts((count) => count + 1) };
}
