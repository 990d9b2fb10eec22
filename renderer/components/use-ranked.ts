import { useEffect, useRef, useState } from 'react';

export interface Ranked<Item> {
  status: 'loading' | 'ready' | 'failed';
  /** While a new list is fetched, the one before stays for the same subject. */
  list: readonly Item[];
  failure: unknown;
  /** The query the list answers. */
  query: string;
}

const WAIT = 60;
const NONE: Ranked<never> = { status: 'loading', list: [], failure: null, query: '' };

/**
 * A ranked list about one subject. Fetched anew with `ask` when the subject, the query, the limit or `revision` (of the plan)
 * changes; an answer that was overtaken by a later question is dropped. `ask` must stay the same function.
 */
export function useRanked<Subject extends string, Item>(
  subject: Subject | null,
  query: string,
  limit: number,
  revision: number,
  ask: (subject: Subject, query: string, limit: number) => Promise<Item[]>,
): Ranked<Item> {
  const [state, setState] = useState<Ranked<Item> & { subject: Subject | null }>({ ...NONE, subject: null });
  const asked = useRef<object | null>(null);
  useEffect(() => {
    if (!subject) return;
    const question = { subject, query, limit, revision };
    asked.current = question;
    const settle = (answer: Ranked<Item>) => {
      if (asked.current === question) setState({ ...answer, subject });
    };
    const timer = window.setTimeout(() => {
      ask(subject, query, limit).then(
        (list) => settle({ status: 'ready', list, failure: null, query }),
        (failure: unknown) => settle({ ...NONE, status: 'failed', failure, query }),
      );
    }, WAIT);
    return () => {
      window.clearTimeout(timer);
      asked.current = null;
    };
  }, [subject, query, limit, revision, ask]);
  return state.subject === subject ? state : NONE;
}
