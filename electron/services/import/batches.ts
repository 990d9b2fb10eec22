/** Records of earlier imports. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { ImportBatch, ImportBatchDetail } from '../../../shared/domain/import-batch.ts';
import { allBatches, batchOf } from '../../db/queries/import-rows.ts';
import type { Session } from '../workspace/session.ts';

export function importBatches({ db }: Session): ImportBatch[] {
  return allBatches(db);
}

/** Throws `batch-not-found`, also for an import that was undone: nothing of it is in the file any more. */
export function importBatch({ db, state }: Session, id: number): ImportBatchDetail {
  const batch = batchOf(db, id);
  if (batch === undefined) throw new AppError('batch-not-found', { id });
  return {
    ...batch,
    people: [...state.people.values()].flatMap(({ id: personId, fullName, source }) =>
      source?.batch === id ? [{ id: personId, fullName, sheet: source.sheet, row: source.row }] : [],
    ),
  };
}
