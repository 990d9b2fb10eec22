/** Rows that would overwrite what was edited in the program. */
import type { PreviewRow } from '../../../../shared/domain/import.ts';
import { call } from '../../../app/api.ts';
import type { Stretch } from '../paged-grid.tsx';

/** Rows asked for at once, the most there may be. */
const LOOKED_AT = 1000;

/** They are few among many, and whoever keeps all of their own counts as unchanged. */
export async function conflictRows(
  draftId: string,
  offset: number,
  limit: number,
): Promise<Stretch<PreviewRow>> {
  const found: PreviewRow[] = [];
  for (const outcome of ['update', 'unchanged'] as const) {
    for (let at = 0; ; at += LOOKED_AT) {
      const { total, rows } = await call('import.rows', { draftId, outcome, offset: at, limit: LOOKED_AT });
      found.push(...rows.filter((row) => row.changes.some(({ conflict }) => conflict)));
      if (at + LOOKED_AT >= total) break;
    }
  }
  return { total: found.length, rows: found.slice(offset, offset + limit) };
}
