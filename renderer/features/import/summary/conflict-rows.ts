/** Rows that would overwrite what was edited in the program. */
import type { PreviewRow } from '../../../../shared/domain/import.ts';
import { call } from '../../../app/api.ts';
import type { Stretch } from '../paged-grid.tsx';

/** Rows asked for at once, the most there may be. */
const LOOKED_AT = 1000;

const conflictsIn = (rows: readonly PreviewRow[]): number =>
  rows.reduce((sum, { changes }) => sum + changes.filter(({ conflict }) => conflict).length, 0);

/** They are few among many, and whoever keeps all of their own counts as unchanged; stops when `all` are found. */
async function find(draftId: string, all: number): Promise<PreviewRow[]> {
  const found: PreviewRow[] = [];
  for (const outcome of ['update', 'unchanged'] as const) {
    for (let at = 0; conflictsIn(found) < all; at += LOOKED_AT) {
      const { total, rows } = await call('import.rows', { draftId, outcome, offset: at, limit: LOOKED_AT });
      found.push(...rows.filter((row) => row.changes.some(({ conflict }) => conflict)));
      if (at + LOOKED_AT >= total) break;
    }
  }
  return found;
}

let latest: { key: string; rows: Promise<PreviewRow[]> } | null = null;

/** A stretch of them; they are looked for once for every state of the draft. */
export async function conflictRows(
  { draftId, conflicts }: { draftId: string; conflicts: number },
  revision: number,
  offset: number,
  limit: number,
): Promise<Stretch<PreviewRow>> {
  const key = `${draftId} ${revision.toString()}`;
  if (latest?.key !== key) latest = { key, rows: find(draftId, conflicts) };
  const rows = await latest.rows;
  return { total: rows.length, rows: rows.slice(offset, offset + limit) };
}
