/** Rules of the office's own: kept with the settings, each change one undoable step. */

import { AppError } from '../../../shared/domain/errors.ts';
import type { CitationId } from '../../../shared/domain/ids.ts';
import type { OwnRule, OwnRuleDraft, OwnRulePreview } from '../../../shared/domain/own-rule.ts';
import { OwnRuleId } from '../../../shared/domain/rule-id.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { previewRule } from '../../../shared/rules/own/preview.ts';
import { type OwnRuleProblem, placeOfPath, problemsOf } from '../../../shared/rules/own/problems.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { SETTINGS_KEY } from '../../db/queries/meta.ts';
import type { Session } from '../workspace/session.ts';
import { allCitations } from './citations.ts';

/** Findings and people a preview lists. */
const MOST_LISTED = 200;

/**
 * Adds a rule, or replaces the one of its id, and answers the id.
 * @throws AppError `own-rule-invalid` with the first problem and its place, `own-rule-not-found` for an id nobody has.
 */
export function saveOwnRule(session: Session, draft: OwnRuleDraft): ChangeResult & { id: OwnRuleId } {
  const rule = checked(session, draft);
  const { ownRules, lastOwnRule } = session.settings;
  const isNew = draft.id === null;
  const result = session.change('ownRule.save', (tx) => {
    write(tx, {
      ...session.settings,
      ownRules: isNew ? [...ownRules, rule] : ownRules.map((other) => (other.id === rule.id ? rule : other)),
      lastOwnRule: isNew ? lastOwnRule + 1 : lastOwnRule,
    });
    return { name: rule.name };
  });
  return { ...result, id: rule.id };
}

/** @throws AppError `own-rule-not-found` */
export function removeOwnRule(session: Session, id: OwnRuleId): ChangeResult {
  const { name } = existing(session, id);
  return session.change('ownRule.remove', (tx) => {
    const ownRules = session.settings.ownRules.filter((rule) => rule.id !== id);
    write(tx, { ...session.settings, ownRules });
    return { name };
  });
}

/**
 * Whom the rule would hit once saved and on.
 * @throws AppError `own-rule-invalid` as saving does.
 */
export function previewOwnRule(session: Session, draft: OwnRuleDraft): OwnRulePreview {
  return previewRule(session.state, checked(session, draft), MOST_LISTED);
}

function checked(session: Session, draft: OwnRuleDraft): OwnRule {
  const { ownRules, lastOwnRule } = session.settings;
  if (draft.id !== null) existing(session, draft.id);
  const [problem] = problemsOf(draft, ownRules);
  if (problem !== undefined) throw refused(problem);
  if (draft.citation !== null && !isKnown(session, draft.citation)) {
    throw refused({ code: 'citation-unknown', path: null });
  }
  return { ...draft, id: draft.id ?? OwnRuleId.parse(`OWN-${lastOwnRule + 1}`) };
}

function existing(session: Session, id: OwnRuleId): OwnRule {
  const rule = session.settings.ownRules.find((one) => one.id === id);
  if (rule === undefined) throw new AppError('own-rule-not-found', { rule: id });
  return rule;
}

function isKnown({ settings }: Session, id: CitationId): boolean {
  return allCitations(settings).some((citation) => citation.id === id);
}

function refused({ code, path }: OwnRuleProblem): AppError {
  return new AppError('own-rule-invalid', {
    problem: code,
    place: path === null ? '' : placeOfPath(path),
  });
}

function write(tx: ChangeRecorder, settings: WorkspaceSettings): void {
  tx.put('setting', { key: SETTINGS_KEY, value: JSON.stringify(settings) });
}
