/** Takes a draft out of the file, as part of a command. */
import type { PaperRecord } from '../../../shared/domain/paper.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { itemRows } from '../../db/queries/paper-rows.ts';

/** Only drafts may go: what has a number stands in a register, which the caller has made sure of. */
export function removeDraft(tx: ChangeRecorder, paper: PaperRecord): void {
  for (const row of itemRows(paper)) tx.remove('paper_item', row);
  tx.remove('paper_text', { paper_id: paper.id });
  tx.remove('paper', { id: paper.id });
}
