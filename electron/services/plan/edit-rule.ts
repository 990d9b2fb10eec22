/** Changes of one rule by the office: its thresholds, its severity, whether it is on, the text it rests on. */
import type { Citation } from '../../../shared/domain/citation.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { contradiction, type ParameterKind } from '../../../shared/domain/parameter-kind.ts';
import type { RuleId } from '../../../shared/domain/rule-id.ts';
import type { RuleSwitch, WorkspaceSettings } from '../../../shared/domain/settings.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import { allowedOf, allowedParams } from '../../../shared/i18n/threshold-words.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { FindingPreview } from '../../../shared/ipc/rule-channels.ts';
import { shortName } from '../../../shared/rules/citations.ts';
import type { Ruleset } from '../../../shared/rules/ruleset.ts';
import type { Session } from '../workspace/session.ts';
import { allCitations } from './citations.ts';
import { previewOf } from './preview.ts';
import { type ListedRule, ruleOf } from './rule-list.ts';
import { rulesetFor, shippedRuleset } from './ruleset.ts';
import { putSettings } from './settings.ts';

export interface RuleEdit {
  rule: RuleId;
  /** All the office sets, by name; null for the shipped values. A value left out is the shipped one. */
  values: Readonly<Record<string, unknown>> | null;
  /** Null: on, with its own severity and text. */
  switch: RuleSwitch | null;
}

/**
 * One undoable step. Throws AppError `rule-parameter-unknown` or `rule-value` (with what is allowed) where a value does
 * not fit, `rule-values-contradict` where two do not fit together, `citation-not-found` where the text it is to rest on is not known; nothing is written then.
 */
export function editRule(session: Session, edit: RuleEdit): ChangeResult {
  const after = settingsWith(session, edit);
  return session.change('rule.edit', (tx) => {
    putSettings(tx, session, after);
    return summaryOf(session, edit.rule, after);
  });
}

/** Which findings `editRule` would bring and take away; refuses what it would refuse. */
export function previewRule(session: Session, edit: RuleEdit): FindingPreview {
  return previewOf(session, rulesetWith(session, settingsWith(session, edit)));
}

function rulesetWith({ state }: Session, settings: WorkspaceSettings): Ruleset {
  return rulesetFor(settings, state.ruleset.standards);
}

function settingsWith(session: Session, edit: RuleEdit): WorkspaceSettings {
  const { settings } = session;
  const rule = ruleOf(edit.rule);
  const values = edit.values === null ? {} : checkedValues(session, rule, edit.values);
  const given = checkedSwitch(session, edit.switch);
  const after = {
    ...settings,
    ruleOverrides: { ...settings.ruleOverrides, [rule.id]: values },
    ruleSwitches: { ...settings.ruleSwitches, [rule.id]: given },
  };
  if (Object.keys(values).length === 0) delete after.ruleOverrides[rule.id];
  if (given === null) delete after.ruleSwitches[rule.id];
  const complete = after as WorkspaceSettings;
  rulesetWith(session, complete);
  return complete;
}

/** What differs from the shipped values, or confirms one that the province had yet to confirm. */
function checkedValues(
  session: Session,
  rule: ListedRule,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = rule.parameters();
  for (const name of Object.keys(values)) {
    if (!known.has(name)) throw new AppError('rule-parameter-unknown', { rule: rule.id, parameter: name });
  }
  const shipped = rule.parametersIn(shippedRuleset());
  const kept: Record<string, unknown> = {};
  for (const [name, { kind, accepts }] of known) {
    const value = values[name];
    if (value === undefined) continue;
    if (!accepts(value) || !namesWhatIsThere(session, kind, value)) throw refusal(rule.id, name, kind);
    const isShipped = JSON.stringify(value) === JSON.stringify(shipped[name]);
    const confirmed = rule.sourceIn(shippedRuleset(), name)?.confirmed ?? true;
    if (!isShipped || !confirmed) kept[name] = value;
  }
  const inForce: Record<string, unknown> = { ...shipped, ...kept };
  const against = contradiction(rule.ascending, (name) => inForce[name]);
  if (against !== null) {
    const [lower, upper] = against;
    throw new AppError('rule-values-contradict', { rule: rule.id, lower, upper });
  }
  return kept;
}

/** Titles of the catalogue and units of the plan; the schema of a rule knows only how their codes look. */
function namesWhatIsThere({ state }: Session, kind: ParameterKind, value: unknown): boolean {
  const titles = new Set<unknown>(state.titles.keys());
  switch (kind.type) {
    case 'title':
      return titles.has(value);
    case 'titles':
      return Array.isArray(value) && value.every((code) => titles.has(code));
    case 'numbers-by-unit': {
      const units = new Set<string>(state.units.keys());
      return Object.keys(Object(value)).every((code) => units.has(code));
    }
    default:
      return true;
  }
}

function refusal(rule: RuleId, parameter: string, kind: ParameterKind): AppError {
  return new AppError('rule-value', { rule, parameter, ...allowedParams(allowedOf(kind)) });
}

function checkedSwitch(session: Session, given: RuleSwitch | null): RuleSwitch | null {
  if (given === null || (!given.off && given.severity === null && given.citation === null)) return null;
  if (given.citation !== null) citationNamed(session, given.citation);
  return given;
}

function citationNamed({ settings }: Session, id: string): Citation {
  const citation = allCitations(settings).find((one) => one.id === id);
  if (citation === undefined) throw new AppError('citation-not-found', { citation: id });
  return citation;
}

/**
 * What was changed about the rule, for the journal: `to.<name>` a number or a text as it stands, `word.<name>` a key of
 * the catalogs, `list.<name>` how many entries, `shipped.<name>` where the shipped value is back.
 */
function summaryOf(session: Session, id: RuleId, after: WorkspaceSettings): SummaryParams {
  const before = session.settings;
  const summary: SummaryParams = { rule: id };
  const had = before.ruleOverrides[id] ?? {};
  const has = after.ruleOverrides[id] ?? {};
  for (const [name, { kind }] of ruleOf(id).parameters()) {
    if (JSON.stringify(had[name]) === JSON.stringify(has[name])) continue;
    if (has[name] === undefined) summary[`shipped.${name}`] = 1;
    else Object.assign(summary, valueInSummary(name, kind, has[name]));
  }
  const wasSwitch = before.ruleSwitches[id];
  const isSwitch = after.ruleSwitches[id];
  if ((wasSwitch?.off ?? false) !== (isSwitch?.off ?? false)) summary.off = isSwitch?.off === true ? 1 : 0;
  const severity = isSwitch?.severity ?? null;
  if ((wasSwitch?.severity ?? null) !== severity) summary.severity = severity ?? '';
  const citation = isSwitch?.citation ?? null;
  if ((wasSwitch?.citation ?? null) !== citation)
    summary.citation = citation === null ? '' : shortName(citationNamed(session, citation));
  return summary;
}

function valueInSummary(name: string, kind: ParameterKind, value: unknown): SummaryParams {
  if (value === null) return { [`word.${name}`]: 'ruleList.notSet' };
  if (typeof value === 'number') return { [`to.${name}`]: value };
  if (typeof value === 'boolean') return { [`word.${name}`]: value ? 'common.yes' : 'common.no' };
  if (kind.type === 'choice') return { [`word.${name}`]: `${kind.words}.${String(value)}` };
  if (typeof value === 'string') return { [`to.${name}`]: value };
  return { [`list.${name}`]: Object.keys(Object(value)).length };
}
