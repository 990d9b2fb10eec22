import { useEffect, useState } from 'react';
import { useSettledRevision } from '../state/settled-revision.ts';

export interface AnswerState<A> {
  answer: A | null;
  failure: unknown;
  retry: () => void;
}

/** What `ask` answers, asked anew after every change; until it is there the answer before stays. `ask` must stay the same function. */
export function useAnswer<A>(ask: () => Promise<A>): AnswerState<A> {
  const revision = useSettledRevision();
  const [attempts, setAttempts] = useState(0);
  const [state, setState] = useState<Omit<AnswerState<A>, 'retry'>>({ answer: null, failure: null });
  const question = `${revision}-${attempts}`;
  useEffect(() => {
    let wanted = question !== '';
    ask().then(
      (answer) => {
        if (wanted) setState({ answer, failure: null });
      },
      (failure: unknown) => {
        if (wanted) setState({ answer: null, failure });
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask, question]);
  return { ...state, retry: () => setAttempts((count) => count + 1) };
}
