/** Which lines of a long list are shown and in which order, worked out over numbers rather than by comparing lines. */
import { finished } from '../../../shared/domain/steps.ts';
import { dictionaryRankSteps } from '../../../shared/text/dictionary-ranks.ts';

/** The smallest is 0; of lines alike in a column it is the same. None is as large as there are lines. */
export type Ranks = Uint32Array;

export interface SortKey {
  ranks: Ranks;
  isDescending: boolean;
}

/** So many lines are a step of some milliseconds. */
const AT_ONCE = 2_000;

/** What different lines say, once each, and by the place of a line which of it. */
function* different<Line, Value>(
  lines: readonly Line[],
  of: (line: Line) => Value,
): Generator<void, { values: Value[]; numbers: Uint32Array }> {
  const known = new Map<Value, number>();
  const numbers = new Uint32Array(lines.length);
  for (const [place, line] of lines.entries()) {
    const value = of(line);
    let number = known.get(value);
    if (number === undefined) {
      number = known.size;
      known.set(value, number);
    }
    numbers[place] = number;
    if (place % AT_ONCE === AT_ONCE - 1) yield;
  }
  return { values: [...known.keys()], numbers };
}

function compared<Value>(values: readonly Value[], compare: (a: Value, b: Value) => number): Ranks {
  const ranks = new Uint32Array(values.length);
  let rank = 0;
  let before: { value: Value } | null = null;
  for (const { value, number } of Array.from(values, (value, number) => ({ value, number })).sort((a, b) =>
    compare(a.value, b.value),
  )) {
    if (before !== null && compare(before.value, value) !== 0) rank += 1;
    ranks[number] = rank;
    before = { value };
  }
  return ranks;
}

/**
 * Ranks of lines by what `of` reads of each. Many lines say the same: only what differs is compared, and what `compare`
 * holds equal has one rank.
 */
export function ranksOf<Line, Value>(
  lines: readonly Line[],
  of: (line: Line) => Value,
  compare: (a: Value, b: Value) => number,
): Ranks {
  return finished(rankSteps(lines, of, compare));
}

/** The same in steps. */
export function* rankSteps<Line, Value>(
  lines: readonly Line[],
  of: (line: Line) => Value,
  compare: (a: Value, b: Value) => number,
): Generator<void, Ranks> {
  const { values, numbers } = yield* different(lines, of);
  const ranks = compared(values, compare);
  return numbers.map((number) => ranks[number] ?? 0);
}

const collator = new Intl.Collator('vi');

/** Ranks of lines by words, in the order of a dictionary. */
export function wordRanks<Line>(lines: readonly Line[], of: (line: Line) => string): Ranks {
  return finished(wordRankSteps(lines, of));
}

/** The same in steps. */
export function* wordRankSteps<Line>(
  lines: readonly Line[],
  of: (line: Line) => string,
): Generator<void, Ranks> {
  const { values, numbers } = yield* different(lines, of);
  const ranks = (yield* dictionaryRankSteps(values)) ?? compared(values, collator.compare);
  return numbers.map((number) => ranks[number] ?? 0);
}

/**
 * Places of the lines that are shown, in the order of `keys`, the first of which counts most. Lines alike in all of them
 * stay as they stand, descending or not.
 */
export function shownOrder(
  count: number,
  isShown: ((place: number) => boolean) | null,
  keys: readonly SortKey[],
): Uint32Array<ArrayBuffer> {
  let places = new Uint32Array(count);
  let shown = 0;
  for (let place = 0; place < count; place += 1) {
    if (isShown !== null && !isShown(place)) continue;
    places[shown] = place;
    shown += 1;
  }
  places = places.subarray(0, shown);
  // The last key first: each sorting keeps what those before it made of lines that are alike.
  for (const key of keys.toReversed()) places = sortedBy(places, key);
  return places;
}

/** Sorted by counting how many lines have each rank, which takes the same time for any list. */
function sortedBy(places: Uint32Array, { ranks, isDescending }: SortKey): Uint32Array<ArrayBuffer> {
  let largest = 0;
  for (const place of places) largest = Math.max(largest, ranks[place] ?? 0);
  const bucketOf = (place: number): number =>
    isDescending ? largest - (ranks[place] ?? 0) : (ranks[place] ?? 0);
  const ends = new Uint32Array(largest + 1);
  for (const place of places) ends[bucketOf(place)] = (ends[bucketOf(place)] ?? 0) + 1;
  let start = 0;
  for (let bucket = 0; bucket <= largest; bucket += 1) {
    const alike = ends[bucket] ?? 0;
    ends[bucket] = start;
    start += alike;
  }
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const bucket = bucketOf(place);
    const at = ends[bucket] ?? 0;
    sorted[at] = place;
    ends[bucket] = at + 1;
  }
  return sorted;
}
