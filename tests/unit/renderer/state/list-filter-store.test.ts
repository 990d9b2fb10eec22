import { describe, expect, it } from 'vitest';
import { stillThere, useListFilterStore } from '../../../../renderer/state/list-filter-store.ts';
import { PlanIndex } from '../../../../renderer/state/plan-index.ts';
import { UnitCode } from '../../../../shared/domain/ids.ts';
import { type ListFilters, UNFILTERED } from '../../../../shared/domain/list-filters.ts';
import { smallPlan, UNIT_A } from '../../../support/small-plan.ts';

describe('filters of the lists of a window', () => {
  it('change in parts, each list its own, and begin without what was typed', () => {
    const { change, begin } = useListFilterStore.getState();
    change('findings', { show: 'block', text: 'lò văn' });
    change('findings', { unitCode: UNIT_A });
    expect(useListFilterStore.getState()).toMatchObject({
      lists: { ...UNFILTERED, findings: { list: 'findings', show: 'block', rule: null, unitCode: UNIT_A } },
      texts: { findings: 'lò văn' },
    });
    begin(UNFILTERED);
    expect(useListFilterStore.getState()).toMatchObject({ lists: UNFILTERED, texts: {} });
  });

  it('let go of units and own rules the file does not have, and of nothing else', () => {
    const gone = UnitCode.parse('99999');
    const of = (unitCode: UnitCode, rule: ListFilters['findings']['rule']): ListFilters => ({
      ...UNFILTERED,
      findings: { list: 'findings', show: 'warn', rule, unitCode },
      due: { kind: 'transfer-appoint', unitCode },
      drafts: { ...UNFILTERED.drafts, unitCode },
      numbered: { ...UNFILTERED.numbered, unitCode, state: 'signed' },
    });
    const index = new PlanIndex(smallPlan());
    const kept = of(UNIT_A, 'POST-VACANT');
    expect(stillThere(kept, index)).toEqual(kept);
    const lost = stillThere(of(gone, 'OWN-7'), index);
    expect(lost.findings).toEqual({ list: 'findings', show: 'warn', rule: null, unitCode: null });
    expect(lost.due).toEqual({ kind: 'transfer-appoint', unitCode: null });
    expect(lost.drafts.unitCode).toBeNull();
    expect(lost.numbered).toEqual({ ...UNFILTERED.numbered, state: 'signed' });
  });

  it('keep the province as a whole in place of a unit', () => {
    const whole = { ...UNFILTERED, findings: { ...UNFILTERED.findings, unitCode: 'province' as const } };
    expect(stillThere(whole, new PlanIndex(smallPlan())).findings.unitCode).toBe('province');
  });
});
