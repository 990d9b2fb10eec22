/**
 * What signed papers hold: the placements and dispositions they are about stay as they were signed until the paper is
 * revoked. A remark in the plan is no part of any paper and may change.
 */
import { numberAndSymbol } from '../../../shared/documents/numbering.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Row, RowChange } from '../../db/changes.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { anyHolding, holdingPapers, issuedPaper } from '../../db/queries/paper-rows.ts';

/** Columns of a placement and of a disposition that a paper says. */
const SAID = { placement: ['person_id', 'form', 'since'], disposition: ['kind', 'date'] } as const;

/**
 * Throws AppError `held-by-paper` where a change touches what a signed or issued paper of the plan says. Somebody new
 * on a vacant seat touches none: papers are about who sat there.
 */
export function refuseByPapers(db: ReadableDb, planId: string, changes: readonly RowChange[]): void {
  const touched = changes.map((change) => placedBefore(change, planId)).filter((row) => row !== null);
  if (touched.length === 0 || !anyHolding(db, planId)) return;
  for (const before of touched) {
    const personId = String(before.person_id);
    const postId = before.post_id === undefined ? null : String(before.post_id);
    const [paper] = holdingPapers(db, planId, personId, postId);
    if (paper === undefined) continue;
    const { id, family, number, symbol, frozen } = paper;
    throw new AppError('held-by-paper', {
      paper: numberAndSymbol(family, number, symbol),
      paperId: id,
      person: frozen.personName,
      post: frozen.post,
      unit: frozen.unit,
    });
  }
}

/** The placement or disposition of the plan that a change takes away, or says otherwise; null for any other change. */
function placedBefore({ table, before, after }: RowChange, planId: string): Row | null {
  if ((table !== 'placement' && table !== 'disposition') || before?.plan_id !== planId) return null;
  const isOtherwise = after === null || SAID[table].some((column) => before[column] !== after[column]);
  return isOtherwise ? before : null;
}

/** Throws AppError `paper-issued` where an undo or redo would change a paper that was issued. */
export function refuseIssued(db: ReadableDb, changes: readonly RowChange[]): void {
  for (const { table, before, after } of changes) {
    if (table !== 'paper') continue;
    const issued = issuedPaper(db, Number((after ?? before)?.id));
    if (issued === null) continue;
    throw new AppError('paper-issued', {
      paper: numberAndSymbol(issued.family, issued.number, issued.symbol),
    });
  }
}
