import { afterEach, expect, it } from 'vitest';
import {
  byName,
  byOrder,
  byWords,
  type LineOrder,
} from '../../../../../renderer/features/people/line-order.ts';
import { shownOrder } from '../../../../../renderer/grid/held/shown-order.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { usePlanStore } from '../../../../../renderer/state/plan-store.ts';
import type { PersonId } from '../../../../../shared/domain/index.ts';
import type { PersonRow } from '../../../../../shared/ipc/contract.ts';
import { ANH, BINH, DUNG, dungInUnitB, smallPlan } from '../../../../support/small-plan.ts';

afterEach(() => usePlanStore.setState(usePlanStore.getInitialState(), true));

function planInWindow(): PlanIndex {
  const index = new PlanIndex(smallPlan());
  usePlanStore.setState({ index, status: 'ready', revision: 1 });
  return index;
}

/** Ids as a grid shows its lines. */
function sorted(index: PlanIndex, order: LineOrder): PersonId[] {
  const everybody = index.peopleByName();
  const places = shownOrder(everybody.length, null, [{ ranks: order.ranks(everybody), isDescending: false }]);
  return [...places].flatMap((place) => everybody[place]?.id ?? []);
}

const words: Record<string, string> = { [ANH]: 'đông', [BINH]: 'dự', [DUNG]: 'dân' };

it('sorts by given name', () => {
  expect(sorted(planInWindow(), byName)).toEqual([ANH, BINH, DUNG]);
});

it('sorts words as a dictionary does', () => {
  const order = byWords(({ person }: PersonRow) => words[person.id] ?? '');
  expect(sorted(planInWindow(), order)).toEqual([DUNG, BINH, ANH]);
});

it('sorts numbers by what they are worth, and leaves people with the same by name', () => {
  const numbers: Record<string, number> = { [ANH]: 10, [BINH]: 9, [DUNG]: 9 };
  expect(
    sorted(
      planInWindow(),
      byOrder(({ person }) => numbers[person.id] ?? 0),
    ),
  ).toEqual([BINH, DUNG, ANH]);
});

it('works out in steps what is asked for later, and goes on from there when it is asked for before', () => {
  const index = planInWindow();
  const everybody = index.peopleByName();
  let asked = 0;
  const order = byWords(({ person }) => {
    asked += 1;
    return words[person.id] ?? '';
  });
  const steps = order.steps(everybody);
  while (steps.next().done !== true);
  expect(sorted(index, order)).toEqual([DUNG, BINH, ANH]);
  expect(asked).toBe(3);
  usePlanStore.getState().applyDelta(dungInUnitB());
  order.steps(everybody).next();
  expect(sorted(index, order)).toEqual([DUNG, BINH, ANH]);
  expect(asked).toBe(6);
});

it('works out what counts once, and again after a change', () => {
  const index = planInWindow();
  let asked = 0;
  const order = byOrder(({ postIds }) => {
    asked += 1;
    return postIds.length;
  });
  expect(sorted(index, order)).toEqual([DUNG, BINH, ANH]);
  sorted(index, order);
  expect(asked).toBe(3);
  usePlanStore.getState().applyDelta(dungInUnitB());
  expect(sorted(index, order)).toEqual([BINH, DUNG, ANH]);
  expect(asked).toBe(6);
});
