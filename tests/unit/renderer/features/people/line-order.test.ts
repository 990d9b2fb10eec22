import type { IRowNode } from 'ag-grid-community';
import { afterEach, expect, it } from 'vitest';
import { byName, byOrder, byWords } from '../../../../../renderer/features/people/line-order.ts';
import type { PersonLine } from '../../../../../renderer/features/people/people-rows.ts';
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

/** Ids as a grid sorts its lines, which it asks about by their nodes. */
function sorted(index: PlanIndex, comparator: typeof byName): PersonId[] {
  const nodes = index.peopleByName().map((data) => ({ data }) as IRowNode<PersonLine>);
  return nodes
    .sort((a, b) => comparator(undefined, undefined, a, b, false))
    .flatMap(({ data }) => data?.id ?? []);
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
