import { describe, expect, it } from 'vitest';
import {
  countOf,
  factRows,
  gravestFailed,
  ruleRows,
} from '../../../../../../renderer/features/plan/compare/compare-rows.ts';
import { MOST_COMPARED, useCompare } from '../../../../../../renderer/features/plan/compare/compare-store.ts';
import type {
  Outcome,
  PersonId,
  PlacementTrace,
  RuleTrace,
  Severity,
} from '../../../../../../shared/domain/index.ts';
import { PersonId as Id } from '../../../../../../shared/domain/index.ts';
import { ANH, BINH, CLERK_A1, CLERK_A2 } from '../../../../../support/small-plan.ts';

const fact = (key: string, words: string) => ({ key, label: key.toUpperCase(), words });

function trace(personId: PersonId, rules: [RuleTrace['rule'], Outcome][]): PlacementTrace {
  return {
    postId: CLERK_A1,
    personId,
    supposed: true,
    leaves: [],
    around: [],
    rules: rules.map(([rule, outcome]) => ({
      rule,
      outcome,
      severity: 'warn',
      wanted: { kind: 'none' },
      found: { kind: 'none' },
      legalBasis: [],
      toConfirm: false,
      finding: null,
    })),
  };
}

describe('factRows', () => {
  it('has a row for what at least one of them has, and says where they differ', () => {
    const rows = factRows([
      [fact('sex', 'Nam'), fact('degree', 'Đại học'), fact('religion', '')],
      [fact('sex', 'Nam'), fact('degree', ''), fact('religion', '')],
    ]);
    expect(rows).toEqual([
      { key: 'sex', label: 'SEX', cells: ['Nam', 'Nam'], differs: false },
      { key: 'degree', label: 'DEGREE', cells: ['Đại học', ''], differs: true },
    ]);
  });

  it('keeps a column only one of them has apart from the others', () => {
    const rows = factRows([[fact('extra:0', 'x')], []]);
    expect(rows).toEqual([{ key: 'extra:0', label: 'EXTRA:0', cells: ['x', ''], differs: true }]);
  });
});

describe('ruleRows', () => {
  const rows = ruleRows(
    [ANH, BINH],
    [
      trace(BINH, [
        ['QUAL-DEGREE-MIN', 'passed'],
        ['QUAL-THEORY-MIN', 'passed'],
        ['HOME-LOCAL', 'not-applicable'],
      ]),
      trace(ANH, [
        ['QUAL-DEGREE-MIN', 'passed'],
        ['QUAL-THEORY-MIN', 'passed'],
        ['QUAL-THEORY-MIN', 'failed'],
        ['HOME-LOCAL', 'not-applicable'],
      ]),
    ],
  );

  it('puts what somebody fails first, cells in the order of the people, the worst of several', () => {
    expect(rows.map(({ rule, cells }) => [rule, ...cells.map((cell) => cell?.outcome)])).toEqual([
      ['QUAL-THEORY-MIN', 'failed', 'passed'],
      ['QUAL-DEGREE-MIN', 'passed', 'passed'],
    ]);
  });

  it('counts them by person', () => {
    expect([countOf(rows, 0, 'failed'), countOf(rows, 0, 'passed'), countOf(rows, 1, 'passed')]).toEqual([
      1, 1, 2,
    ]);
  });
});

describe('the people compared', () => {
  it('are at most four, of one seat', () => {
    const { toggle } = useCompare.getState();
    for (let n = 1; n <= MOST_COMPARED + 1; n += 1) toggle(CLERK_A1, Id.parse(`P00000${n.toString()}`));
    expect(useCompare.getState().people).toHaveLength(MOST_COMPARED);
    toggle(CLERK_A1, Id.parse('P000001'));
    expect(useCompare.getState().people).toHaveLength(MOST_COMPARED - 1);
    toggle(CLERK_A2, ANH);
    expect(useCompare.getState()).toMatchObject({ postId: CLERK_A2, people: [ANH] });
  });
});

describe('gravestFailed', () => {
  const failing = (...severities: Severity[]) => {
    const one = trace(ANH, [
      ['QUAL-DEGREE-MIN', 'failed'],
      ['QUAL-THEORY-MIN', 'failed'],
      ['AGE-FULL-TERM', 'passed'],
    ]);
    const rules = one.rules.map((rule, at) => ({ ...rule, severity: severities[at] ?? 'block' }));
    return ruleRows([ANH], [{ ...one, rules }]);
  };

  it('is of what is failed, however grave what is met would be', () => {
    expect(gravestFailed(failing('info', 'info'), 0)).toBe('info');
    expect(gravestFailed(failing('info', 'warn'), 0)).toBe('warn');
    expect(gravestFailed(failing('warn', 'block'), 0)).toBe('block');
  });

  it('is nothing where nothing is failed', () => {
    expect(gravestFailed(ruleRows([ANH], [trace(ANH, [['AGE-FULL-TERM', 'passed']])]), 0)).toBeNull();
  });
});
