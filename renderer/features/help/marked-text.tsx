import type { ReactNode } from 'react';
import { foundRanges } from '../../../shared/text/found-ranges.ts';

/** A text in which what the search found is marked; as it is where not everything asked for stands in it. */
export function MarkedText({ text, query }: { text: string; query: string }): ReactNode {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const [from, to] of foundRanges(query, text) ?? []) {
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>);
    done = to;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
