/** What was typed in the form of a person and is not saved: kept in the file, so that closing the program loses nothing. */
import type { KeptDraft } from '../../../shared/ipc/people-channels.ts';
import { readDraft, writeDraft } from '../../db/queries/roster-rows.ts';
import type { Session } from '../workspace/session.ts';

/** The draft of somebody who is still in the roster, or of somebody new; null where there is none. */
export function keptDraft({ db, state }: Session): KeptDraft | null {
  const draft = readDraft(db);
  if (draft === null || draft.personId === null) return draft;
  return state.people.has(draft.personId) ? draft : null;
}

/** Keeps a draft in place of the one before; null forgets it. No step of the history: nothing of the roster changes. */
export function keepDraft(session: Session, draft: KeptDraft | null): void {
  session.refuseWhileBusy();
  writeDraft(session.db, draft, session.now);
}
