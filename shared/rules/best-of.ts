/** The best of many where a close look at each would take too long. */

/**
 * The `limit` best, best first. `rough` is what a first look says of each; `closely` says it exactly, never better than
 * the first look did, or null for what is not offered. Only what can still be among the best is looked at closely.
 */
export function bestOf<T>(
  rough: readonly T[],
  limit: number,
  compare: (a: T, b: T) => number,
  closely: (item: T) => T | null,
): T[] {
  const best: T[] = [];
  for (const item of rough.toSorted(compare)) {
    const last = best[limit - 1];
    if (last !== undefined && compare(last, item) <= 0) break;
    const exact = closely(item);
    if (exact === null) continue;
    const at = best.findIndex((other) => compare(exact, other) < 0);
    best.splice(at < 0 ? best.length : at, 0, exact);
    if (best.length > limit) best.pop();
  }
  return best;
}
