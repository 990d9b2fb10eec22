import { useEffect, useRef, useState } from 'react';
import type { ArgsOf, ResultOf } from '../../../shared/ipc/contract.ts';
import { call } from '../../app/api.ts';
import { usePlanStore } from '../../state/plan-store.ts';

/** Channels that answer a question on the plan and change nothing. */
type AskingChannel =
  | 'explain.finding'
  | 'explain.placement'
  | 'decisions.count'
  | 'decisions.ofPerson'
  | 'template.list'
  | 'template.officeSuite';

export interface ExplainAnswer<T> {
  /** What was answered last for the same question; null before that. */
  value: T | null;
  failure: unknown;
}

/** Somebody who walks through a list with the arrow keys asks for the last line only. */
const WAIT = 120;

/**
 * The answer of a channel that explains, asked for anew whenever the plan has changed; late answers are dropped.
 * Nothing is asked while `args` is null.
 */
export function useAnswer<C extends AskingChannel>(
  channel: C,
  args: ArgsOf<C> | null,
): ExplainAnswer<ResultOf<C>> {
  // Who asks nothing need not be drawn anew.
  const revision = usePlanStore((state) => (args === null ? 0 : state.revision));
  const question = JSON.stringify(args);
  const [state, setState] = useState<ExplainAnswer<ResultOf<C>> & { question: string }>({
    value: null,
    failure: null,
    question,
  });
  const latest = useRef(args);
  latest.current = args;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every revision of the plan asks again
  useEffect(() => {
    let overtaken = false;
    const settle = (answer: ExplainAnswer<ResultOf<C>>) => {
      if (!overtaken) setState({ ...answer, question });
    };
    const timer = window.setTimeout(() => {
      const asked = latest.current;
      if (asked === null) return;
      call(channel, asked).then(
        (value) => settle({ value, failure: null }),
        (failure: unknown) => settle({ value: null, failure }),
      );
    }, WAIT);
    return () => {
      overtaken = true;
      window.clearTimeout(timer);
    };
  }, [channel, question, revision]);
  return state.question === question ? state : { value: null, failure: null };
}
