/** Puts lines in the order of one or several columns. */
import type { PlanLayout } from '../../../../shared/domain/index.ts';

type Value = string | number | null;

const collator = new Intl.Collator('vi');

/**
 * `lines` in the order of `sort`; equals keep their places. What is empty comes last whichever way a column is sorted:
 * nobody looks for it at the top.
 */
export function inOrder<Line>(
  lines: readonly Line[],
  sort: PlanLayout['sort'],
  orderOf: (line: Line, column: string) => Value,
): Line[] {
  const keyed = lines.map((line) => ({ line, values: sort.map(({ id }) => orderOf(line, id)) }));
  keyed.sort((a, b) => {
    for (const [at, { descending }] of sort.entries()) {
      const order = compare(a.values[at] ?? null, b.values[at] ?? null, descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ line }) => line);
}

function compare(a: Value, b: Value, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}
