/** People of an earlier list who are missing from this one. */
import type { Person } from '../../../shared/domain/person.ts';
import type { JudgedRow, Pair, RosterIndex } from './people.ts';

/** A list is taken for a newer one of an earlier import where it has at least this share of its people. */
const SAME_LIST = 0.5;

/** The earlier import most of whose people are met again; null where there is none. */
export function comparedBatch(judged: readonly JudgedRow[], roster: RosterIndex): number | null {
  const met = new Set(judged.flatMap(({ personId }) => personId ?? []));
  if (met.size === 0) return null;
  const sizes = new Map<number, { all: number; met: number }>();
  for (const { id, source } of roster.people) {
    if (source === null || source.batch === null) continue;
    const size = sizes.get(source.batch) ?? { all: 0, met: 0 };
    sizes.set(source.batch, { all: size.all + 1, met: size.met + (met.has(id) ? 1 : 0) });
  }
  let best: number | null = null;
  let most = 0;
  for (const [batch, size] of sizes) {
    if (size.met / size.all < SAME_LIST || size.met < most) continue;
    best = batch;
    most = size.met;
  }
  return best;
}

/** People of import `batch` whom no row means, or may mean while it is doubtful. */
export function goneFrom(
  judged: readonly JudgedRow[],
  pairs: readonly Pair[],
  roster: RosterIndex,
  batch: number | null,
): Person[] {
  if (batch === null) return [];
  const met = new Set(judged.flatMap(({ personId }) => personId ?? []));
  for (const { other, answer, suggested, sure } of pairs) {
    const verdict = answer ?? (sure ? suggested : null);
    if ('known' in other && verdict !== 'different') met.add(other.known.id);
  }
  return roster.people.filter(({ id, source }) => source?.batch === batch && !met.has(id));
}
