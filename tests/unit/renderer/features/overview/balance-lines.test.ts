import { describe, expect, it } from 'vitest';
import { unitName } from '../../../../../renderer/components/plan-words.ts';
import {
  balanceLines,
  balanceWords,
  blocsShown,
  tintOf,
  titlesByBloc,
} from '../../../../../renderer/features/overview/balance/balance-lines.ts';
import { t } from '../../../../../renderer/i18n/index.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { type BalanceAxis, balanceTable } from '../../../../../shared/overview/balance.ts';
import {
  CLERK,
  COUNCIL_CHAIR,
  SECRETARY,
  smallPlan,
  UNIT_A,
  UNIT_B,
} from '../../../../support/small-plan.ts';

const index = new PlanIndex(smallPlan());
const tableBy = (axis: BalanceAxis) =>
  balanceTable(index.rows.values(), axis, (id) => index.bodies.get(id)?.bloc);
const table = tableBy('title');
const units = (query: string, uneven = false) =>
  balanceLines(table, (code) => unitName(index, code), { query, uneven }).map(({ unitCode }) => unitCode);
const balance = (norm: number, filled: number, lack: number, required: number, surplus: number) => ({
  norm,
  filled,
  lack,
  required,
  surplus,
});

describe('the lines of the table', () => {
  it('put the unit that lacks a required seat first', () => {
    expect(units('')).toEqual([UNIT_B, UNIT_A]);
  });

  it('are found without diacritics, by every word', () => {
    expect(units('muong te')).toEqual([UNIT_A]);
    expect(units('te phong')).toEqual([]);
  });

  it('leave out units where nothing is lacking or too much, when asked', () => {
    const even = { ...table, units: table.units.map((unit) => ({ ...unit, all: balance(4, 4, 0, 0, 0) })) };
    expect(balanceLines(even, () => '', { query: '', uneven: true })).toEqual([]);
    expect(units('', true)).toEqual([UNIT_B]);
  });
});

describe('the columns of the table', () => {
  it('are the titles with seats under their bloc, or the blocs', () => {
    expect(
      titlesByBloc(table, index.titles, false).map(({ bloc, titles }) => [
        bloc,
        titles.map(({ code }) => code),
      ]),
    ).toEqual([
      ['party', [SECRETARY]],
      ['council', [COUNCIL_CHAIR]],
      ['government', [CLERK]],
    ]);
    expect(blocsShown(tableBy('bloc'), false)).toEqual(['party']);
  });

  it('leave out where all is even, when asked', () => {
    const shown = titlesByBloc(table, index.titles, true).flatMap(({ titles }) => titles);
    expect(shown.map(({ code }) => code)).toEqual([SECRETARY]);
  });
});

describe('a cell', () => {
  it('says in words what is lacking and what is too much', () => {
    expect(balanceWords(t, balance(5, 3, 2, 1, 0), String)).toBe('3/5 thiếu 2');
    expect(balanceWords(t, balance(4, 4, 1, 0, 1), String)).toBe('4/4 thiếu 1, thừa 1');
    expect(balanceWords(t, balance(4, 4, 0, 0, 0), String)).toBe('4/4');
  });

  it('is tinted the stronger the more of the norm it is, for what is worst', () => {
    expect(tintOf(balance(4, 4, 0, 0, 0))).toBeNull();
    expect(tintOf(balance(3, 2, 1, 0, 0))).toEqual({ tint: 'lack', strength: 1 });
    expect(tintOf(balance(2, 1, 1, 1, 0))).toEqual({ tint: 'required', strength: 2 });
    expect(tintOf(balance(1, 2, 0, 0, 1))).toEqual({ tint: 'surplus', strength: 3 });
  });
});
