import { beforeEach, describe, expect, it } from 'vitest';
import {
  draftOf,
  editOf,
  isOutOfForm,
  isUnchanged,
  setDraft,
  shippedDraft,
  useRuleDrafts,
  withConfirmed,
  withValue,
} from '../../../../../renderer/features/rules/rule-draft.ts';
import type { ParameterKind } from '../../../../../shared/domain/parameter-kind.ts';
import type { RuleParameterRow, RuleRow } from '../../../../../shared/ipc/contract.ts';

const NUMBER = { type: 'number', whole: true, min: 1, moreThan: null, max: 600, quantity: null } as const;

function parameter(change: Partial<RuleParameterRow> = {}): RuleParameterRow {
  return {
    name: 'months',
    kind: { ...NUMBER, optional: false },
    value: 60,
    shipped: 60,
    overridden: false,
    sourceCitation: null,
    confirmed: true,
    shippedConfirmed: true,
    ...change,
  };
}

const MONTHS = parameter();
const LOCAL = parameter({
  name: 'district',
  kind: { type: 'yes-no' },
  value: false,
  shipped: false,
  confirmed: false,
  shippedConfirmed: false,
});

function rule(change: Partial<RuleRow> = {}): RuleRow {
  return {
    id: 'HOME-LOCAL',
    scope: 'placement',
    severity: 'warn',
    shippedSeverity: 'warn',
    parameters: {},
    legalBasis: [],
    confirmed: false,
    editable: [MONTHS, LOCAL],
    standardField: null,
    ascending: [],
    waivable: [],
    off: false,
    changed: false,
    citation: null,
    ...change,
  };
}

describe('the draft of a rule', () => {
  it('sends nothing of a rule as it is shipped', () => {
    const draft = draftOf(rule());
    expect(editOf(rule(), draft)).toEqual({ rule: 'HOME-LOCAL', values: null, switch: null });
    expect(isUnchanged(rule(), draft)).toBe(true);
  });

  it('sends what differs from the shipped value, and the shipped one only where it is confirmed', () => {
    let draft = withValue(draftOf(rule()), MONTHS, 48);
    expect(editOf(rule(), draft).values).toEqual({ months: 48 });
    draft = withValue(draft, MONTHS, 60);
    expect(isUnchanged(rule(), draft)).toBe(true);
    draft = withConfirmed(draft, LOCAL, true);
    expect(editOf(rule(), draft).values).toEqual({ district: false });
    expect(isUnchanged(rule(), withConfirmed(draft, LOCAL, false))).toBe(true);
  });

  it('begins with what the office set, and goes back to what is shipped', () => {
    const set = rule({
      editable: [parameter({ value: 48, overridden: true }), LOCAL],
      severity: 'block',
      off: true,
      citation: 'own-1' as never,
    });
    const draft = draftOf(set);
    expect(editOf(set, draft)).toEqual({
      rule: 'HOME-LOCAL',
      values: { months: 48 },
      switch: { off: true, severity: 'block', citation: 'own-1' },
    });
    expect(isUnchanged(set, draft)).toBe(true);
    const shipped = shippedDraft(set);
    expect(editOf(set, shipped)).toEqual({ rule: 'HOME-LOCAL', values: null, switch: null });
    expect(isUnchanged(set, shipped)).toBe(false);
  });
});

describe('what was typed', () => {
  const byType: ParameterKind = {
    type: 'numbers-by',
    keys: ['commune', 'ward'],
    words: 'domain.unitType',
    number: { ...NUMBER },
    partial: false,
  };
  const average: ParameterKind = {
    ...NUMBER,
    whole: false,
    min: null,
    moreThan: 0,
    max: null,
    optional: false,
  };

  it.each([
    [MONTHS.kind, 1],
    [MONTHS.kind, 600],
    [{ ...NUMBER, optional: true } as ParameterKind, null],
    [average, 2.5],
    [{ type: 'date' } as ParameterKind, '2026-07-01'],
    [byType, { commune: 17, ward: 17 }],
    [{ ...byType, partial: true } as ParameterKind, { commune: 17 }],
    [{ type: 'titles' } as ParameterKind, []],
    [{ type: 'yes-no' } as ParameterKind, false],
  ])('fits %j: %j', (kind, value) => {
    expect(isOutOfForm(kind, value)).toBe(false);
  });

  it.each([
    [MONTHS.kind, 0],
    [MONTHS.kind, 601],
    [MONTHS.kind, 1.5],
    [MONTHS.kind, ''],
    [MONTHS.kind, null],
    [average, 0],
    [{ type: 'date' } as ParameterKind, '31/02/2026'],
    [{ type: 'title' } as ParameterKind, ''],
    [byType, { commune: 17 }],
    [{ ...byType, partial: true } as ParameterKind, { commune: -1 }],
  ])('does not fit %j: %j', (kind, value) => {
    expect(isOutOfForm(kind, value)).toBe(true);
  });
});

describe('drafts being edited', () => {
  beforeEach(() => useRuleDrafts.setState({ path: '', byRule: {} }));

  it('are kept by rule, and not carried into another file', () => {
    const draft = draftOf(rule());
    setDraft('a.botri', 'HOME-LOCAL', draft);
    setDraft('a.botri', 'POST-VACANT', draft);
    expect(Object.keys(useRuleDrafts.getState().byRule)).toEqual(['HOME-LOCAL', 'POST-VACANT']);
    setDraft('a.botri', 'HOME-LOCAL', null);
    expect(Object.keys(useRuleDrafts.getState().byRule)).toEqual(['POST-VACANT']);
    setDraft('b.botri', 'HOME-LOCAL', draft);
    expect(useRuleDrafts.getState()).toEqual({ path: 'b.botri', byRule: { 'HOME-LOCAL': draft } });
  });
});
