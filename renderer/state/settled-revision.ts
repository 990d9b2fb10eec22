/** When what is worked out over a whole plan shall be worked out anew. */
import { useEffect, useState } from 'react';
import { usePlanStore } from './plan-store.ts';

/** Seats from which working out everything is felt: some provinces in one file. */
const LARGE_FROM = 20_000;
const REST_MS = 300;

/**
 * The revision of the plan for figures over all of it. In a large file it follows only once the changes rest, so that
 * nobody who enters them one after the other waits for figures in between.
 */
export function useSettledRevision(): number {
  const revision = usePlanStore((state) => state.revision);
  const isLarge = usePlanStore((state) => state.index.rows.size >= LARGE_FROM);
  const [settled, setSettled] = useState(revision);
  useEffect(() => {
    if (!isLarge) return;
    const timer = window.setTimeout(() => setSettled(revision), REST_MS);
    return () => window.clearTimeout(timer);
  }, [revision, isLarge]);
  return isLarge ? settled : revision;
}
