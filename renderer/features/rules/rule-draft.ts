/** A rule as it is being edited: what the office would set, beside what is shipped. Nothing is kept until it is saved. */
import { create } from 'zustand';
import type { CitationId } from '../../../shared/domain/ids.ts';
import type { ParameterKind, RuleId, Severity } from '../../../shared/domain/index.ts';
import type { ArgsOf, RuleParameterRow, RuleRow } from '../../../shared/ipc/contract.ts';

interface DraftThreshold {
  /** As it was typed where it is none the rule could take. */
  value: unknown;
  /** Set by the office: another value than the shipped one, or the shipped one confirmed. */
  set: boolean;
}

export interface RuleDraft {
  thresholds: Readonly<Record<string, DraftThreshold>>;
  off: boolean;
  severity: Severity | null;
  citation: CitationId | null;
}

export function isShipped({ shipped }: Pick<RuleParameterRow, 'shipped'>, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(shipped);
}

/** The rule as it is now. */
export function draftOf({ editable, off, severity, shippedSeverity, citation }: RuleRow): RuleDraft {
  return {
    thresholds: Object.fromEntries(
      editable.map(({ name, value, overridden }) => [name, { value, set: overridden }]),
    ),
    off,
    severity: severity === shippedSeverity ? null : severity,
    citation,
  };
}

/** The rule as the program ships it. */
export function shippedDraft({ editable }: RuleRow): RuleDraft {
  return {
    thresholds: Object.fromEntries(
      editable.map(({ name, shipped }) => [name, { value: shipped, set: false }]),
    ),
    off: false,
    severity: null,
    citation: null,
  };
}

/** With a value typed or chosen; the shipped value is not set by that, it can only be confirmed. */
export function withValue(draft: RuleDraft, parameter: RuleParameterRow, value: unknown): RuleDraft {
  return withThreshold(draft, parameter.name, { value, set: !isShipped(parameter, value) });
}

/** With the shipped value confirmed by the province, or no longer. */
export function withConfirmed(draft: RuleDraft, parameter: RuleParameterRow, confirmed: boolean): RuleDraft {
  return withThreshold(draft, parameter.name, { value: parameter.shipped, set: confirmed });
}

function withThreshold(draft: RuleDraft, name: string, threshold: DraftThreshold): RuleDraft {
  return { ...draft, thresholds: { ...draft.thresholds, [name]: threshold } };
}

/** What saving sends. */
export function editOf({ id, editable }: RuleRow, draft: RuleDraft): ArgsOf<'rule.edit'> {
  const values = editable.flatMap(({ name }) => {
    const threshold = draft.thresholds[name];
    return threshold?.set === true ? [[name, threshold.value] as const] : [];
  });
  const { off, severity, citation } = draft;
  return {
    rule: id as RuleId,
    values: values.length === 0 ? null : Object.fromEntries(values),
    switch: off || severity !== null || citation !== null ? { off, severity, citation } : null,
  };
}

/** Whether saving would change nothing. */
export function isUnchanged(rule: RuleRow, draft: RuleDraft): boolean {
  return JSON.stringify(editOf(rule, draft)) === JSON.stringify(editOf(rule, draftOf(rule)));
}

/** Whether what was typed is none the rule could take; lists and choices offer nothing else. */
export function isOutOfForm(kind: ParameterKind, value: unknown): boolean {
  switch (kind.type) {
    case 'number':
      return !(kind.optional && value === null) && isNoNumber(kind, value);
    case 'date':
      return typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'choice':
    case 'title':
      return typeof value !== 'string' || value === '';
    case 'numbers-by':
      return kind.keys.some((key) => {
        const one = Object(value)[key] as unknown;
        return !(kind.partial && one === undefined) && isNoNumber(kind.number, one);
      });
    default:
      return false;
  }
}

type Bounds = Pick<Extract<ParameterKind, { type: 'number' }>, 'whole' | 'min' | 'moreThan' | 'max'>;

function isNoNumber({ whole, min, moreThan, max }: Bounds, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return true;
  if (whole && !Number.isInteger(value)) return true;
  return (
    (min !== null && value < min) || (moreThan !== null && value <= moreThan) || (max !== null && value > max)
  );
}

interface Drafts {
  /** The file whose rules they are: another file has rules of its own. */
  path: string;
  byRule: Readonly<Record<string, RuleDraft>>;
}

/** Rules being edited. Kept here, so that a look at another screen does not lose what was typed. */
export const useRuleDrafts = create<Drafts>()(() => ({ path: '', byRule: {} }));

/** Begins, goes on with, or with null ends the editing of a rule of the file at `path`. */
export function setDraft(path: string, rule: string, draft: RuleDraft | null): void {
  const state = useRuleDrafts.getState();
  const { [rule]: _before, ...others } = state.path === path ? state.byRule : {};
  useRuleDrafts.setState({ path, byRule: draft === null ? others : { ...others, [rule]: draft } });
}
