/** Chức danh kiêm nhiệm: which two titles of one unit one person may hold together, or is meant to. */
import { z } from 'zod';
import { TitleCode } from './ids.ts';
import type { Title } from './post.ts';

/**
 * `joint`: one person holds both, so that who is placed on one takes the other as well; `allowed`: one person may hold
 * both; `apart`: nobody may.
 */
export const CONCURRENCY_MODES = ['joint', 'allowed', 'apart'] as const;
export const ConcurrencyMode = z.enum(CONCURRENCY_MODES);
export type ConcurrencyMode = z.infer<typeof ConcurrencyMode>;

/** What the office decided about two titles; the order of the two does not matter. */
export const ConcurrentPair = z.object({ a: TitleCode, b: TitleCode, mode: ConcurrencyMode });
export type ConcurrentPair = z.infer<typeof ConcurrentPair>;

export function isPairOf(pair: Pick<ConcurrentPair, 'a' | 'b'>, a: TitleCode, b: TitleCode): boolean {
  return (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
}

/** How two titles of the catalogue go together. */
export function modeOf(first: Title, second: Title): ConcurrencyMode {
  if (first.jointWith.includes(second.code)) return 'joint';
  return first.concurrentWith.includes(second.code) ? 'allowed' : 'apart';
}

/** The catalogue with what the office decided laid over it; titles it does not have are passed over. */
export function withConcurrency(
  titles: readonly Title[],
  pairs: readonly ConcurrentPair[],
): readonly Title[] {
  if (pairs.length === 0) return titles;
  const changed = new Map(titles.map((title) => [title.code, title]));
  const set = (code: TitleCode, other: TitleCode, mode: ConcurrencyMode): void => {
    const title = changed.get(code);
    if (title === undefined || !changed.has(other)) return;
    const without = (codes: readonly TitleCode[]) => codes.filter((one) => one !== other);
    changed.set(code, {
      ...title,
      concurrentWith: [...without(title.concurrentWith), ...(mode === 'apart' ? [] : [other])],
      jointWith: [...without(title.jointWith), ...(mode === 'joint' ? [other] : [])],
    });
  };
  for (const { a, b, mode } of pairs) {
    set(a, b, mode);
    set(b, a, mode);
  }
  return [...changed.values()];
}
