import { useEffect, useRef, useState } from 'react';
import type { Candidate, PostId } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';

export interface Candidates {
  status: 'loading' | 'ready' | 'failed';
  /** While a new list is fetched, the one before stays for the same seat. */
  list: readonly Candidate[];
  failure: unknown;
  /** The query the list answers. */
  query: string;
}

const WAIT = 60;
const NONE: Candidates = { status: 'loading', list: [], failure: null, query: '' };

/**
 * Ranked people for a seat. Fetched anew when the seat, the query or `revision` (of the plan) changes;
 * an answer that was overtaken by a later question is dropped.
 */
export function useCandidates(
  postId: PostId | null,
  query: string,
  limit: number,
  revision: number,
): Candidates {
  const [state, setState] = useState<Candidates & { postId: PostId | null }>({ ...NONE, postId: null });
  const asked = useRef<object | null>(null);
  useEffect(() => {
    if (!postId) return;
    const question = { postId, query, limit, revision };
    asked.current = question;
    const settle = (answer: Candidates) => {
      if (asked.current === question) setState({ ...answer, postId });
    };
    const timer = window.setTimeout(() => {
      call('candidate.forPost', { postId, query, limit }).then(
        (list) => settle({ status: 'ready', list, failure: null, query }),
        (failure: unknown) => settle({ ...NONE, status: 'failed', failure, query }),
      );
    }, WAIT);
    return () => {
      window.clearTimeout(timer);
      asked.current = null;
    };
  }, [postId, query, limit, revision]);
  return state.postId === postId ? state : NONE;
}
