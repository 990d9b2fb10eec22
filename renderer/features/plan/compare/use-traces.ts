import { useEffect, useState } from 'react';
import type { PersonId, PlacementTrace, PostId } from '../../../../shared/domain/index.ts';
import { call } from '../../../app/api.ts';
import { usePlanStore } from '../../../state/plan-store.ts';

interface Traces {
  value: readonly PlacementTrace[] | null;
  failure: unknown;
}

const NOTHING: Traces = { value: null, failure: null };

/** Every rule for each of `people` on a post, asked for anew when the plan changed; nothing where there is no post. */
export function useTraces(postId: PostId | null, people: readonly PersonId[]): Traces {
  const revision = usePlanStore((state) => state.revision);
  const [state, setState] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every revision of the plan asks again
  useEffect(() => {
    let overtaken = false;
    const settle = (answer: Traces) => {
      if (!overtaken) setState(answer);
    };
    const traces =
      postId === null ? [] : people.map((personId) => call('explain.placement', { postId, personId }));
    Promise.all(traces).then(
      (value) => settle({ value, failure: null }),
      (failure: unknown) => settle({ value: null, failure }),
    );
    return () => {
      overtaken = true;
    };
  }, [postId, people, revision]);
  return state;
}
