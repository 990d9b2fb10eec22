/** Deadlines pass at midnight while the program stays open: looks at the clock and tells windows what that changed. */
import type { Session } from '../services/workspace/session.ts';
import { type Broadcast, tellDelta } from './tell-change.ts';

/** A machine that slept over midnight is caught up with within a minute of waking. */
const EVERY_MS = 60_000;

/**
 * Follows the day of the session that is open, if any, from minute to minute. Answers what ends it.
 */
export function watchDay(session: () => Session | null, broadcast: Broadcast): () => void {
  const timer = setInterval(() => {
    const delta = session()?.followDay() ?? null;
    if (delta !== null) tellDelta(delta, broadcast);
  }, EVERY_MS);
  return () => clearInterval(timer);
}
