/** Which rows of a list go with what closes it: how many there are, who signs. */
import type { ListRow } from '../../../shared/documents/list-document.ts';

/** So many people or posts at least stand on the page where a list ends. */
const LAST_ROWS = 2;

/** The first of the rows that stand on one page with what closes the list; sums below the last ones are among them. */
export function firstOfLastRows(rows: readonly ListRow[]): number {
  const data = rows.flatMap(({ kind }, at) => (kind === 'data' ? [at] : []));
  return data.at(-LAST_ROWS) ?? data[0] ?? 0;
}
