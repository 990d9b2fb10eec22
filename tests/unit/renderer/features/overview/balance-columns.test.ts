import type { ColDef } from 'ag-grid-community';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { balanceColumns } from '../../../../../renderer/features/overview/balance/balance-columns.ts';
import type { BalanceLine } from '../../../../../renderer/features/overview/balance/balance-lines.ts';
import { t } from '../../../../../renderer/i18n/index.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { balanceTable } from '../../../../../shared/overview/balance.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const LETTER = 8;
beforeEach(() => {
  vi.stubGlobal('document', {
    body: null,
    createElement: () => ({
      getContext: () => ({ measureText: ({ length }: string) => ({ width: length * LETTER }) }),
    }),
  });
  vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'Test' }));
});

const index = new PlanIndex(smallPlan());
const byBloc = balanceTable(index.rows.values(), 'bloc', (id) => index.bodies.get(id)?.bloc);

describe('the columns of the table of units', () => {
  it('hold the numbers of all units together whole, however long they are', () => {
    const large = { norm: 150_000, filled: 101_234, lack: 48_766, required: 900, surplus: 12_345 };
    const words = '101.234/150.000 thiếu 48.766, thừa 12.345';
    const by = new Map([...byBloc.by].map(([bloc]) => [bloc, large]));
    const columns = balanceColumns(t, index, { ...byBloc, all: large, by }, { axis: 'bloc', uneven: false });
    const [, all, ...blocs] = columns as ColDef<BalanceLine>[];
    expect(all?.width).toBeGreaterThanOrEqual(words.length * LETTER + 16);
    expect(blocs.length).toBeGreaterThan(0);
    for (const { minWidth } of blocs) expect(minWidth).toBeGreaterThanOrEqual(words.length * LETTER + 16);
  });

  it('are as wide as ever where the numbers are short', () => {
    const [, all] = balanceColumns(t, index, byBloc, {
      axis: 'bloc',
      uneven: false,
    }) as ColDef<BalanceLine>[];
    expect(all?.width).toBe(224);
  });
});
