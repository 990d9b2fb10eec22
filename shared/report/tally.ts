/** Figures as what they count: the number of a key is what its rows add up to, so that number and rows never differ. */
import type { FigureRow } from '../domain/report.ts';

export class Tally {
  readonly #rows = new Map<string, FigureRow[]>();

  add(key: string, row: Partial<FigureRow>): void {
    const full = { unitCode: null, postId: null, personId: null, count: 1, ...row };
    const rows = this.#rows.get(key);
    if (rows === undefined) this.#rows.set(key, [full]);
    else rows.push(full);
  }

  /** What a figure counts; nothing where its key is not known. */
  rowsOf(key: string): readonly FigureRow[] {
    return this.#rows.get(key) ?? [];
  }

  get counts(): Record<string, number> {
    return Object.fromEntries(
      [...this.#rows].map(([key, rows]) => [key, rows.reduce((sum, { count }) => sum + count, 0)]),
    );
  }
}
