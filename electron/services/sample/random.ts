/** Seeded randomness: the same seed gives the same sample on every machine. */

export type Random = Readonly<{
  /** In [0, 1). */
  next: () => number;
  /** A whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number;
  /** True with the given probability. */
  chance: (probability: number) => boolean;
  /** One of a list; throws on an empty one. */
  pick: <T>(list: readonly T[]) => T;
  /** A key of `weights`, in proportion to its weight; throws where no weight is positive. */
  weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => K;
}>;

/** mulberry32: 32 bits of state, every step one multiplication and two shifts. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));

  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Cannot pick from an empty list');
    return list[int(0, list.length - 1)] as T;
  }

  function weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    // Loops instead of entries: a sample draws here some fifty thousand times.
    let left = 0;
    for (const key in weights) left += weights[key] ?? 0;
    left *= next();
    let last: K | undefined;
    for (const key in weights) {
      const weight = weights[key] ?? 0;
      if (weight <= 0) continue;
      last = key;
      left -= weight;
      if (left < 0) return key;
    }
    if (last === undefined) throw new Error('Cannot choose where no weight is positive');
    return last;
  }

  return { next, int, chance: (probability) => next() < probability, pick, weighted };
}
