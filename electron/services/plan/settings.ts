/** The office's settings of a workspace. */
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { Session } from '../workspace/session.ts';
import { rulesetFor } from './ruleset.ts';

/** Replaces the settings as one undoable step; thresholds that do not fit their rule are refused before anything is written. */
export function changeSettings(session: Session, settings: WorkspaceSettings): ChangeResult {
  rulesetFor(settings, null);
  return session.change('settings.change', (tx) => {
    tx.put('setting', { key: 'workspace', value: JSON.stringify(settings) });
    return {};
  });
}
