/** The office's settings of a workspace. */
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import type { SubmissionSettings } from '../../../shared/domain/submission.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { SETTINGS_KEY } from '../../db/queries/meta.ts';
import type { Session } from '../workspace/session.ts';
import { rulesetFor } from './ruleset.ts';

/** Replaces the settings as one undoable step; thresholds that do not fit their rule are refused before anything is written. */
export function changeSettings(session: Session, settings: WorkspaceSettings): ChangeResult {
  rulesetFor(settings, null);
  return session.change('settings.change', (tx) => {
    putSettings(tx, session, settings);
    return {};
  });
}

/** Keeps what a Tờ trình says of its need and its steps, all that was filled in at once as one undoable step. */
export function keepSubmission(session: Session, submission: SubmissionSettings): ChangeResult {
  return session.change('settings.submission', (tx) => {
    putSettings(tx, session, { ...session.settings, submission });
    return {};
  });
}

/** Writes the settings where they are not so already; for commands that change a part of them. */
export function putSettings(tx: ChangeRecorder, session: Session, settings: WorkspaceSettings): void {
  // A workspace whose settings nobody changed has none in the file.
  if (JSON.stringify(settings) === JSON.stringify(session.settings)) return;
  tx.put('setting', { key: SETTINGS_KEY, value: JSON.stringify(settings) });
}
